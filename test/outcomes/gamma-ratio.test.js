// Γ(n + ½)/Γ(n) = √π n (2n over n)/4ⁿ for whole n, in whole-number arithmetic, which does not round.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importSource } from '../source.js';
import { assertNear } from './near.js';

/** @type {typeof import('../../src/outcomes/gamma-ratio.js')} */
const { gammaRatio } = await importSource('outcomes', 'gamma-ratio');

/** Binary places that are kept of a quotient. */
const PLACES = 100n;

describe('the ratio of gammas', () => {
  it('is exact to 4e-15 for whole numbers, below and above where the series begins', () => {
    let choices = 1n;
    for (let n = 1n; n <= 600n; n++) {
      choices = (choices * 2n * (2n * n - 1n)) / n;
      const ratio = Number(((n * choices) << PLACES) >> (2n * n)) / 2 ** Number(PLACES);
      assertNear(gammaRatio(Number(n)), Math.sqrt(Math.PI) * ratio, 4e-15, `n ${n}`);
    }
  });

  it('has x as its product with that of x + ½', () => {
    for (const x of [0.01, 0.3, 1.7, 9.9, 19.6, 20, 77.7, 500.25])
      assertNear(gammaRatio(x) * gammaRatio(x + 0.5), x, 1e-14, `x ${x}`);
  });

  it('is 0 at 0', () => {
    assert.equal(gammaRatio(0), 0);
  });
});
