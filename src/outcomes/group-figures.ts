import type { AskedMeasure } from './asked-measure.js';
import { meanInterval } from './confidence.js';
import { given } from './given.js';
import { mean, standardDeviation } from './moments.js';
import type { Change, Middle, Result, TimePoint } from './outcomes.js';
import { pairedChange } from './paired.js';
import type { Participants } from './participants.js';
import { followed, pairsOf, scoresAt, timesOf } from './participants.js';
import type { MiddleKind, Plan } from './plan.js';
import { median, quartiles } from './quantiles.js';

type Followed = NonNullable<Plan['followed']>;

/** The middle of some scores and how they are spread; `undefined` without scores. */
function middleOf(scores: readonly number[], kind: MiddleKind): Middle | undefined {
  const middle = kind === 'mean' ? mean(scores) : median(scores);
  if (middle === undefined) return undefined;
  if (kind === 'median') return { kind, median: middle, ...given({ iqr: quartiles(scores) }) };
  const sd = standardDeviation(scores);
  const ci = sd === undefined ? undefined : meanInterval({ n: scores.length, mean: middle, sd });
  return { kind, mean: middle, ...given({ sd, ci }) };
}

/** Everybody of each part whose answers count, for one measure: the same people in every part. */
function counted(
  { measure }: AskedMeasure,
  parts: readonly Participants[],
  times: readonly TimePoint[],
  whose: Followed,
): readonly Participants[] {
  if (whose === 'available') return parts;
  return parts.map(part => ({ ...part, members: followed(part.members, measure.id, times) }));
}

const everybodyIn = (parts: readonly Participants[]) => parts[0]?.members ?? [];

const groupOf = ({ group }: Participants) => given({ group: group?.id });

/**
 * What every part of the participants answered at every time, where anybody did.
 *
 * @param parts - everybody, then the groups
 */
export function resultsOf(
  asked: AskedMeasure,
  parts: readonly Participants[],
  times: readonly TimePoint[],
  whose: Followed,
): readonly Result[] {
  const measured = timesOf(asked, everybodyIn(parts), times);
  const measure = asked.measure.id;
  return counted(asked, parts, measured, whose).flatMap(part =>
    measured.flatMap(({ id: time }) => {
      const scores = scoresAt(part.members, measure, time);
      const middle = middleOf(scores, asked.middle);
      return middle ? [{ measure, time, ...groupOf(part), n: scores.length, middle }] : [];
    }),
  );
}

/** From the first time to every later one, and from each to the next. */
function spansOf(times: readonly TimePoint[]): readonly (readonly [TimePoint, TimePoint])[] {
  return times.flatMap((from, first) =>
    times.slice(first + 1).flatMap((to, after) => (first === 0 || after === 0 ? [[from, to] as const] : [])),
  );
}

/**
 * What changed in every part of the participants between the times, among those who answered both.
 *
 * @param parts - everybody, then the groups
 */
export function changesOf(
  asked: AskedMeasure,
  parts: readonly Participants[],
  times: readonly TimePoint[],
  whose: Followed,
): readonly Change[] {
  const measured = timesOf(asked, everybodyIn(parts), times);
  const measure = asked.measure.id;
  return counted(asked, parts, measured, whose).flatMap(part =>
    spansOf(measured).flatMap(([from, to]) => {
      const change = pairedChange(pairsOf(part.members, measure, from, to), asked.measure, asked.middle);
      return change ? [{ measure, ...groupOf(part), from: from.id, to: to.id, ...change }] : [];
    }),
  );
}
