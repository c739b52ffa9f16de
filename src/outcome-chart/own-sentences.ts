import type { Measure } from '../outcomes/outcomes.js';
import { ownChange, ownChanges } from '../outcomes/own-change.js';
import type { OwnChange, OwnVerdict } from '../outcomes/own-change.js';
import type { OwnPoint } from '../outcomes/own-scores.js';
import { joined } from './joined.js';
import type { OwnSummary } from './own-summary.js';
import type { OwnWords } from './own-words.js';
import { within } from './sentence.js';

/** How the change may be understood, by what is known of the measure. */
function verdictInWords(verdict: OwnVerdict, { mic = NaN }: Measure, { texts, figures }: OwnWords): readonly string[] {
  const least = figures.bare(mic);
  const said: Readonly<Record<OwnVerdict, readonly string[]>> = {
    same: [],
    unknown: [],
    chance: [texts.chance],
    'noticeable-or-chance': [texts.noticeableOrChance(least)],
    'beyond-chance': [texts.beyondChance],
    noticeable: [texts.beyondChance, texts.noticeable(least)],
  };
  return said[verdict];
}

function changeInWords({ from, to, by, verdict }: OwnChange, measure: Measure, words: OwnWords): string {
  const { texts, figures, times } = words;
  const ends = [within(times.full(from)), within(times.full(to))] as const;
  const change =
    verdict === 'same' ? texts.same(...ends) : texts[by > 0 ? 'rose' : 'fell'](figures.bare(Math.abs(by)), ...ends);
  return [change, ...verdictInWords(verdict, measure, words)].join(' ');
}

/** The changes one by one, and then once for all of them how much may be chance. */
function changesInWords(changes: readonly OwnChange[], measure: Measure, words: OwnWords): readonly string[] {
  const { texts, figures } = words;
  if (changes.length === 0) return [];
  const chance = measure.sdc === undefined ? texts.unknown : texts.varies(figures.bare(measure.sdc));
  const isChanged = changes.some(({ verdict }) => verdict !== 'same');
  return [...changes.map(change => changeInWords(change, measure, words)), ...(isChanged ? [chance] : [])];
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
    const change = ownChange(first, last, measure);
    return [
      texts.count(figures.bare(points.length), within(times.full(first)), within(times.full(last))),
      `${texts.firstAndLast(figures.bare(first.y), figures.bare(last.y))} ${texts.lowestAndHighest(told(lowest), told(highest))}`,
      ...changesInWords(change.verdict === 'same' ? [] : [change], measure, words),
    ];
  }
  return [
    texts.levels(measure.name, joined(points.map(told), words.and)),
    ...(points.length === 1 ? [texts.onlyOne] : []),
    ...changesInWords(ownChanges(points, measure), measure, words),
  ];
}
