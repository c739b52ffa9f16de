import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { PlainDate } from '../../src/calendar/plain-date.js';
import { addDays, courseWeek, daysBetween, localDay, parsePlainDate, weekday } from '../../src/calendar/plain-date.js';

const DAY_MS = 86_400_000;
const OSLO = 'Europe/Oslo';

function aDay(text: string): PlainDate {
  const day = parsePlainDate(text);
  if (!day) throw new Error(`${text} is not a day`);
  return day;
}

/** A calendar as a child learns it: thirty days hath September. Every day of the years, in order. */
function* everyDay(firstYear: number, lastYear: number): Generator<string> {
  const two = (number: number) => String(number).padStart(2, '0');
  for (let year = firstYear; year <= lastYear; year++) {
    const isLeap = year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0);
    const lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [month, length] of lengths.entries()) {
      for (let day = 1; day <= length; day++) yield `${String(year).padStart(4, '0')}-${two(month + 1)}-${two(day)}`;
    }
  }
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The wall clock of a zone as the browser's own time zone database knows it. */
function wallClock(timeZone: string, epochMs: number): { day: string; minute: number; offsetMin: number } {
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
  formats.set(timeZone, format);
  const parts = Object.fromEntries(format.formatToParts(epochMs).map(({ type, value }) => [type, value]));
  const { year = '', month = '', day = '', hour = '', minute = '', second = '' } = parts;
  const wall = Date.UTC(+year, +month - 1, +day, +hour, +minute, +second);
  return {
    day: `${year}-${month}-${day}`,
    minute: +hour * 60 + +minute,
    offsetMin: (wall - Math.floor(epochMs / 1000) * 1000) / 60_000,
  };
}

const between2020And2036 = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2036, 0, 1) - 1 });
const zone = fc.constantFrom(
  OSLO,
  'UTC',
  'Pacific/Auckland',
  'America/St_Johns',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
);

/** The moments from 2020 to 2035 at which Oslo's clocks change: the last Sundays of March and October, 01:00 UTC. */
const clockChanges = Array.from({ length: 16 }, (_, year) =>
  [2, 9].map(month => {
    const lastOfMonth = new Date(Date.UTC(2020 + year, month + 1, 0));
    return lastOfMonth.getTime() - lastOfMonth.getUTCDay() * DAY_MS + 3_600_000;
  }),
).flat();

