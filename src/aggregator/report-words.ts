import type { Aggregated } from '../outcomes/aggregate.js';
import type { DroppedValue } from '../outcomes/answers.js';
import type { AggregationReport, PlaceCount } from '../outcomes/aggregation-report.js';
import type { AggregatorMessages, Fate } from './messages.js';
import { placeInWords } from './problem-words.js';

/** The order in which people are accounted for. */
export const FATES: readonly Fate[] = ['results', 'absent', 'tooFew', 'unusable', 'notFollowed'];

/** The most values that are named one by one. */
const MOST_VALUES = 50;

/** Who and when was read, in one sentence. */
export function readInWords({ outcomes, report }: Aggregated, texts: AggregatorMessages): string {
  const times = outcomes.times.map(({ label, weeks }) => texts.time(label, weeks));
  return texts.read(report.participants, texts.layouts[report.layout], times);
}

const fateInWords = (count: PlaceCount, { fates }: AggregatorMessages): string =>
  FATES.filter(fate => count[fate])
    .map(fate => `${count[fate]} ${fates[fate]}`)
    .join(', ');

const leftOutInWords = (value: DroppedValue, texts: AggregatorMessages): string =>
  texts.leftOut(placeInWords(value, texts), texts.dropped[value.kind]);

/** The values that were left out, one by one as far as anyone would read them. */
export function droppedInWords({ dropped }: AggregationReport, texts: AggregatorMessages): readonly string[] {
  const others = dropped.length - MOST_VALUES;
  return [
    ...dropped.slice(0, MOST_VALUES).map(value => leftOutInWords(value, texts)),
    ...(others > 0 ? [texts.more(others)] : []),
  ];
}

/** What was read, and what was left out and why, line by line. */
export function reportLines(file: string, aggregated: Aggregated, texts: AggregatorMessages): readonly string[] {
  const { report } = aggregated;
  return [
    `${file}: ${readInWords(aggregated, texts)}`,
    ...(report.isWeeksAssumed ? [`${texts.weeksAssumed} ${texts.weeksInPlan}`] : []),
    ...report.counts.map(count => `  ${count.measure}, ${count.time}: ${fateInWords(count, texts)}.`),
    ...droppedInWords(report, texts).map(line => `  ${line}`),
    ...(report.unused.length ? [`  ${texts.notRead(report.unused)}`] : []),
  ];
}
