import { firstOfMonth, monthsBetween } from '../calendar/months.js';
import { addDays, daysBetween, weekday } from '../calendar/plain-date.js';
import type { PlainDate } from '../calendar/plain-date.js';

/** How the log cuts the calendar into what is seen at once. */
export type View = 'weeks' | 'month';

/** Today, and the course that the log belongs to. Without a start, `weeks` is how many weeks are seen at once. */
export interface Calendar {
  readonly today: PlainDate;
  readonly start: PlainDate | undefined;
  readonly weeks: number;
}

/** What is seen at once: whole weeks. */
export interface Period {
  readonly from: PlainDate;
  readonly weeks: number;
  /** The days that it is about; the others of its weeks are shown quietly. */
  readonly core: { readonly from: PlainDate; readonly to: PlainDate };
}

/** The last day of a period. */
export const lastDay = ({ from, weeks }: Period): PlainDate => addDays(from, weeks * 7 - 1);

/** Whether a day lies in the weeks of a period. */
export const contains = (period: Period, day: PlainDate): boolean => day >= period.from && day <= lastDay(period);

/**
 * Where page 0 begins: the course's first day; without a course so many weeks back that this week, from Monday, is the
 * last.
 */
function firstPage({ today, start, weeks }: Calendar): PlainDate {
  return start ?? addDays(mondayOf(today), -7 * (weeks - 1));
}

const mondayOf = (day: PlainDate): PlainDate => addDays(day, 1 - weekday(day));

/**
 * One page of the calendar.
 *
 * @param page - 0 is the course (or the last weeks) or this month; later pages are higher
 */
export function periodOn(page: number, view: View, calendar: Calendar): Period {
  if (view === 'month') {
    const first = firstOfMonth(calendar.today, page);
    const last = addDays(firstOfMonth(calendar.today, page + 1), -1);
    const from = mondayOf(first);
    return { from, weeks: Math.floor(daysBetween(from, last) / 7) + 1, core: { from: first, to: last } };
  }
  const { weeks, start } = calendar;
  const from = addDays(firstPage(calendar), 7 * weeks * page);
  const inCourse = start === undefined || page === 0;
  // Before and after the course no day belongs to it.
  return { from, weeks, core: { from, to: addDays(from, inCourse ? 7 * weeks - 1 : -1) } };
}

/** The page that a day is seen on. */
export function pageOf(day: PlainDate, view: View, calendar: Calendar): number {
  return view === 'month'
    ? monthsBetween(calendar.today, day)
    : Math.floor(daysBetween(firstPage(calendar), day) / (7 * calendar.weeks));
}

/** The page that the log opens on: today's, or that of a course that is still to come. */
export function openingPage(view: View, calendar: Calendar): number {
  const { start, today } = calendar;
  return pageOf(start && start > today ? start : today, view, calendar);
}
