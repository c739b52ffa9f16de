// What was seen the last time: survival.json, which is looked through in a review like any other change.
import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { rowName } from './table.js';

const FILE = new URL('survival.json', import.meta.url);

/** @typedef {import('./survival.js').Survival} Survival */

/** @returns {Promise<Survival | undefined>} nothing where nobody has looked yet */
export const lastSeen = async () => {
  const text = await readFile(FILE, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : JSON.parse(text);
};

/** @param {Survival} survival */
export const keep = async survival => writeFile(FILE, await format(JSON.stringify(survival), { parser: 'json' }));

/**
 * @param {Survival} now
 * @param {Survival} before
 * @param {readonly string[]} optional the names of what need not be there
 * @returns {Survival} with what could not be had, at its end and as it was
 */
export function withUnseen(now, before, optional) {
  const isSeen = name => now.rows.some(row => row.name === name);
  return { ...now, rows: [...now.rows, ...before.rows.filter(({ name }) => optional.includes(name) && !isSeen(name))] };
}

/**
 * All that is said of each thing, by a name that a person knows it by.
 *
 * @param {Survival} survival
 * @returns {Map<string, string>}
 */
function said({ snippets, untouched, rows }) {
  const cells = (name, of) =>
    Object.entries(of).map(([snippet, cell]) => [`${name}: ${snippet}`, JSON.stringify(cell)]);
  return new Map([
    ...Object.entries(snippets).map(([name, html]) => [`snippet: ${name}`, html]),
    ...cells('untouched', untouched),
    ...rows.flatMap(row => [[`${rowName(row)}: version`, row.version], ...cells(rowName(row), row.cells)]),
  ]);
}

/**
 * @param {Survival} before
 * @param {Survival} now
 * @returns {string[]} what has changed: a line for where, one for what was said, and one for what is said now
 */
export function changes(before, now) {
  const [was, is] = [said(before), said(now)];
  return [...new Set([...was.keys(), ...is.keys()])]
    .filter(name => was.get(name) !== is.get(name))
    .flatMap(name => [name, `  was ${was.get(name) ?? 'not there'}`, `  is  ${is.get(name) ?? 'not there'}`]);
}
