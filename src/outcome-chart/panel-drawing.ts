import { apart } from './apart.js';
import type { Mark, Place, TextStyle, WidthOf } from './drawing.js';
import type { Panel, PanelPoint } from './panel.js';
import { reachOf } from './panel.js';

const VALUE: TextStyle = { size: 14, weight: 600, colour: 'text' };
const NAME: TextStyle = { size: 13, weight: 400, colour: 'text' };

/** How high the whole scale is drawn, in CSS pixels. */
const SCALE_HEIGHT = 150;

/** Above the scale: the value of a point at its top. */
const ABOVE = 24;

/** Under the scale: the time of each point, and how many answered. */
const NAME_LINES = [20, 37] as const;
const BELOW = 44;

/** How high a panel is, in CSS pixels. */
export const PANEL_HEIGHT = ABOVE + SCALE_HEIGHT + BELOW;

/** Half the stroke at each end of an interval; from a point to its value; between two labels. */
const END = 5;
const GAP = 6;
const APART = 10;

const RADIUS = 4;

/** The labels of a panel, line by line. */
const labelLines = ({ points }: Panel): readonly (readonly [style: TextStyle, labels: readonly string[]])[] => [
  [VALUE, points.map(({ value }) => value)],
  [NAME, points.map(({ names: [time] }) => time)],
  [NAME, points.map(({ names: [, n] }) => n)],
];

/** How wide a panel has to be for its labels to stand beside each other. */
export function panelRoom(panel: Panel, widthOf: WidthOf): number {
  const lines = labelLines(panel).map(([style, labels]) =>
    labels.reduce((room, label) => room + widthOf(label, style) + APART, 0),
  );
  return Math.max(...lines);
}

/** An interval: a stroke, with one across each end that is on the scale. */
function intervalMarks(
  { interval }: PanelPoint,
  x: number,
  { scale }: Panel,
  down: (y: number) => number,
): readonly Mark[] {
  if (!interval) return [];
  const low = Math.max(interval.low, scale.low);
  const high = Math.min(interval.high, scale.high);
  const stroke = (...through: readonly Place[]): Mark => ({ kind: 'stroke', through, width: 2, colour: 'mark' });
  const across = (end: number): Mark => stroke([x - END, down(end)], [x + END, down(end)]);
  return [
    stroke([x, down(low)], [x, down(high)]),
    ...[interval.low, interval.high].filter(end => end === low || end === high).map(across),
  ];
}

/**
 * A panel as it is drawn: its whole scale with both ends written, the line from time to time, each point with its interval and
 * its value, and under it the time and how many answered.
 *
 * @param corner - its upper left
 */
export function panelMarks(panel: Panel, [left, top]: Place, width: number, widthOf: WidthOf): readonly Mark[] {
  const { scale, ends, points } = panel;
  const reach = reachOf(panel);
  const [upper, lower] = [top + ABOVE, top + ABOVE + SCALE_HEIGHT];
  const start = left + Math.max(...ends.map(end => widthOf(end, NAME))) + GAP;
  const across = (x: number): number => start + ((x - reach.low) / (reach.high - reach.low)) * (left + width - start);
  const down = (y: number): number => lower - ((y - scale.low) / (scale.high - scale.low)) * SCALE_HEIGHT;
  const places = points.map(({ x, y }): Place => [across(x), down(y)]);

  const line = (labels: readonly string[], style: TextStyle, y: (at: number) => number): readonly Mark[] => {
    const wanted = labels.map((label, at) => ({ middle: places[at]?.[0] ?? left, width: widthOf(label, style) }));
    return apart(wanted, left, left + width, APART).map((x, at): Mark => ({
      kind: 'words',
      at: [x, y(at)],
      anchor: 'middle',
      words: labels[at] ?? '',
      style,
    }));
  };
  const aboveValue = (at: number): number => {
    const { y = scale.low, interval } = points[at] ?? {};
    return Math.min(down(y) - RADIUS, down(Math.min(interval?.high ?? y, scale.high))) - GAP;
  };
  return [
    ...[upper, lower].map((y): Mark => ({
      kind: 'stroke',
      through: [
        [start, y],
        [left + width, y],
      ],
      width: 1,
      colour: 'line',
    })),
    ...[lower, upper].map((y, at): Mark => ({
      kind: 'words',
      at: [start - GAP, y + 0.35 * NAME.size],
      anchor: 'end',
      words: ends[at] ?? '',
      style: NAME,
    })),
    { kind: 'stroke', through: places, width: 2, colour: 'mark' },
    ...points.flatMap((point, at) => intervalMarks(point, places[at]?.[0] ?? start, panel, down)),
    ...places.map((at): Mark => ({ kind: 'disc', at, radius: RADIUS, colour: 'mark' })),
    ...labelLines(panel).flatMap(([style, labels], which) =>
      line(labels, style, at => (which === 0 ? aboveValue(at) : lower + (NAME_LINES[which - 1] ?? 0))),
    ),
  ];
}
