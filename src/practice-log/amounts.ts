import { weekday } from '../calendar/plain-date.js';
import type { PlainDate } from '../calendar/plain-date.js';
import type { LogMessages } from './messages.js';

/** The words that amounts and days are made of. */
type Words = Pick<
  LogMessages,
  'hours' | 'minutesLong' | 'hoursShort' | 'and' | 'underAMinute' | 'weekdays' | 'months' | 'dayOfMonth'
>;

/**
 * Lengths of time and days as people write them in one language. Sums are rounded here and nowhere else.
 *
 * The words are the element's own: Chromium writes nynorsk as bokmål, and the first use of `Intl` on a page costs it some
 * 40 ms, which is half of what the log may take to appear.
 */
export class Amounts {
  readonly #words: Words;

  constructor(words: Words) {
    this.#words = words;
  }

  /** «2 timer og 10 minutter». */
  inWords(seconds: number): string {
    const { hours, minutesLong, and, underAMinute } = this.#words;
    return parts(seconds, hours, minutesLong).join(` ${and} `) || underAMinute;
  }

  /** «2 t 10 min»; nothing for nothing. */
  inShort(seconds: number): string {
    if (seconds <= 0) return '';
    const { hoursShort, underAMinute } = this.#words;
    return parts(seconds, hoursShort, minutes => `${minutes} min`).join(' ') || underAMinute;
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

  /** «søndag 22. november». */
  day(day: PlainDate): string {
    return `${this.weekday(day)} ${this.dayAndMonth(day)}`;
  }

  /** «22. november». */
  dayAndMonth(day: PlainDate): string {
    return this.#words.dayOfMonth(Number(day.slice(8)), this.#month(day));
  }

  /** «22. nov». */
  dayAndMonthInShort(day: PlainDate): string {
    return this.#words.dayOfMonth(Number(day.slice(8)), this.#month(day).slice(0, 3));
  }

  /** «november 2026». */
  monthAndYear(day: PlainDate): string {
    return `${this.#month(day)} ${this.year(day)}`;
  }

  year(day: PlainDate): string {
    return day.slice(0, 4);
  }

  /** «søndag». */
  weekday(day: PlainDate): string {
    return this.#words.weekdays[weekday(day) - 1] ?? '';
  }

  /** «søn». */
  weekdayInShort(day: PlainDate): string {
    return this.weekday(day).slice(0, 3);
  }

  #month(day: PlainDate): string {
    return this.#words.months[Number(day.slice(5, 7)) - 1] ?? '';
  }
}

/** Hours and minutes, what there is of them. */
function parts(seconds: number, hours: (count: number) => string, minutes: (count: number) => string): string[] {
  const all = Math.round(seconds / 60);
  const [whole, rest] = [Math.floor(all / 60), all % 60];
  return [...(whole ? [hours(whole)] : []), ...(rest ? [minutes(rest)] : [])];
}
