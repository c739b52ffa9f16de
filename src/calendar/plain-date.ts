/**
 * Days of the calendar without a clock or a time zone. A course week, a day in the log and the day a practice
 * session belongs to are all counted here, in whole days of the proleptic Gregorian calendar, so that no change
 * of the clocks can make a day long, short, missing or double.
 */

declare const plainDate: unique symbol;

/** A day that exists, written `YYYY-MM-DD`, years 0000–9999. Compares as text: `a < b` is "earlier than". */
export type PlainDate = string & { readonly [plainDate]: true };

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;
const SHAPE = /^\d{4}-\d\d-\d\d$/;

/** Whole days since 1970-01-01. A date-only ISO text is read as UTC (ECMA-262, 21.4.1.32), where every day has 24 hours. */
const dayNumber = (day: PlainDate): number => Date.parse(day) / DAY_MS;

/**
 * @returns the day that is `number` whole days after 1970-01-01
 * @throws {RangeError} outside the years 0000–9999
 */
function dayNumbered(number: number): PlainDate {
  const day = new Date(number * DAY_MS).toISOString().slice(0, -14);
  if (!SHAPE.test(day)) throw new RangeError(`${day} lies outside the years 0000–9999`);
  return day as PlainDate;
}

/**
 * Reads a day.
 * @returns `undefined` for anything but a day that exists, written `YYYY-MM-DD` (`2023-02-29` is none, nor is `2024-1-1`)
 */
export function parsePlainDate(text: string): PlainDate | undefined {
  if (!SHAPE.test(text)) return undefined;
  const read = new Date(text);
  // Some engines read 30 February as 1 March, or take the month 00: a day counts only when it comes back as it was written.
  const isThatDay = read.getUTCMonth() + 1 === Number(text.slice(5, 7)) && read.getUTCDate() === Number(text.slice(8));
  return isThatDay ? (text as PlainDate) : undefined;
}

/**
 * The day that is `days` whole days after `day` (before it when negative).
 * @throws {RangeError} when that lies outside the years 0000–9999
 */
export function addDays(day: PlainDate, days: number): PlainDate {
  return dayNumbered(dayNumber(day) + days);
}

/** Whole days from `from` to `to`: 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The day of the week as ISO 8601 counts it: 1 is Monday, 7 is Sunday. */
export function weekday(day: PlainDate): number {
  return new Date(day).getUTCDay() || 7;
}

/** The latest of some days; `undefined` where there are none. */
export const latestOf = (days: readonly PlainDate[]): PlainDate | undefined => days.toSorted().at(-1);

/**
 * The local day that a moment belongs to.
 * @param epochMs the moment, milliseconds since 1970-01-01T00:00Z
 * @param offsetMin minutes that local time is ahead of UTC **at that moment**, as a {@link PracticeSession} keeps
 *   it: 120 in a Norwegian summer. It is `-new Date(epochMs).getTimezoneOffset()`.
 * @param dayStartMin minutes after local midnight at which a new day begins; 180 lets a practice at 02:30 belong to the
 *   evening before
 * @throws {RangeError} outside the years 0000–9999, or when an argument is not finite
 */
export function localDay(epochMs: number, offsetMin: number, dayStartMin = 0): PlainDate {
  return dayNumbered(Math.floor((epochMs + (offsetMin - dayStartMin) * MINUTE_MS) / DAY_MS));
}

/**
 * The week of a course that a day lies in: 0 for the seven days from the start, negative before it. It counts from
 * the start of the course, whatever weekday that is, and is **not** the ISO week.
 */
export function courseWeek(start: PlainDate, day: PlainDate): number {
  return Math.floor(daysBetween(start, day) / 7);
}
