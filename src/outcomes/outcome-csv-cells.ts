import { guarded } from '../tables/formula.js';
import type { Meaning } from './outcome-columns.js';
import type { Change, Interval, Result } from './outcomes.js';

/** Cells of a row by what their columns mean. */
export type Cells = { readonly [Column in Meaning]?: string };

/** Words on one line, as no spreadsheet runs them, without what no text has in it. */
export const wordsCell = (words = ''): string => guarded(words.replace(/[\s\p{Cc}]+/gu, ' ').trim());

/** As many as a spreadsheet keeps. What a sum of binary fractions has after them is no figure of anybody's. */
const DIGITS = 15;

/**
 * A number with its digits, a decimal comma and a hyphen for minus. Three digits after the comma could be thousands; one more 0
 * says that they are not.
 */
export function numberCell(value: number | undefined): string {
  if (value === undefined || !Number.isFinite(value)) return '';
  return String(Number(value.toPrecision(DIGITS)))
    .replace('.', ',')
    .replace(/^-?\d{1,3},\d{3}$/, '$&0');
}

const ends = (interval: Interval | undefined, low: Meaning, high: Meaning): Cells => ({
  [low]: numberCell(interval?.low),
  [high]: numberCell(interval?.high),
});

/** The figures of a result. */
export function resultCells({ n, middle }: Result): Cells {
  if (middle.kind === 'median') {
    return { n: numberCell(n), median: numberCell(middle.median), ...ends(middle.iqr, 'q1', 'q3') };
  }
  const { mean, sd, ci } = middle;
  return { n: numberCell(n), mean: numberCell(mean), sd: numberCell(sd), ...ends(ci, 'ciLow', 'ciHigh') };
}

/** The figures of a change. */
export const changeCells = ({ n, mean, sd, ci, dAv, dZ, p, shares }: Change): Cells => ({
  n: numberCell(n),
  change: numberCell(mean),
  sd: numberCell(sd),
  ...ends(ci, 'ciLow', 'ciHigh'),
  dAv: numberCell(dAv),
  dZ: numberCell(dZ),
  p: numberCell(p),
  better: numberCell(shares?.better),
  unchanged: numberCell(shares?.unchanged),
  worse: numberCell(shares?.worse),
});
