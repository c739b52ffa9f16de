import { rampPace, steadyPace } from './pace.js';
import { cycleMs, type BreathPattern } from './pattern.js';

/** The practices that the timer leads, by their names in the practice record. */
export type TimerPractice = 'paced-breathing' | 'breathing-space' | 'body-scan' | 'sitting' | 'movement';

/** What the person chose before Start. */
export interface Plan {
  readonly practice: TimerPractice;
  /** The length: whole minutes, 1–60, or 0 for an open-ended session. */
  readonly minutes: number;
  /** Whole minutes between bells during the session, or 0 for none. */
  readonly intervalMinutes: number;
  /** Used by paced breathing only. */
  readonly pattern: BreathPattern;
  /** Whether paced breathing slows from 10 to 6 breaths a minute: the pattern's proportions, not its lengths. */
  readonly ramp: boolean;
}

export type BreathPhase = 'in' | 'hold1' | 'out' | 'hold2';

/**
 * What a stretch of the session is for, from `fromMs` up to, but not including, `toMs`: milliseconds since the start,
 * pauses excluded. Phases follow each other without a gap.
 */
export type Phase =
  /** Paced breathing. Cycles, that is breaths, are counted from 0. */
  | { readonly kind: BreathPhase; readonly cycle: number; readonly fromMs: number; readonly toMs: number }
  /** A third of the breathing space. */
  | { readonly kind: 'part'; readonly part: 0 | 1 | 2; readonly fromMs: number; readonly toMs: number }
  /** An unpaced practice. */
  | { readonly kind: 'quiet'; readonly fromMs: number; readonly toMs: number }
  /** After the end bell; `toMs` is Infinity. */
  | { readonly kind: 'done'; readonly fromMs: number; readonly toMs: number };

/** A stretch of elapsed time, from `fromMs` up to, but not including, `toMs`. */
export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/** A moment to be heard or felt: a bell (`start`, `interval`, `part`, `end`) or a soft tone (`in`, `out`, `hold`). */
export type Cue = {
  readonly atMs: number;
  readonly kind: 'start' | 'interval' | 'part' | 'end' | 'in' | 'out' | 'hold';
};

/**
 * The course of a session as a pure function of its plan and the elapsed time. It keeps nothing between questions, so
 * the answers do not depend on their order, and an error cannot accumulate.
 *
 * Elapsed times are milliseconds since the start, pauses excluded. A negative time or NaN is taken as 0.
 */
export interface Schedule {
  readonly plan: Plan;
  /** The length chosen; Infinity when open-ended. */
  readonly plannedMs: number;
  /** When the end bell rings: at `plannedMs`, except that paced breathing lets the breath under way finish first. */
  readonly endMs: number;
  phaseAt(elapsedMs: number): Phase;
  /** The breath under way, from the start of its in-breath; undefined in unpaced practice and after the end. */
  cycleAt(elapsedMs: number): Span | undefined;
  /**
   * The cues with `fromMs ≤ atMs < toMs`, in order, and never two at one moment: a bell stands for a tone, and the bell
   * of a part or of the end for an interval bell. An interval bell rings only before the planned time is up.
   *
   * A window is cut to two hours, since an open-ended session has no last cue.
   */
  cuesBetween(fromMs: number, toMs: number): readonly Cue[];
  /** The next moment when the phase changes or the session ends; Infinity when there is none. */
  nextChangeAfter(elapsedMs: number): number;
}

/** The time left of the length chosen, in milliseconds, never below 0; Infinity when open-ended. */
export function remainingMs(schedule: Schedule, elapsedMs: number): number {
  return Math.max(0, schedule.plannedMs - clamped(elapsedMs));
}

const MINUTE_MS = 60_000;
const RAMP_MS = 5 * MINUTE_MS;
const LONGEST_WINDOW_MS = 120 * MINUTE_MS;

/** The schedule of a plan. */
export function scheduleOf(plan: Plan): Schedule {
  const plannedMs = plan.minutes > 0 ? plan.minutes * MINUTE_MS : Infinity;
  const { endMs, phaseWithin, cycleWithin } = courseOf(plan, plannedMs);

  const phaseAt = (elapsedMs: number): Phase => {
    const atMs = clamped(elapsedMs);
    return atMs < endMs ? phaseWithin(atMs) : { kind: 'done', fromMs: endMs, toMs: Infinity };
  };

  return {
    plan,
    plannedMs,
    endMs,
    phaseAt,
    cycleAt(elapsedMs) {
      const atMs = clamped(elapsedMs);
      return atMs < endMs ? cycleWithin(atMs) : undefined;
    },
    cuesBetween(fromMs, toMs) {
      const openMs = clamped(fromMs);
      const closeMs = Math.min(clamped(toMs), openMs + LONGEST_WINDOW_MS);
      const kinds = new Map<number, Cue['kind']>();
      for (const atMs of intervalBells(plan, openMs, Math.min(closeMs, plannedMs))) kinds.set(atMs, 'interval');
      for (const { atMs, kind } of changeCues(phaseAt, openMs, closeMs)) {
        if (!isTone(kind) || !kinds.has(atMs)) kinds.set(atMs, kind);
      }
      return Array.from(kinds, ([atMs, kind]) => ({ atMs, kind })).sort((a, b) => a.atMs - b.atMs);
    },
    nextChangeAfter: elapsedMs => phaseAt(elapsedMs).toMs,
  };
}

