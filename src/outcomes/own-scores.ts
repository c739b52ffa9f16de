import { parsePlainDate } from '../calendar/plain-date.js';
import type { Direction, Measure } from './outcomes.js';

/** What somebody answered at one time. */
export interface OwnScore {
  /** The id of its measure. */
  readonly measure: string;
  /**
   * When: weeks after the start of the course (0, 8, 60), or a day (`2026-01-12`) or moment (`2026-01-12T21:30`) by the clock
   * where the person was. One kind throughout a measure, and one score at a time.
   */
  readonly at: number | string;
  /** On the measure's scale. */
  readonly value: number;
  /** How the time is read, such as «Slutt». Without one it is written by `at`. */
  readonly label?: string;
}

/** One person's own scores: a few with labels, or a long series of up to 100,000. */
export interface OwnScores {
  readonly measures: readonly Measure[];
  /** In any order. */
  readonly scores: readonly OwnScore[];
  /** Whether the scores are made up, to show a form; said wherever they are shown. Default `false`. */
  readonly isSynthetic?: boolean;
}

/** A score in its series. */
export interface OwnPoint {
  /** Weeks after the start, or days since 1970-01-01T00:00 by the clock where the person was. */
  readonly x: number;
  readonly y: number;
  readonly label?: string;
}

/** The scores of a measure in the order of time; one at least. */
export interface OwnSeries {
  readonly measure: Measure;
  /** What `x` of its points counts. */
  readonly counts: 'weeks' | 'days';
  readonly points: readonly OwnPoint[];
}

/** Something that cannot be shown. Its value is not in it: it is about somebody's health. */
export interface LeftOut {
  /** Where it stands, such as `scores[3].value`. */
  readonly place: string;
  /** Completes the sentence "Accepted: …". */
  readonly accepted: string;
}

/** What can be shown of somebody's scores, and what cannot. */
export interface ReadScores {
  readonly series: readonly OwnSeries[];
  readonly leftOut: readonly LeftOut[];
}

const DAY_MS = 86_400_000;
const MOMENT = /^\d{4}-\d\d-\d\d(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?)?$/;
const DIRECTIONS: readonly Direction[] = ['higher', 'lower'];

/** What a page's script gives where the types say `T`: anything may be missing or be something else. */
type Unread<T> = { readonly [Field in keyof T]?: unknown } | null | undefined;

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

/** @returns days since 1970, or `undefined` for a moment that is none (30 February, 24:00) */
function daysOf(text: string): number | undefined {
  if (!MOMENT.test(text) || !parsePlainDate(text.slice(0, 10))) return undefined;
  // Read as UTC, where every day has 24 hours: it is the clock on the wall that counts.
  return Date.parse(text.length > 10 ? `${text}Z` : text) / DAY_MS;
}

/** @returns what a measure should have and has not, the first of it */
function faultOfMeasure(measure: Unread<Measure>): readonly [property: keyof Measure, accepted: string] | undefined {
  const { id, name, min, max, direction } = measure ?? {};
  if (!isText(id)) return ['id', 'a text'];
  if (!isText(name)) return ['name', 'a text'];
  if (!isNumber(min)) return ['min', 'a number'];
  if (!isNumber(max) || max <= min) return ['max', 'a number above min'];
  if (!DIRECTIONS.some(known => known === direction)) return ['direction', DIRECTIONS.join(', ')];
  for (const least of ['mic', 'sdc'] as const) {
    const value = measure?.[least];
    if (value !== undefined && !(isNumber(value) && value > 0)) return [least, 'a number above 0, or none'];
  }
  return undefined;
}

/** A series that is still being read. */
interface Growing {
  readonly measure: Measure;
  counts: OwnSeries['counts'] | undefined;
  readonly points: OwnPoint[];
  /** The times that have a score already; not kept as long as each score is later than the one before. */
  taken: Set<number> | undefined;
}

/** Whether there is a score at a time already. A long series is mostly in order, and then nobody need look. */
function isTaken(x: number, series: Growing): boolean {
  const last = series.points.at(-1);
  if (!last || (!series.taken && x > last.x)) return false;
  series.taken ??= new Set(series.points.map(point => point.x));
  return series.taken.has(x);
}

/** Reads one score into its series. @returns what is wrong with it, when something is */
function readScore(
  score: Unread<OwnScore>,
  place: number,
  growing: ReadonlyMap<unknown, Growing>,
): LeftOut | undefined {
  const leftOut = (property: keyof OwnScore, accepted: string): LeftOut => ({
    place: `scores[${place}].${property}`,
    accepted,
  });
  const series = growing.get(score?.measure);
  if (!score || !series) return leftOut('measure', 'the id of one of the measures');
  const { at, value, label } = score;
  const counts = typeof at === 'number' ? 'weeks' : 'days';
  const x = typeof at === 'string' ? daysOf(at) : at;
  if (!isNumber(x)) return leftOut('at', 'weeks as a number, or YYYY-MM-DD, or YYYY-MM-DDTHH:MM');
  if (series.counts && series.counts !== counts) return leftOut('at', 'the same kind throughout a measure');
  const { min, max } = series.measure;
  if (!isNumber(value) || value < min || value > max) return leftOut('value', `a number from ${min} to ${max}`);
  if (isTaken(x, series)) return leftOut('at', 'one score of a measure at a time');
  series.counts = counts;
  series.taken?.add(x);
  series.points.push(isText(label) ? { x, y: value, label } : { x, y: value });
  return undefined;
}

/**
 * Reads what a page's script gave as somebody's own scores. Whatever is not as {@link OwnScores} says is left out, and the rest
 * is shown: of two scores of a measure at one time the first.
 *
 * @returns the series in the order of their measures; one without scores is not there
 */
export function readOwnScores({ measures, scores }: Unread<OwnScores> & object): ReadScores {
  const leftOut: LeftOut[] = [];
  const growing = new Map<unknown, Growing>();
  const listed = (list: unknown, place: string): readonly unknown[] => {
    if (Array.isArray(list)) return list;
    leftOut.push({ place, accepted: 'a list' });
    return [];
  };
  listed(measures, 'measures').forEach((given, place) => {
    const measure = given as Measure;
    const [property, accepted] =
      faultOfMeasure(measure) ?? (growing.has(measure.id) ? ['id', 'an id that no other measure has'] : []);
    if (property && accepted) leftOut.push({ place: `measures[${place}].${property}`, accepted });
    else growing.set(measure.id, { measure, counts: undefined, points: [], taken: undefined });
  });
  listed(scores, 'scores').forEach((score, place) => {
    const fault = readScore(score as Unread<OwnScore>, place, growing);
    if (fault) leftOut.push(fault);
  });
  const series = [...growing.values()].flatMap(({ measure, counts, points }): readonly OwnSeries[] =>
    counts ? [{ measure, counts, points: points.sort((a, b) => a.x - b.x) }] : [],
  );
  return { series, leftOut };
}
