import type { MessageSet } from '../element/messages.js';
import type { InstrumentProblem } from '../instruments/instrument-file.js';
import type { AggregationProblem } from '../outcomes/aggregate.js';
import type { DroppedValue } from '../outcomes/answers.js';
import type { PlaceCount } from '../outcomes/aggregation-report.js';
import type { PlanProblem } from '../outcomes/plan.js';
import type { ExpectedTexts } from './as-written.js';
import { en } from './messages-en.js';
import { nb } from './messages-nb.js';
import { nn } from './messages-nn.js';

/** All that can be wrong with what a person gives the aggregator: a file of answers, a plan, instruments. */
export type AggregatorProblem = AggregationProblem | PlanProblem | InstrumentProblem;

/** The problems of one kind. */
type OfKind<Kind, Problem = AggregatorProblem> = Problem extends { readonly kind: infer Kinds }
  ? Kind extends Kinds
    ? Problem
    : never
  : never;

/** A sentence for every kind of problem; without one the types do not hold. None of them repeats what stands in a cell. */
export type ProblemTexts = {
  readonly [Kind in AggregatorProblem['kind']]: (problem: OfKind<Kind> & { readonly kind: Kind }) => string;
};

/** What became of the participants at a place, beside those with a result: see {@link PlaceCount}. */
export type Fate = Exclude<keyof PlaceCount, 'measure' | 'time'>;

/** What the aggregator says, to those who use the command and to those who use its page. */
export interface AggregatorMessages {
  readonly problems: ProblemTexts;
  /** What a field of JSON has to be. */
  readonly expected: ExpectedTexts;
  /** Between the words of which one has to be chosen. */
  readonly or: string;
  readonly line: (line: number) => string;
  readonly column: (column: string) => string;

  /** What was read, in one sentence. */
  readonly read: (participants: number, layout: string, times: readonly string[]) => string;
  readonly layouts: Readonly<Record<'wide' | 'long', string>>;
  readonly time: (label: string, weeks: number) => string;
  readonly weeksAssumed: string;
  /** What to do where that is not so, for who writes a plan. */
  readonly weeksInPlan: string;
  /** After a number of participants, and alone at the head of a column. */
  readonly fates: Readonly<Record<Fate, string>>;
  readonly dropped: Readonly<Record<DroppedValue['kind'], string>>;
  /** One value that was left out: where it stood, and why, as in `dropped`. */
  readonly leftOut: (where: string, why: string) => string;
  readonly more: (values: number) => string;
  readonly notRead: (columns: readonly string[]) => string;
}

export const messages: MessageSet<AggregatorMessages> = { nb, nn, en };
