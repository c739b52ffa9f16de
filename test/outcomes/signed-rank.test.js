// Wilcoxon's signed ranks: every choice of signs tried out, @stdlib where it follows the same convention, and R.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import normalCdf from '@stdlib/stats-base-dists-normal-cdf';
import wilcoxon from '@stdlib/stats-wilcoxon';
import fc from 'fast-check';
import { importSource } from '../source.js';
import { assertNear } from './near.js';

/** @type {typeof import('../../src/outcomes/signed-rank.js') & typeof import('../../src/outcomes/normal.js')} */
const { signedRank, twoSidedNormalP } = await importSource('outcomes', 'signed-rank', 'normal');

/** How many are smaller, and half of those that are as large, itself too: each one's mean rank. */
function rankOf(change, changes) {
  const size = Math.abs(change);
  const smaller = changes.filter(other => Math.abs(other) < size).length;
  const asLarge = changes.filter(other => Math.abs(other) === size).length;
  return smaller + (asLarge + 1) / 2;
}

/** All the signs that so many changes can have, one after the other. */
function byTryingAllSigns(all) {
  const changes = all.filter(change => change !== 0);
  const ranks = changes.map(change => rankOf(change, changes));
  const sumOf = isUp => ranks.reduce((sum, rank, at) => (isUp(at) ? sum + rank : sum), 0);
  const v = sumOf(at => changes[at] > 0);
  const choices = 2 ** ranks.length;
  let [atMost, atLeast] = [0, 0];
  for (let signs = 0; signs < choices; signs++) {
    const sum = sumOf(at => (signs >> at) & 1);
    if (sum <= v) atMost++;
    if (sum >= v) atLeast++;
  }
  return { n: changes.length, v, p: Math.min(1, (2 * Math.min(atMost, atLeast)) / choices), isExact: true };
}

/** So many changes, each of another size; of some samples most are above 0, of some most below. */
const withoutTies = (min, max) =>
  fc
    .record({
      sizes: fc.uniqueArray(fc.integer({ min: 1, max: 10_000 }), { minLength: min, maxLength: max }),
      risesOfTen: fc.integer({ min: 0, max: 10 }),
      draws: fc.infiniteStream(fc.integer({ min: 0, max: 9 })),
    })
    .map(({ sizes, risesOfTen, draws }) => sizes.map(size => (draws.next().value < risesOfTen ? size : -size)));

/** The p of @stdlib, of the sign with the smaller sum: of the larger it is 1 − cdf, with so many places for so many digits. */
function exactByStdlib(changes) {
  const [up, down] = [wilcoxon(changes), wilcoxon(changes.map(change => -change))];
  return Math.min(1, (up.statistic < down.statistic ? up : down).pValue);
}

describe('the signed rank test', () => {
  it('gives the p of every choice of signs tried out, for up to 12 changes with ties and zeros', () => {
    const anyChanges = fc
      .array(fc.integer({ min: -4, max: 4 }), { minLength: 1, maxLength: 12 })
      .filter(changes => changes.some(change => change !== 0));
    const isCountedOut = fc.property(anyChanges, changes =>
      assert.deepEqual(signedRank(changes), byTryingAllSigns(changes)),
    );
    fc.assert(isCountedOut, { numRuns: 1000 });
  });

  it('is the exact one of @stdlib up to 50 changes without ties, to 1e-10', () => {
    const isAsExpected = fc.property(withoutTies(2, 50), changes => {
      const { v, p, isExact } = signedRank(changes);
      assert.ok(isExact);
      assert.equal(v, wilcoxon(changes).statistic);
      assertNear(p, exactByStdlib(changes), 1e-10, `p of ${changes}`);
    });
    fc.assert(isAsExpected, { numRuns: 1000 });
  });

  it('has all its digits where p is smallest', () => {
    const risen = Array.from({ length: 50 }, (_, at) => at + 1);
    assert.equal(signedRank(risen).p, 2 ** -49);
    assert.equal(signedRank(risen.map(change => -change)).p, 2 ** -49);
    assert.equal(signedRank(risen.map(() => 3)).p, 2 ** -49);
  });

  it('is the approximation of @stdlib above 50 changes, with ties and zeros, to 1e-10', () => {
    const anyChanges = fc
      .array(fc.integer({ min: -12, max: 14 }), { minLength: 70, maxLength: 200 })
      .filter(changes => changes.filter(change => change !== 0).length > 50);
    const isAsExpected = fc.property(anyChanges, changes => {
      const { pValue, statistic } = wilcoxon(changes);
      const { v, p, isExact } = signedRank(changes);
      assert.ok(!isExact);
      assert.equal(v, statistic);
      if (pValue > 1e-5) assertNear(p, pValue, 1e-10, `p of ${changes}`);
      else assert.ok(Math.abs(p - pValue) < 1e-14);
    });
    fc.assert(isAsExpected, { numRuns: 1000 });
  });

  it('gives what R gives: Hollander and Wolfe, depression before and after, V = 5 and p = 0.03906', () => {
    const before = [1.83, 0.5, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.3];
    const after = [0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29];
    const changes = before.map((value, at) => after[at] - value);
    assert.deepEqual(signedRank(changes), { n: 9, v: 5, p: 0.0390625, isExact: true });
  });

  it('gives what exactRankTests gives with ties and zeros: Bortz, Lienert and Boehnke, V = 13 and p = 0.1367', () => {
    const first = [9, 14, 8, 11, 14, 10, 8, 14, 12, 14, 13, 9, 15, 12, 9];
    const second = [13, 15, 9, 12, 16, 10, 8, 13, 12, 16, 9, 10, 16, 12, 9];
    const { n, v, p } = signedRank(first.map((value, at) => value - second[at]));
    assert.deepEqual([n, v, p.toFixed(4)], [10, 13, '0.1367']);
  });

  it('is of at most 1, in the middle too', () => {
    assert.equal(signedRank([1, -1]).p, 1);
    assert.equal(signedRank([1, 2, -3]).p, 1);
    const many = Array.from({ length: 60 }, (_, at) => (at % 2 ? 1 : -1));
    assert.deepEqual(signedRank(many), { n: 60, v: 915, p: 1, isExact: false });
  });

  it('is missing where nothing changed, and where a change is not finite', () => {
    assert.equal(signedRank([]), undefined);
    assert.equal(signedRank([0, -0, 0]), undefined);
    assert.equal(signedRank([1, NaN, 2]), undefined);
    assert.equal(signedRank([1, -Infinity, 2]), undefined);
  });
});

describe('the normal distribution', () => {
  it('is that of @stdlib to 1e-12, as far out as numbers go', () => {
    const anyZ = fc.oneof(fc.double({ min: 0, max: 37, noNaN: true }), fc.double({ min: 1.9, max: 2.1, noNaN: true }));
    const isAsExpected = fc.property(anyZ, z =>
      assertNear(twoSidedNormalP(z), 2 * normalCdf(-z, 0, 1), 1e-12, `p of z ${z}`),
    );
    fc.assert(isAsExpected, { numRuns: 5000 });
  });
});
