import type { FieldProblem } from '../json/fields.js';
import { jsonValue } from '../json/fields.js';
import { figureLimits, isWithin } from './figure-limits.js';
import { OUTCOME_FILE, outcomesOf } from './outcome-json-fields.js';
import type { Change, Interval, Measure, Outcomes, Result } from './outcomes.js';
import type { PublishedOutcomes } from './published.js';

/** The version of the format. A file without any is of the first. */
const VERSION = 1;

/**
 * One thing that is wrong with outcomes as JSON; `path` says where, such as `results[3].middle.mean`:
 * - `not-json`: it is no JSON at all;
 * - `newer-version`: it is written for a later version of the suite, which is needed to read it;
 * - `raw-records`: it is a list of records, as answers of participants are: they are to be aggregated, and never published;
 * - `duplicate`: an earlier entry has this id, these weeks, or the same place, already;
 * - `unknown-reference`: no measure, time or group of the file has this id;
 * - `min-not-below-max`: the scale has nothing on it;
 * - `outside-scale`: the number cannot be on the scale of its measure, or so far from it;
 * - `reversed`: what should be lower, or earlier, is not;
 * - `outside-interval`: the mean or median lies outside its own interval;
 * - `shares-not-n`: those who became better, stayed and became worse are not all of n.
 */
export type JsonProblem =
  | FieldProblem
  | { readonly kind: 'not-json' | 'raw-records' }
  | { readonly kind: 'newer-version'; readonly version: number }
  | {
      readonly kind:
        'duplicate' | 'unknown-reference' | 'min-not-below-max' | 'reversed' | 'outside-interval' | 'shares-not-n';
      readonly path: string;
    }
  | { readonly kind: 'outside-scale'; readonly path: string; readonly low: number; readonly high: number };

/** Outcomes, suppressed already or not, or everything that is wrong with them. */
export type ReadJson =
  { readonly outcomes: Outcomes | PublishedOutcomes } | { readonly problems: readonly JsonProblem[] };

type Problems = readonly JsonProblem[];

const outside = (value: number | undefined, limits: Interval, path: string): Problems =>
  value === undefined || isWithin(value, limits) ? [] : [{ kind: 'outside-scale', path, ...limits }];

/** What is wrong with an interval around a middle, which stands beside it in its record. */
function intervalProblems(of: Interval | undefined, middle: number, limits: Interval, path: string): Problems {
  if (!of) return [];
  if (of.low > of.high) return [{ kind: 'reversed', path }];
  const ends = [...outside(of.low, limits, `${path}.low`), ...outside(of.high, limits, `${path}.high`)];
  return ends.length || isWithin(middle, of) ? ends : [{ kind: 'outside-interval', path: path.replace(/\.\w+$/, '') }];
}

function resultProblems({ middle }: Result, measure: Measure, path: string): Problems {
  const limits = figureLimits(measure);
  if (middle.kind === 'median') {
    return [
      ...outside(middle.median, limits.middle, `${path}.middle.median`),
      ...intervalProblems(middle.iqr, middle.median, limits.middle, `${path}.middle.iqr`),
    ];
  }
  return [
    ...outside(middle.mean, limits.middle, `${path}.middle.mean`),
    ...outside(middle.sd, limits.sd, `${path}.middle.sd`),
    ...intervalProblems(middle.ci, middle.mean, limits.ci, `${path}.middle.ci`),
  ];
}

function shareProblems({ n, shares }: Change, path: string): Problems {
  if (!shares) return [];
  const counts = [shares.better, shares.unchanged, shares.worse];
  const areCounts = counts.every(share => Number.isInteger(share) && share >= 0);
  const isAll = counts.reduce((sum, share) => sum + share, 0) === n;
  return areCounts && isAll ? [] : [{ kind: 'shares-not-n', path: `${path}.shares` }];
}

function changeProblems(change: Change, measure: Measure, path: string): Problems {
  const limits = figureLimits(measure);
  return [
    ...outside(change.mean, limits.change, `${path}.mean`),
    ...outside(change.sd, limits.changeSd, `${path}.sd`),
    ...outside(change.p, { low: 0, high: 1 }, `${path}.p`),
    ...intervalProblems(change.ci, change.mean, limits.changeCi, `${path}.ci`),
    ...shareProblems(change, path),
  ];
}

