import type { OutcomeFileProblem } from './outcome-file.js';
import type { Meaning } from './outcome-columns.js';

/**
 * Why a file did not come:
 * - `unreachable`: nothing answered, or the browser may not ask there;
 * - `status`: the server answered with something else than the file;
 * - `too-large`: it is larger than what is read.
 */
export type FetchProblem =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'too-large'; readonly megabytes: number };

/** Everything that keeps outcomes from being shown. */
export type OutcomeProblem = FetchProblem | OutcomeFileProblem;

type OfKind<Problem, Kind> = Problem extends { readonly kind: infer Own }
  ? Kind extends Own
    ? Problem
    : never
  : never;

/** The problems of one kind: some kinds are of JSON and of tables too. */
export type ProblemOf<Kind extends OutcomeProblem['kind']> = OfKind<OutcomeProblem, Kind>;

/** The line that says the same already; `undefined` in JSON, where lines mean nothing. */
export const earlierLine = (problem: ProblemOf<'duplicate'>): number | undefined =>
  'earlier' in problem ? problem.earlier : undefined;

/** What the column is for in which something is missing; `undefined` in JSON, where the path has said it. */
export const missingMeaning = (problem: ProblemOf<'missing'>): Meaning | undefined =>
  'expected' in problem ? problem.expected : undefined;
