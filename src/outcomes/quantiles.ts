import type { Interval } from './outcomes.js';

/**
 * The value below which a share of the sample lies, by type 7 of Hyndman & Fan (Am Stat 1996;50(4):361–5), which is what R
 * and spreadsheets use: with h = (n − 1) · share, counted from 0 in order of size, the value at ⌊h⌋ and the part h − ⌊h⌋ of
 * the way to the next.
 *
 * @param values - in any order
 * @param share - 0–1
 * @returns `undefined` without values, where one of them is not finite, or where the share is not from 0 to 1
 */
export function quantile(values: readonly number[], share: number): number | undefined {
  if (!values.every(Number.isFinite) || !(share >= 0 && share <= 1)) return undefined;
  const place = (values.length - 1) * share;
  const [low, high = low] = values.toSorted((a, b) => a - b).slice(Math.floor(place));
  return low === undefined || high === undefined ? undefined : low + (place % 1) * (high - low);
}

/** The middle value, or the mean of the two in the middle; `undefined` as in `quantile`. */
export function median(values: readonly number[]): number | undefined {
  return quantile(values, 0.5);
}

/** The first and the third quartile, between which the middle half lies; `undefined` as in `quantile`. */
export function quartiles(values: readonly number[]): Interval | undefined {
  const low = quantile(values, 0.25);
  const high = quantile(values, 0.75);
  return low === undefined || high === undefined ? undefined : { low, high };
}
