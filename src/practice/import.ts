import type { PracticeSession } from './session.js';

/** What an import would do with the sessions of a file: the four add up to them. */
export interface ImportCounts {
  /** Not here yet. */
  readonly added: number;
  /** Here, and older than in the file: it is replaced, or deleted when the file says so. */
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

/** What becomes of a session when another version of it was written at `otherIso`; one that cannot be read is replaced. */
function against(updatedAt: string, otherIso: string | undefined): keyof ImportCounts {
  if (otherIso === undefined) return 'added';
  const [time, other] = [Date.parse(updatedAt), Date.parse(otherIso)];
  if (Number.isNaN(other)) return 'updated';
  return time > other ? 'updated' : time === other ? 'same' : 'older';
}

/**
 * Plans the merge of a file into what is here, by id and time: the newer version of a session wins, and a deletion is a
 * version like any other. Importing the same file again writes nothing; the order of two files makes no difference.
 *
 * @param sessions - the sessions of the file
 * @param versions - when each session here was written, deleted ones too: `updatedAt` by id, empty for
 *   what cannot be read
 */
export function planImport(sessions: readonly PracticeSession[], versions: ReadonlyMap<string, string>): ImportPlan {
  const newest = newestById(sessions);
  const counts = { added: 0, updated: 0, same: 0, older: 0 };
  const write: PracticeSession[] = [];
  for (const session of sessions) {
    const winner = newest.get(session.id);
    const isWinner = session === winner;
    const fate = against(session.updatedAt, isWinner ? versions.get(session.id) : winner?.updatedAt);
    counts[fate]++;
    if (isWinner && (fate === 'added' || fate === 'updated')) write.push(session);
  }
  return { write, counts };
}
