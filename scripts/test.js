// npm test: the browser tests in Chromium, then the Node tests, and the sum of both as the last line.
//   --engines chromium,firefox,webkit   the engines for the browser tests
//   --only browsers | node              one of the two kinds
//   test/course/course.test.ts          these files and no others: TypeScript in browsers, JavaScript in Node
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureChromium } from './browsers.js';
import { ROOT } from './elements.js';
import { run } from './run.js';

/** @typedef {Record<string, import('./count-browser-tests.js').Count>} Counts by engine */

/** @returns {string[]} every test that needs Node; those that need a browser are TypeScript */
function nodeTests() {
  const files = readdirSync(`${ROOT}test`, { recursive: true, encoding: 'utf8' });
  return files.filter(file => file.endsWith('.test.js') && !file.includes('node_modules')).map(file => `test/${file}`);
}

const { values: options, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { engines: { type: 'string', default: 'chromium' }, only: { type: 'string' } },
});
const browserFiles = files.filter(file => file.endsWith('.ts'));
const nodeFiles = files.filter(file => file.endsWith('.js'));

const folder = mkdtempSync(join(tmpdir(), 'lms-widgets-test-'));
const countsOf = { browsers: join(folder, 'browsers.json'), node: join(folder, 'node.json') };

/** @returns {Promise<boolean>} */
async function runBrowserTests() {
  try {
    if (options.engines.includes('chromium')) ensureChromium();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
  return run('wtr', browserFiles, { COUNTS: countsOf.browsers, ENGINES: options.engines });
}

/** @returns {Promise<boolean>} */
function runNodeTests() {
  const reporters = ['spec', './scripts/count-node-tests.js'].map(name => `--test-reporter=${name}`);
  const places = ['stdout', countsOf.node].map(place => `--test-reporter-destination=${place}`);
  return run('node', ['--test', ...reporters, ...places, ...(nodeFiles.length ? nodeFiles : nodeTests())]);
}

/**
 * A run that failed without a failed test (no browser, a crash, no tests at all) counts as one failed test.
 *
 * @param {string} file where the run wrote its counts
 * @param {string} name of the run
 * @param {boolean} ended whether it ended well
 * @returns {Counts}
 */
function counted(file, name, ended) {
  /** @type {Counts} */
  let counts;
  try {
    counts = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    counts = {};
  }
  const { passed, failed } = sum(Object.values(counts));
  const silent = failed.length === 0 && (!ended || passed === 0);
  return silent ? { ...counts, [name]: { passed: 0, failed: ['the run itself'] } } : counts;
}

/**
 * @param {readonly import('./count-browser-tests.js').Count[]} counts
 * @returns {import('./count-browser-tests.js').Count}
 */
function sum(counts) {
  return {
    passed: counts.reduce((total, { passed }) => total + passed, 0),
    failed: counts.flatMap(({ failed }) => failed),
  };
}

/**
 * @param {string} kind
 * @param {readonly string[]} filesOfKind
 */
const isWanted = (kind, filesOfKind) =>
  (options.only ?? kind) === kind && (files.length === 0 || filesOfKind.length > 0);

/** @type {Counts} */
const counts = {
  ...(isWanted('browsers', browserFiles) && counted(countsOf.browsers, 'browsers', await runBrowserTests())),
  ...(isWanted('node', nodeFiles) && counted(countsOf.node, 'node', await runNodeTests())),
};
rmSync(folder, { recursive: true });

console.log();
// The first that a reader of a long log, or of its end, wants to know.
for (const [name, { failed }] of Object.entries(counts)) {
  for (const what of failed) console.log(`failed in ${name}: ${what}`);
}
for (const [name, { passed, failed }] of Object.entries(counts)) {
  console.log(`${name}: ${passed} passed, ${failed.length} failed`);
}
const { passed, failed } = sum(Object.values(counts));
console.log(`tests: ${passed} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 && passed > 0 ? 0 : 1;
