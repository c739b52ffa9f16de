import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addDays } from '../../src/calendar/plain-date.js';
import type { PlainDate } from '../../src/calendar/plain-date.js';
import { byDay, dayOf } from '../../src/practice-log/day-of.js';
import { periodOn } from '../../src/practice-log/period.js';
import { weeksIn } from '../../src/practice-log/weeks.js';
import type { PracticeSession } from '../../src/practice/session.js';
import { aSession } from '../practice/fixtures.js';

const START = '2026-10-07' as PlainDate;
const calendar = { today: '2026-11-20' as PlainDate, start: START, weeks: 8 };

const anySessions = fc.array(
  fc
    .record({ after: fc.integer({ min: -20, max: 80 }), seconds: fc.double({ min: 0.1, max: 7200, noNaN: true }) })
    .map(({ after, seconds }) => aSession({ day: addDays(START, after), activeSeconds: seconds })),
  { maxLength: 60 },
);

describe('the weeks of the log', () => {
  it('hold each session of their days once, and the sums are those of the sessions', () => {
    fc.assert(
      fc.property(anySessions, sessions => {
        const weeks = weeksIn(periodOn(0, 'weeks', calendar), byDay(sessions, 0), calendar);
        for (const [n, week] of weeks.entries()) {
          const from = addDays(START, 7 * n);
          const to = addDays(START, 7 * n + 6);
          const own = sessions.filter(({ day }) => day >= from && day <= to);
          expect(week.sessions).to.have.members(own);
          let sum = 0;
          for (const { activeSeconds } of own) sum += activeSeconds;
          expect(week.seconds).to.be.closeTo(sum, 1e-6);
          expect(week.practised).to.equal(new Set(own.map(({ day }) => day)).size);
        }
      }),
    );
  });

  it('are numbered in the course, and not beside it', () => {
    const numbers = (page: number): (number | undefined)[] =>
      weeksIn(periodOn(page, 'weeks', calendar), new Map(), calendar).map(({ number }) => number);
    expect(numbers(0)).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8]);
    expect(new Set([...numbers(-1), ...numbers(1)])).to.deep.equal(new Set([undefined]));
  });

  it('have no number in a month, where they begin on another weekday', () => {
    const weeks = weeksIn(periodOn(0, 'month', calendar), new Map(), calendar);
    expect(weeks.map(({ number }) => number)).to.deep.equal(weeks.map(() => undefined));
  });

  it('do not count seconds that round to nothing as nothing', () => {
    const day = START;
    const sessions = Array.from({ length: 10 }, () => aSession({ day, activeSeconds: 20 }));
    const [first] = weeksIn(periodOn(0, 'weeks', calendar), byDay(sessions, 0), calendar);
    expect(first?.seconds).to.equal(200);
  });
});

describe('the day of a session', () => {
  const at = (startUtc: string, changes: Partial<PracticeSession> = {}): PracticeSession =>
    aSession({ startUtc, offsetMin: 60, day: '2026-11-20' as PlainDate, ...changes });

  it('is the one in the record, whatever the clock says', () => {
    expect(dayOf(at('2026-11-19T23:30:00Z'), 0)).to.equal('2026-11-20');
    expect(dayOf(at('2001-01-01T00:00:00Z'), 0)).to.equal('2026-11-20');
  });

  it('is the evening before when the day begins at three and the timer was started at half past two', () => {
    expect(dayOf(at('2026-11-20T01:30:00Z'), 180)).to.equal('2026-11-19');
    expect(dayOf(at('2026-11-20T02:00:00Z'), 180)).to.equal('2026-11-20');
  });

  it('is left alone where a person chose it', () => {
    expect(dayOf(at('2026-11-20T01:30:00Z', { source: 'manual' }), 180)).to.equal('2026-11-20');
    expect(dayOf(at('2026-11-10T01:30:00Z'), 180)).to.equal('2026-11-20');
  });
});
