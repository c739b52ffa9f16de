// npm run examples: every example with the package as it is packed, from its lock file to its page in a browser. It is no part of
// npm test: it installs four frameworks. EXAMPLES=react,vue runs those alone.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureChromium } from '../../scripts/browsers.js';
import { USES, complainedOf, moduleOf } from './mistakes.js';
import { Shown } from './shown.js';
import { Workplace, exampleNames, filesIn } from './workplace.js';

/** Those that have nothing to install and nothing to build: a page and a folder of the package beside it. */
const WITHOUT_NPM = ['cdn'];
/** Those that a server can render. */
const RENDERED = ['react', 'vue', 'svelte'];

/** @type {(name: string) => boolean} */
const isAsked = name => !process.env.EXAMPLES || process.env.EXAMPLES.split(',').includes(name);

const workplace = new Workplace();
/** @type {import('puppeteer-core').Browser} */
let browser;

before(async () => {
  await workplace.prepare();
  browser = await puppeteer.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
});
after(async () => {
  await browser?.close();
  workplace.remove();
});

/**
 * Opens an example's page and does everything there that it is made to show.
 *
 * @param {ReadonlyMap<string, string | Uint8Array>} files
 */
async function works(files) {
  const page = await Shown.open(browser, files);
  try {
    await page.upgraded();
    assert.deepEqual(await page.timerAttributes(), { pattern: '4-6', minutes: '3', visual: 'bar' });
    await page.propertyArrived();
    await page.eventCame();
    await page.languageSwitched();
    assert.deepEqual(page.complaints, []);
  } catch (error) {
    if (error instanceof assert.AssertionError) throw error;
    throw new Error(`The page said: ${page.complaints.join('\n') || 'nothing'}`, { cause: error });
  } finally {
    await page.close();
  }
}

describe('the example without npm', { skip: !isAsked('cdn') }, () => {
  it('shows the widgets, gives a property, hears an event and switches the language', async () => {
    const hosted = [...filesIn(join(workplace.folder, 'dist/cdn'))].map(([path, file]) => [`/lms${path}`, file]);
    await works(new Map([...filesIn(workplace.example('cdn').folder), ...hosted]));
  });
});

for (const name of exampleNames().filter(name => !WITHOUT_NPM.includes(name) && isAsked(name))) {
  describe(`the example with ${name}`, () => {
    const example = workplace.example(name);

    before(() => example.install());

    it('holds its types', () => example.npm(['run', 'check']));

    const uses = USES[name];
    if (uses) {
      it('names a wrong value, a misspelt name and a wrong event as type errors, and nothing that is right', async () => {
        const file = join('src', uses.file);
        example.write(file, moduleOf(uses));
        const printed = await example.npm(['run', 'check']).then(
          () => '',
          error => error.message,
        );
        example.remove(file);
        assert.deepEqual(complainedOf(uses, printed), uses.wrong, printed);
      });
    }

    it('is built, shows the widgets, gives a property, hears an event and switches the language', async () => {
      await example.npm(['run', 'build']);
      await works(filesIn(join(example.folder, 'dist')));
    });

    if (RENDERED.includes(name)) {
      it('is rendered on a server with attributes and words, and comes to life there without a complaint', async () => {
        // The libraries warn of what they did not expect only in development.
        await example.npm(['run', 'build', '--', '--mode', 'development'], 'development');
        await example.npm(['run', 'build:server', '--', '--mode', 'development'], 'development');
        const { render } = await import(pathToFileURL(join(example.folder, 'dist/server/server.js')).href);
        const markup = await render();
        assert.match(markup, /<lms-breathing-timer [^>]*pattern="4-6"[^>]*>\s*Pust rolig i tre minutter\./);
        assert.match(markup, /<lms-breathing-timer [^>]*minutes="3"/);
        assert.match(markup, /<lms-outcome-chart [^>]*mode="personal"[^>]*>\s*Her vises svarene dine\./);
        const files = filesIn(join(example.folder, 'dist'));
        const page = String(files.get('/index.html')).replace('<div id="app"></div>', `<div id="app">${markup}</div>`);
        assert.ok(page.includes(markup));
        await works(new Map([...files, ['/index.html', page]]));
      });
    }
  });
}
