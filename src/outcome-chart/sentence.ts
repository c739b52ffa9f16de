import type { Change, Measure, Result, TimePoint } from '../outcomes/outcomes.js';
import type { PublishedOutcomes } from '../outcomes/published.js';
import type { Figures } from './figures.js';
import { joined } from './joined.js';
import type { OutcomeMessages } from './messages.js';
import { changeOf, resultOf } from './shown.js';

/** What a change may be called. */
type Verdict = 'rose' | 'fell' | 'stable' | 'noSureChange';

/**
 * What the interval of a change says. It is stable only when all of it lies within what people find important (±MIC), and
 * only after the course: from start to end, a small change that is sure is told as what it is. Otherwise an interval that
 * has 0 in it is no sure change, in either direction.
 *
 * @returns `undefined` where the change has no interval
 */
function verdictOn({ ci }: Change, { mic }: Measure, isAfterwards: boolean): Verdict | undefined {
  if (!ci) return undefined;
  const isWithin = mic !== undefined && ci.low > -mic && ci.high < mic;
  if (isWithin && isAfterwards) return 'stable';
  if (ci.low > 0) return 'rose';
  if (ci.high < 0) return 'fell';
  return isWithin ? 'stable' : 'noSureChange';
}

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** A time as it stands within a sentence: «Slutt» becomes «slutt», and «HADS» stays. */
export function within(label: string): string {
  const [first = '', second = ''] = label;
  return isCapital(second) ? label : first.toLowerCase() + label.slice(first.length);
}

function changeInWords(
  change: Change,
  verdict: Verdict,
  measure: Measure,
  [from, to]: readonly [string, string],
  texts: OutcomeMessages,
  figures: Figures,
): string {
  const [low, high] = figures.ends(change.ci ?? { low: NaN, high: NaN });
  const what = texts[verdict](measure.name, from, to);
  return `${what} ${texts.howMuch(figures.value(change.mean), low, high, figures.bare(change.n))}`;
}

/** The middles at all times that may be shown, where no change says more. */
function levelsInWords(
  measure: Measure,
  levels: readonly { readonly time: TimePoint; readonly result: Result }[],
  texts: OutcomeMessages,
  figures: Figures,
): readonly string[] {
  const kinds = new Set(levels.map(({ result }) => result.middle.kind));
  return [...kinds].map(kind => {
    const values = levels
      .filter(({ result }) => result.middle.kind === kind)
      .map(({ time, result: { middle } }) =>
        texts.at(figures.value(middle.kind === 'mean' ? middle.mean : middle.median), within(time.label)),
      );
    return texts[kind === 'mean' ? 'means' : 'medians'](measure.name, joined(values, texts.and));
  });
}

/**
 * What the figures of a measure say about everybody, in sentences: every change from one time to the next by its own
 * interval, or the levels and that nothing more is known. Nothing is said of what is not shown, and nothing is called an
 * effect.
 */
export function sentencesOn(
  measure: Measure,
  outcomes: PublishedOutcomes,
  texts: OutcomeMessages,
  figures: Figures,
): readonly string[] {
  const { times } = outcomes;
  const changes = times.slice(1).flatMap((to, index) => {
    const from = times[index];
    const change = from && changeOf(outcomes, { measure: measure.id, from: from.id, to: to.id });
    const verdict = change && verdictOn(change, measure, index > 0);
    if (!change || !verdict) return [];
    const labels = [within(from.label), within(to.label)] as const;
    return [changeInWords(change, verdict, measure, labels, texts, figures)];
  });
  if (changes.length > 0) return changes;
  const levels = times.flatMap(time => {
    const result = resultOf(outcomes, { measure: measure.id, time: time.id });
    return result ? [{ time, result }] : [];
  });
  return [...levelsInWords(measure, levels, texts, figures), ...(levels.length > 1 ? [texts.notKnown] : [])];
}
