import type { Interval, Measure } from '../outcomes/outcomes.js';
import { writtenNumber } from './written-number.js';

/** Digits after the decimal sign, by how long the scale is: a hundredth of a scale of 1–5 can be seen, one of 0–100 cannot. */
const digitsFor = ({ min, max }: Pick<Measure, 'min' | 'max'>): number => {
  if (max - min <= 10) return 2;
  return max - min <= 100 ? 1 : 0;
};

/** Below this, p is not written out. */
const LEAST_P = 0.001;

/** A measure's figures as the language writes them: decimal comma, U+2212 for minus, a space between thousands. */
export class Figures {
  readonly #locales: readonly string[];
  readonly #digits: number;

  /** @param locales for `Intl`, best first */
  constructor(locales: readonly string[], measure: Pick<Measure, 'min' | 'max'>) {
    this.#locales = locales;
    this.#digits = digitsFor(measure);
  }

  /** A mean, a spread, a change: with the digits that the scale bears. */
  value(value: number): string {
    return this.#fixed(value, this.#digits);
  }

  /** A count, or an end of a scale: as it is. */
  bare(value: number): string {
    return writtenNumber(value, { least: 0, most: 2 }, this.#locales);
  }

  /** The ends of an interval, in order. */
  ends({ low, high }: Interval): readonly [low: string, high: string] {
    return [this.value(low), this.value(high)];
  }

  /** A standardised change: two digits, whatever the scale. */
  effect(value: number): string {
    return this.#fixed(value, 2);
  }

  /** A p value: three digits, or that it is smaller. */
  p(p: number): string {
    return p < LEAST_P ? `< ${this.#fixed(LEAST_P, 3)}` : this.#fixed(p, 3);
  }

  /** Some of all: `12 (34 %)`. */
  share(some: number, all: number): string {
    const share = writtenNumber(some / all, { least: 0, most: 0 }, this.#locales, 'percent');
    return `${this.bare(some)} (${share})`;
  }

  #fixed(value: number, digits: number): string {
    return writtenNumber(value, { least: digits, most: digits }, this.#locales);
  }
}
