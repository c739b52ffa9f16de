/** One question of an instrument. */
export interface Item {
  /** Its name, which is also the heading of its column in a file of answers. */
  readonly id: string;
  /** Whether a high answer means little of what is measured, so that it is turned before it is counted. */
  readonly reverse?: boolean;
}

/**
 * How answers become a score. The texts of the questions are not in it: most instruments belong to somebody. There are no
 * bands of illness either: what the suite shows is no diagnosis.
 */
export interface Instrument {
  /** Letters, digits and hyphens, such as `ffmq-15`. */
  readonly id: string;
  /** As it is read, such as `FFMQ-15`. */
  readonly name: string;
  /** The least and the most that one answer can be. */
  readonly min: number;
  readonly max: number;
  /** Which way is better for the score, once reversed items are turned. */
  readonly direction: 'higher' | 'lower';
  readonly items: readonly Item[];
  readonly score: 'sum' | 'mean';
  /** What the sum or mean is multiplied by. Default 1; WHO-5 is a sum times 4. */
  readonly factor?: number;
  /** The fewest items with an answer for there to be a score; the missing ones count as the mean of the others. */
  readonly minAnswered: number;
  /** Least important change of the score. */
  readonly mic?: number;
  /** Smallest change of one person's score that is more than chance. */
  readonly sdc?: number;
  readonly licence: string;
  /** Where the scoring is from. */
  readonly source: string;
}
