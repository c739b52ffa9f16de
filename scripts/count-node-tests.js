// A reporter of `node --test` that writes how many tests passed and failed, for scripts/test.js.

/**
 * @param {AsyncIterable<import('node:test/reporters').TestEvent>} events
 * @returns {AsyncGenerator<string>}
 */
export default async function* countNodeTests(events) {
  const count = { passed: 0, failed: 0 };
  for await (const { type, data } of events) {
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const isSuite = data.details.type === 'suite';
    if (type === 'test:fail') count.failed += isSuite && hasFailedTests(data) ? 0 : 1;
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
