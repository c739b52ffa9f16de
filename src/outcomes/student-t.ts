import { gammaRatio } from './gamma-ratio.js';

/** How a t distribution is divided at ±t. */
interface Division {
  /** The share between −t and t. */
  readonly within: number;
  /** The share outside, 1 − within. Of the two, the one that is worked out first has all its digits. */
  readonly beyond: number;
  /** The density at t. */
  readonly density: number;
}

// Where the factors of a continued fraction have come so near to 1, those that follow are rounding.
const SETTLED = 1e-15;

/**
 * The continued fraction in the regularized incomplete beta function Iₓ(a, b) (DLMF 8.17.22), by Lentz's method as in
 * Press et al., Numerical Recipes, 3rd ed., 6.4. It settles within about √max(a, b) rounds where x < (a + 1)/(a + b + 2).
 */
function betaFraction(x: number, a: number, b: number): number {
  let above = 1;
  let below = 1 / (1 - ((a + b) * x) / (a + 1));
  let fraction = below;
  const lengthen = (term: number) => {
    above = 1 + term / above;
    below = 1 / (1 + term * below);
    fraction *= above * below;
  };
  for (let m = 1; ; m++) {
    const last = a + 2 * m;
    lengthen((m * (b - m) * x) / ((last - 1) * last));
    lengthen((-(a + m) * (a + b + m) * x) / (last * (last + 1)));
    if (!(Math.abs(above * below - 1) > SETTLED)) return fraction;
  }
}

/**
 * The share beyond ±t is Iₓ(ν/2, ½) with x = ν/(ν + t²), that within is I₁₋ₓ(½, ν/2) (Abramowitz & Stegun 26.7.1). The
 * factor before the fraction, xᵃ(1 − x)ᵇ/B(a, b), is t times the density.
 *
 * @param t - 0 or more
 */
function divisionAt(t: number, df: number): Division {
  const square = t * t;
  const atMiddle = gammaRatio(df / 2) / Math.sqrt(Math.PI * df);
  const density = atMiddle * Math.exp((-(df + 1) / 2) * Math.log1p(square / df));
  if (square * (df + 2) < 3 * df) {
    const within = 2 * t * density * betaFraction(square / (df + square), 0.5, df / 2);
    return { within, beyond: 1 - within, density };
  }
  const beyond = ((2 * t * density) / df) * betaFraction(df / (df + square), df / 2, 0.5);
  return { within: 1 - beyond, beyond, density };
}

const isDegrees = (df: number): boolean => df >= 1 && df < Infinity;

/**
 * How probable a t at least this far from 0, to either side, is by chance: the two-sided p of Student's t distribution, to
 * 1e-12 relative for df up to 1000.
 *
 * @param t - any size up to 1e150, either sign
 * @param df - degrees of freedom, 1 or more, whole or not
 * @returns 0–1, and 0 below what a number can hold; `undefined` where t is not finite, or df is not finite or below 1
 */
export function twoSidedP(t: number, df: number): number | undefined {
  return Number.isFinite(t) && isDegrees(df) ? divisionAt(Math.abs(t), df).beyond : undefined;
}

/** A step of Newton's method this small, as a part of t, leaves an error of its square: rounding. */
const LAST_STEP = 1e-9;

/**
 * The t below which the share p of Student's t distribution lies, to 1e-12 relative for df up to 1000. `tQuantile(0.975, 11)`
 * is 2.200985160091639, which makes a 95 % interval of twelve.
 *
 * By Newton's method: beyond ±t the share falls and is convex, so that every step comes nearer from below. It starts from a
 * bound below the normal quantile (Pólya, Proc 1st Berkeley Symp 1949:63–78), which itself is nearer to 0 than any of t.
 *
 * @param p - between 0 and 1, no nearer to either than 1e-16
 * @param df - degrees of freedom, 1 or more, whole or not
 * @returns `undefined` where p or df are none of these
 */
export function tQuantile(p: number, df: number): number | undefined {
  if (!(p >= 1e-16 && p < 1 && isDegrees(df))) return undefined;
  const within = Math.abs(2 * p - 1);
  const beyond = 2 * Math.min(p, 1 - p);
  let t = Math.sqrt((-Math.PI / 2) * Math.log1p(-(within ** 2)));
  for (;;) {
    const at = divisionAt(t, df);
    const missing = at.within < at.beyond ? within - at.within : at.beyond - beyond;
    const step = missing / (2 * at.density);
    t += step;
    if (!(step > t * LAST_STEP)) return p < 0.5 ? -t : t;
  }
}
