import { gammaRatio } from './gamma-ratio.js';

/**
 * The factor by which a difference in standard deviations of a small sample is too large: J = Γ(ν/2) / (√(ν/2) Γ((ν − 1)/2)),
 * exact (Hedges, J Educ Stat 1981;6(2):107–28). `hedgesFactor(11)` is 0.92996.
 *
 * @param df - degrees of freedom, n − 1 for pairs
 * @returns between 0 and 1; `undefined` below 2, where the difference has no expected value, and where df is not finite
 */
export function hedgesFactor(df: number): number | undefined {
  return df >= 2 && df < Infinity ? gammaRatio((df - 1) / 2) / Math.sqrt(df / 2) : undefined;
}

/**
 * A mean change in standard deviations, with Hedges' factor for n − 1 degrees of freedom: g = J · change / SD (Cumming,
 * Understanding the New Statistics, 2012, ch. 11; Lakens, Front Psychol 2013;4:863).
 *
 * - d_av: by the mean of the standard deviations of the two times, (SD₁ + SD₂) / 2, which makes it comparable with other
 *   studies;
 * - d_z: by the standard deviation of the changes, which grows with the correlation of the two times.
 *
 * @param sd - what the change is measured by, in its unit
 * @param n - pairs
 * @returns without unit, with the sign of the change; `undefined` for fewer than three pairs, and where the SD is not above 0
 */
export function standardizedChange(change: number, sd: number, n: number): number | undefined {
  const factor = hedgesFactor(n - 1);
  return factor === undefined || !(sd > 0) ? undefined : (factor * change) / sd;
}
