import type { Interval } from './outcomes.js';
import { tQuantile } from './student-t.js';

/** The share of the distribution below the upper end of a two-sided interval of 95 %. */
const UPPER = 0.975;

/** The same share of the normal distribution lies below this. */
const Z = 1.959963984540054;

/** What an interval of a mean is worked out from. */
export interface MeanOf {
  /** How many values. */
  readonly n: number;
  readonly mean: number;
  /** Their standard deviation (n − 1), in the unit of the mean. */
  readonly sd: number;
}

/**
 * The 95 % confidence interval of a mean: mean ± t(0.975; n − 1) · SD / √n (Student, Biometrika 1908;6(1):1–25). It may reach
 * beyond the scale.
 *
 * @returns `undefined` for fewer than two values, for numbers that are not finite, and where the SD is not above 0: equal
 * values would give an interval without width, and so a certainty that a few equal answers do not give
 */
export function meanInterval({ n, mean, sd }: MeanOf): Interval | undefined {
  const t = tQuantile(UPPER, n - 1);
  if (t === undefined || !(sd > 0)) return undefined;
  const half = (t * sd) / Math.sqrt(n);
  const low = mean - half;
  const high = mean + half;
  return Number.isFinite(low) && Number.isFinite(high) ? { low, high } : undefined;
}

/**
 * The lower end of Wilson's interval, from the larger root of the same equation, so that no digits are lost where few are
 * counted.
 */
function leastShare(count: number, n: number): number {
  const spread = Z * Math.sqrt((count * (n - count)) / n + Z ** 2 / 4);
  return count ** 2 / n / (count + Z ** 2 / 2 + spread);
}

/**
 * The 95 % confidence interval of a share, by Wilson (J Am Stat Assoc 1927;22(158):209–12): the p for which
 * |count/n − p| = z · √(p(1 − p)/n). It never leaves 0–1, and has a width where nobody or everybody is counted too.
 *
 * @param count - how many of them, a whole number from 0 to n
 * @param n - how many in all, a whole number, 1 or more
 * @returns shares, 0–1; `undefined` where the counts are none
 */
export function shareInterval(count: number, n: number): Interval | undefined {
  const areCounts = Number.isSafeInteger(count) && Number.isSafeInteger(n) && count >= 0 && n >= count && n > 0;
  return areCounts ? { low: leastShare(count, n), high: 1 - leastShare(n - count, n) } : undefined;
}