describe('A plain date', () => {
  describe('is read', () => {
    it('from every day there is, and from none that there is not', () => {
      const days = new Set(everyDay(1999, 2036));
      for (let year = 1999; year <= 2036; year++) {
        for (let month = 0; month <= 13; month++) {
          for (let day = 0; day <= 32; day++) {
            const text = [String(year), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
            if (parsePlainDate(text) !== (days.has(text) ? text : undefined)) expect.fail(text);
          }
        }
      }
    });

    it('with the leap days of the Gregorian calendar', () => {
      for (const text of ['0000-02-29', '1600-02-29', '2000-02-29', '2024-02-29', '9999-12-31']) {
        expect(parsePlainDate(text)).to.equal(text);
      }
      for (const text of ['1700-02-29', '1900-02-29', '2023-02-29', '2100-02-29', '2024-02-30']) {
        expect(parsePlainDate(text)).to.equal(undefined);
      }
    });

    it('from nothing but YYYY-MM-DD', () => {
      const others = ['', '2024', '2024-01', '2024-1-1', '24-01-01', '2024-01-01T00:00', ' 2024-01-01', '2024-01-01\n'];
      for (const text of [...others, '20240101', '2024/01/01', '01.01.2024', '+02024-01-01', '２０２４-01-01', 'abc']) {
        expect(parsePlainDate(text), text).to.equal(undefined);
      }
      fc.assert(
        fc.property(fc.string(), text => {
          fc.pre(!/^\d{4}-\d{2}-\d{2}$/.test(text));
          return parsePlainDate(text) === undefined;
        }),
      );
    });
  });

  describe('in days', () => {
    it('is followed by the next day of the calendar, with its weekday', () => {
      let before: PlainDate | undefined;
      // 1 January 1999 was a Friday.
      let expectedWeekday = 5;
      for (const text of everyDay(1999, 2036)) {
        const day = aDay(text);
        if (before) {
          expect(addDays(before, 1)).to.equal(day);
          expect(addDays(day, -1)).to.equal(before);
          expect(daysBetween(before, day)).to.equal(1);
        }
        expect(weekday(day)).to.equal(expectedWeekday);
        expectedWeekday = (expectedWeekday % 7) + 1;
        before = day;
      }
    });

    it('counts as many days between two as there are in the calendar', () => {
      const days = [...everyDay(1999, 2036)];
      const position = fc.integer({ min: 0, max: days.length - 1 });
      fc.assert(
        fc.property(position, position, (from, to) => {
          const [first, last] = [aDay(days[from] ?? ''), aDay(days[to] ?? '')];
          expect(daysBetween(first, last)).to.equal(to - from);
          expect(addDays(first, to - from)).to.equal(last);
        }),
        { numRuns: 1000 },
      );
    });

    it('ends with the years that four digits can write', () => {
      expect(() => addDays(aDay('9999-12-31'), 1)).to.throw(RangeError);
      expect(() => addDays(aDay('0000-01-01'), -1)).to.throw(RangeError);
      expect(() => addDays(aDay('2024-01-01'), NaN)).to.throw(RangeError);
    });
  });

  describe('of a moment', () => {
    const agreesWithTheWall = (timeZone: string, epochMs: number) => {
      const wall = wallClock(timeZone, epochMs);
      expect(localDay(epochMs, wall.offsetMin)).to.equal(wall.day);
    };

    it('is the day on the wall, in Oslo from 2020 to 2035', () => {
      fc.assert(
        fc.property(between2020And2036, epochMs => agreesWithTheWall(OSLO, epochMs)),
        { numRuns: 3000 },
      );
    });

    it('is the day on the wall around every change of the clocks', () => {
      for (const change of clockChanges) {
        expect(wallClock(OSLO, change).offsetMin).to.not.equal(wallClock(OSLO, change - 1).offsetMin);
        for (let hours = -30; hours <= 30; hours += 0.25) agreesWithTheWall(OSLO, change + hours * 3_600_000);
        agreesWithTheWall(OSLO, change - 1);
      }
    });

    it('begins and ends at midnight, on days of 23, 24 and 25 hours', () => {
      for (const change of clockChanges) {
        const day = wallClock(OSLO, change).day;
        const moments = Array.from({ length: 60 * 4 }, (_, quarter) => change + (quarter - 30 * 4) * 900_000);
        const hours = moments.filter(at => localDay(at, wallClock(OSLO, at).offsetMin) === day).length / 4;
        expect(hours).to.equal(new Date(change).getUTCMonth() === 2 ? 23 : 25);
      }
      const newYear = Date.UTC(2024, 11, 31, 23);
      expect(localDay(newYear - 1, 60)).to.equal('2024-12-31');
      expect(localDay(newYear, 60)).to.equal('2025-01-01');
    });

    it('is the day on the wall wherever the person travels', () => {
      fc.assert(
        fc.property(between2020And2036, zone, (epochMs, timeZone) => agreesWithTheWall(timeZone, epochMs)),
        { numRuns: 1000 },
      );
    });

    it('may come twice or never for one who crosses the date line', () => {
      const noon = Date.UTC(2024, 5, 1, 12);
      expect(localDay(noon, 840)).to.equal('2024-06-02');
      expect(localDay(noon, -660)).to.equal('2024-06-01');
    });

    it('belongs to the evening before until the day starts, whatever the clocks do', () => {
      const moment = fc.oneof(
        between2020And2036,
        fc
          .tuple(fc.constantFrom(...clockChanges), fc.integer({ min: -6 * 3_600_000, max: 6 * 3_600_000 }))
          .map(([change, ms]) => change + ms),
      );
      const days = [...everyDay(2019, 2036)];
      const dayStart = fc.oneof(fc.constant(180), fc.integer({ min: 0, max: 720 }));
      fc.assert(
        fc.property(moment, dayStart, zone, (epochMs, dayStartMin, timeZone) => {
          const wall = wallClock(timeZone, epochMs);
          const expected = wall.minute < dayStartMin ? days[days.indexOf(wall.day) - 1] : wall.day;
          expect(localDay(epochMs, wall.offsetMin, dayStartMin)).to.equal(expected);
        }),
        { numRuns: 2000 },
      );
    });

    it('is told for the day start at 03:00 around the leap day', () => {
      const at = (hour: number, minute: number) => Date.UTC(2024, 2, 1, hour, minute) - 3_600_000;
      expect(localDay(at(2, 59), 60, 180)).to.equal('2024-02-29');
      expect(localDay(at(3, 0), 60, 180)).to.equal('2024-03-01');
    });
  });

  describe('in a course', () => {
    it('lies in the week that so many sevens of days from the start give, whatever weekday that is', () => {
      const days = [...everyDay(2023, 2026)];
      const position = fc.integer({ min: 70, max: days.length - 70 });
      fc.assert(
        fc.property(position, fc.integer({ min: -70, max: 69 }), (start, distance) => {
          const week = courseWeek(aDay(days[start] ?? ''), aDay(days[start + distance] ?? ''));
          let expected = 0;
          for (let first = distance; first < 0; first += 7) expected--;
          for (let left = distance; left >= 7; left -= 7) expected++;
          expect(week).to.equal(expected);
        }),
        { numRuns: 1000 },
      );
    });

    it('is not counted in ISO weeks', () => {
      const thursday = aDay('2024-12-26');
      expect(courseWeek(thursday, aDay('2024-12-25'))).to.equal(-1);
      expect(courseWeek(thursday, thursday)).to.equal(0);
      expect(courseWeek(thursday, aDay('2025-01-01'))).to.equal(0);
      expect(courseWeek(thursday, aDay('2025-01-02'))).to.equal(1);
    });

    it('stays seven days a week when the clocks change', () => {
      const start = aDay('2024-03-25');
      expect(courseWeek(start, aDay('2024-03-31'))).to.equal(0);
      expect(courseWeek(start, aDay('2024-04-01'))).to.equal(1);
    });
  });
});
