import type { PlainDate } from '../calendar/plain-date.js';
import type { Parsed, Rules } from './fields.js';
import { day, identifier, number, oneOf, optional, parseRecord, recordOf, text, time, version } from './fields.js';

/** Every kind of practice that is kept: the course's own, an informal moment in the day, and others. */
export const PRACTICES = [
  'body-scan',
  'sitting',
  'movement',
  'breathing-space',
  'paced-breathing',
  'informal',
  'other',
] as const;

/** What was practised. */
export type Practice = (typeof PRACTICES)[number];

/** How calm the person felt, as they chose it: 1 not at all, 5 very. */
export type Calm = 1 | 2 | 3 | 4 | 5;

/** One breath, in seconds a phase; 0 leaves a hold out. */
export interface BreathPattern {
  readonly in: number;
  readonly hold1: number;
  readonly out: number;
  readonly hold2: number;
}

/** A practice session as it is kept on the device and in a backup: version 1. */
export interface PracticeSession {
  /** A UUID, made when the session starts: saving twice is saving once. */
  readonly id: string;
  readonly v: 1;
  readonly practice: Practice;
  /** When it began, ISO 8601 in UTC. */
  readonly startUtc: string;
  /** When it ended, ISO 8601 in UTC; absent when a person wrote the session in by hand. */
  readonly endUtc?: string;
  /** Minutes that local time was ahead of UTC at the start: 120 in a Norwegian summer. */
  readonly offsetMin: number;
  /** The IANA time zone at the start, where the browser told it. */
  readonly tz?: string;
  /** The local day that it belongs to, frozen when it was made: travel and changed clocks never move it. */
  readonly day: PlainDate;
  /** Seconds practised, pauses excluded. Sum these, and round only what is shown. */
  readonly activeSeconds: number;
  /** Seconds chosen beforehand; absent when open-ended. */
  readonly plannedSeconds?: number;
  readonly source: 'timer' | 'manual' | 'import';
  readonly outcome: 'completed' | 'ended-early' | 'recovered';
  readonly pattern?: BreathPattern;
  readonly calmBefore?: Calm;
  readonly calmAfter?: Calm;
  /** The person's own words: never part of an event. */
  readonly note?: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** A tombstone: when the person deleted it. It stays, so that the deletion can be undone, and outlives a merge. */
  readonly deletedAt?: string;
}

/** What a page may be told of a session: nothing that the person wrote or felt. */
export type PracticeRecord = Omit<PracticeSession, 'calmBefore' | 'calmAfter' | 'note'>;

/** Seconds of a session: any length that is not nonsense (115 days). */
export const sessionSeconds = number(0, 1e7);

/** A phase of a breath in seconds: any length that is not nonsense. */
const phase = number(0, 600);

const calm = optional(oneOf(1, 2, 3, 4, 5));

/** The rules that a running session and a finished one have in common. */
export const commonRules = {
  id: identifier,
  v: version,
  practice: oneOf(...PRACTICES),
  startUtc: time,
  offsetMin: number(-1440, 1440),
  tz: optional(text),
  day,
  activeSeconds: sessionSeconds,
  plannedSeconds: optional(sessionSeconds),
  pattern: optional(recordOf<BreathPattern>({ in: phase, hold1: phase, out: phase, hold2: phase })),
};

const recordRules: Rules<PracticeRecord> = {
  ...commonRules,
  endUtc: optional(time),
  source: oneOf('timer', 'manual', 'import'),
  outcome: oneOf('completed', 'ended-early', 'recovered'),
  createdAt: time,
  updatedAt: time,
  deletedAt: optional(time),
};

const sessionRules: Rules<PracticeSession> = {
  ...recordRules,
  calmBefore: calm,
  calmAfter: calm,
  note: optional(text),
};

/**
 * Reads a session at the border, from a database or a file. Fields it does not know are kept. Never throws.
 * @returns `{ record }`, or `{ problems }` with every field that is wrong and why
 */
export function parseSession(value: unknown): Parsed<PracticeSession> {
  return parseRecord(value, sessionRules);
}

/**
 * The session as an event may carry it to the page: the fields of {@link PracticeRecord} and no other, so that no note, no
 * mood and no field of a later version leaves the element.
 */
export function practiceRecord(session: PracticeSession): PracticeRecord {
  return Object.fromEntries(
    Object.entries(session).filter(([field]) => field in recordRules),
  ) as unknown as PracticeRecord;
}
