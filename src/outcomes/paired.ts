import { meanInterval } from './confidence.js';
import { standardizedChange } from './effect-size.js';
import { given } from './given.js';
import { mean, standardDeviation } from './moments.js';
import type { Change, Measure, Middle, Shares } from './outcomes.js';
import { signedRank } from './signed-rank.js';
import { twoSidedP } from './student-t.js';

/** What one person scored at two times. */
export interface Pair {
  readonly before: number;
  readonly after: number;
}

/** What the figures of a change say, without of whom, of what and between when. */
export type PairedChange = Omit<Change, 'measure' | 'group' | 'from' | 'to'>;

/** What of a measure its changes are judged by. */
export type ChangeScale = Pick<Measure, 'min' | 'max' | 'direction' | 'mic'>;

/** Changes are told apart by this part of the scale, 2⁻³⁰, or about 1e-9. */
const GRAIN = 2 ** -30;

/**
 * A change as a whole number of grains. Scores carry float noise of about 1e-15 of the scale, which would break ties, make
 * spread where there is none and put a change of just the MIC below it; those that do differ do so by far more than a grain.
 * A power of two, because a grain of 1e-9 would split the halves of scales such as 0–1024 by their noise.
 */
const grainsIn = (change: number, { min, max }: ChangeScale): number => Math.round(change / ((max - min) * GRAIN));

/** The standard deviation, and 0 where no two differ by a grain. */
function spreadOf(values: readonly number[], scale: ChangeScale): number | undefined {
  const [first] = values;
  const areAlike = first !== undefined && values.every(value => grainsIn(value - first, scale) === 0);
  return areAlike && values.length > 1 ? 0 : standardDeviation(values);
}

function sharesOf(grains: readonly number[], scale: ChangeScale, mic: number): Shares {
  const least = Math.max(1, grainsIn(mic, scale));
  const up = grains.filter(change => change >= least).length;
  const down = grains.filter(change => change <= -least).length;
  const unchanged = grains.length - up - down;
  return scale.direction === 'higher' ? { better: up, unchanged, worse: down } : { better: down, unchanged, worse: up };
}

/**
 * What changed between two times among those who answered both, each against themselves.
 *
 * - `mean` and `sd` are of the changes, later minus earlier, in the unit of the measure.
 * - `ci` is the 95 % interval of the mean change itself, from the spread of the changes.
 * - `dAv` and `dZ` are as in `standardizedChange`, from three pairs on.
 * - `p` is two-sided: of the paired t test, t = mean / (SD / √n) with n − 1 degrees of freedom, or for medians of Wilcoxon's
 *   signed ranks.
 * - `shares` are counted where the measure has a MIC: a change of the MIC or more is better or worse, a smaller one is none.
 *
 * Ranks, shares and whether there is any spread are judged by changes rounded to 2⁻³⁰ of the scale; mean and SD are not
 * rounded. What cannot be worked out is left out: of one pair all but n, mean and shares; where all changed alike (SD 0)
 * `ci`, `dZ` and the p of the t test; where nobody changed the p of the signed ranks.
 *
 * @param middle - how the measure's middle is told
 * @returns `undefined` without pairs, or where a score is not finite
 */
export function pairedChange(
  pairs: readonly Pair[],
  scale: ChangeScale,
  middle: Middle['kind'] = 'mean',
): PairedChange | undefined {
  const n = pairs.length;
  const before = pairs.map(pair => pair.before);
  const after = pairs.map(pair => pair.after);
  const changes = pairs.map(pair => pair.after - pair.before);
  const change = mean(changes);
  if (change === undefined) return undefined;

  const grains = changes.map(each => grainsIn(each, scale));
  const shares = scale.mic === undefined ? undefined : sharesOf(grains, scale, scale.mic);
  const sd = spreadOf(changes, scale);
  const sdBefore = spreadOf(before, scale);
  const sdAfter = spreadOf(after, scale);
  if (sd === undefined || sdBefore === undefined || sdAfter === undefined)
    return { n, mean: change, ...given({ shares }) };
  return {
    n,
    mean: change,
    sd,
    ...given({
      ci: meanInterval({ n, mean: change, sd }),
      dAv: standardizedChange(change, (sdBefore + sdAfter) / 2, n),
      dZ: standardizedChange(change, sd, n),
      // Without spread t is not finite, and has no p.
      p: middle === 'median' ? signedRank(grains)?.p : twoSidedP(change / (sd / Math.sqrt(n)), n - 1),
      shares,
    }),
  };
}
