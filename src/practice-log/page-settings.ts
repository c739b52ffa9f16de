import { localDay, parsePlainDate } from '../calendar/plain-date.js';
import type { PlainDate } from '../calendar/plain-date.js';
import type { Course } from '../course/course.js';
import { readAttribute, wholeNumber } from '../element/attributes.js';
import type { Accepted } from '../element/attributes.js';
import type { Calendar } from './period.js';

const DATE: Accepted<PlainDate> = { words: 'a date that exists, as YYYY-MM-DD', parse: parsePlainDate };
const WEEKS = wholeNumber(1, 52);
const MINUTES = wholeNumber(1, 240);
const LEVEL = wholeNumber(2, 6);
/** When a day begins, in minutes after midnight. */
export const DAY_START: Accepted<number> = {
  words: 'a time from 00:00 to 11:59',
  parse: text => {
    const [, hour, minute] = /^\s*(0\d|1[01]):([0-5]\d)\s*$/.exec(text) ?? [];
    return hour === undefined ? undefined : Number(hour) * 60 + Number(minute);
  },
};

/** The element's attributes as the page wrote them. */
export interface LogAttributes extends HTMLElement {
  readonly start: string | undefined;
  readonly weeks: string | number | undefined;
  readonly goalMinutes: string | number | undefined;
  readonly dayStart: string | undefined;
  readonly headingLevel: string | number | undefined;
}

/** What the page says of the log. */
export interface PageSettings {
  readonly calendar: Calendar;
  readonly goalMinutes: number;
  /** Minutes after midnight at which a day begins. */
  readonly dayStartMin: number;
  readonly headingLevel: number;
}

/**
 * Reads the page's attributes; what they leave out comes from the course, and what nobody says is as usual.
 *
 * @param nowMs - milliseconds since 1970
 */
export function pageSettings(log: LogAttributes, course: Course | undefined, nowMs: number): PageSettings {
  const dayStartMin = readAttribute(log, 'day-start', log.dayStart, DAY_START, 0);
  return {
    calendar: {
      today: localDay(nowMs, -new Date(nowMs).getTimezoneOffset(), dayStartMin),
      start: readAttribute<PlainDate | undefined>(log, 'start', log.start, DATE, course?.start),
      weeks: readAttribute(log, 'weeks', log.weeks, WEEKS, course?.weeks ?? 8),
    },
    goalMinutes: readAttribute(log, 'goal-minutes', log.goalMinutes, MINUTES, course?.goalMinutes ?? 30),
    dayStartMin,
    headingLevel: readAttribute(log, 'heading-level', log.headingLevel, LEVEL, 2),
  };
}
