import { addDays, courseWeek, daysBetween } from '../calendar/plain-date.js';
import type { PlainDate } from '../calendar/plain-date.js';
import type { PracticeSession } from '../practice/session.js';
import type { Calendar, Period } from './period.js';

/** A week with practice on so many days is a full week: people practise about six days of seven (PMC5501725). */
export const FULL_WEEK_DAYS = 6;

/** What was practised on a day. */
export interface LogDay {
  readonly day: PlainDate;
  readonly sessions: readonly PracticeSession[];
  /** The sum, not rounded. */
  readonly seconds: number;
  /** Whether it belongs to what the period is about. */
  readonly inCore: boolean;
}

/** Seven days. */
export interface LogWeek {
  /** Its number in the course, from 1; none before and after it, and without a course. */
  readonly number: number | undefined;
  readonly days: readonly LogDay[];
  readonly sessions: readonly PracticeSession[];
  readonly seconds: number;
  /** Days with practice. */
  readonly practised: number;
}

/** The sum of some sessions, in seconds: round it only where it is shown. */
export const secondsOf = (sessions: readonly PracticeSession[]): number =>
  sessions.reduce((sum, { activeSeconds }) => sum + activeSeconds, 0);

/**
 * The weeks of a period with what was practised in them.
 *
 * @param sessionsOn - the sessions of each day, in the order in which they are to be shown
 */
export function weeksIn(
  { from, weeks, core }: Period,
  sessionsOn: ReadonlyMap<PlainDate, readonly PracticeSession[]>,
  { start, weeks: courseWeeks }: Pick<Calendar, 'start' | 'weeks'>,
): LogWeek[] {
  return Array.from({ length: weeks }, (_, week): LogWeek => {
    const days = Array.from({ length: 7 }, (_, weekday): LogDay => {
      const day = addDays(from, 7 * week + weekday);
      const sessions = sessionsOn.get(day) ?? [];
      return { day, sessions, seconds: secondsOf(sessions), inCore: day >= core.from && day <= core.to };
    });
    const sessions = days.flatMap(day => day.sessions);
    // The weeks of a month begin on Monday, and those of the course on its first weekday.
    const number = start && daysBetween(start, from) % 7 === 0 ? courseWeek(start, addDays(from, 7 * week)) + 1 : 0;
    return {
      number: number >= 1 && number <= courseWeeks ? number : undefined,
      days,
      sessions,
      seconds: secondsOf(sessions),
      practised: days.filter(day => day.seconds > 0).length,
    };
  });
}
