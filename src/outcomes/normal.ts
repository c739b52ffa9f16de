// From here on so many terms of the continued fraction give every digit; below, few terms of the series do.
const FAR = 2;
const TERMS = 100;

/**
 * How probable a value at least z standard deviations from the mean, to either side, is in the normal distribution, to 1e-14
 * relative: near the middle 1 − 2φ(z) · (z + z³/3 + z⁵/15 + …) (Abramowitz & Stegun 26.2.11), further out Laplace's fraction
 * 2φ(z) / (z + 1/(z + 2/(z + …))) (26.2.14).
 *
 * @param z - 0 or more
 */
export function twoSidedNormalP(z: number): number {
  const density = Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI);
  if (z < FAR) {
    let sum = 0;
    for (let term = z, odd = 3; sum + term > sum; term *= z ** 2 / odd, odd += 2) sum += term;
    return 1 - 2 * density * sum;
  }
  let divisor = z;
  for (let term = TERMS; term > 0; term--) divisor = z + term / divisor;
  return (2 * density) / divisor;
}
