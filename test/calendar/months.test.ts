import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { firstOfMonth, monthsBetween } from '../../src/calendar/months.js';
import type { PlainDate } from '../../src/calendar/plain-date.js';

const anyDay = fc
  .date({ min: new Date('1600-01-01'), max: new Date('2400-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10) as PlainDate);

/** The month after, counted by hand. */
function monthAfter(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
}

describe('months', () => {
  it('follow each other, also over the turn of the year and from the 31st', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 60 }), (day, months) => {
        let month = day.slice(0, 7);
        for (let count = 0; count < months; count++) month = monthAfter(month);
        expect(firstOfMonth(day, months)).to.equal(`${month}-01`);
        expect(monthsBetween(day, firstOfMonth(day, months))).to.equal(months);
        expect(firstOfMonth(firstOfMonth(day, months), -months)).to.equal(`${day.slice(0, 7)}-01`);
      }),
    );
  });

  it('end with the year 9999', () => {
    expect(() => firstOfMonth('9999-12-31' as PlainDate, 1)).to.throw(RangeError);
  });
});
