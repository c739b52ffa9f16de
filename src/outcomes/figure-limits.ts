import type { Interval, Measure } from './outcomes.js';

/** Of how many standard errors an interval of two people is, and a little more: Student's t at one degree of freedom is 12.7. */
const WIDEST = 14;

/** What the figures of a measure can be at least and at most, each by what it is. */
export interface FigureLimits {
  /** A mean, a median, a quartile. */
  readonly middle: Interval;
  readonly sd: Interval;
  /** An end of the confidence interval of a mean, which may reach beyond the scale. */
  readonly ci: Interval;
  readonly change: Interval;
  readonly changeSd: Interval;
  readonly changeCi: Interval;
  /** A change that matters, by MIC or SDC: above 0. */
  readonly least: Interval;
}

/** The limits that the scale of a measure sets to its figures. */
export function figureLimits({ min, max }: Pick<Measure, 'min' | 'max'>): FigureLimits {
  const range = max - min;
  return {
    middle: { low: min, high: max },
    sd: { low: 0, high: range },
    ci: { low: min - WIDEST * range, high: max + WIDEST * range },
    change: { low: -range, high: range },
    changeSd: { low: 0, high: 2 * range },
    changeCi: { low: -WIDEST * range, high: WIDEST * range },
    least: { low: Number.MIN_VALUE, high: range },
  };
}

/** Whether a value lies within an interval, both ends included. */
export const isWithin = (value: number, { low, high }: Interval): boolean => value >= low && value <= high;
