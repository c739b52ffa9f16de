// A web editor at work: what is put into the CMS's editor, and what the CMS is given of it.
import { readFile } from 'node:fs/promises';
import { INSTALLED } from './hospital.js';

/**
 * How content gets in: `source`, through the source view, or as a CMS opens what it has kept; `paste`, formatted, from the clipboard.
 *
 * @typedef {'source' | 'paste'} Way
 */

/** How long a paste may take of which nothing is left: an editor does not say that it is done. */
const PASTED = 1_000;

/**
 * @param {{ npm: string }} installed by its folder in node_modules
 * @returns {Promise<string>}
 */
export const versionOf = async ({ npm }) =>
  JSON.parse(await readFile(`${INSTALLED}${npm}/package.json`, 'utf8')).version;

/**
 * @param {import('puppeteer-core').Page} tab
 * @param {string} address of the page that is written on
 * @param {import('./editors.js').Editor} editor
 */
export async function sitDown(tab, address, { start, config }) {
  await tab.goto(address);
  await tab.evaluate(start, config);
}

/** Puts HTML on the clipboard, as the program does that it is copied from. */
const copy = (tab, html) =>
  tab.evaluate(content => {
    document.addEventListener(
      'copy',
      event => {
        event.clipboardData?.setData('text/html', content);
        event.preventDefault();
      },
      { once: true },
    );
    document.execCommand('copy');
  }, html);

async function paste(tab, html) {
  await copy(tab, html);
  await tab.evaluate(() => window.desk.focus());
  await tab.keyboard.down('Control');
  await tab.keyboard.press('v');
  await tab.keyboard.up('Control');
  await tab.waitForFunction(() => window.desk.read() !== '', { polling: 20, timeout: PASTED }).catch(() => undefined);
}

/**
 * @param {import('puppeteer-core').Page} tab at which somebody has sat down
 * @param {string} html
 * @param {Way} way
 * @returns {Promise<string>} what the CMS is given to keep
 */
export async function written(tab, html, way) {
  await tab.evaluate(content => window.desk.fill(content), way === 'source' ? html : '');
  if (way === 'paste') await paste(tab, html);
  return tab.evaluate(() => window.desk.read());
}
