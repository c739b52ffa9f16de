import type { PlainDate } from '../calendar/plain-date.js';

/** A time of day as a wall clock shows it. */
export interface TimeOfDay {
  /** 0–23. */
  readonly hour: number;
  /** 0–59. */
  readonly minute: number;
}

/** A daily reminder to practise. */
export interface Reminder {
  /** The day of the first reminder. */
  readonly firstDay: PlainDate;
  /** When, every day, on the clock of wherever the person is: `HH:MM`, 00:00–23:59. */
  readonly time: string;
  /** How many days in a row, 1 or more. */
  readonly days: number;
  /** What the calendar and the alarm say. */
  readonly title: string;
  /** More words, for who opens the event. */
  readonly description?: string;
  /** An id that no other event in the world has (RFC 7986, 5.3). */
  readonly uid: string;
  /** Now, ISO 8601 in UTC. */
  readonly stampUtc: string;
}

/** The most octets in a line, its end not counted (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/**
 * Reads a time of day as people write it: `7`, `07`, `7.30`, `07:30`, `730`, `0730`.
 *
 * @returns `undefined` for anything else, and for a time that no clock shows
 */
export function parseTime(text: string): TimeOfDay | undefined {
  const [, hours, minutes = '0'] = /^(\d\d?)(?:[.:]?(\d\d))?$/.exec(text.trim()) ?? [];
  const [hour, minute] = [Number(hours ?? NaN), Number(minutes)];
  return hour < 24 && minute < 60 ? { hour, minute } : undefined;
}

/**
 * A calendar file (iCalendar, RFC 5545) with one event that comes back every day and sounds as it begins.
 *
 * Its time is floating, without a zone (3.3.5, form 1): half past seven stays half past seven when the clocks change and
 * when the person travels. It is marked private and takes no time from the day, because a calendar may be shared with
 * colleagues, and that somebody practises is for them to tell.
 */
export function reminderCalendar({ firstDay, time, days, title, description, uid, stampUtc }: Reminder): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//lms-widgets//lms-practice-log//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${stampUtc.replace(/[-:]|\.\d+/g, '')}`,
    `DTSTART:${firstDay.replaceAll('-', '')}T${time.replace(':', '')}00`,
    'DURATION:PT15M',
    `RRULE:FREQ=DAILY;COUNT=${days}`,
    `SUMMARY:${escaped(title)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escaped(description)}`]),
    'CLASS:PRIVATE',
    'TRANSP:TRANSPARENT',
    // Some calendars read no property of the event after its alarm.
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:PT0S',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
  ]
    .map(line => `${folded(line)}\r\n`)
    .join('');
}

/** A value of type TEXT (RFC 5545, 3.3.11). It has no control characters but the tab and, written out, the new line. */
function escaped(text: string): string {
  return (
    text
      .replace(/[\\;,]/g, '\\$&')
      .replace(/\r\n?|\n/g, '\\n')
      // Not by \p{Cc}: WebKit takes U+F800 before U+FC00 for a pair of surrogates, and for a control character.
      .replace(/[^\t -~\u00a0-\uffff]/g, '')
  );
}

/** A line in pieces of {@link LINE_OCTETS}, each after the first begun by a space; no character is cut (RFC 5545, 3.1). */
function folded(line: string): string {
  const utf8 = new TextEncoder();
  let pieces = '';
  let octets = 0;
  for (const character of line) {
    const size = utf8.encode(character).length;
    if (octets + size > LINE_OCTETS) {
      pieces += '\r\n ';
      octets = 1;
    }
    pieces += character;
    octets += size;
  }
  return pieces;
}
