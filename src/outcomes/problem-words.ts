import type { MessageSet } from '../element/messages.js';
import type { Expected } from '../json/fields.js';
import type { OutcomeProblem, ProblemOf } from './outcome-problem.js';
import { en } from './problem-words-en.js';
import { nb } from './problem-words-nb.js';
import { nn } from './problem-words-nn.js';
import type { ExpectedCell } from './reading-problem.js';

/** A sentence or two for every kind of problem: what is wrong, and what is expected. */
export type ProblemSentences = {
  readonly [Kind in OutcomeProblem['kind']]: (problem: ProblemOf<Kind>) => string;
};

/** The words for what is wrong with outcomes, and for where. Nothing of them repeats what stands in a cell. */
export interface ProblemWords {
  readonly sentences: ProblemSentences;
  readonly line: (line: number) => string;
  /** Of a table on a page. */
  readonly row: (row: number) => string;
  readonly column: (heading: string) => string;
}

/** What a cell of a table or a field of JSON has to be, as it stands in «Her skal det stå …». */
export type ExpectedWords = Readonly<Record<ExpectedCell | Extract<Expected, string>, string>>;

/** The words in the languages that ship with the suite. */
export const problemWords: MessageSet<ProblemWords> = { nb, nn, en };

/** What a problem is about. */
export type Whole = { readonly file: string } | 'table';

/** Where something is wrong: `resultater.csv, linje 3, kolonne «sd»`; empty for the whole of a table on the page. */
function placeOf(problem: OutcomeProblem, whole: Whole, words: ProblemWords): string {
  const { file, path, line, column } = { ...(whole !== 'table' && whole), ...problem } as Partial<
    Record<'file' | 'path' | 'column', string> & Record<'line', number>
  >;
  const numbered = whole === 'table' ? words.row : words.line;
  return [file, path, line && numbered(line), column && words.column(column)].filter(Boolean).join(', ');
}

/** A problem in words: `resultater.csv, linje 3, kolonne «sd»: Her skal det stå et tall fra 0.` */
export function inWords(problem: OutcomeProblem, whole: Whole, words: ProblemWords): string {
  const place = placeOf(problem, whole, words);
  // Its sentence takes the problems of its own kind.
  const sentence = (words.sentences[problem.kind] as (of: OutcomeProblem) => string)(problem);
  return place ? `${place[0]?.toUpperCase()}${place.slice(1)}: ${sentence}` : sentence;
}
