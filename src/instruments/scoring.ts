import type { Instrument, Item } from './instrument.js';

/**
 * What came of one participant's answers:
 * - `score`: enough of them were answered, each on the scale;
 * - `too-few`: fewer than the instrument asks for, and how many;
 * - `outside-scale`: some answers cannot be answers to it. Nothing is scored: they are to be mended or left out first.
 */
export type Scored =
  | { readonly kind: 'score'; readonly score: number }
  | { readonly kind: 'too-few'; readonly answered: number }
  | { readonly kind: 'outside-scale'; readonly items: readonly string[] };

/** The least and the most that something can be. */
export interface Scale {
  readonly min: number;
  readonly max: number;
}

/** Whether a value can be on a scale, both ends included. */
export function isOnScale({ min, max }: Scale, value: number): boolean {
  return value >= min && value <= max;
}

const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** How many times the mean of the answers the score is. */
function perMean({ items, score, factor = 1 }: Instrument): number {
  return factor * (score === 'sum' ? items.length : 1);
}

/** The scale that the score of an instrument is on, which is another than that of an answer where answers are added up. */
export function scoreScale(instrument: Instrument): Scale {
  return { min: instrument.min * perMean(instrument), max: instrument.max * perMean(instrument) };
}

/**
 * Scores one participant's answers at one time. Missing answers count as the mean of the others.
 *
 * @param answers - by the ids of the items; what was not answered is not among them
 */
export function scoreOf(instrument: Instrument, answers: ReadonlyMap<string, number>): Scored {
  const { items, min, max, minAnswered } = instrument;
  const answerTo = ({ id }: Item): number | undefined => answers.get(id);

  const outside = items.filter(item => !isOnScale(instrument, answerTo(item) ?? min));
  if (outside.length) return { kind: 'outside-scale', items: outside.map(({ id }) => id) };

  const counted = items.flatMap(item => {
    const answer = answerTo(item);
    if (answer === undefined) return [];
    return item.reverse ? min + max - answer : answer;
  });
  if (counted.length < minAnswered) return { kind: 'too-few', answered: counted.length };
  return { kind: 'score', score: (total(counted) * perMean(instrument)) / counted.length };
}
