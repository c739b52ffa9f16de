// The figures as they are kept: test/bench/results.json, one entry a run, each with when and where it was measured.
import { readFile, writeFile } from 'node:fs/promises';
import { availableParallelism, loadavg } from 'node:os';

const FILE = new URL('results.json', import.meta.url);

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {number} value
 * @property {string} unit
 * @property {number | null} limit the most that is allowed
 * @property {number | null} peer what another way of doing it was measured to give
 * @property {number | null} ratio the value as a share of the peer's
 * @property {string} [peerIs]
 *
 * @typedef {object} Run
 * @property {string} date
 * @property {string} browser
 * @property {number} cores
 * @property {number | null} load the machine's mean load over the last minute, ours included, when the run ended; null
 *   when it was not noted
 * @property {boolean} short of less time than the limits are meant for
 * @property {readonly Row[]} rows
 */

/** @param {number} value */
const rounded = value => Number(value.toFixed(Math.abs(value) < 100 ? 2 : 0));

/**
 * @param {string} name
 * @param {number} value
 * @param {string} unit
 * @param {{ limit?: number, peer?: import('./peers.js').Peer | undefined }} [against]
 * @returns {Row}
 */
export function row(name, value, unit, { limit, peer } = {}) {
  return {
    name,
    value: rounded(value),
    unit,
    limit: limit ?? null,
    peer: peer?.value ?? null,
    ratio: peer ? Number((value / peer.value).toPrecision(2)) : null,
    ...(peer && { peerIs: peer.is }),
  };
}

/** @returns {Promise<Record<string, Run>>} nothing when nothing has been measured yet */
export async function readRuns() {
  const text = await readFile(FILE, 'utf8').catch(() => '{}');
  return JSON.parse(text);
}

/** @param {Pick<Row, 'value' | 'limit'>} row NaN, for what could not be measured, is not within any limit */
export const isWithin = ({ value, limit }) => limit === null || value <= limit;

/** @param {readonly Row[]} rows */
export function print(rows) {
  for (const { name, value, unit, limit, peer, ratio } of rows) {
    const verdict = isWithin({ value, limit }) ? '' : '  OVER THE LIMIT';
    console.log([name, value, unit, limit ?? '', peer ?? '', ratio ?? ''].join(', ') + verdict);
  }
}

let writing = Promise.resolve();

/**
 * Prints a run's rows and puts them in place of the run's earlier ones. Sets the exit code when one is over its limit.
 *
 * @param {string} name
 * @param {string} browser its version
 * @param {readonly Row[]} rows
 * @param {{ short?: boolean }} [how] short of the length that the limits are meant for: kept beside the long run
 */
export function keepRun(name, browser, rows, { short = false } = {}) {
  print(rows);
  if (!rows.every(isWithin)) process.exitCode = 1;
  const run = {
    date: new Date().toISOString(),
    browser,
    cores: availableParallelism(),
    load: rounded(loadavg()[0] ?? NaN),
    short,
    rows,
  };
  writing = writing.then(async () => {
    const runs = { ...(await readRuns()), [short ? `${name}, short` : name]: run };
    await writeFile(FILE, `${JSON.stringify(runs, null, 2)}\n`);
  });
  return writing;
}

/**
 * Runs the parts that are asked for, one after the other.
 *
 * @param {Record<string, () => Promise<unknown>>} parts
 * @param {string | undefined} only some of their names, with commas; all of them when missing
 * @throws {Error} on a name that no part has
 */
export async function runParts(parts, only) {
  const wanted = only?.split(',') ?? Object.keys(parts);
  for (const name of wanted) {
    const part = parts[name];
    if (!part) throw new Error(`There is no part "${name}". The parts: ${Object.keys(parts).join(', ')}.`);
    await part();
  }
}
