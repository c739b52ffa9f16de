import type { PlainDate } from '../calendar/plain-date.js';
import type { Reflection } from '../practice/reflection.js';

import type { Practice, PracticeSession } from '../practice/session.js';

/** The longest session that may be written in: a day. */
export const MOST_MINUTES = 1440;

/** What a person writes of a session. */
export interface Written {
  readonly practice: Practice;
  /** Whole minutes, 1–{@link MOST_MINUTES}. */
  readonly minutes: number;
  readonly reflection: Reflection;
}

/** Reads minutes as people write them: a whole number, spaces around it allowed. */
export function parseMinutes(text: string): number | undefined {
  const minutes = /^\s*\d{1,4}\s*$/.test(text) ? Number(text) : NaN;
  return minutes >= 1 && minutes <= MOST_MINUTES ? minutes : undefined;
}

/** When and where something is written. */
export interface Now {
  readonly iso: string;
  /** The IANA time zone, where the browser tells it. */
  readonly tz: string | undefined;
  /** Minutes that local time is ahead of UTC at a moment (milliseconds since 1970). */
  readonly offsetMinAt: (epochMs: number) => number;
}

/**
 * A session that was practised away from the timer. Nobody asked for the time of day: it is kept as noon of its day by
 * the clock of the place.
 *
 * @param id - a UUID
 */
export function addedByHand(id: string, day: PlainDate, written: Written, now: Now): PracticeSession {
  const noonUtcMs = Date.parse(`${day}T12:00:00Z`);
  const offsetMin = now.offsetMinAt(noonUtcMs);
  return {
    id,
    v: 1,
    practice: written.practice,
    startUtc: new Date(noonUtcMs - offsetMin * 60_000).toISOString(),
    offsetMin,
    ...(now.tz && { tz: now.tz }),
    day,
    activeSeconds: written.minutes * 60,
    source: 'manual',
    outcome: 'completed',
    ...written.reflection,
    createdAt: now.iso,
    updatedAt: now.iso,
  };
}

/** A session as the person has corrected it; the seconds stay as they are where the minutes shown were not changed. */
export function changedByHand(session: PracticeSession, written: Written, nowIso: string): PracticeSession {
  const sameMinutes = Math.round(session.activeSeconds / 60) === written.minutes;
  // A rhythm belongs to its practice, and what the person took away is gone.
  const old = ['calmBefore', 'calmAfter', 'note', ...(session.practice === written.practice ? [] : ['pattern'])];
  return {
    ...without(session, ...old),
    practice: written.practice,
    activeSeconds: sameMinutes ? session.activeSeconds : written.minutes * 60,
    ...written.reflection,
    updatedAt: nowIso,
  };
}

/** A session with a tombstone: gone from the log, and still there to be brought back. */
export const deleted = (session: PracticeSession, nowIso: string): PracticeSession => ({
  ...session,
  updatedAt: nowIso,
  deletedAt: nowIso,
});

/** A session without its tombstone. */
export const broughtBack = (session: PracticeSession, nowIso: string): PracticeSession => ({
  ...without(session, 'deletedAt'),
  updatedAt: nowIso,
});

/** @param fields - optional ones */
function without(session: PracticeSession, ...fields: readonly string[]): PracticeSession {
  return Object.fromEntries(
    Object.entries(session).filter(([field]) => !fields.includes(field)),
  ) as unknown as PracticeSession;
}
