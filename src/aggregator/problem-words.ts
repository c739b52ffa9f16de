import type { AggregatorMessages, AggregatorProblem } from './messages.js';

/** Something that may be on a line, in a column. */
interface Placed {
  readonly kind: string;
  readonly line?: number;
  readonly column?: string;
}

/** Where something is: the line and the column, as far as they are known; empty for the whole. */
export function placeInWords({ line, column }: Placed, texts: AggregatorMessages): string {
  const parts = [line === undefined ? [] : texts.line(line), column === undefined ? [] : texts.column(column)];
  return parts.flat().join(', ');
}

/** Where a problem is; a column that is not there is no place. */
export function placeOfProblem(problem: AggregatorProblem, texts: AggregatorMessages): string {
  return problem.kind === 'no-such-column' ? '' : placeInWords(problem, texts);
}

/** What is wrong, and what to do about it. */
export function problemInWords(problem: AggregatorProblem, { problems }: AggregatorMessages): string {
  // The text of a kind takes the problems of that kind, which no type can follow through the record.
  const text = problems[problem.kind] as (problem: AggregatorProblem) => string;
  return text(problem);
}
