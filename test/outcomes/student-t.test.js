// Student's t against @stdlib, and near the middle, where that loses digits, against the closed forms of few degrees.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import cdf from '@stdlib/stats-base-dists-t-cdf';
import quantile from '@stdlib/stats-base-dists-t-quantile';
import fc from 'fast-check';
import { importSource } from '../source.js';
import { assertNear } from './near.js';

/** @type {typeof import('../../src/outcomes/student-t.js')} */
const { tQuantile, twoSidedP } = await importSource('outcomes', 'student-t');

// Below this numbers lose their digits one by one.
const FULL_DIGITS = 1e-290;

const anyDf = fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.double({ min: 1, max: 1000, noNaN: true }));
const asFraction = fc.double({ min: 0, max: 1, noNaN: true });

/** As many small as large ones: evenly spread by their logarithm. */
const between = (low, high) => asFraction.map(part => low * (high / low) ** part);

describe('the two-sided p of t', () => {
  const anyT = fc.oneof(between(1e-12, 1e3), between(0.3, 30), fc.double({ min: 0, max: 1e3, noNaN: true }));

  it('is that of @stdlib to 1e-12, for t up to 1000 and 1 to 1000 degrees of freedom', () => {
    const isAsExpected = fc.property(anyT, anyDf, (t, df) => {
      fc.pre(df > 1 || t > 0.01);
      const expected = 2 * cdf(-t, df);
      if (expected < FULL_DIGITS) assert.ok(twoSidedP(t, df) < FULL_DIGITS * 2);
      else assertNear(twoSidedP(t, df), expected, 1e-12, `p of t ${t}, df ${df}`);
    });
    fc.assert(isAsExpected, { numRuns: 20_000 });
  });

  it('is that of Cauchy with one degree of freedom, near 0 too', () => {
    const isOfCauchy = fc.property(between(1e-12, 1e3), t =>
      assertNear(twoSidedP(t, 1), (2 / Math.PI) * Math.atan2(1, t), 1e-14, `p of t ${t}`),
    );
    fc.assert(isOfCauchy, { numRuns: 1000 });
  });

  it('is the same for both signs, and 1 at 0', () => {
    assert.equal(twoSidedP(-2.5, 7), twoSidedP(2.5, 7));
    assert.equal(twoSidedP(0, 7), 1);
  });

  it('is missing where t or the degrees of freedom are none', () => {
    for (const [t, df] of [
      [NaN, 5],
      [Infinity, 5],
      [-Infinity, 5],
      [1, 0],
      [1, 0.5],
      [1, -3],
      [1, NaN],
      [1, Infinity],
    ])
      assert.equal(twoSidedP(t, df), undefined, `t ${t}, df ${df}`);
  });
});

describe('the quantile of t', () => {
  const anyP = fc.oneof(
    between(1e-12, 0.5),
    between(1e-12, 0.5).map(p => 1 - p),
    fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true }),
  );

  it('is that of R', () => {
    assertNear(tQuantile(0.975, 11), 2.200985160091639, 4e-15);
    assertNear(tQuantile(0.975, 181), 1.973157042159157, 4e-15);
    assertNear(tQuantile(0.995, 4), 4.604094871349992, 4e-15);
  });

  it('is that of @stdlib to 1e-12, for p from 1e-12 to 1 − 1e-12 and 1 to 1000 degrees of freedom', () => {
    const isAsExpected = fc.property(anyP, anyDf, (p, df) => {
      fc.pre(Math.abs(p - 0.5) > 1e-6);
      assertNear(tQuantile(p, df), quantile(p, df), 1e-12, `t of p ${p}, df ${df}`);
    });
    fc.assert(isAsExpected, { numRuns: 5_000 });
  });

  it('is that of the closed forms of one and of two degrees of freedom, near the middle too', () => {
    const isClosed = fc.property(between(1e-12, 0.4), away => {
      const p = 0.5 + away;
      // What is left of it in p.
      const left = p - 0.5;
      assertNear(tQuantile(p, 1), Math.tan(Math.PI * left), 1e-14, `t of p ${p}, df 1`);
      assertNear(tQuantile(p, 2), (2 * left) / Math.sqrt(2 * p * (1 - p)), 1e-14, `t of p ${p}, df 2`);
    });
    fc.assert(isClosed, { numRuns: 1000 });
  });

  it('is the t that leaves its p outside', () => {
    const leaves = fc.property(between(1e-15, 0.5), anyDf, (p, df) =>
      assertNear(twoSidedP(tQuantile(p, df), df), 2 * p, 1e-12, `p ${p}, df ${df}`),
    );
    fc.assert(leaves, { numRuns: 2_000 });
  });

  it('is below 0 for the lower half, 0 in the middle', () => {
    assert.equal(tQuantile(1 / 32, 11), -tQuantile(31 / 32, 11));
    assert.ok(Object.is(tQuantile(0.5, 3), 0));
  });

  it('is missing where p or the degrees of freedom are none', () => {
    for (const [p, df] of [
      [0, 5],
      [1e-17, 5],
      [1, 5],
      [-0.1, 5],
      [1.1, 5],
      [NaN, 5],
      [0.9, 0],
      [0.9, 0.99],
      [0.9, NaN],
      [0.9, Infinity],
    ])
      assert.equal(tQuantile(p, df), undefined, `p ${p}, df ${df}`);
  });
});
