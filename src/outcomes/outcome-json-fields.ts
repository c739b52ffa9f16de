import type { Rule, Rules } from '../json/fields.js';
import { count, flag, listOf, number, numberAbove0, oneOf, optional, record, text } from '../json/fields.js';
import type {
  Change,
  Direction,
  Group,
  Interval,
  Measure,
  Middle,
  Outcomes,
  Provenance,
  Result,
  Shares,
  TimePoint,
} from './outcomes.js';
import type { HiddenChange, HiddenResult, PublishedChange, PublishedOutcomes, PublishedResult } from './published.js';

type Mean = Extract<Middle, { kind: 'mean' }>;
type Median = Extract<Middle, { kind: 'median' }>;

/** The whole of a file. */
interface OutcomeFile extends PublishedOutcomes {
  readonly version: number;
}

const hidden: Rule = (value, path) =>
  value === true ? [] : [{ kind: 'not-as-expected', path, expected: 'true-or-false' }];

const INTERVAL: Rules<Interval> = { low: number, high: number };
const SHARES: Rules<Shares> = { better: number, unchanged: number, worse: number };
const MEASURE: Rules<Measure> = {
  id: text,
  name: text,
  unit: optional(text),
  min: number,
  max: number,
  direction: oneOf('higher' satisfies Direction, 'lower' satisfies Direction),
  mic: optional(numberAbove0),
  sdc: optional(numberAbove0),
  instrument: optional(text),
  source: optional(text),
};
const TIME: Rules<TimePoint> = { id: text, label: text, weeks: number };
const GROUP: Rules<Group> = { id: text, name: text, division: text };

/** A record that may have been written by a later hand: what is not known in it is passed over. */
const known = <T>(rules: Rules<T>): Rule => record(rules, 'passed-over');

const MEAN: Rules<Mean> = {
  kind: oneOf('mean', 'median'),
  mean: number,
  sd: optional(number),
  ci: optional(known(INTERVAL)),
};
const MEDIAN: Rules<Median> = { kind: oneOf('median'), median: number, iqr: optional(known(INTERVAL)) };

/** Whether a value is a record that has this in one of its fields. */
const says = (value: unknown, field: string, what: unknown): boolean =>
  typeof value === 'object' && value !== null && new Map<string, unknown>(Object.entries(value)).get(field) === what;

/** One rule for the records of which a field says something, and another for the others. */
const either =
  (field: string, what: unknown, those: Rule, others: Rule): Rule =>
  (value, path) =>
    (says(value, field, what) ? those : others)(value, path);

const RESULT: Rules<Result> = {
  measure: text,
  time: text,
  group: optional(text),
  n: count,
  middle: either('kind', 'median', known(MEDIAN), known(MEAN)),
};
const HIDDEN_RESULT: Rules<HiddenResult> = { measure: text, time: text, group: optional(text), isHidden: hidden };
const CHANGE: Rules<Change> = {
  measure: text,
  group: optional(text),
  from: text,
  to: text,
  n: count,
  mean: number,
  sd: optional(number),
  ci: optional(known(INTERVAL)),
  dAv: optional(number),
  dZ: optional(number),
  p: optional(number),
  shares: optional(known(SHARES)),
};
const HIDDEN_CHANGE: Rules<HiddenChange> = {
  measure: text,
  group: optional(text),
  from: text,
  to: text,
  isHidden: hidden,
};
const PROVENANCE: Rules<Provenance> = {
  source: optional(text),
  licence: optional(text),
  isSynthetic: flag,
  isControlled: flag,
  followed: optional(oneOf('complete', 'available')),
};

/** What a file of outcomes has to be. */
export const OUTCOME_FILE: Rule = known<OutcomeFile>({
  version: optional(count),
  measures: listOf(known(MEASURE)),
  times: listOf(known(TIME)),
  groups: listOf(known(GROUP), 0),
  results: listOf(either('isHidden', true, known(HIDDEN_RESULT), known(RESULT)), 0),
  changes: listOf(either('isHidden', true, known(HIDDEN_CHANGE), known(CHANGE)), 0),
  provenance: known(PROVENANCE),
  minN: optional(count),
});

/** The fields of a record that its rules know. */
function only<T extends object>(rules: Rules<T>, from: T): T {
  return Object.fromEntries(Object.entries(from).filter(([name]) => Object.hasOwn(rules, name))) as T;
}

function onlyMiddle(middle: Middle): Middle {
  if (middle.kind === 'median') {
    return { ...only(MEDIAN, middle), ...(middle.iqr && { iqr: only(INTERVAL, middle.iqr) }) };
  }
  return { ...only(MEAN, middle), ...(middle.ci && { ci: only(INTERVAL, middle.ci) }) };
}

function onlyResult(result: PublishedResult): PublishedResult {
  if (!('n' in result) || ('isHidden' in result && result.isHidden)) return only(HIDDEN_RESULT, result as HiddenResult);
  return { ...only(RESULT, result), middle: onlyMiddle(result.middle) };
}

function onlyChange(change: PublishedChange): PublishedChange {
  if (!('n' in change) || ('isHidden' in change && change.isHidden)) return only(HIDDEN_CHANGE, change as HiddenChange);
  const { ci, shares } = change;
  return {
    ...only(CHANGE, change),
    ...(ci && { ci: only(INTERVAL, ci) }),
    ...(shares && { shares: only(SHARES, shares) }),
  };
}

/**
 * The outcomes of a file, without any field that is not theirs, and times by their weeks.
 *
 * @param file - one that {@link OUTCOME_FILE} has found nothing wrong with
 */
export function outcomesOf(file: Outcomes | PublishedOutcomes): Outcomes | PublishedOutcomes {
  const outcomes = {
    measures: file.measures.map(measure => only(MEASURE, measure)),
    times: file.times.map(time => only(TIME, time)).sort((a, b) => a.weeks - b.weeks),
    groups: file.groups.map(group => only(GROUP, group)),
    results: file.results.map(onlyResult),
    changes: file.changes.map(onlyChange),
    provenance: only(PROVENANCE, file.provenance),
  };
  // Without it nothing is hidden: that is asked for elsewhere.
  return 'minN' in file ? { ...outcomes, minN: file.minN } : (outcomes as Outcomes);
}
