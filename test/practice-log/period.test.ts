import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addDays, daysBetween, weekday } from '../../src/calendar/plain-date.js';
import type { PlainDate } from '../../src/calendar/plain-date.js';
import { contains, lastDay, openingPage, pageOf, periodOn } from '../../src/practice-log/period.js';
import type { Calendar, View } from '../../src/practice-log/period.js';

const anyDay = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map(date => date.toISOString().slice(0, 10) as PlainDate);

const anyCalendar: fc.Arbitrary<Calendar> = fc.record({
  today: anyDay,
  start: fc.oneof(anyDay, fc.constant(undefined)),
  weeks: fc.integer({ min: 1, max: 52 }),
});

const anyView = fc.constantFrom<View>('weeks', 'month');

describe('the pages of the log', () => {
  it('hold every day, on the page that it is looked for', () => {
    fc.assert(
      fc.property(anyCalendar, anyView, anyDay, (calendar, view, day) => {
        const { core, ...period } = periodOn(pageOf(day, view, calendar), view, calendar);
        expect(contains({ core, ...period }, day)).to.equal(true);
        if (view === 'month') expect(day >= core.from && day <= core.to).to.equal(true);
      }),
    );
  });

  it('follow each other without a gap: weeks to the day, months with the weeks that they share', () => {
    fc.assert(
      fc.property(anyCalendar, anyView, fc.integer({ min: -30, max: 30 }), (calendar, view, page) => {
        const [one, next] = [periodOn(page, view, calendar), periodOn(page + 1, view, calendar)];
        if (view === 'weeks') expect(addDays(lastDay(one), 1)).to.equal(next.from);
        else expect(addDays(one.core.to, 1)).to.equal(next.core.from);
      }),
    );
  });

  it('are whole weeks: of the course from its first weekday, of a month from Monday', () => {
    fc.assert(
      fc.property(anyCalendar, anyView, fc.integer({ min: -30, max: 30 }), (calendar, view, page) => {
        const period = periodOn(page, view, calendar);
        expect(daysBetween(period.from, lastDay(period)) + 1).to.equal(period.weeks * 7);
        const first = view === 'weeks' && calendar.start ? weekday(calendar.start) : 1;
        expect(weekday(period.from)).to.equal(first);
      }),
    );
  });

  it('begin with the course, and open on today', () => {
    const calendar: Calendar = { today: '2026-11-22' as PlainDate, start: '2026-10-07' as PlainDate, weeks: 8 };
    expect(periodOn(0, 'weeks', calendar)).to.deep.include({ from: '2026-10-07', weeks: 8 });
    expect(openingPage('weeks', calendar)).to.equal(0);
    expect(openingPage('weeks', { ...calendar, today: '2027-01-10' as PlainDate })).to.equal(1);
    expect(openingPage('weeks', { ...calendar, today: '2026-09-01' as PlainDate })).to.equal(0);
    expect(openingPage('month', calendar)).to.equal(0);
  });

  it('are the last weeks to this Sunday where there is no course', () => {
    const calendar: Calendar = { today: '2026-11-20' as PlainDate, start: undefined, weeks: 8 };
    const period = periodOn(0, 'weeks', calendar);
    expect([period.from, lastDay(period)]).to.deep.equal(['2026-09-28', '2026-11-22']);
  });

  it('mark the days that are not of the course, or not of the month', () => {
    const calendar: Calendar = { today: '2026-11-20' as PlainDate, start: '2026-10-07' as PlainDate, weeks: 2 };
    expect(periodOn(0, 'weeks', calendar).core).to.deep.equal({ from: '2026-10-07', to: '2026-10-20' });
    const after = periodOn(1, 'weeks', calendar).core;
    expect(after.from > after.to).to.equal(true);
    expect(periodOn(0, 'month', calendar)).to.deep.equal({
      from: '2026-10-26',
      weeks: 6,
      core: { from: '2026-11-01', to: '2026-11-30' },
    });
  });
});
