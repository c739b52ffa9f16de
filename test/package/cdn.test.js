// The folder that a host serves itself.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { before, describe, it } from 'node:test';
import { buildCdn, contentsOf } from '../../scripts/build-cdn.js';
import { elementRooms } from '../../scripts/elements.js';

describe('the folder for hosts', () => {
  /** @type {Map<string, string>} content by name */
  let files;
  /** @type {readonly string[]} what the scripts import by its name */
  let imported;
  /** @param {string} name */
  const contentOf = name => files.get(name) ?? assert.fail(`${name} is missing`);

  before(async () => {
    const output = await buildCdn();
    imported = output.flatMap(file => (file.type === 'chunk' ? [...file.imports, ...file.dynamicImports] : []));
    files = new Map([...contentsOf(output)].map(([name, content]) => [name, String(content)]));
  });

  it('has a file for each element, one for all, the loader and the height of iframes; every other script is named for its content, and one is shared', () => {
    const scripts = [...files.keys()].filter(name => name.endsWith('.js'));
    const hashed = scripts.filter(name => /-[\w-]{8}\.js$/.test(name) && !elementRooms().includes(name.slice(0, -3)));
    const steady = scripts.filter(name => !hashed.includes(name));
    assert.deepEqual(
      steady.sort(),
      [...elementRooms().map(room => `${room}.js`), 'all.js', 'embed.js', 'frame-height.js', 'upgrade.js'].sort(),
    );
    assert.equal(hashed.filter(name => name.startsWith('shared-')).length, 1);
  });

  it('has one copy of Lit, in the shared chunk', () => {
    const withLit = [...files].filter(([, content]) => content.includes('litElementVersions')).map(([name]) => name);
    assert.equal(withLit.length, 1);
    assert.match(withLit.join(), /^shared-/);
  });

  it('loads every element by all.js', () => {
    const loaded = [...contentOf('all.js').matchAll(/"\.\/([\w-]+)\.js"/g)].map(([, name]) => name);
    assert.deepEqual(loaded, elementRooms());
  });

  it('says the hash of every file', () => {
    const { files: hashes } = JSON.parse(contentOf('integrity.json'));
    assert.deepEqual(Object.keys(hashes), [...files.keys()].filter(name => name !== 'integrity.json').sort());
    for (const [name, hash] of Object.entries(hashes)) {
      assert.equal(hash, `sha384-${createHash('sha384').update(contentOf(name)).digest('base64')}`, name);
    }
  });

  it('has the licences of what is bundled', () => {
    for (const name of ['lit', 'lit-html', '@lit/context', 'idb'])
      assert.ok(contentOf('LICENSES.txt').includes(`## ${name} - `), name);
  });

  it('imports nothing from elsewhere', () => {
    assert.deepEqual(
      imported.filter(name => !files.has(name)),
      [],
    );
  });

  it('has a loader that knows the hash of what it verifies by, and every file that a widget can need', () => {
    const hash = createHash('sha384').update(contentOf('chunks.json')).digest('base64');
    assert.ok(contentOf('embed.js').includes(`sha384-${hash}`));
    const chunks = JSON.parse(contentOf('chunks.json'));
    const { files: hashes } = JSON.parse(contentOf('integrity.json'));
    assert.deepEqual(Object.keys(chunks), elementRooms());
    const needed = Object.assign({}, ...Object.values(chunks));
    for (const [name, hash] of Object.entries(needed)) assert.equal(hash, hashes[name], name);
    const scripts = [...files.keys()].filter(
      name => name.endsWith('.js') && !['all.js', 'embed.js', 'frame-height.js'].includes(name),
    );
    assert.deepEqual(Object.keys(needed).sort(), scripts.sort());
  });
});
