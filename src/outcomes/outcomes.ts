/** Which way is better: many scales count upwards to health, some downwards. */
export type Direction = 'higher' | 'lower';

/** A value's place on its scale, both ends included: an interval of confidence, or the middle half. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** What is measured, on which scale. */
export interface Measure {
  /** Its name within the outcomes: letters, digits and hyphens. */
  readonly id: string;
  /** As it is read, such as «Livskvalitet». */
  readonly name: string;
  /** What a value is counted in, such as «poeng»; none for a bare score. */
  readonly unit?: string;
  /** The whole scale, which is what is drawn: least and most that an answer can give, the least below the most. */
  readonly min: number;
  readonly max: number;
  readonly direction: Direction;
  /** The least change that people themselves find important (minimal important change), above 0. */
  readonly mic?: number;
  /** The least change of one person that is more than chance (smallest detectable change), above 0. */
  readonly sdc?: number;
  /** What it was measured with, such as `FFMQ-15`. */
  readonly instrument?: string;
  /** Where scale, MIC and SDC are from. */
  readonly source?: string;
}

/** When was measured. */
export interface TimePoint {
  readonly id: string;
  /** As it is read, such as «Slutt». */
  readonly label: string;
  /** Weeks after the start of the course: 0, 8, 60. No two time points have the same. */
  readonly weeks: number;
}

/** Some of the participants. Those of one division are parts of the whole, and nobody is in two of them. */
export interface Group {
  readonly id: string;
  /** As it is read, such as «Arendal». */
  readonly name: string;
  /** What divides the participants, such as «kurssted». Groups of different divisions overlap. */
  readonly division: string;
}

/** Whom, what and when a figure is about. */
export interface Place {
  readonly measure: string;
  readonly time: string;
  /** Everybody when it is missing. */
  readonly group?: string;
}

/** The middle of what a group answered: a mean for scales of many items, a median for a single one. */
export type Middle =
  | {
      readonly kind: 'mean';
      readonly mean: number;
      /** The standard deviation of the sample (n − 1), 0 or more. */
      readonly sd?: number;
      /** 95 % confidence interval of the mean. Worked out from n and SD where it is missing and both are there. */
      readonly ci?: Interval;
    }
  | {
      readonly kind: 'median';
      readonly median: number;
      /** First and third quartile. */
      readonly iqr?: Interval;
    };

/** What a group answered at one time. */
export interface Result extends Place {
  /** How many answered: a whole number, 1 or more. */
  readonly n: number;
  readonly middle: Middle;
}

/** How many of those who answered both times became better, stayed, or became worse, by the measure's MIC. */
export interface Shares {
  readonly better: number;
  readonly unchanged: number;
  readonly worse: number;
}

/** What changed among those who answered both times. */
export interface Change extends Omit<Place, 'time'> {
  readonly from: string;
  readonly to: string;
  /** How many answered both times. */
  readonly n: number;
  /** The mean of each person's change, later minus earlier. */
  readonly mean: number;
  /** The standard deviation of the changes. */
  readonly sd?: number;
  /** 95 % confidence interval of the mean change itself; those of the two times say nothing about it. */
  readonly ci?: Interval;
  /** Change by the mean of the two standard deviations, with Hedges' correction. */
  readonly dAv?: number;
  /** Change by the standard deviation of the changes, with Hedges' correction; grows with their correlation. */
  readonly dZ?: number;
  /** Two-sided, of a paired t-test or, for medians, of Wilcoxon's signed ranks. */
  readonly p?: number;
  readonly shares?: Shares;
}

/** Where the figures are from and how they may be read. */
export interface Provenance {
  /** As it is read under the picture: who, when, how many, published where. */
  readonly source?: string;
  readonly licence?: string;
  /** Whether the figures are made up, to show a form; said wherever they are shown. */
  readonly isSynthetic: boolean;
  /** Whether there was a control group; without one nothing says «effekt». */
  readonly isControlled: boolean;
  /** Whether results are of those who answered every time, or of all who answered at each. Unknown when missing. */
  readonly followed?: 'complete' | 'available';
}

/** What came of a course, for groups: what the chart shows and the aggregator makes. */
export interface Outcomes {
  readonly measures: readonly Measure[];
  /** By their weeks. */
  readonly times: readonly TimePoint[];
  readonly groups: readonly Group[];
  readonly results: readonly Result[];
  readonly changes: readonly Change[];
  readonly provenance: Provenance;
}
