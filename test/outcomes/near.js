import assert from 'node:assert/strict';

/**
 * Two numbers are the same but for rounding.
 *
 * @param {number | undefined} actual
 * @param {number} expected
 * @param {number} tolerance how much of the expected they may differ by
 * @param {string} [of] what was worked out
 */
export function assertNear(actual, expected, tolerance, of = '') {
  const distance = Math.abs((actual ?? NaN) - expected);
  assert.ok(distance <= Math.abs(expected) * tolerance, `${of} ${actual}, expected ${expected}`);
}
