import { headingKey } from '../tables/sheet.js';
import { KNOWN_TIMES } from './known-headings.js';
import type { TimePoint } from './outcomes.js';

/** A time of a table, which may say how many weeks after the start it is. */
export type TableTime = Omit<TimePoint, 'weeks'> & Partial<Pick<TimePoint, 'weeks'>>;

/** Times by their weeks. */
export interface Spacing {
  readonly times: readonly TimePoint[];
  /** Whether the weeks are only the order of the table, 0, 1, 2, because nobody said them. */
  readonly isEvenlySpaced: boolean;
}

const WEEK = /^(?:uke|veke|week)_(\d+)$|^(?:etter_|after_)?(\d+)_(?:uker|veker|weeks)$/;

/** The weeks that a label says: those of «Start» and «Uke 8», not of «Slutt». */
function weeksSaid(label: string): number | undefined {
  const key = headingKey(label);
  if (KNOWN_TIMES[0]?.words.includes(key)) return 0;
  const [, before, after] = WEEK.exec(key) ?? [];
  const weeks = before ?? after;
  return weeks === undefined ? undefined : Number(weeks);
}

/** Whether known labels, such as «Slutt» and «Start», stand in the order of time, so that the order of the table says it. */
function areInOrder(times: readonly TableTime[]): boolean {
  const places = times
    .map(({ label }) => KNOWN_TIMES.findIndex(({ words }) => words.includes(headingKey(label))))
    .filter(place => place >= 0);
  return places.every((place, at) => place > (places[at - 1] ?? -1));
}

/**
 * Sorts times by their weeks. Where no row says any, by what all of the labels say, or else in the order of the table: then
 * nobody knows how far apart they are.
 *
 * @returns `undefined` where some say their weeks and others do not, or the order of the table cannot be that of time
 */
export function spacingOf(times: readonly TableTime[]): Spacing | undefined {
  const isUnsaid = times.every(({ weeks }) => weeks === undefined);
  const said = times.map(time => ({ ...time, weeks: isUnsaid ? weeksSaid(time.label) : time.weeks }));
  const known = said.flatMap(({ weeks, ...time }) => (weeks === undefined ? [] : { ...time, weeks }));
  if (known.length === times.length) {
    return { times: known.sort((a, b) => a.weeks - b.weeks), isEvenlySpaced: false };
  }
  if (!isUnsaid || !areInOrder(times)) return undefined;
  return { times: times.map((time, weeks) => ({ ...time, weeks })), isEvenlySpaced: true };
}
