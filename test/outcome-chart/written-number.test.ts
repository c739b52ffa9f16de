import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { writtenNumber } from '../../src/outcome-chart/written-number.js';
import type { Digits } from '../../src/outcome-chart/written-number.js';

/** The locales of each language, as the elements ask for them. */
const LANGUAGES = [['nb', 'nb-NO'], ['nn', 'nb-NO'], ['en-GB']];

const anyDigits: fc.Arbitrary<Digits> = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 0, max: 4 }))
  .map(both => ({ least: Math.min(...both), most: Math.max(...both) }));

/** Numbers as they are computed, and as they are typed, with their halves. */
const anyNumber = fc.oneof(
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.integer({ min: -10_000_000, max: 10_000_000 }).map(whole => whole / 1000),
);

const byIntl = (value: number, { least, most }: Digits, locales: readonly string[], style?: 'percent'): string =>
  new Intl.NumberFormat([...locales], {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    signDisplay: 'negative',
    ...(style && { style }),
  }).format(value);

describe('A number that is written', () => {
  for (const locales of LANGUAGES) {
    it(`is written as Intl writes it (${locales.join()})`, () => {
      fc.assert(
        fc.property(anyNumber, anyDigits, (value, digits) => {
          expect(writtenNumber(value, digits, locales)).to.equal(byIntl(value, digits, locales));
        }),
        { numRuns: 2000 },
      );
    });

    it(`is a share of so many percent as Intl writes it (${locales.join()})`, () => {
      fc.assert(
        fc.property(fc.integer({ min: 1, max: 2000 }), fc.nat(2000), (all, some) => {
          const share = Math.min(some, all) / all;
          const digits = { least: 0, most: 0 };
          expect(writtenNumber(share, digits, locales, 'percent')).to.equal(byIntl(share, digits, locales, 'percent'));
        }),
        { numRuns: 2000 },
      );
    });
  }

  it('is written by Intl in a language that a page has brought', () => {
    expect(writtenNumber(1234.5, { least: 1, most: 1 }, ['de'])).to.equal('1.234,5');
  });
});
