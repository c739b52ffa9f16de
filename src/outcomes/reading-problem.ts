import type { Meaning } from './outcome-columns.js';

/**
 * What a cell has to be:
 * - `text`: any words; `number`: a number;
 * - `count`: a whole number from 1; `count-or-0`: one from 0;
 * - `number-from-0`, `number-above-0`: one that cannot be negative, or not 0 either; `p`: from 0 to 1;
 * - `interval`: two numbers, the lower first, as `0,41–0,53` or `0,41 til 0,53`;
 * - `direction`: `høyere er bedre` or `lavere er bedre`;
 * - `time`: one of the times that a row of results has;
 * - `yes-or-no`: `ja` or `nei`.
 */
export type ExpectedCell =
  | 'text'
  | 'number'
  | 'count'
  | 'count-or-0'
  | 'number-from-0'
  | 'number-above-0'
  | 'p'
  | 'interval'
  | 'direction'
  | 'time'
  | 'yes-or-no';

/**
 * Why rows are no outcomes that can be trusted. `column` is a heading of the table. Nothing of it repeats what stands in a
 * cell, because it may be somebody's answer.
 *
 * The table:
 * - `raw-rows`: its rows are participants and not groups: they are to be aggregated, and never published;
 * - `no-headings`: its first row says nothing of what the columns are;
 * - `unknown-heading`: nothing is known that is called so;
 * - `same-meaning`: two columns mean the same;
 * - `missing-column`: a column that every table needs, by what it means.
 *
 * A cell:
 * - `missing`: it is empty, and has to be filled;
 * - `not-as-expected`: it is something else than is expected there;
 * - `outside-scale`: the number cannot be on the scale of its measure, or so far from it;
 * - `unclear-number`: its point or comma may be a decimal sign or stand between thousands;
 * - `mixed-decimals`: the column has a decimal comma and a decimal point;
 * - `not-of-this-row`: a row that has the other cells that this one has can have nothing here, such as a median beside a mean;
 * - `differs`: an earlier line says it otherwise;
 * - `reversed`: what should be lower, or earlier, is not;
 * - `outside-interval`: the mean or median lies outside its own interval.
 *
 * A row:
 * - `duplicate`: the same measure, time and group as on the earlier line;
 * - `same-weeks`: the time has the same week as the one of the earlier line;
 * - `shares-not-n`: those who became better, stayed and became worse are not all of n.
 */
export type ReadingProblem =
  | { readonly kind: 'raw-rows' | 'no-headings'; readonly line: number }
  | { readonly kind: 'same-meaning'; readonly line: number; readonly columns: readonly string[] }
  | { readonly kind: 'missing-column'; readonly line: number; readonly expected: Meaning }
  | { readonly kind: 'missing'; readonly line: number; readonly expected: Meaning }
  | {
      readonly kind: 'not-as-expected';
      readonly line: number;
      readonly column: string;
      readonly expected: ExpectedCell;
    }
  | {
      readonly kind: 'outside-scale';
      readonly line: number;
      readonly column: string;
      /** What it may be at least and at most. */
      readonly low: number;
      readonly high: number;
    }
  | {
      readonly kind:
        'unknown-heading' | 'unclear-number' | 'mixed-decimals' | 'not-of-this-row' | 'reversed' | 'outside-interval';
      readonly line: number;
      readonly column: string;
    }
  | { readonly kind: 'differs'; readonly line: number; readonly column: string; readonly earlier: number }
  | { readonly kind: 'duplicate' | 'same-weeks'; readonly line: number; readonly earlier: number }
  | { readonly kind: 'shares-not-n'; readonly line: number };
