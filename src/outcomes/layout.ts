import type { Sheet } from '../tables/sheet.js';
import { headingKey } from '../tables/sheet.js';
import type { AskedMeasure } from './asked-measure.js';
import type { TimePoint } from './outcomes.js';

/** A measure and where its cells are. */
export interface MeasureColumns {
  readonly asked: AskedMeasure;
  /** By the id of the time: the places of its columns in a row, in the order of its headings. */
  readonly at: ReadonlyMap<string, readonly number[]>;
}

/** A column that divides the participants. */
export interface GroupColumn {
  readonly division: string;
  readonly column: number;
}

/** The column of the time in the long layout. */
export interface TimeColumn {
  readonly column: number;
  /** The id of a time by what its cell says, as {@link headingKey} makes it. */
  readonly timeBy: ReadonlyMap<string, string>;
}

/** What every column of a file of raw answers is. */
export interface Layout {
  readonly participant: number;
  /** Only in the long layout. */
  readonly time?: TimeColumn;
  /** By their weeks. */
  readonly times: readonly TimePoint[];
  readonly measures: readonly MeasureColumns[];
  readonly groups: readonly GroupColumn[];
  /** The headings that nothing is read from. */
  readonly unused: readonly string[];
}

/**
 * Why it is not clear what the columns of a file are; the plan is where it can be said:
 * - `no-such-column`: the plan names a column that is not there; `field` is where the plan does;
 * - `no-participant-column`, `several-participant-columns`: nothing, or more than one heading, says who answered;
 * - `column-used-twice`: the plan gives one column two meanings;
 * - `unclear-layout`: nothing, or too much, says where the time is: neither a column of it nor columns that end with it;
 * - `unclear-times`: two words in the file could mean the same time;
 * - `unknown-time-column`: the heading begins as a measure and goes on with a time that is not known;
 * - `missing-items`: some items of a measure have columns, in the wide layout at this time, and these have not;
 * - `no-measures`: the headings are those of no measure;
 * - `claimed-by-several`: the same columns are the items of several instruments;
 * - `missing-code-on-scale`: a number that means no answer is also an answer of this measure.
 */
export type LayoutProblem =
  | { readonly kind: 'no-such-column'; readonly field: string; readonly column: string }
  | { readonly kind: 'no-participant-column' | 'unclear-layout' | 'no-measures' }
  | { readonly kind: 'several-participant-columns' | 'unclear-times'; readonly columns: readonly string[] }
  | { readonly kind: 'column-used-twice' | 'unknown-time-column'; readonly column: string }
  | {
      readonly kind: 'missing-items';
      readonly measure: string;
      readonly columns: readonly string[];
    }
  | { readonly kind: 'claimed-by-several'; readonly measures: readonly string[] }
  | { readonly kind: 'missing-code-on-scale'; readonly measure: string; readonly code: number };

/** The columns of a sheet by their headings, whatever their case and what stands between words. */
export class Columns {
  readonly headings: readonly string[];
  readonly #places: ReadonlyMap<string, number>;

  constructor({ headings }: Sheet) {
    this.headings = headings;
    this.#places = new Map(headings.flatMap((heading, at) => (heading ? [[headingKey(heading), at] as const] : [])));
  }

  /** The place of a column in every row. */
  placeOf(heading: string): number | undefined {
    return this.#places.get(headingKey(heading));
  }

  /** The places of those of the words that are headings. */
  placesOf(words: readonly string[]): readonly number[] {
    return words.flatMap(word => this.placeOf(word) ?? []).sort((a, b) => a - b);
  }

  /** A measure's column at a time in the wide layout: `was_slutt`, or `slutt_was`. */
  placeAt(heading: string, time: string): number | undefined {
    return this.placeOf(`${heading}_${time}`) ?? this.placeOf(`${time}_${heading}`);
  }
}
