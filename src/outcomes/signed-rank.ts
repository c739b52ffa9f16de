import { twoSidedNormalP } from './normal.js';

/** Up to so many ranks the distribution is counted out; the counts, up to 2⁵⁰, are whole numbers without rounding. */
const EXACT_UP_TO = 50;

/** Wilcoxon's test of whether changes lie around 0. */
export interface SignedRank {
  /** How many changed: those without a change are left out. */
  readonly n: number;
  /** The sum of the ranks of the changes above 0, which R calls V. Ends in ½ where ties say so. */
  readonly v: number;
  /** Two-sided, 0–1. */
  readonly p: number;
  /** Whether p was counted out (50 changes or fewer), or comes from the normal distribution. */
  readonly isExact: boolean;
}

/** Changes of the same size share the mean of their ranks. */
interface Tie {
  /** Twice their rank, which is a whole number. */
  readonly doubledRank: number;
  readonly size: number;
  /** How many of them are above 0. */
  readonly rises: number;
}

function tiesOf(changes: readonly number[]): Tie[] {
  const bySize = changes.toSorted((a, b) => Math.abs(a) - Math.abs(b));
  const ties: Tie[] = [];
  let start = 0;
  while (start < bySize.length) {
    const magnitude = Math.abs(bySize[start] ?? 0);
    const larger = bySize.findIndex(change => Math.abs(change) > magnitude);
    const end = larger < 0 ? bySize.length : larger;
    const rises = bySize.slice(start, end).filter(change => change > 0).length;
    ties.push({ doubledRank: start + 1 + end, size: end - start, rises });
    start = end;
  }
  return ties;
}

const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** In how many ways signs can be given to the ranks so that those above 0 add up to each sum, from 0 on. */
function waysToEachSum(ranks: readonly number[]): number[] {
  let ways = [1];
  for (const rank of ranks)
    ways = Array.from({ length: ways.length + rank }, (_, sum) => (ways[sum] ?? 0) + (ways[sum - rank] ?? 0));
  return ways;
}

/**
 * P = 2 · P(V ≤ v) under the hypothesis that either sign is as probable, of the smaller v of the two signs, and at most 1.
 * The distribution is that of these very ranks, ties included (Pratt & Gibbons, Concepts of Nonparametric Theory, 1981).
 */
function exactP(ties: readonly Tie[], doubledV: number): number {
  const ways = waysToEachSum(ties.flatMap(({ doubledRank, size }) => Array.from({ length: size }, () => doubledRank)));
  const smaller = Math.min(doubledV, ways.length - 1 - doubledV);
  return Math.min(1, (2 * total(ways.slice(0, smaller + 1))) / total(ways));
}

/**
 * z = (|v − n(n + 1)/4| − ½) / σ, with σ² = n(n + 1)(2n + 1)/24 − Σ(t³ − t)/48 over ties of t (Hollander, Wolfe & Chicken,
 * Nonparametric Statistical Methods, 3rd ed., 3.1).
 */
function approximateP(ties: readonly Tie[], n: number, v: number): number {
  const variance = (n * (n + 1) * (2 * n + 1)) / 24 - total(ties.map(({ size }) => size ** 3 - size)) / 48;
  const distance = Math.max(0, Math.abs(v - (n * (n + 1)) / 4) - 0.5);
  return twoSidedNormalP(distance / Math.sqrt(variance));
}

/**
 * Wilcoxon's signed rank test (Biometrics Bull 1945;1(6):80–3). Zeros are dropped, equal sizes share their mean rank, and p is
 * two-sided: exact up to 50 changes, above that normal with the corrections for ties and continuity.
 *
 * Where there are neither zeros nor ties this is R's `wilcox.test(changes, exact = n <= 50)`, and above 50 changes its
 * `wilcox.test(changes)`. With ties R gives the approximation for small samples too; the exact p then is that of
 * `coin::wilcoxsign_test(zero.method = "Wilcoxon", distribution = "exact")`.
 *
 * @param changes - rounded: what float noise tells apart is no tie
 * @returns `undefined` where nothing changed, or a change is not finite
 */
export function signedRank(changes: readonly number[]): SignedRank | undefined {
  const ties = tiesOf(changes.filter(change => change !== 0));
  const n = total(ties.map(({ size }) => size));
  if (!n || !changes.every(Number.isFinite)) return undefined;
  const doubledV = total(ties.map(({ doubledRank, rises }) => doubledRank * rises));
  const isExact = n <= EXACT_UP_TO;
  const p = isExact ? exactP(ties, doubledV) : approximateP(ties, n, doubledV / 2);
  return { n, v: doubledV / 2, p, isExact };
}
