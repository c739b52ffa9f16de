// A reporter of @web/test-runner that writes how many tests passed and failed in each engine, for scripts/test.js.
import { writeFileSync } from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number }} Count
 * @typedef {import('@web/test-runner').TestSuiteResult} Suite
 * @typedef {import('@web/test-runner').TestSession} Session
 */

/**
 * @param {Suite} suite
 * @returns {import('@web/test-runner').TestResult[]}
 */
const testsIn = suite => [...suite.tests, ...suite.suites.flatMap(testsIn)];

/**
 * @param {Session} session one test file in one engine
 * @returns {Count} a file that did not run to its end counts as one failed test, whatever its tests say
 */
export function countOf({ passed, testResults }) {
  const tests = (testResults ? testsIn(testResults) : []).filter(test => !test.skipped);
  const failed = tests.filter(test => !test.passed).length;
  return { passed: tests.length - failed, failed: failed === 0 && !passed ? 1 : failed };
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
        const before = engines[session.browser.name] ?? { passed: 0, failed: 0 };
        engines[session.browser.name] = { passed: before.passed + passed, failed: before.failed + failed };
      }
      writeFileSync(file, JSON.stringify(engines));
    },
  };
}
