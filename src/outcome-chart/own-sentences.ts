import type { Measure } from '../outcomes/outcomes.js';
import { ownChange, ownChanges } from '../outcomes/own-change.js';
import type { OwnChange } from '../outcomes/own-change.js';
import type { OwnPoint } from '../outcomes/own-scores.js';
import type { OwnSummary } from './own-summary.js';
import type { OwnWords } from './own-words.js';
import { within } from './sentence.js';

/** How the change may be understood, by what is known of the measure. */
function verdictInWords(
  { verdict }: OwnChange,
  { mic = NaN, sdc = NaN }: Measure,
  { texts, figures }: OwnWords,
): string {
  const [least, chance] = [figures.bare(mic), figures.bare(sdc)];
  switch (verdict) {
    case 'same':
      return '';
    case 'unknown':
      return ` ${texts.unknown}`;
    case 'chance':
      return ` ${texts.chance(chance)}`;
    case 'noticeable-or-chance':
      return ` ${texts.noticeableOrChance(least, chance)}`;
    case 'beyond-chance':
      return ` ${texts.beyondChance(chance)}`;
    case 'noticeable':
      return ` ${texts.beyondChance(chance)} ${texts.noticeable(least)}`;
  }
}

function changeInWords(change: OwnChange, measure: Measure, words: OwnWords): string {
  const { texts, figures, times } = words;
  const [from, to] = [within(times.full(change.from)), within(times.full(change.to))];
  const size = figures.bare(Math.abs(change.by));
  if (change.verdict === 'same') return texts.same(from, to);
  return `${texts[change.by > 0 ? 'rose' : 'fell'](size, from, to)}${verdictInWords(change, measure, words)}`;
}

/**
 * What somebody's own scores of a measure say, in sentences: the scores and what changed, and of each change whether it may
 * be chance. Nothing is called good or bad, better or worse.
 */
export function ownSentences(series: OwnSummary, words: OwnWords): readonly string[] {
  const { measure, points, first, last, lowest, highest, isLong } = series;
  const { texts, figures, times } = words;
  const told = (point: OwnPoint): string => texts.at(figures.bare(point.y), within(times.full(point)));
  if (isLong) {
    return [
      texts.count(figures.bare(points.length), within(times.full(first)), within(times.full(last))),
      `${texts.firstAndLast(figures.bare(first.y), figures.bare(last.y))} ${texts.lowestAndHighest(told(lowest), told(highest))}`,
      changeInWords(ownChange(first, last, measure), measure, words),
    ];
  }
  return [
    texts.levels(measure.name, words.listed(points.map(told))),
    ...(points.length === 1 ? [texts.onlyOne] : []),
    ...ownChanges(points, measure).map(change => changeInWords(change, measure, words)),
  ];
}