/** How one kind of practice runs from 0 to its end. */
interface Course {
  readonly endMs: number;
  readonly phaseWithin: (atMs: number) => Phase;
  readonly cycleWithin: (atMs: number) => Span | undefined;
}

function courseOf(plan: Plan, plannedMs: number): Course {
  switch (plan.practice) {
    case 'paced-breathing':
      return pacedCourse(plan, plannedMs);
    case 'breathing-space':
      return threePartCourse(plannedMs);
    case 'body-scan':
    case 'sitting':
    case 'movement':
      return quietCourse(plannedMs);
  }
}

const BREATH_PHASES: readonly BreathPhase[] = ['in', 'hold1', 'out', 'hold2'];

function pacedCourse({ pattern, ramp }: Plan, plannedMs: number): Course {
  const patternMs = cycleMs(pattern);
  const pace = ramp ? rampPace(Math.min(RAMP_MS, plannedMs)) : steadyPace(patternMs);

  const spanOf = (cycle: number): Span => ({ fromMs: pace.startOf(cycle), toMs: pace.startOf(cycle + 1) });
  const breathEndingFrom = (atMs: number) => {
    const { fromMs, toMs } = spanOf(pace.cycleAt(atMs));
    return fromMs === atMs ? fromMs : toMs;
  };

  return {
    endMs: plannedMs === Infinity ? Infinity : breathEndingFrom(plannedMs),
    cycleWithin: atMs => spanOf(pace.cycleAt(atMs)),
    phaseWithin(atMs) {
      const cycle = pace.cycleAt(atMs);
      const breath = spanOf(cycle);
      const breathMs = breath.toMs - breath.fromMs;
      let phase = { kind: 'in' as BreathPhase, cycle, fromMs: breath.fromMs, toMs: breath.fromMs };
      let passedMs = 0;
      for (const kind of BREATH_PHASES) {
        if (atMs < phase.toMs) break;
        passedMs += pattern[kind] * 1000;
        phase = {
          kind,
          cycle,
          fromMs: phase.toMs,
          toMs: breath.fromMs + Math.round((breathMs * passedMs) / patternMs),
        };
      }
      return phase;
    },
  };
}

/** Thirds of the planned time; when open-ended, two parts of a minute each and then the last. */
function threePartCourse(plannedMs: number): Course {
  const partMs = plannedMs === Infinity ? MINUTE_MS : plannedMs / 3;
  return {
    endMs: plannedMs,
    cycleWithin: () => undefined,
    phaseWithin(atMs) {
      const part = atMs < partMs ? 0 : atMs < 2 * partMs ? 1 : 2;
      return { kind: 'part', part, fromMs: part * partMs, toMs: part < 2 ? (part + 1) * partMs : plannedMs };
    },
  };
}

function quietCourse(plannedMs: number): Course {
  return {
    endMs: plannedMs,
    cycleWithin: () => undefined,
    phaseWithin: () => ({ kind: 'quiet', fromMs: 0, toMs: plannedMs }),
  };
}

const CUE_OF = {
  in: 'in',
  hold1: 'hold',
  out: 'out',
  hold2: 'hold',
  part: 'part',
  quiet: 'start',
  done: 'end',
} as const satisfies Record<Phase['kind'], Cue['kind']>;

/** Every phase begins with its cue, and the first of all with the start bell. */
function changeCues(phaseAt: Schedule['phaseAt'], openMs: number, closeMs: number): Cue[] {
  const cues: Cue[] = [];
  for (let atMs = openMs; atMs < closeMs;) {
    const { kind, fromMs, toMs } = phaseAt(atMs);
    if (fromMs >= openMs) cues.push({ atMs: fromMs, kind: fromMs === 0 ? 'start' : CUE_OF[kind] });
    atMs = toMs;
  }
  return cues;
}

function intervalBells({ intervalMinutes }: Plan, openMs: number, closeMs: number): number[] {
  const everyMs = intervalMinutes * MINUTE_MS;
  const bells: number[] = [];
  if (everyMs <= 0) return bells;
  for (let count = Math.max(1, Math.ceil(openMs / everyMs)); count * everyMs < closeMs; count++) {
    bells.push(count * everyMs);
  }
  return bells;
}

function isTone(kind: Cue['kind']): boolean {
  return kind === 'in' || kind === 'out' || kind === 'hold';
}

/** Some thirty years: far beyond any session, and still exact to the millisecond. */
const LONGEST_MS = 1e12;

function clamped(elapsedMs: number): number {
  return elapsedMs > 0 ? Math.min(elapsedMs, LONGEST_MS) : 0;
}
