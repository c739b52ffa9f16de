// npm run screenshots: every state of every element, in the forms that people meet, into screenshots/.
//   npm run screenshots -- --only breathing-timer --state idle
import { mkdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { createServer } from 'vite';
import { CHROMIUM_FLAGS, ensureChromium } from './browsers.js';
import { ROOT } from './elements.js';

/**
 * A form that a person meets a page in.
 *
 * @typedef {object} Form
 * @property {number} width CSS pixels
 * @property {string} lang
 * @property {Record<string, string>} media media features by name
 */

/** @type {Readonly<Record<string, Form>>} */
const FORMS = {
  'phone-nb': { width: 320, lang: 'nb', media: {} },
  'phone-nn-dark': { width: 320, lang: 'nn', media: { 'prefers-color-scheme': 'dark' } },
  'desk-en': { width: 1280, lang: 'en', media: {} },
  'desk-nb-forced': { width: 1280, lang: 'nb', media: { 'forced-colors': 'active' } },
  'desk-nb-still': { width: 1280, lang: 'nb', media: { 'prefers-reduced-motion': 'reduce' } },
};

const { values } = parseArgs({ options: { only: { type: 'string' }, state: { type: 'string' } } });

/** @returns {string[]} the elements' names without `lms-`, as the manifest lists them */
function names() {
  const { modules } = JSON.parse(readFileSync(`${ROOT}custom-elements.json`, 'utf8'));
  const tags = modules.flatMap(module => (module.declarations ?? []).flatMap(({ tagName }) => tagName ?? []));
  return tags.map(tag => tag.replace('lms-', '')).filter(name => !values.only || name === values.only);
}

const server = await createServer({ configFile: false, root: ROOT, logLevel: 'error', server: { host: '127.0.0.1' } });
await server.listen();
const origin = `http://127.0.0.1:${server.config.server.port}`;
const browser = await launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
mkdirSync(`${ROOT}screenshots`, { recursive: true });

/**
 * Opens an empty page of the server in a browser without a past.
 *
 * @param {Form} form
 */
async function emptyPage({ width, lang, media }) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height: 800 });
  const session = await page.createCDPSession();
  const features = Object.entries(media).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { features });
  await page.goto(`${origin}/test/host/empty.html`);
  await page.evaluate(language => document.documentElement.setAttribute('lang', language), lang);
  return { page, close: () => context.close() };
}

/**
 * Brings an element of the page into one of its states, as `test/contract/` does.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} name
 * @param {string} stateName
 */
async function reach(page, name, stateName) {
  await page.evaluate(
    async (name, stateName) => {
      const { states } = await import(`/test/${name}/states.ts`);
      const { appearance, rendered } = await import('/test/contract/acts.ts');
      const state = states[stateName];
      await state.given?.();
      document.body.innerHTML = state.fixture;
      await import('/src/define.ts');
      const element = document.querySelector(`lms-${name}`);
      await rendered(element);
      for (const act of state.acts ?? []) await act(element);
      if (state.shows) await appearance(element, state.shows);
      await state.comes?.(element);
      await new Promise(resolve => setTimeout(resolve, 600));
    },
    name,
    stateName,
  );
}

let taken = 0;
for (const name of names()) {
  const { page, close } = await emptyPage({ width: 320, lang: 'nb', media: {} });
  const states = await page.evaluate(async name => Object.keys((await import(`/test/${name}/states.ts`)).states), name);
  await close();
  for (const stateName of states.filter(state => !values.state || state === values.state)) {
    for (const [form, conditions] of Object.entries(FORMS)) {
      const { page, close } = await emptyPage(conditions);
      await reach(page, name, stateName);
      const file = `${name}--${stateName.replace(/\W+/g, '-')}--${form}.png`;
      await page.screenshot({ path: `${ROOT}screenshots/${file}`, fullPage: true });
      await close();
      taken += 1;
    }
  }
}
await browser.close();
await server.close();
console.log(`${taken} screenshots in screenshots/`);
