import type { OwnPoint, OwnSeries } from '../outcomes/own-scores.js';

/** The most scores that are each marked and told: more of them have no room beside each other on a phone. */
const TOLD_EACH = 6;

/** A series and the scores that stand for all of it. */
export interface OwnSummary extends OwnSeries {
  readonly first: OwnPoint;
  readonly last: OwnPoint;
  /** The first of the lowest, and of the highest. */
  readonly lowest: OwnPoint;
  readonly highest: OwnPoint;
  /** Whether there are too many to be told one by one. */
  readonly isLong: boolean;
}

/** @returns nothing for a series without scores */
export function summaryOf(series: OwnSeries): readonly OwnSummary[] {
  const [first] = series.points;
  if (!first) return [];
  let [last, lowest, highest] = [first, first, first];
  for (const point of series.points) {
    last = point;
    if (point.y < lowest.y) lowest = point;
    if (point.y > highest.y) highest = point;
  }
  return [{ ...series, first, last, lowest, highest, isLong: series.points.length > TOLD_EACH }];
}
