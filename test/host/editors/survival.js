// Puts every snippet through every editor and filter, and what is left of it before a reader.
import { EDITORS } from './editors.js';
import { FILTERS } from './filters.js';
import { metIn } from './reader.js';
import { snippetsFor } from './snippets.js';
import { sitDown, versionOf, written } from './writer.js';

/** Stands in what is kept for the hospital's site, whose port is another in each run. */
const SITE = 'https://sykehuset.example';

/**
 * @typedef {object} Remains
 * @property {string} name of the editor or filter
 * @property {string} version
 * @property {import('./writer.js').Way} way
 * @property {Readonly<Record<string, string>>} left of each snippet, by their names
 *
 * @typedef {import('./reader.js').Meetings & { became?: string }} Cell what a reader meets, and what is left of the snippet
 *   where that is not the snippet as it was
 *
 * @typedef {Readonly<Record<string, Cell>>} Cells by the names of the snippets
 *
 * @typedef {object} Row
 * @property {string} name of the editor or filter
 * @property {string} version
 * @property {readonly import('./writer.js').Way[]} ways in which content got in, between which it made no difference
 * @property {Cells} cells
 *
 * @typedef {object} Survival
 * @property {Readonly<Record<string, string>>} snippets by their names
 * @property {Cells} untouched what comes of them where nothing is taken away
 * @property {readonly Row[]} rows
 */

/** A snippet's remains by its name, without the line breaks that some editors end with. */
async function leftOf(snippets, keeps) {
  const left = [];
  for (const { name, html } of snippets) left.push([name, (await keeps(html)).trim()]);
  return Object.fromEntries(left);
}

/** @returns {Promise<Remains[]>} */
async function leftByEditor(editor, { browser, hospital, snippets }) {
  const { name, takesPaste } = editor;
  const version = await versionOf(editor);
  const tab = await browser.newPage();
  await sitDown(tab, hospital.writingPageOf(editor), editor);
  const remains = [];
  for (const way of takesPaste ? ['source', 'paste'] : ['source']) {
    remains.push({ name, version, way, left: await leftOf(snippets, html => written(tab, html, way)) });
  }
  await tab.close();
  return remains;
}

/** @returns {Promise<Remains[]>} nothing where the filter cannot be had */
async function leftByFilter({ name, ready }, { snippets }) {
  const filter = await ready();
  if (!filter) return [];
  const { version, keeps } = filter;
  return [{ name, version, way: 'source', left: await leftOf(snippets, keeps) }];
}

/**
 * @param {readonly Row[]} rows
 * @returns {Row[]} one row for the ways of an editor that leave the same
 */
function withoutRepetition(rows) {
  /** @type {Map<string, Row>} */
  const distinct = new Map();
  for (const row of rows) {
    const key = JSON.stringify([row.name, row.cells]);
    distinct.set(key, { ...row, ways: [...(distinct.get(key)?.ways ?? []), ...row.ways] });
  }
  return [...distinct.values()];
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('./hospital.js').Hospital} hospital
 * @returns {Promise<Survival>}
 */
export async function survivalIn(browser, hospital) {
  const snippets = snippetsFor(hospital.suite);
  const given = Object.fromEntries(snippets.map(({ name, html }) => [name, html]));
  const place = { browser, hospital, snippets };

  /** @type {Remains[]} */
  const remains = [];
  for (const editor of EDITORS) remains.push(...(await leftByEditor(editor, place)));
  for (const filter of FILTERS) remains.push(...(await leftByFilter(filter, place)));

  const contents = [given, ...remains.map(({ left }) => left)].flatMap(left => Object.values(left));
  const met = await metIn(browser, hospital, contents);

  const named = html => html.replaceAll(hospital.site, SITE);
  /** @returns {Cells} */
  const cellsOf = left =>
    Object.fromEntries(
      Object.entries(left).map(([name, html]) => [
        name,
        { ...(html !== given[name] && { became: named(html) }), ...met.get(html) },
      ]),
    );
  return {
    snippets: Object.fromEntries(snippets.map(({ name, html }) => [name, named(html)])),
    untouched: cellsOf(given),
    rows: withoutRepetition(
      remains.map(({ name, version, way, left }) => ({ name, version, ways: [way], cells: cellsOf(left) })),
    ),
  };
}