/** Those of a list that an earlier one has said already. */
function duplicates(keys: readonly (string | number)[], pathOf: (at: number) => string): Problems {
  const seen = new Set<string | number>();
  return keys.flatMap((key, at) => {
    if (seen.has(key)) return [{ kind: 'duplicate', path: pathOf(at) } as const];
    seen.add(key);
    return [];
  });
}

function measureProblems(measure: Measure, path: string): Problems {
  if (measure.min >= measure.max) return [{ kind: 'min-not-below-max', path: `${path}.min` }];
  const { least } = figureLimits(measure);
  return [...outside(measure.mic, least, `${path}.mic`), ...outside(measure.sdc, least, `${path}.sdc`)];
}

/** What is wrong between fields that are each well by themselves. */
function disagreements({
  measures,
  times,
  groups,
  results,
  changes,
  ...others
}: Outcomes | PublishedOutcomes): Problems {
  const measureBy = new Map(measures.map(measure => [measure.id, measure]));
  const weeksBy = new Map(times.map(({ id, weeks }) => [id, weeks]));
  const groupIds = new Set(groups.map(({ id }) => id));
  const unknown = (isKnown: boolean, path: string): Problems => (isKnown ? [] : [{ kind: 'unknown-reference', path }]);
  const subjectProblems = ({ measure, group }: { measure: string; group?: string }, path: string): Problems => [
    ...unknown(measureBy.has(measure), `${path}.measure`),
    ...unknown(group === undefined || groupIds.has(group), `${path}.group`),
  ];
  const hidesSome = [...results, ...changes].some(figure => !('n' in figure));

  return [
    ...duplicates(
      measures.map(({ id }) => id),
      at => `measures[${at}].id`,
    ),
    ...duplicates(
      times.map(({ id }) => id),
      at => `times[${at}].id`,
    ),
    ...duplicates(
      times.map(({ weeks }) => weeks),
      at => `times[${at}].weeks`,
    ),
    ...duplicates(
      groups.map(({ id }) => id),
      at => `groups[${at}].id`,
    ),
    ...duplicates(
      results.map(({ measure, time, group }) => JSON.stringify([measure, time, group])),
      at => `results[${at}]`,
    ),
    ...duplicates(
      changes.map(({ measure, from, to, group }) => JSON.stringify([measure, from, to, group])),
      at => `changes[${at}]`,
    ),
    ...measures.flatMap((measure, at) => measureProblems(measure, `measures[${at}]`)),
    ...results.flatMap((result, at) => {
      const path = `results[${at}]`;
      const measure = measureBy.get(result.measure);
      return [
        ...subjectProblems(result, path),
        ...unknown(weeksBy.has(result.time), `${path}.time`),
        ...(measure && 'n' in result ? resultProblems(result, measure, path) : []),
      ];
    }),
    ...changes.flatMap((change, at): Problems => {
      const path = `changes[${at}]`;
      const measure = measureBy.get(change.measure);
      const [from, to] = [weeksBy.get(change.from), weeksBy.get(change.to)];
      return [
        ...subjectProblems(change, path),
        ...unknown(from !== undefined, `${path}.from`),
        ...unknown(to !== undefined, `${path}.to`),
        ...(from !== undefined && to !== undefined && from >= to
          ? [{ kind: 'reversed', path: `${path}.from` } as const]
          : []),
        ...(measure && 'n' in change ? changeProblems(change, measure, path) : []),
      ];
    }),
    ...(hidesSome && !('minN' in others) ? [{ kind: 'missing', path: 'minN' } as const] : []),
  ];
}

const isRecord = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads outcomes as `lms-widgets aggregate` writes them. What a later hand has added to a record is passed over; what is not
 * as it should be is named. Never throws.
 */
export function readOutcomeJson(json: string): ReadJson {
  const value = jsonValue(json);
  if (value === undefined) return { problems: [{ kind: 'not-json' }] };
  if (Array.isArray(value) && value.length && value.every(isRecord)) return { problems: [{ kind: 'raw-records' }] };
  const version = isRecord(value)
    ? new Map<string, unknown>(Object.entries(value as object)).get('version')
    : undefined;
  if (typeof version === 'number' && version > VERSION) return { problems: [{ kind: 'newer-version', version }] };

  const unread = OUTCOME_FILE(value, '');
  if (unread.length) return { problems: unread };
  // Every field of every record has passed its rule.
  const outcomes = outcomesOf(value as Outcomes | PublishedOutcomes);
  const problems = disagreements(outcomes);
  return problems.length ? { problems } : { outcomes };
}
