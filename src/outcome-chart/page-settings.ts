import { oneOf, readAttribute, wholeNumber } from '../element/attributes.js';
import type { Measure } from '../outcomes/outcomes.js';
import { USUAL_MIN_N } from '../outcomes/suppression.js';
import type { TimeScale } from './panel.js';

/** Whose figures are shown: those of groups, or one person's own. */
export type Mode = 'group' | 'personal';

const MODE = oneOf<Mode>('group', 'personal');
const MIN_N = wholeNumber(2, 1000);
const SCALE = oneOf<TimeScale>('time', 'equal');
const LEVEL = wholeNumber(2, 6);

/** The element's attributes as the page wrote them. */
export interface ChartAttributes extends HTMLElement {
  readonly mode: string | undefined;
  readonly measure: string | undefined;
  readonly minN: string | number | undefined;
  readonly scale: string | undefined;
  readonly headingLevel: string | number | undefined;
}

/** What the page says of the chart. */
export interface PageSettings {
  readonly mode: Mode;
  /** The smallest group that is shown. */
  readonly minN: number;
  readonly timeScale: TimeScale;
  readonly headingLevel: number;
}

/** Reads the page's attributes; what nobody says is as usual. */
export function pageSettings(chart: ChartAttributes): PageSettings {
  return {
    mode: readAttribute(chart, 'mode', chart.mode, MODE, 'group'),
    minN: readAttribute(chart, 'min-n', chart.minN, MIN_N, USUAL_MIN_N),
    timeScale: readAttribute(chart, 'scale', chart.scale, SCALE, 'time'),
    headingLevel: readAttribute(chart, 'heading-level', chart.headingLevel, LEVEL, 2),
  };
}

/** Those of the measures that the page wants: the one that it names, or all. */
export function measuresAsked(chart: ChartAttributes, measures: readonly Measure[]): readonly Measure[] {
  if (measures.length === 0) return measures;
  const accepted = oneOf(...measures.map(({ id }) => id));
  const asked = readAttribute<string | undefined>(chart, 'measure', chart.measure, accepted, undefined);
  return asked === undefined ? measures : measures.filter(({ id }) => id === asked);
}
