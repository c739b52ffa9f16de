import type { BreathPattern } from '../../src/breathing-timer/pattern.js';
import type { BreathPhase, Cue, Phase, Plan } from '../../src/breathing-timer/schedule.js';

/** An open-ended session is written out a little beyond this. */
export const HORIZON_MS = 75 * 60_000;

/**
 * A session written out from its first phase to its last by walking through it, with whole numbers only: half seconds
 * without a ramp, and fractions with a common denominator in a ramp. It is slow, plain, and shares nothing with the schedule.
 */
export function writeOut(plan: Plan): readonly Phase[] {
  const plannedMs = plan.minutes * 60_000;
  const openEnded = plan.minutes === 0;
  const phases: Phase[] = [];
  if (plan.practice === 'paced-breathing') {
    const boundaries = breathBoundaries(plan, openEnded ? HORIZON_MS : plannedMs);
    for (const [cycle, fromMs] of boundaries.slice(0, -1).entries()) {
      phases.push(...breath(plan.pattern, cycle, fromMs, boundaries[cycle + 1] ?? NaN));
    }
    if (openEnded) return phases;
  } else if (plan.practice === 'breathing-space') {
    const thirdMs = openEnded ? 60_000 : plan.minutes * 20_000;
    phases.push({ kind: 'part', part: 0, fromMs: 0, toMs: thirdMs });
    phases.push({ kind: 'part', part: 1, fromMs: thirdMs, toMs: thirdMs + thirdMs });
    phases.push({ kind: 'part', part: 2, fromMs: thirdMs + thirdMs, toMs: openEnded ? Infinity : plannedMs });
  } else {
    phases.push({ kind: 'quiet', fromMs: 0, toMs: openEnded ? Infinity : plannedMs });
  }
  const endMs = phases.at(-1)?.toMs ?? NaN;
  return openEnded ? phases : [...phases, { kind: 'done', fromMs: endMs, toMs: Infinity }];
}

/** Every cue of the written-out session, at most one a moment. */
export function writeOutCues(plan: Plan): readonly Cue[] {
  const heard = new Map<number, Cue['kind']>();
  const tones = { in: 'in', hold1: 'hold', out: 'out', hold2: 'hold' } as const;
  const phases = writeOut(plan);
  for (const phase of phases) {
    if (phase.kind in tones) heard.set(phase.fromMs, tones[phase.kind as BreathPhase]);
  }
  const plannedMs = plan.minutes === 0 ? HORIZON_MS : plan.minutes * 60_000;
  if (plan.intervalMinutes > 0) {
    for (let minute = 1; minute * 60_000 < plannedMs; minute++) {
      if (minute % plan.intervalMinutes === 0) heard.set(minute * 60_000, 'interval');
    }
  }
  for (const phase of phases) {
    if (phase.kind === 'part') heard.set(phase.fromMs, 'part');
    if (phase.kind === 'done') heard.set(phase.fromMs, 'end');
  }
  heard.set(0, 'start');
  return [...heard].sort(([a], [b]) => a - b).map(([atMs, kind]) => ({ atMs, kind }));
}

/** Where breaths begin, breath after breath, up to the first boundary that is not before `untilMs`. */
function breathBoundaries(plan: Plan, untilMs: number): number[] {
  const { pattern, ramp, minutes } = plan;
  const rampMs = 60_000 * (minutes === 0 || minutes > 5 ? 5 : minutes);
  let rampBreaths = 0;
  while (rampBreaths * 8_000 < rampMs) rampBreaths++;
  const steps = rampBreaths - 1;

  const boundaries = [0];
  let halves = 0;
  let stepFractions = 0;
  for (let atMs = 0; atMs < untilMs; boundaries.push(atMs)) {
    if (ramp) {
      const grown = Math.min(boundaries.length - 1, steps);
      stepFractions += 6_000 * steps + 4_000 * grown;
      atMs = nearest(stepFractions, steps);
    } else {
      halves += 2 * (pattern.in + pattern.hold1 + pattern.out + pattern.hold2);
      atMs = halves * 500;
    }
  }
  return boundaries;
}

function breath(pattern: BreathPattern, cycle: number, fromMs: number, toMs: number): Phase[] {
  const phases: Phase[] = [];
  const wholeHalves = 2 * (pattern.in + pattern.hold1 + pattern.out + pattern.hold2);
  let halves = 0;
  let beginsMs = fromMs;
  for (const kind of ['in', 'hold1', 'out', 'hold2'] as const) {
    if (pattern[kind] === 0) continue;
    halves += 2 * pattern[kind];
    const endsMs = fromMs + nearest((toMs - fromMs) * halves, wholeHalves);
    phases.push({ kind, cycle, fromMs: beginsMs, toMs: endsMs });
    beginsMs = endsMs;
  }
  return phases;
}

/** The whole number nearest to a fraction of whole numbers, halves upwards. */
function nearest(numerator: number, denominator: number): number {
  const doubled = 2 * numerator + denominator;
  return (doubled - (doubled % (2 * denominator))) / (2 * denominator);
}
