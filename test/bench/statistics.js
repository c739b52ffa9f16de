// The few numbers that many are boiled down to.

/** @param {readonly number[]} numbers @param {number} share 0–1; the nearest rank, so always one of the numbers */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
}

/** @param {readonly number[]} numbers */
export const mean = numbers => numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** @param {readonly number[]} numbers 0 when there are none */
export const largest = numbers => Math.max(0, ...numbers);
