const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/**
 * The arithmetic mean, Σx / n. Counted from the first value, so that the mean of equal values is that value to the last
 * digit.
 *
 * @returns `undefined` without values, or where one of them is not finite
 */
export function mean(values: readonly number[]): number | undefined {
  const [first] = values;
  if (first === undefined) return undefined;
  const middle = first + total(values.map(value => value - first)) / values.length;
  return Number.isFinite(middle) ? middle : undefined;
}

/**
 * The standard deviation of a sample, √(Σ(x − mean)² / (n − 1)), in the unit of the values. In two passes, with the
 * correction for what rounding left in the mean (Chan, Golub & LeVeque, Am Stat 1983;37(3):242–7); exactly 0
 * where all values are equal.
 *
 * @returns `undefined` for fewer than two values, or where one of them is not finite
 */
export function standardDeviation(values: readonly number[]): number | undefined {
  const n = values.length;
  const middle = mean(values);
  if (middle === undefined || n < 2) return undefined;
  const deviations = values.map(value => value - middle);
  const squares = total(deviations.map(deviation => deviation ** 2)) - total(deviations) ** 2 / n;
  return Math.sqrt(squares / (n - 1));
}
