// npm run figures: writes the README's table of figures from what has been measured (test/bench/results.json).
// `--check` writes nothing, and fails when the table is not that of the figures.
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { readRuns } from '../test/bench/results.js';
import { withPart } from './between-markers.js';
import { ROOT } from './elements.js';

const README = `${ROOT}README.md`;

/** @typedef {import('../test/bench/results.js').Run} Run */

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

/**
 * @param {number | null} value
 * @param {string} [unit]
 */
const cell = (value, unit = '') => (value === null ? '' : `${number.format(value)} ${unit}`.trim());

/** @param {readonly string[]} cells */
const line = cells => `| ${cells.join(' | ')} |\n`;

/** @param {Run} run */
const rowsOf = ({ rows }) =>
  rows
    .map(({ name, value, unit, limit, peer, ratio, peerIs }) =>
      line([name, cell(value, unit), cell(limit), peerIs ? `${cell(peer)} (${peerIs})` : '', cell(ratio)]),
    )
    .join('');

/** @param {[string, Run]} run */
const origin = ([name, { date, browser, cores, load }]) =>
  `- ${name}: ${date.slice(0, 10)}, ${browser.replace('/', ' ')}, ${cores} cores, load ${cell(load) || 'unknown'}\n`;

/**
 * The table, in Markdown, and where each of its runs was measured. Short versions of the long runs are left out.
 *
 * @param {Record<string, Run>} runs
 */
export function figuresTable(runs) {
  const long = Object.entries(runs).filter(([, { short }]) => !short);
  return `| Figure | Measured | Limit | Another way | Measured ÷ another way |
| --- | --- | --- | --- | --- |
${long.map(([, run]) => rowsOf(run)).join('')}
Measured on:

${long.map(origin).join('')}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { check } = parseArgs({ options: { check: { type: 'boolean', default: false } } }).values;
  const readme = await readFile(README, 'utf8').catch(() => '');
  try {
    const table = await format(figuresTable(await readRuns()), { parser: 'markdown' });
    const wanted = withPart('README.md', readme, 'figures', table);
    if (check && wanted !== readme)
      throw new Error('The figures in README.md are not the measured ones: npm run figures.');
    if (!check) await writeFile(README, wanted);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
