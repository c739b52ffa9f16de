import fc from 'fast-check';
import { parsePattern, type BreathPattern } from '../../src/breathing-timer/pattern.js';
import type { Plan, TimerPractice } from '../../src/breathing-timer/schedule.js';
import { HORIZON_MS, writeOut } from './naive-session.js';

const phaseSeconds = fc.integer({ min: 2, max: 40 }).map(halves => halves / 2);
const holdSeconds = fc.oneof(fc.constant(0), phaseSeconds);

/** Any pattern that a person may choose. */
export const anyPattern: fc.Arbitrary<BreathPattern> = fc.record({
  in: phaseSeconds,
  hold1: holdSeconds,
  out: phaseSeconds,
  hold2: holdSeconds,
});

const anyPractice = fc.oneof(
  { weight: 3, arbitrary: fc.constant<TimerPractice>('paced-breathing') },
  { weight: 1, arbitrary: fc.constant<TimerPractice>('breathing-space') },
  { weight: 1, arbitrary: fc.constantFrom<TimerPractice>('body-scan', 'sitting', 'movement') },
);

/** Any plan, open-ended ones among them, with the cases that differ drawn often. */
export const anyPlan: fc.Arbitrary<Plan> = fc.record({
  practice: anyPractice,
  minutes: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 6 })),
  intervalMinutes: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 30 })),
  pattern: anyPattern,
  ramp: fc.boolean(),
});

/** A plan, and moments in and after its session: anywhere, and on or right beside where its phases meet. */
export const planAndMoments = anyPlan.chain(plan => {
  const boundaries = writeOut(plan).map(phase => phase.fromMs);
  const lastMs = plan.minutes === 0 ? HORIZON_MS : (plan.minutes + 2) * 60_000;
  const anywhere = fc.double({ min: 0, max: lastMs, noNaN: true });
  const atBoundary = fc
    .tuple(fc.constantFrom(...boundaries), fc.constantFrom(-1, -0.001, -1e-9, 0, 1e-9, 0.001, 1))
    .map(([boundary, besideMs]) => Math.max(0, boundary + besideMs));
  return fc.tuple(fc.constant(plan), fc.array(fc.oneof(anywhere, atBoundary), { minLength: 1, maxLength: 60 }));
});

/** A plan for the examples: five minutes of 5-5, and whatever the example is about. */
export function planOf(choices: Partial<Plan>): Plan {
  return {
    practice: 'paced-breathing',
    minutes: 5,
    intervalMinutes: 0,
    pattern: { in: 5, hold1: 0, out: 5, hold2: 0 },
    ramp: false,
    ...choices,
  };
}

/** The pattern of a text that has one. */
export function patternOf(text: string): BreathPattern {
  const pattern = parsePattern(text);
  if (!pattern) throw new Error(`no pattern: ${text}`);
  return pattern;
}
