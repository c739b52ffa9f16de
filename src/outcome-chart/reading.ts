import type { ReadOutcomeFile } from '../outcomes/outcome-file.js';
import { readOutcomeFile } from '../outcomes/outcome-file.js';
import { readOutcomeTable } from '../outcomes/outcome-table.js';
import type { OutcomeProblem } from '../outcomes/outcome-problem.js';
import type { ProblemWords, Whole } from '../outcomes/problem-words.js';
import { inWords } from '../outcomes/problem-words.js';
import type { SheetRow } from '../tables/sheet.js';
import { fetchFile } from './fetch-file.js';

/** Where a page has its figures: at an address, or in the rows of a table within the element. */
export type Given = string | readonly SheetRow[];

/** Outcomes that could not be read, and why: a line for each thing that is wrong. */
export interface Refused {
  readonly problems: readonly OutcomeProblem[];
  readonly lines: (words: ProblemWords) => readonly string[];
  /** Whether asking again might help. */
  readonly mayPass: boolean;
}

/** Outcomes as they were read. */
export type Read = Extract<ReadOutcomeFile, { readonly outcomes: unknown }>;

/** The last part of an address: what a person calls the file. */
const nameOf = (address: string): string => address.replace(/[?#].*$/, '').replace(/^.*\/(?=.)/, '');

const mayPass = (problem: OutcomeProblem): boolean =>
  problem.kind === 'unreachable' || (problem.kind === 'status' && problem.status >= 500);

function refused(problems: readonly OutcomeProblem[], whole: Whole): Refused {
  return {
    problems,
    lines: own => problems.map(problem => inWords(problem, whole, own)),
    mayPass: problems.some(mayPass),
  };
}

async function readFile(address: string, signal: AbortSignal): Promise<Read | Refused> {
  const fetched = await fetchFile(address, signal);
  const read = 'kind' in fetched ? { problems: [fetched] } : readOutcomeFile(fetched);
  return 'problems' in read ? refused(read.problems, { file: nameOf(address) }) : read;
}

/**
 * Reads outcomes from where a page has them.
 *
 * @param signal - ends the fetching
 * @throws {DOMException} `AbortError` when `signal` has ended it
 */
export async function readGiven(given: Given, signal: AbortSignal): Promise<Read | Refused> {
  if (typeof given === 'string') return readFile(given, signal);
  const read = readOutcomeTable(given);
  return 'problems' in read ? refused(read.problems, 'table') : read;
}
