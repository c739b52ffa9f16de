import type { PlainDate } from '../calendar/plain-date.js';
import type { Parsed, Problem } from './fields.js';
import type { PracticeSession } from './session.js';
import { parseSession } from './session.js';

/** The course that a backup was made in. */
export interface BackupCourse {
  /** The first course day. */
  readonly start?: PlainDate;
  /** Course weeks. */
  readonly weeks: number;
  /** Minutes of home practice recommended a day. */
  readonly goalMinutes: number;
}

/** A row of a file that is no session that could be trusted. */
export interface Rejected {
  /** In a spreadsheet the row as Excel numbers it, the heading being the first; in a backup the place in its list, from 1. */
  readonly row: number;
  /** What is wrong with it; a field's name is also the name of its column. */
  readonly problems: readonly Problem[];
  /** Its beginning, on one line, so that a person knows it again: at most {@link EXCERPT_LENGTH} characters. */
  readonly excerpt: string;
}

/** What a file holds. Every row of it is either a session or rejected. */
export interface FileContents {
  readonly sessions: readonly PracticeSession[];
  readonly rejected: readonly Rejected[];
  /**
   * Whether the file is as it was written: `false` when its checksum does not agree or when it is damaged, `true` when its
   * checksum agrees, absent when nothing can be said.
   */
  readonly intact?: boolean;
  readonly course?: BackupCourse;
}

/**
 * Why a file was refused as a whole:
 * - `empty`: there is nothing in it;
 * - `not-a-log`: it is something else;
 * - `newer-version`: a later version of the suite has written it, and only that one can read it;
 * - `too-large`: more than {@link MOST_BYTES} or {@link MOST_ROWS};
 * - `unreadable`: it is damaged, and no session in it can be told from another.
 */
export interface FileTrouble {
  readonly trouble: 'empty' | 'not-a-log' | 'newer-version' | 'too-large' | 'unreadable';
}

/** The largest file that is read, in bytes: a hundred years of daily practice. */
export const MOST_BYTES = 20_000_000;

/** The most rows that are read, blank ones too: those of an Excel sheet. */
export const MOST_ROWS = 1_048_576;

/** Characters of a rejected row that are shown. */
export const EXCERPT_LENGTH = 80;

/** Levels that a field of a session may go down: what is deeper, no browser is sure to store. */
const DEEPEST = 50;

function isDeeperThan(levels: number, value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return !levels || Object.values(value).some(inner => isDeeperThan(levels - 1, inner));
}

/** Reads a session from a file: as {@link parseSession}, but one that a browser may be unable to store is refused. */
export function parseFileSession(value: unknown): Parsed<PracticeSession> {
  const parsed = parseSession(value);
  if ('problems' in parsed) return parsed;
  const tooDeep = Object.entries(parsed.record).filter(([, field]) => isDeeperThan(DEEPEST, field));
  return tooDeep.length ? { problems: tooDeep.map(([field]) => ({ field, why: 'not-a-record' })) } : parsed;
}

/** Sessions in the order in which they are written: by their start, then by their id. */
export function inFileOrder(sessions: readonly PracticeSession[]): readonly PracticeSession[] {
  return sessions.toSorted((a, b) => compare(a.startUtc, b.startUtc) || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** A row that is rejected; `text` is all of it. */
export function rejectedRow(row: number, problems: readonly Problem[], text: string): Rejected {
  const line = text.slice(0, 1000).replace(/\s+/g, ' ').trim();
  // Half an emoji is no character.
  return { row, problems, excerpt: line.slice(0, EXCERPT_LENGTH).replace(/[\ud800-\udbff]$/, '') };
}
