import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importSource } from '../source.js';
import { assertNear } from './near.js';

/** @type {typeof import('../../src/outcomes/effect-size.js')} */
const { hedgesFactor, standardizedChange } = await importSource('outcomes', 'effect-size');

/** Γ at halves, k/2, by Γ(x + 1) = x Γ(x) from Γ(½) = √π and Γ(1) = 1. */
const gammaOfHalf = k => (k === 1 ? Math.sqrt(Math.PI) : k === 2 ? 1 : ((k - 2) / 2) * gammaOfHalf(k - 2));

describe('the factor of Hedges', () => {
  it('is the exact one', () => {
    assert.equal(hedgesFactor(11).toFixed(5), '0.92996');
    for (let df = 2; df <= 300; df++) {
      const expected = gammaOfHalf(df) / (Math.sqrt(df / 2) * gammaOfHalf(df - 1));
      assertNear(hedgesFactor(df), expected, 1e-13, `df ${df}`);
    }
  });

  it('comes near to 1 − 3/(4ν − 1) for many', () => {
    for (const df of [400, 1000, 1e6]) assertNear(hedgesFactor(df), 1 - 3 / (4 * df - 1), 1e-6, `df ${df}`);
  });

  it('is missing where the difference has no expected value', () => {
    for (const df of [1, 0, -1, NaN, Infinity]) assert.equal(hedgesFactor(df), undefined, `${df}`);
  });
});

describe('a change in standard deviations', () => {
  it('is made smaller by the factor, and keeps its sign', () => {
    assertNear(standardizedChange(-3, 6, 12), -0.5 * hedgesFactor(11), 1e-15);
  });

  it('is missing for fewer than three pairs, and where there is no spread', () => {
    assert.equal(standardizedChange(1, 2, 2), undefined);
    assert.equal(standardizedChange(1, 0, 12), undefined);
    assert.equal(standardizedChange(1, NaN, 12), undefined);
  });
});
