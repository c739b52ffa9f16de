// ln Γ(x + ½) − ln Γ(x) − ½ ln x = −⅛x⁻¹ + …x⁻³ − …, from Stirling's series of both (DLMF 5.11.8 with h = 0 and ½).
const STIRLING = [-1 / 8, 1 / 192, -1 / 640, 17 / 14336, -31 / 18432];

// From here on the next term of the series is below 2e-17.
const LARGE = 20;

/**
 * Γ(x + ½) / Γ(x), to 1e-14 relative. The ratio is worked out as one, because logarithms of the two grow with x, and
 * their difference would lose the digits that a t distribution of many degrees of freedom needs.
 *
 * Small x are carried upwards by Γ(x + 1) = x Γ(x) (DLMF 5.5.1).
 *
 * @param x - 0 or more; at 0 the ratio is 0
 */
export function gammaRatio(x: number): number {
  let carried = 1;
  for (; x < LARGE; x++) carried *= x / (x + 0.5);
  const exponent = STIRLING.reduceRight((sum, term) => sum / (x * x) + term, 0) / x;
  return carried * Math.sqrt(x) * Math.exp(exponent);
}
