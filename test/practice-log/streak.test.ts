import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { PlainDate } from '../../src/calendar/plain-date.js';
import { parsePlainDate } from '../../src/calendar/plain-date.js';
import { streakOf } from '../../src/practice-log/streak.js';

/** Every day of 2023–2025, read off the calendar that the browser keeps. */
const days = Array.from({ length: 3 * 366 }, (_, number) => {
  const day = parsePlainDate(new Date(Date.UTC(2023, 0, 1 + number)).toISOString().slice(0, 10));
  if (!day) throw new Error('no day');
  return day;
});

/**
 * The row as it is defined, found by trying every stretch of days.
 *
 * @param marks - a day each, the last one today
 */
function naiveStreak(marks: readonly boolean[]): number {
  const seen = marks.at(-1) ? marks : marks.slice(0, -1);
  let longest = 0;
  for (let from = 0; from < seen.length; from++) {
    const stretch = seen.slice(from);
    const restedTooMuch = stretch.some((_, at) => stretch.slice(at, at + 7).filter(mark => !mark).length > 1);
    if (!restedTooMuch) longest = Math.max(longest, stretch.filter(Boolean).length);
  }
  return longest;
}

/** The streak of days written as a row of signs, `x` with practice and `-` without, the last one today. */
function streak(signs: string, todayAt = 500): number {
  return streakOfMarks(
    [...signs].map(sign => sign === 'x'),
    todayAt,
  );
}

function streakOfMarks(marks: readonly boolean[], todayAt: number): number {
  const shown = days.slice(todayAt - marks.length + 1, todayAt + 1);
  const today = shown.at(-1);
  if (!today) throw new Error('no today');
  return streakOf(new Set(shown.filter((_, place) => marks[place])), today);
}

describe('Days in a row', () => {
  it('are none without practice', () => {
    expect(streak('-')).to.equal(0);
    expect(streak('x---')).to.equal(0);
    expect(streak('xxxxxxxxx----')).to.equal(0);
  });

  it('are counted up to today', () => {
    expect(streak('x')).to.equal(1);
    expect(streak('--xxx')).to.equal(3);
  });

  it('stand as they were while today has no practice yet', () => {
    expect(streak('--xxx-')).to.equal(3);
  });

  it('go on over a rest day, which is not counted', () => {
    expect(streak('xxxxx-x')).to.equal(6);
    expect(streak('x-xxxxx')).to.equal(6);
    expect(streak('xxxxxx-xxxxxx-xxxxxx-')).to.equal(18);
  });

  it('stand the morning after a rest day', () => {
    expect(streak('xxxxxx--')).to.equal(6);
    expect(streak('xxxxxx---')).to.equal(0);
  });

  it('end at two rest days side by side', () => {
    expect(streak('xxxxxx--xxx')).to.equal(3);
  });

  it('end where seven days would hold two rest days', () => {
    expect(streak('xxxx-xxxxxx-x')).to.equal(11);
    expect(streak('xxxx-xxxxx-x')).to.equal(6);
  });

  it('are nobody else’s: a day to come does not count', () => {
    const [yesterday, today, tomorrow] = days.slice(10, 13);
    if (!yesterday || !today || !tomorrow) throw new Error('no days');
    expect(streakOf(new Set([yesterday, tomorrow]), today)).to.equal(1);
    expect(streakOf(new Set([tomorrow]), today)).to.equal(0);
  });

  it('are those of the longest stretch that the rule allows, in any history', () => {
    const often = fc.array(
      fc.integer({ min: 0, max: 9 }).map(chance => chance > 0),
      { minLength: 1, maxLength: 90 },
    );
    const anyhow = fc.array(fc.boolean(), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(fc.oneof(often, anyhow), fc.integer({ min: 100, max: days.length - 1 }), (marks, todayAt) => {
        expect(streakOfMarks(marks, todayAt)).to.equal(naiveStreak(marks));
      }),
      { numRuns: 2000 },
    );
  });

  it('never fall because one practised', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 40 }), earlier => {
        const before = streakOfMarks([...earlier, false], 500);
        expect(streakOfMarks([...earlier, true], 500)).to.equal(before + 1);
      }),
    );
  });

  it('are counted over a year of six days a week', () => {
    const practised = new Set<PlainDate>(days.slice(0, 365).filter((_, place) => place % 7 !== 3));
    const today = days[364];
    if (!today) throw new Error('no today');
    expect(streakOf(practised, today)).to.equal(313);
  });
});
