import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { readIdentityNumber } from '../../src/referral-form/identity-number.js';
import type { IdentityKind } from '../../src/referral-form/identity-number.js';

const KINDS: readonly IdentityKind[] = ['fnr', 'dnr', 'fh'];

/** How the check digits are worked out by hand, with a pencil: the sum is taken away from the next multiple of eleven. */
function checkDigit(digits: string, weights: string, rest = 0): string | undefined {
  let sum = 0;
  for (let at = 0; at < weights.length; at++) sum += Number(digits.charAt(at)) * Number(weights.charAt(at));
  let missing = 0;
  while ((sum + missing) % 11 !== rest) missing++;
  return missing === 10 ? undefined : String(missing);
}

/** The first nine digits with their two check digits, the first of which leaves the rest; nothing where there are none. */
function completed(nine: string, rest = 0): string | undefined {
  const first = checkDigit(nine, '376189452', rest);
  const second = first && checkDigit(nine + first, '5432765432');
  return second && nine + first + second;
}

const two = (number: number): string => String(number).padStart(2, '0');

interface Made {
  readonly digits: string;
  readonly kind: IdentityKind;
}

/**
 * Numbers of nobody: with the month of a test number, or with the years 40–53 and 500–899 for the person, which stand for
 * no century that has been yet.
 */
const withDate = (kind: 'fnr' | 'dnr', addedToMonth: number): fc.Arbitrary<Made> =>
  fc
    .record({
      day: fc.integer({ min: 1, max: 28 }),
      month: fc.integer({ min: 1, max: 12 }),
      year: fc.integer({ min: 40, max: 53 }),
      person: fc.integer({ min: 500, max: 899 }),
      rest: fc.integer({ min: 0, max: 3 }),
    })
    .map(({ day, month, year, person, rest }) =>
      completed(`${two(day + (kind === 'dnr' ? 40 : 0))}${two(month + addedToMonth)}${two(year)}${person}`, rest),
    )
    .filter(digits => digits !== undefined)
    .map(digits => ({ digits, kind }));

const fhNumber: fc.Arbitrary<Made> = fc
  .integer({ min: 800_000_000, max: 999_999_999 })
  .map(nine => completed(String(nine)))
  .filter(digits => digits !== undefined)
  .map(digits => ({ digits, kind: 'fh' }));

const ADDED = [0, 40, 65, 80];
const testNumber = fc.oneof(...[40, 65, 80].flatMap(added => [withDate('fnr', added), withDate('dnr', added)]));
const ordinary = fc.oneof(withDate('fnr', 0), withDate('dnr', 0), fhNumber);
const anyNumber = fc.oneof(ordinary, testNumber);

