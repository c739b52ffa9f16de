// The rules of our own beside those of NAV, which know neither FH-numbers nor the test numbers of Norsk helsenett.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { idnr } from '@navikt/fnrvalidator';
import fc from 'fast-check';
import { importSource } from '../source.js';

const NOT_KNOWN_TO_NAV = /^(?:[89]|..(?:6[6-9]|7[0-7]))/;

/** Whether NAV's rules take it, as which kind, and whether for a test. */
function byNav(digits) {
  const result = idnr(digits);
  if (result.status === 'invalid') return { problem: 'check-digits' };
  return { kind: result.type.startsWith('dnr') ? 'dnr' : 'fnr', isTest: /tnr|hnr/.test(result.type) };
}

/** The same of ours. */
function byUs({ readIdentityNumber }, digits) {
  for (const kind of ['fnr', 'dnr']) {
    const reading = readIdentityNumber(digits, kind, true);
    if ('digits' in reading) return { kind, isTest: 'problem' in readIdentityNumber(digits, kind, false) };
    if (reading.problem !== 'other-kind') return reading;
  }
  return { problem: 'other-kind' };
}

describe('identity numbers', () => {
  /** @type {typeof import('../../src/referral-form/identity-number.js')} */
  let ours;
  before(async () => (ours = await importSource('referral-form', 'identity-number')));

  it('are taken and refused as by NAV, each with all its hundred endings', () => {
    const start = fc
      .tuple(fc.nat(79), fc.nat(99), fc.nat(99), fc.nat(999))
      .map(
        ([day, month, year, person]) =>
          [day, month, year].map(part => String(part).padStart(2, '0')).join('') + String(person).padStart(3, '0'),
      )
      .filter(nine => !NOT_KNOWN_TO_NAV.test(nine));
    let taken = 0;
    fc.assert(
      fc.property(start, nine => {
        for (let ending = 0; ending < 100; ending++) {
          const digits = nine + String(ending).padStart(2, '0');
          const expected = byNav(digits);
          if (expected.kind) taken++;
          assert.deepEqual(byUs(ours, digits), expected);
        }
      }),
      { numRuns: 2000 },
    );
    assert.ok(taken > 1000, `${taken} were valid`);
  });
});
