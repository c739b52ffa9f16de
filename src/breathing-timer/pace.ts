import { RAMP_FROM_MS } from './pattern.js';

/**
 * When each breath of a session begins. One function, `startOf`, says it, and everything else about time in paced
 * breathing derives from it, so nothing can add up to an error.
 */
export interface Pace {
  /** When a cycle begins, in whole milliseconds since the start. Cycle 0 begins at 0. */
  startOf(cycle: number): number;
  /** The cycle under way at a moment: `startOf(cycle) ≤ elapsedMs < startOf(cycle + 1)`. */
  cycleAt(elapsedMs: number): number;
}

/** Every cycle has the same length. */
export function steadyPace(cycleMs: number): Pace {
  return pace(
    cycle => cycle * cycleMs,
    elapsedMs => elapsedMs / cycleMs,
  );
}

const SLOW_MS = 10_000;
const MEAN_MS = (RAMP_FROM_MS + SLOW_MS) / 2;

/**
 * From 10 breaths a minute (cycles of 6 s) to 6 a minute (cycles of 10 s), each breath longer than the one before by
 * the same amount, and then steadily 6 a minute.
 *
 * The first breath of 10 s is the one that ends at `rampMs`, or is the first to end after it.
 *
 * @param rampMs how long the slowing takes, in milliseconds; at least a minute
 */
export function rampPace(rampMs: number): Pace {
  const ramped = Math.ceil(rampMs / MEAN_MS);
  const growthMs = (SLOW_MS - RAMP_FROM_MS) / (ramped - 1);
  const bend = RAMP_FROM_MS - growthMs / 2;
  return pace(
    cycle => {
      const growing = Math.min(cycle, ramped);
      return Math.round(bend * growing + (growthMs / 2) * growing ** 2 + SLOW_MS * (cycle - growing));
    },
    elapsedMs => {
      const steadyMs = elapsedMs - MEAN_MS * ramped;
      return steadyMs < 0
        ? (Math.sqrt(bend ** 2 + 2 * growthMs * elapsedMs) - bend) / growthMs
        : ramped + steadyMs / SLOW_MS;
    },
  );
}

/**
 * @param estimate solves `startOf(cycle) = elapsedMs` for a fractional cycle. Rounding may put its answer on the wrong
 *   side of a boundary, so `startOf` has the last word.
 */
function pace(startOf: (cycle: number) => number, estimate: (elapsedMs: number) => number): Pace {
  return {
    startOf,
    cycleAt(elapsedMs) {
      const cycle = Math.floor(estimate(elapsedMs));
      if (startOf(cycle) > elapsedMs) return cycle - 1;
      return startOf(cycle + 1) <= elapsedMs ? cycle + 1 : cycle;
    },
  };
}
