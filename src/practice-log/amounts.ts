import { weekday } from '../calendar/plain-date.js';
import type { PlainDate } from '../calendar/plain-date.js';
import type { LogMessages } from './messages.js';

/** The words that amounts are made of. */
type Words = Pick<LogMessages, 'hours' | 'minutesLong' | 'and' | 'underAMinute' | 'weekdays'>;

/** What of a day is written, after the weekday: see `Intl.DateTimeFormat`. */
type Parts = Pick<Intl.DateTimeFormatOptions, 'day' | 'month' | 'year'>;

/**
 * Lengths of time and days as people write them in one language. Sums are rounded here and nowhere else. Words come
 * from the element's texts, because Chromium writes nynorsk as bokmål; figures come from `Intl`.
 */
export class Amounts {
  readonly #locales: string[];
  readonly #words: Words;

  constructor(locales: readonly string[], words: Words) {
    this.#locales = [...locales];
    this.#words = words;
  }

  /** «2 timer og 10 minutter». */
  inWords(seconds: number): string {
    const { hours, minutesLong, and, underAMinute } = this.#words;
    return parts(seconds, hours, minutesLong).join(` ${and} `) || underAMinute;
  }

  /** «2 t 10 min»; nothing for nothing. */
  inShort(seconds: number): string {
    const written =
      (unit: string) =>
      (count: number): string =>
        new Intl.NumberFormat(this.#locales, { style: 'unit', unit, unitDisplay: 'short' }).format(count);
    if (seconds <= 0) return '';
    return parts(seconds, written('hour'), written('minute')).join(' ') || this.#words.underAMinute;
  }

  /** «130», or «<1»; nothing for nothing. */
  minutes(seconds: number): string {
    if (seconds <= 0) return '';
    return seconds < 30 ? '<1' : String(Math.round(seconds / 60));
  }

  /** «130 minutter»: the figure that {@link minutes} shows, for those who hear it (WCAG 2.5.3). */
  ofDay(seconds: number): string {
    const figure = this.minutes(seconds);
    return figure === '<1' ? `${figure}, ${this.#words.underAMinute}` : this.#words.minutesLong(Number(figure));
  }

  /** A number with at most one decimal. */
  number(value: number): string {
    return new Intl.NumberFormat(this.#locales, { maximumFractionDigits: 1 }).format(value);
  }

  /** «22. november 2026», as far as it is asked for. */
  date(day: PlainDate, written: Parts): string {
    return new Intl.DateTimeFormat(this.#locales, { timeZone: 'UTC', ...written }).format(new Date(day));
  }

  /** «søndag 22. november 2026», as far as it is asked for. */
  day(day: PlainDate, written: Parts): string {
    return `${this.weekday(day)} ${this.date(day, written)}`;
  }

  /** «søndag». */
  weekday(day: PlainDate): string {
    return this.#words.weekdays[weekday(day) - 1] ?? '';
  }

  /** «søn». */
  weekdayInShort(day: PlainDate): string {
    return this.weekday(day).slice(0, 3);
  }
}

/** Hours and minutes, what there is of them. */
function parts(seconds: number, hours: (count: number) => string, minutes: (count: number) => string): string[] {
  const all = Math.round(seconds / 60);
  const [whole, rest] = [Math.floor(all / 60), all % 60];
  return [...(whole ? [hours(whole)] : []), ...(rest ? [minutes(rest)] : [])];
}
