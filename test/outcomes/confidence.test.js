import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ttest from '@stdlib/stats-ttest';
import fc from 'fast-check';
import { importSource } from '../source.js';
import { assertNear } from './near.js';

/** @type {typeof import('../../src/outcomes/confidence.js') & typeof import('../../src/outcomes/moments.js')} */
const { mean, meanInterval, shareInterval, standardDeviation } = await importSource(
  'outcomes',
  'confidence',
  'moments',
);

const Z = 1.959963984540054;

/** Where the share stops being compatible with the hypothesis p: the equation that Wilson solves, solved by halving. */
function wilsonByHalving(count, n) {
  const share = count / n;
  const isInside = p => Math.abs(share - p) <= Z * Math.sqrt((p * (1 - p)) / n);
  const edge = outermost => {
    let [inside, outside] = [share, outermost];
    for (let step = 0; step < 1100 && inside !== outside; step++) {
      const middle = (inside + outside) / 2;
      if (isInside(middle)) inside = middle;
      else outside = middle;
    }
    return inside;
  };
  return { low: edge(0), high: edge(1) };
}

describe('the interval of a mean', () => {
  it('is that of @stdlib, to 1e-10', () => {
    const anySample = fc
      .array(fc.integer({ min: 4, max: 80 }), { minLength: 2, maxLength: 60 })
      .map(steps => steps.map(step => step / 16))
      .filter(values => new Set(values).size > 1);
    const isAsExpected = fc.property(anySample, values => {
      const [low, high] = ttest(values).ci;
      const middle = mean(values);
      const interval = meanInterval({ n: values.length, mean: middle, sd: standardDeviation(values) });
      assertNear(interval.low - middle, low - middle, 1e-10, 'low');
      assertNear(interval.high - middle, high - middle, 1e-10, 'high');
    });
    fc.assert(isAsExpected, { numRuns: 1000 });
  });

  it('is that of the open course data: 182 changes of 0.467', () => {
    const { low, high } = meanInterval({ n: 182, mean: 0.467, sd: 0.4068 });
    assert.equal(low.toFixed(2), '0.41');
    assert.equal(high.toFixed(2), '0.53');
  });

  it('is missing for a single value, for equal ones, and for numbers that are none', () => {
    const cases = [
      { n: 1, mean: 3, sd: 1 },
      { n: 0, mean: 3, sd: 1 },
      { n: 12, mean: 3, sd: 0 },
      { n: 12, mean: 3, sd: -1 },
      { n: 12, mean: NaN, sd: 1 },
      { n: 12, mean: 3, sd: NaN },
      { n: 12, mean: 3, sd: Infinity },
      { n: NaN, mean: 3, sd: 1 },
      { n: Infinity, mean: 3, sd: 1 },
    ];
    for (const of of cases) assert.equal(meanInterval(of), undefined, JSON.stringify(of));
  });
});

describe('the interval of a share', () => {
  it('solves the equation of Wilson, to 1e-10', () => {
    const anyCounts = fc
      .integer({ min: 1, max: 2000 })
      .chain(n => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    const isSolved = fc.property(anyCounts, ([count, n]) => {
      const expected = wilsonByHalving(count, n);
      const interval = shareInterval(count, n);
      assertNear(interval.low, expected.low, 1e-10, `low of ${count}/${n}`);
      assertNear(1 - interval.high, 1 - expected.high, 1e-10, `high of ${count}/${n}`);
    });
    fc.assert(isSolved, { numRuns: 1000 });
  });

  it('reaches to 0 where nobody is counted and to 1 where everybody is, exactly, and has a width', () => {
    const none = shareInterval(0, 10);
    assert.equal(none.low, 0);
    assertNear(none.high, 0.277532799862889, 1e-14);
    const all = shareInterval(10, 10);
    assert.equal(all.high, 1);
    assertNear(all.low, 1 - 0.277532799862889, 1e-14);
  });

  it('is missing where the counts are none', () => {
    for (const [count, n] of [
      [0, 0],
      [-1, 5],
      [6, 5],
      [1.5, 5],
      [1, 5.5],
      [NaN, 5],
      [1, NaN],
      [1, Infinity],
    ])
      assert.equal(shareInterval(count, n), undefined, `${count} of ${n}`);
  });
});
