import type { RunningSession } from './running.js';
import type { Surroundings } from './surroundings.js';

/**
 * Milliseconds after which a running session that nobody has checkpointed counts as left behind, where there are no
 * Web Locks to tell. The timers of a hidden page run once a minute, and up to a minute late.
 */
export const SILENCE_MS = 120_000;

const lockName = (id: string) => `lms-running-${id}`;

/** Holds the lock that says "this session runs here" until the function returned is called, or the page is gone. */
export function holdLock({ navigator }: Surroundings, id: string): () => void {
  let release = () => {};
  const released = new Promise<void>(resolve => {
    release = resolve;
  });
  // Refused in a sandboxed frame: then the checkpoints alone tell that the session lives.
  navigator?.locks?.request(lockName(id), () => released).catch(() => {});
  return release;
}

/** Finds out which of the running sessions still have a page: by their locks, else by the age of their checkpoints. */
export async function leftBehind(
  { navigator }: Surroundings,
  running: readonly RunningSession[],
): Promise<readonly RunningSession[]> {
  try {
    const { held = [], pending = [] } = await (navigator?.locks as LockManager).query();
    const names = new Set([...held, ...pending].map(({ name }) => name));
    return running.filter(({ id }) => !names.has(lockName(id)));
  } catch {
    const isSilent = ({ checkpointUtc }: RunningSession) =>
      Math.abs(Date.now() - Date.parse(checkpointUtc)) > SILENCE_MS;
    return running.filter(isSilent);
  }
}
