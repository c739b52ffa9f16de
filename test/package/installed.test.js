// The package as its users get it: packed, installed in a new folder, imported by every path.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { elementRooms } from '../../scripts/elements.js';
import { elementsOf, manifestInPlace } from '../../scripts/manifest-elements.js';
import { Installation } from './installation.js';

const TAGS = elementRooms().map(room => `lms-${room}`);

/** A registry that says what was registered, put in place before the package is imported. */
const RECORDED = `
  const tags = [];
  globalThis.customElements = { define: tag => tags.push(tag), get: () => undefined };
`;

/** @typedef {{ name: string, attributes: { name: string }[] }} Listed an element as editors are told of it */

/** @param {{ name: string }} one */
const named = ({ name }) => name;

/** @param {string} path of an export, such as `./define` */
const specifier = path => path.replace(/^\./, 'lms-widgets');

describe('the installed package', () => {
  const user = new Installation();
  /** @type {string[]} the files of the package */
  let files;
  /** @type {string[]} the exports that are modules */
  let modules;

  before(async () => {
    await user.install();
    files = readdirSync(user.package, { recursive: true, encoding: 'utf8' });
    modules = Object.keys(user.manifest.exports).filter(path => !/json$|\*/.test(path));
  });
  after(() => user.remove());

  it('can be imported in Node by every path that it exports', async () => {
    const names = await user.runModule(`
      const names = {};
      for (const path of ${JSON.stringify(modules.map(specifier))}) names[path] = Object.keys(await import(path));
      console.log(JSON.stringify(names));
    `);
    assert.deepEqual(Object.keys(/** @type {object} */ (names)), modules.map(specifier));
  });

  it('exports a class and a definition for every element', () => {
    for (const room of elementRooms()) {
      assert.ok(modules.includes(`./${room}`), room);
      assert.ok(modules.includes(`./${room}/define`), `${room}/define`);
    }
  });

  it('gives its manifest, its package.json and its files for hosts', async () => {
    const found = await user.runModule(`
      import manifest from 'lms-widgets/custom-elements.json' with { type: 'json' };
      import own from 'lms-widgets/package.json' with { type: 'json' };
      import { existsSync } from 'node:fs';
      const all = existsSync(new URL(import.meta.resolve('lms-widgets/cdn/all.js')));
      console.log(JSON.stringify([manifest.schemaVersion, own.name, all]));
    `);
    assert.deepEqual(found, ['1.0.0', 'lms-widgets', true]);
  });

  it('gives the Questionnaire of the referral in every language, as files and for forms that ask otherwise', async () => {
    const [files, asked, changed] = /** @type {{ language: string, version: string }[][]} */ (
      await user.runModule(`
        import { questionnaireFor } from 'lms-widgets';
        const languages = ['nb', 'nn', 'en'];
        const files = [];
        for (const language of languages) {
          const path = 'lms-widgets/referral-form/questionnaire.' + language + '.json';
          files.push((await import(path, { with: { type: 'json' } })).default);
        }
        const asked = languages.map(language => questionnaireFor({}, language));
        const changed = [questionnaireFor({ leaveOut: ['medication'] })];
        console.log(JSON.stringify([files, asked, changed]));
      `)
    );
    assert.deepEqual(
      files?.map(({ language }) => language),
      ['nb', 'nn', 'en'],
    );
    assert.deepEqual(files, asked);
    assert.notEqual(changed?.[0]?.version, files?.[0]?.version);
  });

  it('gives nothing else', async () => {
    const refused = await user.runModule(`
      const refused = await import('lms-widgets/dist/index.js').catch(({ code }) => code);
      console.log(JSON.stringify(refused));
    `);
    assert.equal(refused, 'ERR_PACKAGE_PATH_NOT_EXPORTED');
  });

  it('can be imported in Node module by module', async () => {
    const paths = files.filter(file => /^dist\/(?!cdn\/).*\.js$/.test(file)).map(file => join(user.package, file));
    assert.ok(paths.length > 20);
    const imported = await user.runModule(`
      import { pathToFileURL } from 'node:url';
      const paths = ${JSON.stringify(paths)};
      for (const path of paths) await import(pathToFileURL(path));
      console.log(paths.length);
    `);
    assert.equal(imported, paths.length);
  });

  it('registers nothing but by its define modules', async () => {
    const [quiet, loud] = [modules.filter(path => !/define$/.test(path)), ['./define']].map(paths =>
      paths.map(specifier),
    );
    const registered = await user.runModule(`
      ${RECORDED}
      for (const path of ${JSON.stringify(quiet)}) await import(path);
      const before = [...tags];
      for (const path of ${JSON.stringify(loud)}) await import(path);
      console.log(JSON.stringify({ before, tags: tags.sort() }));
    `);
    assert.deepEqual(registered, { before: [], tags: TAGS });
  });

  it('registers one element by that element’s define module', async () => {
    for (const room of elementRooms()) {
      const tags = await user.runModule(`
        ${RECORDED}
        await import('lms-widgets/${room}/define');
        console.log(JSON.stringify(tags));
      `);
      assert.deepEqual(tags, [`lms-${room}`]);
    }
  });

  it('says the version that package.json says', async () => {
    const version = await user.runModule(
      "import { VERSION } from 'lms-widgets'; console.log(JSON.stringify(VERSION));",
    );
    assert.equal(version, user.manifest.version);
  });

  it('has the licence, the manifest and the sources of its maps, and neither the site nor the tests', () => {
    for (const file of ['LICENSE', 'CHANGELOG.md', 'custom-elements.json', 'llms.txt'])
      assert.ok(files.includes(file), file);
    for (const file of files.filter(file => file.endsWith('.map'))) {
      const { sources } = JSON.parse(readFileSync(join(user.package, file), 'utf8'));
      for (const source of sources)
        assert.ok(existsSync(join(user.package, dirname(file), source)), `${file}: ${source}`);
    }
    assert.deepEqual(
      files.filter(file => /^(dist\/site|test|demo|scripts)/.test(file)),
      [],
    );
  });

  it('has every module that its manifest names', () => {
    const { modules } = JSON.parse(readFileSync(join(user.package, 'custom-elements.json'), 'utf8'));
    for (const { path } of modules) assert.ok(files.includes(path), path);
  });

  it('tells editors of every element and attribute, and which words an attribute takes', () => {
    /** @param {string} path */
    const contentOf = path => JSON.parse(readFileSync(join(user.package, path), 'utf8'));
    const { tags } = contentOf('dist/editors/vscode.html-custom-data.json');
    const { elements } = contentOf(contentOf('package.json')['web-types']).contributions.html;
    const described = elementsOf(manifestInPlace()).map(({ tag, attributes }) => [tag, ...attributes.map(named)]);
    for (const list of [tags, elements])
      assert.deepEqual(
        list.map((/** @type {Listed} */ element) => [element.name, ...element.attributes.map(named)]),
        described,
      );
    const visual = tags[0].attributes.find((/** @type {{ name: string }} */ { name }) => name === 'visual');
    assert.deepEqual(visual.values.map(named), ['bar', 'circle', 'text']);
  });

  it('tells editors of every custom property and part', () => {
    const file = join(user.package, 'dist/editors/vscode.css-custom-data.json');
    const { properties, pseudoElements } = JSON.parse(readFileSync(file, 'utf8'));
    const elements = elementsOf(manifestInPlace());
    const names = (/** @type {'cssProperties' | 'cssParts'} */ kind) => [
      ...new Set(elements.flatMap(element => element[kind].map(named))),
    ];
    assert.deepEqual(properties.map(named), names('cssProperties'));
    assert.deepEqual(
      pseudoElements.map(named),
      names('cssParts').map(name => `::part(${name})`),
    );
  });

  describe('tells TypeScript', () => {
    const USES = {
      'the elements, by the tag and by the class': `
        import 'lms-widgets/define';
        import { LmsBreathingTimer, registerMessages, VERSION } from 'lms-widgets';
        import type { Course } from 'lms-widgets';
        import type { PracticeSession } from 'lms-widgets/practice';

        const timer: LmsBreathingTimer = document.createElement('lms-breathing-timer');
        timer.minutes = 3;
        timer.start();
        const state: 'idle' | 'running' | 'paused' | 'finished' = timer.state;
        const course: Course = document.createElement('lms-course').value;
        registerMessages('lms-breathing-timer', 'nb', { start: 'Begynn' });
        export const facts: [string, number, string, PracticeSession?] = [state, course.weeks, VERSION];
        // @ts-expect-error
        timer.state = 'running';
        // @ts-expect-error
        registerMessages('lms-breathing-timer', 'nb', { begin: 'Begynn' });
      `,
      'the events, where an element is all that is imported': `
        import 'lms-widgets/breathing-timer/define';

        const timer = document.querySelector('lms-breathing-timer');
        timer?.addEventListener('lms-practice-complete', event => {
          const seconds: number = event.record.activeSeconds;
          // @ts-expect-error
          return [seconds, event.record.note];
        });
        timer?.pause();
      `,
    };

    for (const [what, code] of Object.entries(USES)) {
      for (const resolution of /** @type {const} */ (['bundler', 'nodenext'])) {
        it(`${what} (${resolution})`, async () => {
          assert.equal(await user.complaintsOf(code, resolution), '');
        });
      }
    }
  });
});
