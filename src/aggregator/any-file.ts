import type { ProblemWords } from '../outcomes/problem-words.js';

/** The sentences about a file that are the same whether it holds answers or outcomes. */
export const sentencesOnAnyFile = ({ sentences }: ProblemWords) => ({
  'not-json': sentences['not-json'],
  'damaged-text': sentences['damaged-text'],
  'single-column': sentences['single-column'],
  'unclear-separator': sentences['unclear-separator'],
  'open-quote': sentences['open-quote'],
  'uneven-row': sentences['uneven-row'],
  'repeated-heading': sentences['repeated-heading'],
  'mixed-decimals': sentences['mixed-decimals'],
});
