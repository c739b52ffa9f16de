/** Lengths of time and days as people write them in one language; sums are rounded here and nowhere else. */
export class Amounts {
  readonly #locales: string[];
  readonly #underAMinute: string;

  /** @param underAMinute - the words for a length that rounds to no minute */
  constructor(locales: readonly string[], underAMinute: string) {
    this.#locales = [...locales];
    this.#underAMinute = underAMinute;
  }

  /** «2 timer og 10 minutter». */
  inWords(seconds: number): string {
    const parts = this.#parts(seconds, 'long');
    return parts.length ? new Intl.ListFormat(this.#locales).format(parts) : this.#underAMinute;
  }

  /** «2 t 10 min»; nothing for nothing. */
  inShort(seconds: number): string {
    if (seconds <= 0) return '';
    return this.#parts(seconds, 'short').join(' ') || this.#underAMinute;
  }

  /** «130», or «<1»; nothing for nothing. */
  minutes(seconds: number): string {
    if (seconds <= 0) return '';
    return seconds < 30 ? '<1' : this.number(Math.round(seconds / 60));
  }

  /** A number with at most one decimal. */
  number(value: number): string {
    return new Intl.NumberFormat(this.#locales, { maximumFractionDigits: 1 }).format(value);
  }

  /**
   * A day in the words of the language.
   *
   * @param options - what of it is written; see `Intl.DateTimeFormat`
   */
  day(day: string, options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(this.#locales, { timeZone: 'UTC', ...options }).format(new Date(day));
  }

  #parts(seconds: number, unitDisplay: 'long' | 'short'): string[] {
    const minutes = Math.round(seconds / 60);
    const written = (count: number, unit: string): string[] =>
      count ? [new Intl.NumberFormat(this.#locales, { style: 'unit', unit, unitDisplay }).format(count)] : [];
    return [...written(Math.floor(minutes / 60), 'hour'), ...written(minutes % 60, 'minute')];
  }
}