describe('an identity number', () => {
  it('is read when it is of the kind that was chosen, and named for what it is when it is not', () => {
    fc.assert(
      fc.property(ordinary, fc.boolean(), ({ digits, kind }, allowTest) => {
        for (const chosen of KINDS) {
          expect(readIdentityNumber(digits, chosen, allowTest)).to.deep.equal(
            chosen === kind ? { digits } : { problem: 'other-kind' },
          );
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('that was made for tests, by whomever, is refused unless tests are allowed', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(testNumber, ({ digits, kind }) => {
        seen.add(kind + digits.charAt(2));
        for (const chosen of KINDS)
          expect(readIdentityNumber(digits, chosen, false)).to.deep.equal({ problem: 'test-number' });
        expect(readIdentityNumber(digits, kind, true)).to.deep.equal({ digits });
        expect(readIdentityNumber(digits, 'fh', true)).to.deep.equal({ problem: 'other-kind' });
      }),
      { numRuns: 2000 },
    );
    for (const kind of ['fnr', 'dnr']) for (const digit of '456789') expect([...seen]).to.include(kind + digit);
  });

  it('is refused when any one of its digits is wrong', () => {
    let tried = 0;
    const missed: string[] = [];
    fc.assert(
      fc.property(anyNumber, ({ digits }) => {
        for (let at = 0; at < 11; at++) {
          for (const wrong of '0123456789') {
            if (wrong === digits.charAt(at)) continue;
            const typo = digits.slice(0, at) + wrong + digits.slice(at + 1);
            tried++;
            if (KINDS.some(kind => !isMistyped(typo, kind))) missed.push(typo);
          }
        }
      }),
      { numRuns: 1000 },
    );
    expect(tried).to.be.at.least(90_000);
    expect(missed).to.deep.equal([]);
  });

  it('is refused when two neighbours have changed places', () => {
    let tried = 0;
    fc.assert(
      fc.property(anyNumber, ({ digits, kind }) => {
        for (let at = 0; at < 10; at++) {
          const [one, other] = [digits.charAt(at), digits.charAt(at + 1)];
          if (one === other) continue;
          tried++;
          expect(isMistyped(digits.slice(0, at) + other + one + digits.slice(at + 2), kind)).to.equal(true);
        }
      }),
      { numRuns: 1000 },
    );
    expect(tried).to.be.at.least(8000);
  });

  it('may have a first check digit with the rests 0 to 3 as from 2032, but for FH-numbers, and no other ending', () => {
    const rests = new Set<number>();
    fc.assert(
      fc.property(anyNumber, ({ digits, kind }) => {
        const nine = digits.slice(0, 9);
        const good = (kind === 'fh' ? [0] : [0, 1, 2, 3]).map(rest => completed(nine, rest));
        for (let ending = 0; ending < 100; ending++) {
          const tried = nine + two(ending);
          const holds = good.includes(tried);
          if (holds) rests.add(good.indexOf(tried));
          expect(readIdentityNumber(tried, kind, true)).to.deep.equal(
            holds ? { digits: tried } : { problem: 'check-digits' },
          );
        }
      }),
      { numRuns: 300 },
    );
    expect([...rests].sort()).to.deep.equal([0, 1, 2, 3]);
  });

  it('has a day that exists, in the months of people and of tests, with 29 February in leap years', () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    let days = 0;
    for (const year of [0, 41, 44]) {
      for (let day = 0; day < 80; day++) {
        for (let month = 0; month < 100; month++) {
          const kind = day < 40 ? 'fnr' : 'dnr';
          const exists = ADDED.some(added => {
            const length = lengths[month - added - 1] ?? 0;
            const leapDay = month - added === 2 && year % 4 === 0 ? 1 : 0;
            return day % 40 >= 1 && day % 40 <= length + leapDay;
          });
          let person = 500;
          let digits: string | undefined;
          while (!(digits = completed(`${two(day)}${two(month)}${two(year)}${person}`))) person++;
          if (exists) days++;
          expect(readIdentityNumber(digits, kind, true), digits).to.deep.equal(
            exists ? { digits } : { problem: 'check-digits' },
          );
        }
      }
    }
    expect(days).to.equal((366 + 365 + 366) * 4 * 2);
  });

  it('reads the same however it is spaced', () => {
    const gap = fc.constantFrom(
      '',
      ' ',
      '\u00a0',
      '\u2009',
      '\u202f',
      '\t',
      '.',
      '-',
      '\u2011',
      '\u2013',
      ' - ',
      '\u200b',
    );
    fc.assert(
      fc.property(anyNumber, fc.array(gap, { minLength: 12, maxLength: 12 }), ({ digits, kind }, gaps) => {
        const spaced = gaps.map((between, at) => between + digits.charAt(at)).join('');
        expect(readIdentityNumber(spaced, kind, true)).to.deep.equal({ digits });
      }),
    );
  });

  it('has eleven digits', () => {
    for (const text of ['', '  ', '1', '0485 12345', '123456789012', '9'.repeat(1_000_000)])
      expect(readIdentityNumber(text, 'fnr', true)).to.deep.equal({ problem: 'length' });
  });

  it('has nothing else in it, nor digits of other scripts', () => {
    for (const text of [
      'x',
      '048512a3456',
      '+4748512',
      '0485/12345',
      '٠١٢٣٤٥٦٧٨٩٠',
      '１２３４５６７８９０１',
      '1e10',
      'x'.repeat(1_000_000),
    ])
      expect(readIdentityNumber(text, 'fnr', true)).to.deep.equal({ problem: 'characters' });
  });

  it('is never made up: whatever is typed, its own digits come back, or a problem', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123456789 .-') }),
      fc.stringMatching(/^\d{11}$/),
    );
    fc.assert(
      fc.property(anything, fc.constantFrom(...KINDS), fc.boolean(), (text, kind, allowTest) => {
        const reading = readIdentityNumber(text, kind, allowTest);
        if ('digits' in reading) expect(reading.digits).to.equal(text.replace(/\D/g, ''));
        else expect(['characters', 'length', 'check-digits', 'test-number', 'other-kind']).to.include(reading.problem);
      }),
      { numRuns: 5000 },
    );
  });
});

function isMistyped(text: string, kind: IdentityKind): boolean {
  const reading = readIdentityNumber(text, kind, true);
  return 'problem' in reading && reading.problem === 'check-digits';
}
