import type { PlainDate } from '../calendar/plain-date.js';
import type { BackupCourse, FileContents, FileTrouble, Rejected } from './file-contents.js';
import { inFileOrder, MOST_ROWS, parseFileSession, rejectedRow } from './file-contents.js';
import { day, number, optional, parseRecord, version } from './fields.js';
import { jsonText } from './json-text.js';
import type { PracticeSession } from './session.js';

const FORMAT = 'lms-practice-log';

/**
 * SHA-256 as hexadecimal digits; `undefined` where the browser has no Web Crypto, which is on pages without https.
 */
async function sha256(text: string): Promise<string | undefined> {
  const subtle = globalThis.crypto?.subtle as SubtleCrypto | undefined;
  if (!subtle) return undefined;
  const digest = await subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), byte => byte.toString(16).padStart(2, '0')).join('');
}

/** What the checksum covers. */
const summed = (course: string, sessions: readonly string[]): string =>
  `{"course":${course},"sessions":[${sessions.join(',')}]}`;

/**
 * The backup: JSON with one session a line, oldest first. The same sessions and course give the same text but for the line
 * of `exportedAt`. Deleted sessions are in it, and so are the fields that this version does not know.
 *
 * `sha256` covers the course and the sessions, and not `exportedAt`: it is the SHA-256 of the UTF-8 of
 * `{"course":…,"sessions":[…]}` as it stands in the file but without line breaks. It is left out on pages without https.
 *
 * @param exportedAt - the moment of the export, ISO 8601 in UTC
 */
export async function writeBackup(
  sessions: readonly PracticeSession[],
  { start, weeks, goalMinutes }: BackupCourse,
  exportedAt: string,
): Promise<string> {
  const course = jsonText({ ...(start && { start }), weeks, goalMinutes });
  const lines = inFileOrder(sessions).map(jsonText);
  const sum = await sha256(summed(course, lines));
  return [
    `{"format":"${FORMAT}","version":1,`,
    `"exportedAt":${JSON.stringify(exportedAt)},`,
    `"course":${course},`,
    '"sessions":[',
    ...(lines.length ? [lines.join(',\n')] : []),
    sum ? `],"sha256":"${sum}"}` : ']}',
    '',
  ].join('\n');
}

/** The outermost record of a backup, of which nothing is known yet. */
interface Envelope {
  readonly format?: unknown;
  readonly version?: unknown;
  readonly course?: unknown;
  readonly sessions?: unknown;
  readonly sha256?: unknown;
}

/** What JSON a text is, or the text itself when it is none. */
function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

/**
 * What is left of a backup that is no JSON any more, cut short or damaged: every line of the list that is JSON by itself,
 * and the others as the text that they are.
 */
function salvaged(text: string): Envelope | undefined {
  const [, written, list] =
    /^\s*\{"format":"lms-practice-log","version":(\d+),[^[]*"sessions":\[\r?\n([^]*)$/.exec(text) ?? [];
  if (list === undefined) return undefined;
  const rows = list.split(/\r?\n/).filter(line => line.trim());
  if (rows.at(-1)?.startsWith(']')) rows.pop();
  const read = rows.slice(0, MOST_ROWS + 1).map(line => jsonOr(line.replace(/,$/, '')));
  return { format: FORMAT, version: Number(written), sessions: read };
}

const textOf = (json: unknown): string => (typeof json === 'object' && json ? jsonText(json) : String(json));

function parseCourse(value: unknown): BackupCourse | undefined {
  const parsed = parseRecord<{ start?: PlainDate; weeks: number; goalMinutes: number }>(value, {
    start: optional(day),
    weeks: number(1, 52),
    goalMinutes: number(1, 240),
  });
  return 'record' in parsed ? parsed.record : undefined;
}

/** Whether the checksum agrees; `undefined` when there is none, or nothing to reckon it with. */
async function agrees({ course, sessions, sha256: sum }: Envelope): Promise<boolean | undefined> {
  if (sum === undefined) return undefined;
  const actual = await sha256(summed(textOf(course), (sessions as readonly unknown[]).map(textOf)));
  return actual === undefined ? undefined : actual === sum;
}

/** Reads what {@link writeBackup} has written, also when it is damaged. */
export async function readBackup(text: string): Promise<FileContents | FileTrouble> {
  const json = jsonOr(text);
  const envelope = typeof json === 'string' ? salvaged(text) : (json as Envelope | null);
  if (envelope === undefined) return { trouble: 'unreadable' };
  if (envelope?.format !== FORMAT) return { trouble: 'not-a-log' };
  const why = version(envelope.version);
  if (why) return { trouble: why === 'newer-version' ? why : 'not-a-log' };
  if (!Array.isArray(envelope.sessions)) return { trouble: 'not-a-log' };
  if (envelope.sessions.length > MOST_ROWS) return { trouble: 'too-large' };

  const sessions: PracticeSession[] = [];
  const rejected: Rejected[] = [];
  for (const [at, value] of (envelope.sessions as unknown[]).entries()) {
    const parsed = parseFileSession(value);
    if ('record' in parsed) sessions.push(parsed.record);
    else rejected.push(rejectedRow(at + 1, parsed.problems, textOf(value)));
  }
  const course = parseCourse(envelope.course);
  const intact = envelope === json ? await agrees(envelope) : false;
  return { sessions, rejected, ...(intact !== undefined && { intact }), ...(course && { course }) };
}
