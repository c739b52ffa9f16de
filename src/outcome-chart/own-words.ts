import type { OwnPoint, OwnSeries } from '../outcomes/own-scores.js';
import type { Figures } from './figures.js';
import type { OwnMessages } from './own-messages.js';

const DAY_MS = 86_400_000;

/** How the times of a series are written. Days are the person's own: they were read as UTC, and are written as UTC. */
export class OwnTimes {
  readonly #series: OwnSeries;
  readonly #texts: OwnMessages;
  readonly #locales: readonly string[];
  readonly #formats = new Map<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>();

  constructor(series: OwnSeries, texts: OwnMessages, locales: readonly string[]) {
    this.#series = series;
    this.#texts = texts;
    this.#locales = locales;
  }

  /** «Slutt», «Uke 8», «12. januar 2026», or «12. januar 2026, 21:30». */
  full(point: OwnPoint): string {
    return this.#said(point) ?? this.#written(point, Number.isInteger(point.x) ? DAY : MOMENT);
  }

  /** In two short lines: «12. jan.» and «2026». */
  lines(point: OwnPoint): readonly [string, string] {
    const said = this.#said(point);
    return said === undefined ? [this.#written(point, SHORT_DAY), this.#written(point, YEAR)] : [said, ''];
  }

  #said({ x, label }: OwnPoint): string | undefined {
    if (label !== undefined || this.#series.counts === 'days') return label;
    return this.#texts.week(new Intl.NumberFormat([...this.#locales]).format(x));
  }

  #written({ x }: OwnPoint, options: Intl.DateTimeFormatOptions): string {
    const format =
      this.#formats.get(options) ?? new Intl.DateTimeFormat([...this.#locales], { ...options, timeZone: 'UTC' });
    this.#formats.set(options, format);
    return format.format(Math.round(x * DAY_MS));
  }
}

const YEAR: Intl.DateTimeFormatOptions = { year: 'numeric' };
const SHORT_DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };
const DAY: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' };
const MOMENT: Intl.DateTimeFormatOptions = { ...DAY, hour: '2-digit', minute: '2-digit' };

/** How a series is told in a language. */
export interface OwnWords {
  readonly texts: OwnMessages;
  readonly figures: Figures;
  readonly times: OwnTimes;
  /** Before the last one of a list. */
  readonly and: string;
}
