import type { Interval, Measure, Middle } from '../outcomes/outcomes.js';
import type { PublishedOutcomes } from '../outcomes/published.js';
import type { Figures } from './figures.js';
import { intervalOf, resultOf } from './shown.js';

/** A point of a line without marks. */
export interface LinePoint {
  readonly x: number;
  readonly y: number;
}

/** A point of a panel: what everybody answered at one time, or one person. */
export interface PanelPoint {
  /** Weeks after the start, or the number of the time where all are drawn equally far apart. */
  readonly x: number;
  readonly y: number;
  /** The confidence interval of a mean, the middle half around a median. */
  readonly interval?: Interval;
  /** What the value is the middle of, and so what its interval is. One person's own is the middle of nothing. */
  readonly middle?: Middle['kind'];
  /** The value as it is written at the point. */
  readonly value: string;
  /** What stands under it: the time, and how many answered. One person's own time may take both lines. */
  readonly names: readonly [time: string, n: string];
}

/** The picture of one measure, as it is drawn: its whole scale, and a point for each time that may be shown. */
export interface Panel {
  readonly measure: string;
  readonly scale: Interval;
  /** The ends of the scale as they are written. */
  readonly ends: readonly [low: string, high: string];
  /** Where the first and the last time lie, whether anything is shown there or not. */
  readonly span: Interval;
  readonly points: readonly PanelPoint[];
  /** Of a series that is too long for marks: all of it, in its order. Its `points` are the first and the last then. */
  readonly line?: readonly LinePoint[];
}

/** The first and the last time lie this share of their span away from the sides. */
const MARGIN = 0.12;

/** What a picture reaches over from side to side, on the scale of the times. */
export function reachOf({ span: { low, high } }: Panel): Interval {
  const room = Math.max(high - low, 1) * MARGIN;
  return { low: low - room, high: high + room };
}

/** How far apart the times are drawn: by their weeks, or all alike. */
export type TimeScale = 'time' | 'equal';

/** The panel of a measure: what is not shown is not in it. */
export function panelOf(measure: Measure, outcomes: PublishedOutcomes, timeScale: TimeScale, figures: Figures): Panel {
  const { times } = outcomes;
  const places = times.map(({ weeks }, index) => (timeScale === 'equal' ? index : weeks));
  const points = times.flatMap((time, index): readonly PanelPoint[] => {
    const result = resultOf(outcomes, { measure: measure.id, time: time.id });
    if (!result) return [];
    const { middle, n } = result;
    const interval = intervalOf(result);
    const y = middle.kind === 'mean' ? middle.mean : middle.median;
    const names = [time.label, `n = ${figures.bare(n)}`] as const;
    return [
      { x: places[index] ?? 0, y, ...(interval && { interval }), middle: middle.kind, value: figures.value(y), names },
    ];
  });
  return {
    measure: measure.id,
    scale: { low: measure.min, high: measure.max },
    ends: [figures.bare(measure.min), figures.bare(measure.max)],
    span: { low: places[0] ?? 0, high: places.at(-1) ?? 0 },
    points,
  };
}
