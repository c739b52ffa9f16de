import { deleteDB } from 'idb';
import type { PlainDate } from '../../src/calendar/plain-date.js';
import type { RunningSession } from '../../src/practice/running.js';
import type { PracticeSession } from '../../src/practice/session.js';
import type { StoreOptions } from '../../src/practice/store.js';
import { PracticeStore } from '../../src/practice/store.js';

/** A session of five minutes' paced breathing, with anything about it changed. */
export function aSession(changes: Partial<PracticeSession> = {}): PracticeSession {
  return {
    id: crypto.randomUUID(),
    v: 1,
    practice: 'paced-breathing',
    startUtc: '2024-03-12T18:00:00.000Z',
    endUtc: '2024-03-12T18:05:00.000Z',
    offsetMin: 60,
    tz: 'Europe/Oslo',
    day: '2024-03-12' as PlainDate,
    activeSeconds: 300,
    plannedSeconds: 300,
    source: 'timer',
    outcome: 'completed',
    pattern: { in: 5, hold1: 0, out: 5, hold2: 0 },
    createdAt: '2024-03-12T18:05:00.000Z',
    updatedAt: '2024-03-12T18:05:00.000Z',
    ...changes,
  };
}

/** A body scan twelve minutes in, with anything about it changed. */
export function aRunning(changes: Partial<RunningSession> = {}): RunningSession {
  return {
    id: crypto.randomUUID(),
    v: 1,
    practice: 'body-scan',
    startUtc: '2024-03-12T18:00:00.000Z',
    offsetMin: 60,
    day: '2024-03-12' as PlainDate,
    activeSeconds: 720,
    plannedSeconds: 1800,
    checkpointUtc: '2024-03-12T18:12:00.000Z',
    ...changes,
  };
}

const names: string[] = [];

/** The name of a database that nobody has used, deleted by {@link clearDevice}. */
export function freshName(): string {
  const name = `lms-practice-test-${crypto.randomUUID()}`;
  names.push(name);
  return name;
}

/** A store of its own database, that answers or gives up soon. */
export function aStore({ name = freshName(), ...options }: StoreOptions = {}): PracticeStore {
  return new PracticeStore({ name, patienceMs: 2000, ...options });
}

/** Deletes every database that a test has asked a name for. */
export async function clearDevice(): Promise<void> {
  await Promise.all(names.splice(0).map(name => deleteDB(name)));
}

/** Whether there is a database of that name, asked behind the store's back; WebKit lists an aborted one as version 0. */
export async function isOnDevice(name: string): Promise<boolean> {
  return (await indexedDB.databases()).some(database => database.name === name && database.version);
}
