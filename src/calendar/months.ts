import type { PlainDate } from './plain-date.js';

/**
 * The first day of a month.
 *
 * @param day - any day of a month
 * @param months - how many months after that one; negative is before
 * @throws {RangeError} outside the years 0000–9999
 */
export function firstOfMonth(day: PlainDate, months = 0): PlainDate {
  const first = new Date(`${day.slice(0, 7)}-01`);
  first.setUTCMonth(first.getUTCMonth() + months);
  const text = first.toISOString();
  if (text.length > 24) throw new RangeError(`${text} lies outside the years 0000–9999`);
  return text.slice(0, 10) as PlainDate;
}

/** Whole months from the month of `from` to that of `to`: 0 in the same month, negative when `to` is earlier. */
export function monthsBetween(from: PlainDate, to: PlainDate): number {
  const month = (day: PlainDate): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return month(to) - month(from);
}
