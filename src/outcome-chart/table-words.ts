import type { Measure } from '../outcomes/outcomes.js';
import type { PublishedOutcomes } from '../outcomes/published.js';
import type { Figures } from './figures.js';
import type { OutcomeMessages } from './messages.js';

/** What a table is written from. */
export interface TableOf {
  readonly measure: Measure;
  readonly outcomes: PublishedOutcomes;
  readonly figures: Figures;
  readonly texts: OutcomeMessages;
}

/** A row: what it is about, and its cells; one cell alone reaches over all columns. */
export interface RowWords {
  readonly head: string;
  readonly cells: readonly string[];
}

/** Rows about the same people. */
export interface RowGroup {
  /** Who they are, where there are others. */
  readonly name?: string;
  readonly rows: readonly RowWords[];
}

/** A table in words, before it is an element's or a page's own HTML. */
export interface TableWords {
  readonly kind: 'results' | 'changes';
  readonly caption: string;
  /** At the head of the columns, that of the rows' own heads first. */
  readonly heads: readonly string[];
  readonly groups: readonly RowGroup[];
}

/** How many columns each cell of a row reaches over; `undefined` for one. */
export function spanOf({ cells }: RowWords, { heads }: TableWords): number | undefined {
  const columns = heads.length - 1;
  return cells.length === 1 && columns > 1 ? columns : undefined;
}
