// Quantiles beside the definition of Hyndman & Fan, written with ranks from 1 as they do.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { importSource } from '../source.js';
import { assertNear } from './near.js';

/** @type {typeof import('../../src/outcomes/quantiles.js')} */
const { median, quantile, quartiles } = await importSource('outcomes', 'quantiles');

/** Q₇(p) = (1 − γ) x₍ⱼ₎ + γ x₍ⱼ₊₁₎ with m = 1 − p, j = ⌊np + m⌋ and γ = np + m − j. */
function bySevenOf(values, p) {
  const ranked = [undefined, ...Float64Array.from(values).sort()];
  const n = values.length;
  const place = n * p + (1 - p);
  const j = Math.min(Math.floor(place), n);
  const gamma = place - j;
  return (1 - gamma) * ranked[j] + gamma * (ranked[j + 1] ?? 0);
}

describe('quantiles', () => {
  it('are those of type 7, to 1e-10', () => {
    const anySample = fc.array(
      fc.integer({ min: 1, max: 1e6 }).map(step => step / 999),
      { minLength: 1, maxLength: 80 },
    );
    const anyShare = fc.double({ min: 0, max: 1, noNaN: true });
    const areTypeSeven = fc.property(anySample, anyShare, (values, share) =>
      assertNear(quantile(values, share), bySevenOf(values, share), 1e-10, `share ${share} of ${values.length}`),
    );
    fc.assert(areTypeSeven, { numRuns: 1000 });
  });

  it('are those of R', () => {
    const answers = [3, 1, 4, 1, 5, 9, 2, 6];
    assert.deepEqual(quartiles(answers), { low: 1.75, high: 5.25 });
    assert.equal(median(answers), 3.5);
    assertNear(quantile(answers, 0.1), 1, 1e-15);
    assertNear(quantile(answers, 0.9), 6.9, 1e-15);
  });

  it('put numbers in order by their size, not as text', () => {
    assert.equal(median([10, 9, 2]), 9);
  });

  it('leave the values in the order in which they were', () => {
    const answers = [3, 1, 2];
    median(answers);
    assert.deepEqual(answers, [3, 1, 2]);
  });

  it('of a single value are that value', () => {
    assert.deepEqual(quartiles([4]), { low: 4, high: 4 });
    assert.equal(median([4]), 4);
  });

  it('of equal values are exactly that value', () => {
    assert.deepEqual(quartiles([0.1, 0.1, 0.1, 0.1]), { low: 0.1, high: 0.1 });
  });

  it('are missing without values, with one that is not finite, and for a share that is none', () => {
    assert.equal(median([]), undefined);
    assert.equal(quartiles([]), undefined);
    assert.equal(median([1, NaN, 2]), undefined);
    assert.equal(quartiles([1, Infinity, 2]), undefined);
    for (const share of [-0.01, 1.01, NaN]) assert.equal(quantile([1, 2], share), undefined, `${share}`);
  });
});
