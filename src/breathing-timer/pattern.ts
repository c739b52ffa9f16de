import type { BreathPattern } from '../practice/session.js';

export type { BreathPattern } from '../practice/session.js';

/** The presets, in the form of the `pattern` attribute. The first is the default, and has no holds. */
export const PATTERNS: readonly string[] = ['5-5', '4-4', '6-6', '4-4-4-4', '4-7-8'];

/**
 * Reads a pattern in the form of the `pattern` attribute: `in-out`, `in-hold-out` or `in-hold-out-hold`, in seconds.
 *
 * Decimals are written with a point or a comma. Space around a number is allowed.
 *
 * In and out are 1–20 s. A hold is 0 (there is none) or 1–20 s. All are whole or half seconds.
 *
 * @returns the pattern, or undefined when the text has another form or a length is outside those.
 */
export function parsePattern(text: string): BreathPattern | undefined {
  const seconds = text.split('-').map(parseSeconds);
  const [breathIn = NaN, second = NaN, third = NaN, fourth = 0] = seconds;
  if (seconds.length === 2) return checked({ in: breathIn, hold1: 0, out: second, hold2: 0 });
  if (seconds.length === 3 || seconds.length === 4) {
    return checked({ in: breathIn, hold1: second, out: third, hold2: fourth });
  }
  return undefined;
}

/** The shortest form of a pattern that {@link parsePattern} reads as an equal pattern: `5-5`, `4-7-8`, `4.5-0-6-2`. */
export function formatPattern(pattern: BreathPattern): string {
  const { in: breathIn, hold1, out, hold2 } = pattern;
  if (hold2 > 0) return [breathIn, hold1, out, hold2].join('-');
  return (hold1 > 0 ? [breathIn, hold1, out] : [breathIn, out]).join('-');
}

/** The length of one whole breath, in milliseconds: a whole number of half seconds. */
export function cycleMs(pattern: BreathPattern): number {
  return (pattern.in + pattern.hold1 + pattern.out + pattern.hold2) * 1000;
}

/** The breath that a ramp begins with: 10 a minute. */
export const RAMP_FROM_MS = 6_000;

/** Whether a ramp suits a pattern: none of its phases, in proportion, is shorter than a second in the first breath. */
export function suitsRamp(pattern: BreathPattern): boolean {
  const { in: breathIn, hold1, out, hold2 } = pattern;
  const phases = [breathIn, hold1, out, hold2].filter(seconds => seconds > 0);
  return Math.min(...phases) * RAMP_FROM_MS >= cycleMs(pattern);
}

/** NaN, which no range contains, stands for what is not a number here. */
function parseSeconds(text: string): number {
  return /^\s*\d+([.,]\d+)?\s*$/.test(text) ? Number(text.replace(',', '.')) : NaN;
}

function checked(pattern: BreathPattern): BreathPattern | undefined {
  const { in: breathIn, hold1, out, hold2 } = pattern;
  const valid = [breathIn, out].every(isPhase) && [hold1, hold2].every(hold => hold === 0 || isPhase(hold));
  return valid ? pattern : undefined;
}

function isPhase(seconds: number): boolean {
  return seconds >= 1 && seconds <= 20 && Number.isInteger(seconds * 2);
}
