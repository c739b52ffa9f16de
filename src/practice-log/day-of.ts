import { localDay } from '../calendar/plain-date.js';
import type { PlainDate } from '../calendar/plain-date.js';
import type { PracticeSession } from '../practice/session.js';

/**
 * The day that a session is shown on. It is the one frozen in the record, except that a night owl's day may begin later
 * than midnight: then a session that a timer began before that hour belongs to the evening before. Days that a person
 * chose themselves are left as they are.
 *
 * @param dayStartMin - minutes after midnight at which a day begins; 0 is midnight
 */
export function dayOf({ day, startUtc, offsetMin, source }: PracticeSession, dayStartMin: number): PlainDate {
  if (dayStartMin === 0 || source === 'manual') return day;
  const startMs = Date.parse(startUtc);
  // A record whose day is not that of its start was given its day by somebody.
  return localDay(startMs, offsetMin) === day ? localDay(startMs, offsetMin, dayStartMin) : day;
}

/** Sessions by the day that they are shown on, in their order. */
export function byDay(
  sessions: readonly PracticeSession[],
  dayStartMin: number,
): ReadonlyMap<PlainDate, readonly PracticeSession[]> {
  const days = new Map<PlainDate, PracticeSession[]>();
  for (const session of sessions) {
    const day = dayOf(session, dayStartMin);
    const others = days.get(day);
    if (others) others.push(session);
    else days.set(day, [session]);
  }
  return days;
}
