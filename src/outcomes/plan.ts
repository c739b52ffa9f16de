import type { FieldProblem } from '../json/fields.js';
import {
  flag,
  id,
  jsonValue,
  listOf,
  number,
  numberAbove0,
  oneOf,
  optional,
  record,
  repeatedAt,
  text,
} from '../json/fields.js';
import type { Instrument } from '../instruments/instrument.js';
import type { Direction, Measure, TimePoint } from './outcomes.js';

/** A time point, and how the file writes it. */
export interface PlannedTime extends TimePoint {
  /**
   * Wide layout: what its columns begin or end with, such as `slutt` for `was_slutt`. Long layout: what stands in the column
   * of the time. The id when missing. Neither case nor what stands between words matters.
   */
  readonly in?: string;
}

/** A measure that is scored by a known instrument, from its items or from a score that the file has already. */
export interface InstrumentMeasure extends Partial<Pick<Measure, 'id' | 'name' | 'unit' | 'mic' | 'sdc'>> {
  /** The id of an instrument, such as `ffmq-15`. What is not said here is taken from it. */
  readonly instrument: string;
  /** The headings of its items, in the instrument's order, without the time. The ids of the items when missing. */
  readonly items?: readonly string[];
  /** The heading of the finished score, without the time, instead of items. */
  readonly column?: string;
  readonly middle?: MiddleKind;
}

/** A measure that the file has as a finished score on a scale of its own. */
export interface ColumnMeasure extends Pick<
  Measure,
  'id' | 'name' | 'unit' | 'min' | 'max' | 'direction' | 'mic' | 'sdc' | 'source'
> {
  /** Its heading, without the time. */
  readonly column: string;
  readonly middle?: MiddleKind;
}

/** Mean and standard deviation, or median and quartiles. The latter by default for an instrument of one item. */
export type MiddleKind = 'mean' | 'median';

/** A column that divides the participants. */
export interface PlannedGroups {
  readonly column: string;
  /** What divides them, as it is read. The heading when missing. */
  readonly division?: string;
}

/**
 * What the columns of a file of raw answers mean. All of it may be left out: what the headings make clear is recognised, and
 * where they do not, the aggregator says what to write here.
 *
 * @example
 * {
 *   "participant": "deltaker",
 *   "times": [
 *     { "id": "start", "label": "Start", "weeks": 0 },
 *     { "id": "ett-aar", "label": "Ett år", "weeks": 60, "in": "1år" }
 *   ],
 *   "measures": [
 *     { "instrument": "was", "name": "Arbeidsevne" },
 *     { "id": "livskvalitet", "name": "Livskvalitet", "column": "lk", "min": 0, "max": 10, "direction": "higher" }
 *   ],
 *   "groups": [{ "column": "kurssted" }],
 *   "missing": [-99, 999]
 * }
 */
export interface Plan {
  /** `wide`: a row is a participant, every time has its own columns. `long`: a row is a participant at one time. */
  readonly layout?: 'wide' | 'long';
  /** The heading of the column that tells the participants apart. What stands in it is never told further. */
  readonly participant?: string;
  /** Long layout: the heading of the column of the time. */
  readonly time?: string;
  readonly times?: readonly PlannedTime[];
  readonly measures?: readonly (InstrumentMeasure | ColumnMeasure)[];
  readonly groups?: readonly PlannedGroups[];
  /** Numbers that mean that there was no answer. None by default; an empty cell, `.` and `NA` always do. */
  readonly missing?: readonly number[];
  /**
   * Whose results are shown: `available`, the default, everybody who answered at that time; `complete`, those who answered
   * at every time at which the measure was taken. A change is always of those who answered both times.
   */
  readonly followed?: 'complete' | 'available';
  /** What is said under the picture: who, when, how many, published where. */
  readonly source?: string;
  readonly licence?: string;
  /** Whether the answers are made up. Default false. */
  readonly isSynthetic?: boolean;
  /** Whether there was a control group. Default false. */
  readonly isControlled?: boolean;
}

/**
 * One thing that is wrong with a plan; `path` says where, such as `measures[1].min`:
 * - `duplicate`: an earlier entry of the same list has said this already;
 * - `min-not-below-max`: the scale has nothing on it;
 * - `items-and-column`: the measure is scored from its items or is a finished score, not both;
 * - `unknown-instrument`: none has this id, and which there are;
 * - `item-count`: the instrument has so many items.
 */
