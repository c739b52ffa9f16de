import type { OwnPoint } from '../outcomes/own-scores.js';
import type { OwnSummary } from './own-summary.js';
import type { OwnWords } from './own-words.js';
import type { Panel, PanelPoint, TimeScale } from './panel.js';

/** More times than this have no room for their names beside each other. */
const NAMED_EACH = 4;

/** The panel of somebody's own scores: without intervals, as one answer is the middle of nothing. */
export function ownPanel(series: OwnSummary, timeScale: TimeScale, { figures, times }: OwnWords): Panel {
  const { measure, points, first, last, isLong } = series;
  const isEqual = timeScale === 'equal' && !isLong;
  const marked: readonly OwnPoint[] = isLong ? [first, last] : points;
  const places = marked.map(({ x }, index) => (isEqual ? index : x));
  return {
    measure: measure.id,
    scale: { low: measure.min, high: measure.max },
    ends: [figures.bare(measure.min), figures.bare(measure.max)],
    span: { low: places[0] ?? 0, high: places.at(-1) ?? 0 },
    points: marked.map((point, index): PanelPoint => {
      const isNamed = marked.length <= NAMED_EACH || point === first || point === last;
      return {
        x: places[index] ?? 0,
        y: point.y,
        value: figures.bare(point.y),
        names: isNamed ? times.lines(point) : ['', ''],
      };
    }),
    ...(isLong && { line: points }),
  };
}
