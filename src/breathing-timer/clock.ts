/** What the two clocks of a browser say at one moment. */
export interface Reading {
  /** `performance.now()`: never set by anyone, but on most systems it stands still while the machine sleeps. */
  readonly monotonicMs: number;
  /** `Date.now()`: goes on during sleep, but may be set forwards or backwards. */
  readonly wallMs: number;
}

/**
 * The time of one session, as an immutable value. The monotonic clock is its master; the wall clock is only a witness
 * to sleep.
 */
export interface SessionClock {
  readonly running: boolean;
  /** Active time up to `seen`, pauses and time in doubt excluded. */
  readonly countedMs: number;
  /** The last reading the clock knows of. */
  readonly seen: Reading;
}

/** A clock that runs from this reading on. */
export function startClock(at: Reading): SessionClock {
  return { running: true, countedMs: 0, seen: at };
}

/**
 * Stops the counting. A paused clock stays as it is. Let the clock {@link witness} the reading first, or a gap right
 * before the pause is taken for active time.
 */
export function pauseClock(clock: SessionClock, at: Reading): SessionClock {
  return clock.running ? { ...counted(clock, at), running: false } : clock;
}

/** Lets the counting go on from this reading. A running clock stays as it is. */
export function resumeClock(clock: SessionClock, at: Reading): SessionClock {
  return clock.running ? clock : { ...clock, running: true, seen: later(clock.seen, at) };
}

/** The active time in milliseconds, pauses and time in doubt excluded. Never negative, whatever the order of readings. */
export function elapsedMs(clock: SessionClock, at: Reading): number {
  return clock.running ? counted(clock, at).countedMs : clock.countedMs;
}

/** By how much the wall clock may outrun the monotonic one between two readings before it means sleep. */
const SLEEP_MS = 2_000;

/**
 * Shows the clock a reading: at every tick, and on `visibilitychange`, `pageshow` and `resume`.
 *
 * Time is in doubt in two cases, and then the clock returned is paused, so that the person can be asked:
 * - The wall clock ran over 2 s ahead of the monotonic one since the last reading: the machine slept (or the clock was
 *   set). In doubt is what it ran ahead; the monotonic time counts, since the session was awake for it.
 * - The last reading is older than the silence limit: the page was frozen, or the machine slept with a monotonic clock
 *   that ran on (w3c/hr-time#115). In doubt is all the time since then.
 *
 * A wall clock set backwards is no gap. While paused nothing is in doubt.
 *
 * @param silenceLimitMs how long a page may go without a tick; above the one tick a minute of a hidden page
 * @returns the clock, and the time in doubt in milliseconds, 0 when all is well. It is not in the clock's elapsed time
 *   unless {@link countGap} adds it.
 */
export function witness(
  clock: SessionClock,
  at: Reading,
  silenceLimitMs: number,
): { readonly clock: SessionClock; readonly gapMs: number } {
  if (!clock.running || at.monotonicMs < clock.seen.monotonicMs) return { clock, gapMs: 0 };
  const passedMs = at.monotonicMs - clock.seen.monotonicMs;
  const aheadMs = at.wallMs - clock.seen.wallMs - passedMs;
  const sleptMs = aheadMs > SLEEP_MS ? aheadMs : 0;
  if (passedMs > silenceLimitMs) return { clock: { ...clock, running: false, seen: at }, gapMs: passedMs + sleptMs };
  return { clock: { ...counted(clock, at), running: sleptMs === 0 }, gapMs: sleptMs };
}

/** The person said that a gap was practice: adds it to the active time. The clock stays paused or running as it is. */
export function countGap(clock: SessionClock, gapMs: number): SessionClock {
  return { ...clock, countedMs: clock.countedMs + gapMs };
}

function counted(clock: SessionClock, at: Reading): SessionClock {
  const seen = later(clock.seen, at);
  return { ...clock, countedMs: clock.countedMs + seen.monotonicMs - clock.seen.monotonicMs, seen };
}

/** A reading that arrives out of order must not let time be counted twice. */
function later(seen: Reading, at: Reading): Reading {
  return at.monotonicMs < seen.monotonicMs ? seen : at;
}
