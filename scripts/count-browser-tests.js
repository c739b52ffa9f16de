// A reporter of @web/test-runner that writes which tests failed and how many passed in each engine, for scripts/test.js.
import { writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT } from './elements.js';

/**
 * @typedef {object} Count of the tests in one engine
 * @property {number} passed
 * @property {string[]} failed each failed test by its file, its name and what was wrong
 *
 * @typedef {import('@web/test-runner').TestSuiteResult} Suite
 * @typedef {import('@web/test-runner').TestSession} Session
 * @typedef {import('@web/test-runner').TestResult & { path: string }} NamedResult
 */

/**
 * @param {Suite} suite
 * @param {string} [path] the names of the suites around it
 * @returns {NamedResult[]}
 */
function testsIn(suite, path = '') {
  const tests = suite.tests.map(test => ({ ...test, path: `${path}${test.name}` }));
  return [...tests, ...suite.suites.flatMap(inner => testsIn(inner, `${path}${inner.name} > `))];
}

/**
 * @param {Session} session one test file in one engine
 * @returns {Count} a file that did not run to its end counts as one failed test, whatever its tests say
 */
function countOf({ passed, testFile, testResults }) {
  const file = relative(ROOT, testFile);
  const tests = (testResults ? testsIn(testResults) : []).filter(test => !test.skipped);
  const failed = tests
    .filter(test => !test.passed)
    .map(({ path, error }) => `${file}: ${path}: ${error?.message ?? 'no error is told'}`);
  const silent = failed.length === 0 && !passed;
  return { passed: tests.length - failed.length, failed: silent ? [`${file}: did not run to its end`] : failed };
}

/**
 * @param {string | undefined} file where the counts go, as JSON by engine; without it nothing is written
 * @returns {import('@web/test-runner').Reporter}
 */
export function countReporter(file) {
  return {
    onTestRunFinished({ sessions }) {
      if (!file) return;
      /** @type {Record<string, Count>} */
      const engines = {};
      for (const session of sessions) {
        const { passed, failed } = countOf(session);
        const before = engines[session.browser.name] ?? { passed: 0, failed: [] };
        engines[session.browser.name] = { passed: before.passed + passed, failed: [...before.failed, ...failed] };
      }
      writeFileSync(file, JSON.stringify(engines));
    },
  };
}
