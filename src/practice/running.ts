import type { Parsed, Rules } from './fields.js';
import { parseRecord, time } from './fields.js';
import type { PracticeSession } from './session.js';
import { commonRules } from './session.js';

/** Milliseconds between two checkpoints of a running session: what a crash can cost at most. */
export const CHECKPOINT_MS = 15_000;

/**
 * A session that is under way, as it was at its last checkpoint. It is written again every {@link CHECKPOINT_MS},
 * **while paused too**: its age is how another page without Web Locks tells that the session lives.
 */
export interface RunningSession extends Pick<
  PracticeSession,
  'id' | 'v' | 'practice' | 'startUtc' | 'offsetMin' | 'tz' | 'day' | 'activeSeconds' | 'plannedSeconds' | 'pattern'
> {
  /** When this was written, ISO 8601 in UTC. */
  readonly checkpointUtc: string;
}

const runningRules: Rules<RunningSession> = { ...commonRules, checkpointUtc: time };

/** Reads a running session at the border. Fields it does not know are kept. Never throws. */
export function parseRunning(value: unknown): Parsed<RunningSession> {
  return parseRecord(value, runningRules);
}

/**
 * The session that a crash or a closed tab left behind: what was practised until the last checkpoint, and not a second
 * more.
 * @param nowIso the moment of recovery, ISO 8601 in UTC
 */
export function recovered(running: RunningSession, nowIso: string): PracticeSession {
  const { checkpointUtc, ...session } = running;
  return {
    ...session,
    endUtc: checkpointUtc,
    source: 'timer',
    outcome: 'recovered',
    createdAt: nowIso,
    updatedAt: nowIso,
  };
}
