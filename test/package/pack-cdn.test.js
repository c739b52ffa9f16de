// The zip that a host's IT is given.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, describe, it } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { packCdn } from '../../scripts/pack-cdn.js';

/** @param {Uint8Array} content */
const sha384 = content => `sha384-${createHash('sha384').update(content).digest('base64')}`;

describe('the zip for hosts', () => {
  /** @type {Awaited<ReturnType<typeof packCdn>>} */
  let packed;
  /** @type {Map<string, Uint8Array>} by name within the one folder */
  let files;
  /** @type {{ version: string, files: Record<string, string> }} */
  let integrity;
  const zone = process.env.TZ;

  before(async () => {
    packed = await packCdn();
    files = new Map(
      Object.entries(unzipSync(packed.zip)).map(([path, content]) => [
        path.replace(/^lms-widgets-[\d.]+\//, ''),
        content,
      ]),
    );
    integrity = JSON.parse(strFromU8(files.get('integrity.json') ?? assert.fail('there is no integrity.json')));
  });
  after(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it('is called after the version, and holds one folder', () => {
    assert.equal(packed.name, `lms-widgets-cdn-${integrity.version}.zip`);
    for (const path of Object.keys(unzipSync(packed.zip))) assert.match(path, /^lms-widgets-\d[^/]*\/[^/]+$/);
  });

  it('has every file of integrity.json as it stands there, and nothing else but words for people', () => {
    const words = ['LESMEG.txt', 'LICENSE.txt', 'README.txt', 'integrity.json'];
    assert.deepEqual([...files.keys()], [...Object.keys(integrity.files), ...words].sort());
    for (const [name, hash] of Object.entries(integrity.files)) {
      assert.equal(sha384(files.get(name) ?? new Uint8Array()), hash, name);
    }
  });

  it('is the same, byte for byte, when it is made again, wherever', async () => {
    process.env.TZ = zone === 'Pacific/Auckland' ? 'UTC' : 'Pacific/Auckland';
    assert.ok(Buffer.from((await packCdn()).zip).equals(packed.zip));
  });

  it('tells of the line with the hash of its own loader, of the policy and of how to look at a hash, in three languages', () => {
    for (const [name, times] of /** @type {const} */ ([
      ['LESMEG.txt', 2],
      ['README.txt', 1],
    ])) {
      const text = strFromU8(files.get(name) ?? new Uint8Array());
      const count = /** @param {string} what */ what => text.split(what).length - 1;
      assert.equal(count(`integrity="${integrity.files['embed.js']}"`), times);
      assert.equal(count(`src="/lms/${integrity.version}/embed.js"`), times);
      assert.equal(count('trusted-types lms-widgets'), times);
      assert.equal(count('openssl dgst -sha384'), times);
      assert.doesNotMatch(text, /VERSION|undefined/);
    }
  });
});
