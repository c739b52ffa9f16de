import type { Phase, Schedule } from './schedule.js';

const SHORTEST_SPOKEN_MS = 3_000;
const SPOKEN_CYCLES = 3;

/**
 * Whether a phase is read out when the person has chosen «Les opp fasene».
 *
 * In paced breathing: phases of 3 s or more, for three cycles; then silence, until reading begins anew because the
 * person changed something or came back from a pause. A part of the breathing space is always read: each comes once.
 * Unpaced practice and the end have no phase to read.
 *
 * @param sinceCycle the cycle under way when reading began: 0 at the start, a later one after a pause
 */
export function isSpoken(phase: Phase, sinceCycle: number): boolean {
  switch (phase.kind) {
    case 'part':
      return true;
    case 'quiet':
    case 'done':
      return false;
    case 'in':
    case 'hold1':
    case 'out':
    case 'hold2':
      return (
        phase.toMs - phase.fromMs >= SHORTEST_SPOKEN_MS &&
        phase.cycle >= sinceCycle &&
        phase.cycle < sinceCycle + SPOKEN_CYCLES
      );
  }
}

/** A moment at which the time left is told, in milliseconds of elapsed time. */
export interface Milestone {
  readonly atMs: number;
  readonly kind: 'half' | 'five-minutes' | 'one-minute';
}

const MINUTE_MS = 60_000;

/**
 * When the time left is told: at half, five minutes before and one minute before the planned end, in order of time.
 *
 * Where two fall together, the one that names the minutes stands. There are none in an open-ended session or one
 * shorter than two minutes, and none at the start itself.
 */
export function milestonesMs({ plannedMs }: Schedule): readonly Milestone[] {
  if (plannedMs === Infinity || plannedMs < 2 * MINUTE_MS) return [];
  const minutesLeft: readonly Milestone[] = [
    { atMs: plannedMs - 5 * MINUTE_MS, kind: 'five-minutes' },
    { atMs: plannedMs - MINUTE_MS, kind: 'one-minute' },
  ];
  const half: Milestone = { atMs: plannedMs / 2, kind: 'half' };
  return [...minutesLeft, ...(minutesLeft.some(({ atMs }) => atMs === half.atMs) ? [] : [half])]
    .filter(({ atMs }) => atMs > 0)
    .sort((a, b) => a.atMs - b.atMs);
}
