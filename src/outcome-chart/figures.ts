import type { Interval, Measure } from '../outcomes/outcomes.js';

/** Digits after the decimal sign, by how long the scale is: a hundredth of a scale of 1–5 can be seen, one of 0–100 cannot. */
const digitsFor = ({ min, max }: Pick<Measure, 'min' | 'max'>): number => {
  if (max - min <= 10) return 2;
  return max - min <= 100 ? 1 : 0;
};

/** Below this, p is not written out. */
const LEAST_P = 0.001;

/** A measure's figures as the language writes them: decimal comma, U+2212 for minus, a space between thousands. */
export class Figures {
  readonly #value: Intl.NumberFormat;
  readonly #bare: Intl.NumberFormat;
  readonly #effect: Intl.NumberFormat;
  readonly #p: Intl.NumberFormat;
  readonly #share: Intl.NumberFormat;

  /** @param locales for `Intl`, best first */
  constructor(locales: readonly string[], measure: Pick<Measure, 'min' | 'max'>) {
    const digits = digitsFor(measure);
    const format = (options: Intl.NumberFormatOptions): Intl.NumberFormat =>
      new Intl.NumberFormat([...locales], options);
    this.#value = format({ minimumFractionDigits: digits, maximumFractionDigits: digits, signDisplay: 'negative' });
    this.#bare = format({ maximumFractionDigits: 2 });
    this.#effect = format({ minimumFractionDigits: 2, maximumFractionDigits: 2 });
    this.#p = format({ minimumFractionDigits: 3, maximumFractionDigits: 3 });
    this.#share = format({ style: 'percent', maximumFractionDigits: 0 });
  }

  /** A mean, a spread, a change: with the digits that the scale bears. */
  value(value: number): string {
    return this.#value.format(value);
  }

  /** A count, or an end of a scale: as it is. */
  bare(value: number): string {
    return this.#bare.format(value);
  }

  /** The ends of an interval, in order. */
  ends({ low, high }: Interval): readonly [low: string, high: string] {
    return [this.value(low), this.value(high)];
  }

  /** A standardised change: two digits, whatever the scale. */
  effect(value: number): string {
    return this.#effect.format(value);
  }

  /** A p value: three digits, or that it is smaller. */
  p(p: number): string {
    return p < LEAST_P ? `< ${this.#p.format(LEAST_P)}` : this.#p.format(p);
  }

  /** Some of all: `12 (34 %)`. */
  share(some: number, all: number): string {
    return `${this.bare(some)} (${this.#share.format(some / all)})`;
  }
}
