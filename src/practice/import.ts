import { jsonText } from './json-text.js';
import type { PracticeSession } from './session.js';

/** What an import would do with the sessions of a file: the four add up to them. */
export interface ImportCounts {
  /** Not here yet. */
  readonly added: number;
  /** Here, and older than in the file, or as old and other than in the file: it is replaced, or deleted when the file says so. */
  readonly updated: number;
  /** Here as it is in the file, or twice in the file. */
  readonly same: number;
  /** Here and newer, or newer elsewhere in the file: what is here stays. */
  readonly older: number;
}

/** An import that has not been made yet: what is to be written, in one transaction, and what the person is told first. */
export interface ImportPlan {
  readonly write: readonly PracticeSession[];
  readonly counts: ImportCounts;
}

/** The newest version of every session. Of two that were written at the same time, the first. */
function newestById(sessions: readonly PracticeSession[]): ReadonlyMap<string, PracticeSession> {
  const newest = new Map<string, PracticeSession>();
  for (const session of sessions) {
    const rival = newest.get(session.id);
    if (!rival || Date.parse(session.updatedAt) > Date.parse(rival.updatedAt)) newest.set(session.id, session);
  }
  return newest;
}

/** Everything of a session but when it was written, which may be spelt in several ways. */
const contentOf = ({ updatedAt: _, ...content }: PracticeSession): string => jsonText(content);

/** What becomes of a session of the file where another version of it is; one that cannot be read is replaced. */
function against(session: PracticeSession, here: PracticeSession | undefined): 'updated' | 'same' | 'older' {
  if (!here) return 'updated';
  const [time, other] = [Date.parse(session.updatedAt), Date.parse(here.updatedAt)];
  if (time !== other) return time > other ? 'updated' : 'older';
  // Who corrects a session in a spreadsheet does not correct the time at which it was written.
  return contentOf(session) === contentOf(here) ? 'same' : 'updated';
}

/**
 * Plans the merge of a file into what is here, by id and time: the newer version of a session wins, and a deletion is a
 * version like any other. Importing the same file again writes nothing; the order of two files makes no difference, but
 * for sessions that were changed outside the diary, where the later file counts.
 *
 * @param sessions - the sessions of the file
 * @param versions - the sessions that are here by their id, deleted ones too; `undefined` for what cannot be read
 */
export function planImport(
  sessions: readonly PracticeSession[],
  versions: ReadonlyMap<string, PracticeSession | undefined>,
): ImportPlan {
  const newest = newestById(sessions);
  const counts = { added: 0, updated: 0, same: 0, older: 0 };
  const write: PracticeSession[] = [];
  for (const session of sessions) {
    const winner = newest.get(session.id);
    const isWinner = session === winner;
    const isNew = isWinner && !versions.has(session.id);
    const fate = isNew ? 'added' : against(session, isWinner ? versions.get(session.id) : winner);
    // Of two in the file the first counts, and the other is no other.
    counts[isWinner || fate !== 'updated' ? fate : 'same']++;
    if (isWinner && (fate === 'added' || fate === 'updated')) write.push(session);
  }
  return { write, counts };
}
