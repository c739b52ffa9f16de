import type { Chart, Plugin } from 'chart.js';
import { apart } from './apart.js';
import type { Ink } from './ink.js';
import type { Panel, PanelPoint } from './panel.js';

/** From the middle of a point to the ring around it. */
const RING = 10;

/** Half the width of the stroke at each end of an interval, in CSS pixels. */
const END = 5;

/** Between a value and what it stands above. */
const GAP = 5;

/** Between two labels: so much more than a space that they are not read as one. */
const APART = 10;

/** The lines under the axis, by the size of the text. */
const LINE = 1.35;

/** How much room the names under the axis take: as many lines as {@link PanelPoint.names} has. */
export const roomForNames = ({ size }: Ink): number => Math.ceil(2 * LINE * size) + GAP;

/** A point where it lies on the canvas. */
interface Placed {
  readonly point: PanelPoint;
  readonly x: number;
  readonly y: number;
  /** The top and the foot of its interval, or of the point itself. */
  readonly top: number;
  readonly foot: number;
}

function placed(chart: Chart, points: readonly PanelPoint[]): readonly Placed[] {
  const { x: across, y: up } = chart.scales;
  if (!across || !up) return [];
  return points.map(point => ({
    point,
    x: across.getPixelForValue(point.x),
    y: up.getPixelForValue(point.y),
    top: up.getPixelForValue(point.interval?.high ?? point.y),
    foot: up.getPixelForValue(point.interval?.low ?? point.y),
  }));
}

function strikeInterval(ctx: CanvasRenderingContext2D, { x, top, foot }: Placed): void {
  ctx.beginPath();
  ctx.moveTo(x, top);
  ctx.lineTo(x, foot);
  for (const end of [top, foot]) {
    ctx.moveTo(x - END, end);
    ctx.lineTo(x + END, end);
  }
  ctx.stroke();
}

/** So that the point where the person is can be found, whatever the colours. */
function ring(ctx: CanvasRenderingContext2D, { x, y }: Placed): void {
  ctx.beginPath();
  ctx.arc(x, y, RING, 0, 2 * Math.PI);
  ctx.stroke();
}

/** Writes a line of labels, moved apart where the points lie too near to each other. */
function write(
  { ctx, width }: Chart,
  points: readonly Placed[],
  label: (placed: Placed) => string,
  y: (placed: Placed) => number,
): void {
  const widths = points.map(each => ({ middle: each.x, width: ctx.measureText(label(each)).width }));
  const middles = apart(widths, 0, width, APART);
  points.forEach((each, at) => ctx.fillText(label(each), middles[at] ?? each.x, y(each)));
}

/** Writes the values of the first and the last point before and after them. */
function writeBeside(ctx: CanvasRenderingContext2D, points: readonly Placed[]): void {
  ctx.textBaseline = 'middle';
  points.forEach(({ point, x, y }, at) => {
    ctx.textAlign = at === 0 ? 'right' : 'left';
    ctx.fillText(point.value, at === 0 ? x - GAP : x + GAP, y);
  });
  ctx.textAlign = 'center';
  ctx.textBaseline = 'alphabetic';
}

/**
 * Draws the interval of each point, its value above it, and under the axis its time and how many answered.
 *
 * @param panel - what is drawn; the values at the ends of a long line stand beside it, where it does not run through them
 * @param ringed - the place of the point with a ring around it
 */
export const marks = (
  panel: Pick<Panel, 'points' | 'line'>,
  ink: Ink,
  ringed: () => number | undefined,
): Plugin<'line'> => ({
  id: 'marks',
  afterDatasetsDraw(chart) {
    const { ctx, chartArea } = chart;
    const points = placed(chart, panel.points);
    ctx.save();
    ctx.strokeStyle = ink.mark;
    ctx.lineWidth = 2;
    for (const each of points) if (each.point.interval) strikeInterval(ctx, each);
    const here = points[ringed() ?? -1];
    if (here) ring(ctx, here);
    ctx.fillStyle = ink.text;
    ctx.textAlign = 'center';
    ctx.textBaseline = 'alphabetic';
    ctx.font = `600 ${ink.size}px ${ink.family}`;
    if (panel.line) writeBeside(ctx, points);
    else {
      write(
        chart,
        points,
        ({ point }) => point.value,
        each => {
          const edge = each === here ? each.y - RING : each.point.interval ? each.top : each.y - END;
          return Math.min(each.top, edge) - GAP;
        },
      );
    }
    ctx.font = `${ink.size}px ${ink.family}`;
    [0, 1].forEach(line => {
      const y = chartArea.bottom + (line + 1) * LINE * ink.size;
      write(
        chart,
        points,
        ({ point }) => point.names[line] ?? '',
        () => y,
      );
    });
    ctx.restore();
  },
});
