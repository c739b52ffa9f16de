/** A diary on the device, written as if somebody had practised up to today. */
import { addDays, localDay } from '../../src/calendar/plain-date.js';
import type { PlainDate } from '../../src/calendar/plain-date.js';
import type { PracticeSession } from '../../src/practice/session.js';
import { PracticeStore } from '../../src/practice/store.js';

/** The local day now. */
export const today = (): PlainDate => localDay(Date.now(), -new Date().getTimezoneOffset());

/** The day so many days before today. */
export const daysAgo = (days: number): PlainDate => addDays(today(), -days);

/** A session of a timer at six in the evening, so many days ago, with anything about it changed. */
export function practised(ago: number, minutes: number, changes: Partial<PracticeSession> = {}): PracticeSession {
  const day = daysAgo(ago);
  const startUtc = `${day}T17:00:00.000Z`;
  return {
    id: `00000000-0000-4000-8000-${String(ago).padStart(6, '0')}${String(minutes).padStart(6, '0')}`,
    v: 1,
    practice: 'body-scan',
    startUtc,
    endUtc: new Date(Date.parse(startUtc) + minutes * 60_000).toISOString(),
    offsetMin: 60,
    tz: 'Europe/Oslo',
    day,
    activeSeconds: minutes * 60,
    plannedSeconds: minutes * 60,
    source: 'timer',
    outcome: 'completed',
    createdAt: startUtc,
    updatedAt: startUtc,
    ...changes,
  };
}

/** Puts sessions on the device, as an earlier visit or another element did. */
export async function keep(...sessions: readonly PracticeSession[]): Promise<void> {
  const store = new PracticeStore();
  for (const session of sessions) await store.save(session);
}

/** Some weeks of practice: most days, with rest days, short days and long ones. */
export function someWeeks(weeks = 7): PracticeSession[] {
  const minutes = [30, 20, 0, 45, 30, 10, 30, 5, 0, 0, 30, 60, 30, 25];
  return Array.from({ length: weeks * 7 }, (_, ago) => ({ ago, length: minutes[ago % minutes.length] ?? 0 }))
    .filter(({ length }) => length > 0)
    .map(({ ago, length }) =>
      practised(ago, length, {
        practice: ago % 3 === 0 ? 'sitting' : ago % 3 === 1 ? 'body-scan' : 'paced-breathing',
        ...(ago % 4 === 0 && { calmBefore: 2, calmAfter: 4 }),
        ...(ago === 0 && { note: 'Uro i kroppen først, så roligere.' }),
      }),
    );
}
