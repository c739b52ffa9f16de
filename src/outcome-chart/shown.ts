import { meanInterval } from '../outcomes/confidence.js';
import type { Change, Interval, Measure, Place, Result } from '../outcomes/outcomes.js';
import type { PublishedOutcomes } from '../outcomes/published.js';
import type { Figures } from './figures.js';
import type { Panel } from './panel.js';

/** One measure as it is shown. */
export interface ShownMeasure {
  readonly measure: Measure;
  readonly figures: Figures;
  readonly panel: Panel;
}

/** What a group answered at one time; `undefined` where nobody asked, and where it is not shown. */
export function resultOf({ results }: PublishedOutcomes, { measure, time, group }: Place): Result | undefined {
  const found = results.find(one => one.measure === measure && one.time === time && one.group === group);
  return found && 'n' in found ? found : undefined;
}

/** What changed in a group between two times; `undefined` where it is unknown, and where it is not shown. */
export function changeOf(
  { changes }: PublishedOutcomes,
  { measure, from, to, group }: Pick<Change, 'measure' | 'from' | 'to' | 'group'>,
): Change | undefined {
  const found = changes.find(
    one => one.measure === measure && one.from === from && one.to === to && one.group === group,
  );
  return found && 'n' in found ? found : undefined;
}

/** Whether anything of a measure is not shown. */
export const hidesSomething = ({ results, changes }: PublishedOutcomes, measure: string): boolean =>
  [...results, ...changes].some(one => one.measure === measure && 'isHidden' in one);

/** The interval around a middle: of a mean as it is given, or as n and SD make it; of a median its middle half. */
export function intervalOf({ n, middle }: Result): Interval | undefined {
  if (middle.kind === 'median') return middle.iqr;
  const { mean, sd, ci } = middle;
  return ci ?? (sd === undefined ? undefined : meanInterval({ n, mean, sd }));
}
