// Mean and standard deviation beside whole-number arithmetic, which does not round.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { importSource } from '../source.js';
import { assertNear } from './near.js';

/** @type {typeof import('../../src/outcomes/moments.js')} */
const { mean, standardDeviation } = await importSource('outcomes', 'moments');

/** Exact sums of whole numbers. */
function sumsOf(numbers) {
  const whole = numbers.map(BigInt);
  return {
    n: BigInt(whole.length),
    sum: whole.reduce((a, b) => a + b),
    squares: whole.reduce((a, b) => a + b * b, 0n),
  };
}

const NOT_FINITE = [[NaN], [1, Infinity], [-Infinity, Infinity], [1, NaN, 3]];

describe('the mean and the standard deviation', () => {
  it('have ten digits even where all values lie far from 0 and close to each other', () => {
    const anySample = fc
      .constantFrom(1, 10, 1000)
      .chain(spread =>
        fc.tuple(
          fc.constantFrom(0, 1e3, 1e9, -1e12),
          fc.array(fc.integer({ min: -spread, max: spread }), { minLength: 2, maxLength: 80 }),
        ),
      );
    const isExact = fc.property(anySample, ([offset, steps]) => {
      const values = steps.map(step => offset + step);
      const { n, sum, squares } = sumsOf(values);
      const middle = mean(values);
      assert.ok(Math.abs(middle - Number(sum) / Number(n)) <= 4e-16 * (Math.abs(offset) + 1000));
      const variance = Number(n * squares - sum * sum) / Number(n * (n - 1n));
      assertNear(standardDeviation(values), Math.sqrt(variance), 1e-10, 'SD');
    });
    fc.assert(isExact, { numRuns: 1000 });
  });

  it('divide by n − 1, as for a sample', () => {
    assertNear(standardDeviation([1, 2, 3, 4]), Math.sqrt(5 / 3), 1e-15);
  });

  it('are the value itself and exactly 0 where all are equal', () => {
    // Adding 0 makes 0 of -0.
    const anyValue = fc.double({ noNaN: true, noDefaultInfinity: true }).map(value => value + 0);
    const areExact = fc.property(anyValue, fc.integer({ min: 2, max: 50 }), (value, n) => {
      const values = Array.from({ length: n }, () => value);
      assert.equal(mean(values), value);
      assert.equal(standardDeviation(values), 0);
    });
    fc.assert(areExact);
  });

  it('are missing where there are too few values', () => {
    assert.equal(mean([]), undefined);
    assert.equal(mean([7]), 7);
    assert.equal(standardDeviation([]), undefined);
    assert.equal(standardDeviation([7]), undefined);
  });

  it('are missing where a value is not finite', () => {
    for (const values of NOT_FINITE) {
      assert.equal(mean(values), undefined, `${values}`);
      assert.equal(standardDeviation([...values, 1]), undefined, `${values}`);
    }
  });
});
