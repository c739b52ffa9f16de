import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { PlainDate } from '../../src/calendar/plain-date.js';
import { readWrittenDate, writtenDate } from '../../src/referral-form/written-date.js';

const two = (number: number): string => String(number).padStart(2, '0');

/** The days of a month as a child learns them. */
function daysIn(month: number, year: number): number {
  const isLeap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
  if (month === 2) return isLeap ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Every way in which a day may be typed. */
const waysToType = (day: number, month: number, year: number): string[] => [
  `${two(day)}.${two(month)}.${year}`,
  `${day}.${month}.${year}`,
  `${two(day)}${two(month)}${year}`,
  `${two(day)}/${two(month)}/${year}`,
  `${day}/${month}-${year}`,
  `${two(day)}-${two(month)}-${year}`,
  `${two(day)}\u2013${two(month)}\u2013${year}`,
  ` ${day}. ${month}.\u00a0${year} `,
  `${two(day)} ${two(month)} ${year}`,
  `\u200e${day}.${month}.${year}\u200e`,
  `${year}-${two(month)}-${two(day)}`,
];

describe('a day as people type it', () => {
  it('is read in every way of typing it, every day from 1900 to 2100, and no day that does not exist', () => {
    const wrong: string[] = [];
    let days = 0;
    for (let year = 1900; year <= 2100; year++) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const exists = day >= 1 && day <= daysIn(month, year);
          if (exists) days++;
          const expected = exists ? `${year}-${two(month)}-${two(day)}` : undefined;
          const ways = waysToType(day, month, year);
          for (const text of year % 20 === 0 ? ways : [ways[(day + month) % ways.length] ?? ''])
            if (readWrittenDate(text) !== expected) wrong.push(text);
        }
      }
    }
    expect(wrong).to.deep.equal([]);
    expect(days).to.equal((Date.UTC(2101, 0, 1) - Date.UTC(1900, 0, 1)) / 86_400_000);
  });

  it('has four digits for its year, which are not those of a month and a day', () => {
    for (const text of [
      '01.02.85',
      '010285',
      '1/2-85',
      '1.2.985',
      '19851112',
      '01.02.1112',
      '1112-10-19',
      '01.02.2200',
    ])
      expect(readWrittenDate(text), text).to.equal(undefined);
  });

  it('is all that is typed', () => {
    for (const text of [
      '',
      ' ',
      '1.2',
      '1.2.1985.',
      '1..2.1985',
      '1.2.1985 kl. 10',
      'f. 1.2.1985',
      '1.2.1985-3',
      '121985',
      '1121985',
      '001.02.1985',
      '1. februar 1985',
      '1985-2-1',
      '1985.02.01',
      '1985-02-01T00:00',
      '٠١.٠٢.١٩٨٥',
      '1'.repeat(1_000_000),
      `1.${' '.repeat(1_000_000)}1${' '.repeat(1_000_000)}x`,
    ])
      expect(readWrittenDate(text), text.slice(0, 40)).to.equal(undefined);
  });

  it('is read as a day or not at all, whatever is typed', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom(...'0123456789./- ') }),
      fc.stringMatching(/^\d{1,2}[./ -]\d{1,2}[./ -]\d{2,4}$/),
    );
    fc.assert(
      fc.property(anything, text => {
        const day = readWrittenDate(text);
        if (day === undefined) return;
        const [year = '', month = '', number = ''] = day.split('-');
        expect(+number).to.be.within(1, daysIn(+month, +year));
        expect(waysToType(+number, +month, +year).map(onlyDigits)).to.include(onlyDigits(text));
      }),
      { numRuns: 5000 },
    );
  });

  it('is written with two digits, two digits and four, and reads as itself', () => {
    expect(writtenDate('1985-05-04' as PlainDate)).to.equal('04.05.1985');
    fc.assert(
      fc.property(fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }), date => {
        const day = date.toISOString().slice(0, 10) as PlainDate;
        expect(readWrittenDate(writtenDate(day))).to.equal(day);
      }),
    );
  });
});

/** Two ways of typing have no more in common than their digits, and those with or without a zero in front. */
const onlyDigits = (text: string): string =>
  text
    .split(/\D+/)
    .filter(Boolean)
    .map(part => (part.length < 3 ? String(+part) : part))
    .join(' ');
