import type { Measure } from './outcomes.js';
import type { OwnPoint } from './own-scores.js';

/**
 * What can be said of one person's change:
 * - `same`: there is none
 * - `unknown`: nobody has said how much the measure varies by chance
 * - `chance`: it may be chance, as it is not larger than the SDC
 * - `noticeable-or-chance`: as large as what people themselves find important (MIC), and still it may be chance
 * - `beyond-chance`: larger than the SDC
 * - `noticeable`: larger than the SDC, and as large as the MIC
 */
export type OwnVerdict = 'same' | 'unknown' | 'chance' | 'noticeable-or-chance' | 'beyond-chance' | 'noticeable';

/** One person's change from one time to a later one. */
export interface OwnChange {
  readonly from: OwnPoint;
  readonly to: OwnPoint;
  /** Later minus earlier. */
  readonly by: number;
  readonly verdict: OwnVerdict;
}

/** 5.6 − 4.1 is 1.4999999999999996: without this, a change as large as the MIC would not be. */
const exact = (value: number): number => Number(value.toFixed(9));

/** Judges a change by what is known of its measure, and by nothing else: neither direction is better or worse here. */
export function ownChange(from: OwnPoint, to: OwnPoint, { mic, sdc }: Pick<Measure, 'mic' | 'sdc'>): OwnChange {
  const by = exact(to.y - from.y);
  const size = Math.abs(by);
  const verdict = (): OwnVerdict => {
    if (size === 0) return 'same';
    if (sdc === undefined) return 'unknown';
    const isNoticeable = mic !== undefined && size >= mic;
    if (size > sdc) return isNoticeable ? 'noticeable' : 'beyond-chance';
    return isNoticeable ? 'noticeable-or-chance' : 'chance';
  };
  return { from, to, by, verdict: verdict() };
}

/**
 * The changes that are told: of two or three times every step, and of three or more the whole way. More would be a search among
 * chances.
 */
export function ownChanges(points: readonly OwnPoint[], measure: Pick<Measure, 'mic' | 'sdc'>): readonly OwnChange[] {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last || points.length < 2) return [];
  const steps = points.length > 3 ? [] : points.slice(1).map((to, before) => [points[before] ?? first, to] as const);
  const way = points.length > 2 ? [[first, last] as const] : [];
  return [...steps, ...way].map(([from, to]) => ownChange(from, to, measure));
}
