// A reporter of `node --test` that writes which tests failed and how many passed, for scripts/test.js.
import { relative } from 'node:path';
import { ROOT } from './elements.js';

/**
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 * @returns {AsyncGenerator<string>}
 */
export default async function* countNodeTests(events) {
  /** @type {import('./count-browser-tests.js').Count} */
  const count = { passed: 0, failed: [] };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const isSuite = data.details.type === 'suite';
    if (type === 'test:fail') count.failed.push(...(isSuite && hasFailedTests(data) ? [] : [inWords(data)]));
    else if (!isSuite && data.skip === undefined && data.todo === undefined) count.passed += 1;
  }
  yield JSON.stringify({ Node: count });
}

/**
 * A suite fails with its tests, which are counted themselves, or of its own: in a hook, or while it is read.
 *
 * @param {import('node:test').EventData.TestFail} suite
 */
function hasFailedTests({ details }) {
  return 'failureType' in details.error && details.error.failureType === 'subtestsFailed';
}

/** @param {import('node:test').EventData.TestFail} test */
function inWords({ file, name, details: { error } }) {
  const cause = error.cause instanceof Error ? error.cause : error;
  return `${file ? relative(ROOT, file) : 'a test'}: ${name}: ${cause.message}`;
}
