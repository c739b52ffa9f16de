import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import ttest from '@stdlib/stats-ttest';
import fc from 'fast-check';
import { importSource } from '../source.js';
import { assertNear } from './near.js';

/** @type {typeof import('../../src/outcomes/paired.js') & typeof import('../../src/outcomes/signed-rank.js')} */
const { pairedChange, signedRank } = await importSource('outcomes', 'paired', 'signed-rank');

const SCALE = { min: 1, max: 5, direction: 'higher' };

/** From [before, after]. */
const pairs = scores => scores.map(([before, after]) => ({ before, after }));

/** Ten people, on sixteenths of a scale of 1–5, on which sums are exact. */
const TEN = pairs([
  [2, 2.5],
  [3, 3.25],
  [2.5, 2.25],
  [4, 4],
  [1.5, 3],
  [3.75, 4.5],
  [2.25, 2.75],
  [3.5, 3.25],
  [2.75, 3.5],
  [3, 4.25],
]);

describe('a paired change', () => {
  it('has the mean, interval and p of the paired t test of @stdlib, to 1e-10', () => {
    const anyScore = fc.integer({ min: 16, max: 80 }).map(step => step / 16);
    const anyPairs = fc
      .array(fc.record({ before: anyScore, after: anyScore }), { minLength: 2, maxLength: 80 })
      .filter(people => new Set(people.map(({ before, after }) => after - before)).size > 1);
    const isAsExpected = fc.property(anyPairs, people => {
      const expected = ttest(
        people.map(({ after }) => after),
        people.map(({ before }) => before),
      );
      const { n, mean, sd, ci, p } = pairedChange(people, SCALE);
      assert.equal(n, people.length);
      assertNear(p, expected.pValue, 1e-10, 'p');
      assertNear(mean / (sd / Math.sqrt(n)), expected.statistic, 1e-10, 't');
      assertNear(ci.low - mean, expected.ci[0] - mean, 1e-10, 'low');
      assertNear(ci.high - mean, expected.ci[1] - mean, 1e-10, 'high');
    });
    fc.assert(isAsExpected, { numRuns: 1000 });
  });

  it('is told in standard deviations of the two times, and of the changes, both with the factor of Hedges', () => {
    const { mean, sd, dAv, dZ } = pairedChange(TEN, SCALE);
    const factor = 0.913875; // J(9)
    const [sdBefore, sdAfter] = [0.7910085, 0.7458217];
    assertNear(mean, 0.5, 1e-15);
    assertNear(dAv, (factor * 0.5) / ((sdBefore + sdAfter) / 2), 1e-6, 'd_av');
    assertNear(dZ, (factor * 0.5) / sd, 1e-6, 'd_z');
  });

  it('is p of the signed ranks for a measure that is told by its median', () => {
    const { p } = pairedChange(TEN, SCALE, 'median');
    assert.equal(p, signedRank(TEN.map(({ before, after }) => after - before)).p);
  });

  it('counts who became better and worse by the MIC, the MIC itself included', () => {
    const ofMic = { ...SCALE, mic: 0.5 };
    assert.deepEqual(pairedChange(TEN, ofMic).shares, { better: 6, unchanged: 4, worse: 0 });
    assert.deepEqual(pairedChange(TEN, { ...ofMic, direction: 'lower' }).shares, { better: 0, unchanged: 4, worse: 6 });
    assert.deepEqual(pairedChange(TEN, { ...ofMic, mic: 0.25 }).shares, { better: 7, unchanged: 1, worse: 2 });
    assert.ok(!('shares' in pairedChange(TEN, SCALE)));
  });

  it('counts everybody once', () => {
    const anyScore = fc.integer({ min: 0, max: 30 }).map(step => step / 3);
    const anyPairs = fc.array(fc.record({ before: anyScore, after: anyScore }), { minLength: 1, maxLength: 40 });
    const anyMic = fc.double({ min: 1e-12, max: 20, noNaN: true });
    const isOnce = fc.property(anyPairs, anyMic, (people, mic) => {
      const { n, shares } = pairedChange(people, { min: 0, max: 10, direction: 'higher', mic });
      assert.ok(shares.unchanged >= 0);
      assert.equal(shares.better + shares.unchanged + shares.worse, n);
    });
    fc.assert(isOnce);
  });

  it('is not judged by float noise: equal changes tie, the MIC is reached, and no spread is none', () => {
    // 0.1 + 0.2 and its like: all rose by 0.3, none by quite the same number.
    const people = pairs([
      [1.1, 1.4],
      [1.2, 1.5],
      [2.3, 2.6],
      [4.1, 4.4],
      [3.3, 3.6],
      [2.8, 3.1],
    ]);
    assert.ok(new Set(people.map(({ before, after }) => after - before)).size > 1);
    const change = pairedChange(people, { ...SCALE, mic: 0.3 });
    assert.equal(change.sd, 0);
    assert.deepEqual(change.shares, { better: 6, unchanged: 0, worse: 0 });

    const alike = [1.1 + 0.1, 1.2, 1.2].map(before => ({ before, after: 2 }));
    assert.deepEqual(Object.keys(pairedChange(alike, SCALE)), ['n', 'mean', 'sd']);

    const mixed = people.map(({ before, after }, at) =>
      at % 2 ? { before, after } : { before: after, after: before },
    );
    assert.equal(pairedChange(mixed, SCALE, 'median').p, 1);
  });

  it('rounds ups and downs alike, on every scale of whole numbers', () => {
    const isEven = fc.property(fc.integer({ min: 1, max: 4096 }), fc.nat(4096), (max, rest) => {
      const step = rest % (max + 1);
      const people = pairs([
        [0, step],
        [step, 0],
      ]);
      const { p = 1, shares } = pairedChange(
        people,
        { min: 0, max, direction: 'higher', mic: Math.max(1, step) },
        'median',
      );
      assert.equal(p, 1);
      assert.equal(shares.better, shares.worse);
    });
    fc.assert(isEven, { numRuns: 1000, examples: [[1024, 1]] });
  });

  it('of nobody is missing', () => {
    assert.equal(pairedChange([], SCALE), undefined);
  });

  it('of one person is that change, without a spread', () => {
    assert.deepEqual(pairedChange(pairs([[2, 3]]), SCALE), { n: 1, mean: 1 });
  });

  it('of two persons has an interval and a p, and no effect size', () => {
    const change = pairedChange(TEN.slice(0, 2), SCALE);
    assert.deepEqual(Object.keys(change), ['n', 'mean', 'sd', 'ci', 'p']);
  });

  it('is without interval, d_z and p where all changed alike', () => {
    const people = TEN.map(({ before }) => ({ before, after: before + 0.5 }));
    const { dAv, ...change } = pairedChange(people, SCALE);
    assert.deepEqual(change, { n: 10, mean: 0.5, sd: 0 });
    assert.ok(dAv > 0.5);
  });

  it('is without a p of signed ranks where nobody changed', () => {
    const people = TEN.map(({ before }) => ({ before, after: before }));
    const { dAv, ...change } = pairedChange(people, SCALE, 'median');
    assert.deepEqual(change, { n: 10, mean: 0, sd: 0 });
    assert.equal(dAv, 0);
  });

  it('is missing where a score is not finite', () => {
    for (const score of [NaN, Infinity, -Infinity]) {
      assert.equal(pairedChange([...TEN, { before: score, after: 3 }], SCALE), undefined);
      assert.equal(pairedChange([...TEN, { before: 3, after: score }], SCALE), undefined);
    }
  });
});