export type PlanProblem =
  | FieldProblem
  | { readonly kind: 'not-json' }
  | { readonly kind: 'duplicate' | 'min-not-below-max' | 'items-and-column'; readonly path: string }
  | { readonly kind: 'unknown-instrument'; readonly path: string; readonly known: readonly string[] }
  | { readonly kind: 'item-count'; readonly path: string; readonly expected: number };

/** A plan, or everything that is wrong with it. */
export type ParsedPlan = { readonly plan: Plan } | { readonly problems: readonly PlanProblem[] };

const middle = optional(oneOf('mean', 'median'));
const direction = oneOf('higher' satisfies Direction, 'lower' satisfies Direction);

const INSTRUMENT_MEASURE = record<InstrumentMeasure>({
  instrument: id,
  items: optional(listOf(text)),
  column: optional(text),
  id: optional(id),
  name: optional(text),
  unit: optional(text),
  mic: optional(numberAbove0),
  sdc: optional(numberAbove0),
  middle,
});

const COLUMN_MEASURE = record<ColumnMeasure>({
  column: text,
  id,
  name: text,
  unit: optional(text),
  min: number,
  max: number,
  direction,
  mic: optional(numberAbove0),
  sdc: optional(numberAbove0),
  source: optional(text),
  middle,
});

const PLAN = record<Plan>({
  layout: optional(oneOf('wide', 'long')),
  participant: optional(text),
  time: optional(text),
  times: optional(listOf(record<PlannedTime>({ id, label: text, weeks: number, in: optional(text) }))),
  measures: optional(
    listOf((value, path) => {
      const isOfInstrument = typeof value === 'object' && value !== null && Object.hasOwn(value, 'instrument');
      return (isOfInstrument ? INSTRUMENT_MEASURE : COLUMN_MEASURE)(value, path);
    }),
  ),
  groups: optional(listOf(record<PlannedGroups>({ column: text, division: optional(text) }))),
  missing: optional(listOf(number)),
  followed: optional(oneOf('complete', 'available')),
  source: optional(text),
  licence: optional(text),
  isSynthetic: optional(flag),
  isControlled: optional(flag),
});

function measureProblems(
  asked: InstrumentMeasure | ColumnMeasure,
  path: string,
  instruments: readonly Instrument[],
): readonly PlanProblem[] {
  if (!('instrument' in asked))
    return asked.min < asked.max ? [] : [{ kind: 'min-not-below-max', path: `${path}.min` }];

  const instrument = instruments.find(known => known.id === asked.instrument);
  if (!instrument) {
    return [{ kind: 'unknown-instrument', path: `${path}.instrument`, known: instruments.map(known => known.id) }];
  }
  if (!asked.items) return [];
  if (asked.column !== undefined) return [{ kind: 'items-and-column', path }];
  const expected = instrument.items.length;
  return asked.items.length === expected ? [] : [{ kind: 'item-count', path: `${path}.items`, expected }];
}

/** The places in a list of the plan where a field says what an earlier one has said. */
function duplicates(list: string, field: string, ids: readonly string[]): readonly PlanProblem[] {
  return repeatedAt(ids).map(at => ({ kind: 'duplicate', path: `${list}[${at}].${field}` }));
}

/** What is wrong between fields that are each well by themselves. */
function disagreements(plan: Plan, instruments: readonly Instrument[]): readonly PlanProblem[] {
  const { times = [], measures = [], groups = [] } = plan;
  const timeIds = times.map(({ id: name }) => name);
  const weeks = times.map(time => String(time.weeks));
  const words = times.map(({ id: name, in: word = name }) => word);
  const measureIds = measures.map(asked => ('instrument' in asked ? (asked.id ?? asked.instrument) : asked.id));
  const divisions = groups.map(({ column, division = column }) => division);
  return [
    ...duplicates('times', 'id', timeIds),
    ...duplicates('times', 'weeks', weeks),
    ...duplicates('times', 'in', words),
    ...duplicates('measures', 'id', measureIds),
    ...duplicates('groups', 'division', divisions),
    ...measures.flatMap((asked, at) => measureProblems(asked, `measures[${at}]`, instruments)),
  ];
}

/**
 * Reads a plan that a person has written as JSON. Never throws.
 *
 * @param instruments - those that a measure may be scored by
 */
export function parsePlan(json: string, instruments: readonly Instrument[]): ParsedPlan {
  const value = jsonValue(json);
  if (value === undefined) return { problems: [{ kind: 'not-json' }] };
  const unread = PLAN(value, '');
  if (unread.length) return { problems: unread };
  // Every field of every record has passed its rule, and there are no others.
  const plan = value as Plan;
  const problems = disagreements(plan, instruments);
  return problems.length ? { problems } : { plan };
}
