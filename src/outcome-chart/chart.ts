import { Chart, Decimation, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import type { ChartConfiguration } from 'chart.js';
import type { LinePoint, Panel } from './panel.js';
import { reachOf } from './panel.js';
import { inkOf, inkOnPaper } from './ink.js';
import type { Ink } from './ink.js';
import { marks, roomForNames } from './marks.js';

// What is registered is what is bundled: the chart's own entry would bring everything.
Chart.register(Decimation, LineController, LineElement, PointElement, LinearScale);

/** A panel on its canvas. */
export interface DrawnPanel {
  /** Draws other figures in place of those that were there. */
  readonly show: (panel: Panel) => void;
  /** Draws a ring around one of the points, or around none. */
  readonly ring: (point: number | undefined) => void;
  /** Draws in the colours that the page has now. */
  readonly recolour: () => void;
  /** Draws in black, as wide as half a sheet of A4; a canvas does not follow the paper by itself. */
  readonly toPaper: () => void;
  readonly toScreen: () => void;
  readonly destroy: () => void;
}

type PanelChart = Chart<'line', LinePoint[]>;

/** CSS pixels of a picture on A4: two beside each other between margins of 18 mm. */
const PAPER = { width: 310, height: 210 };

/** Room for the value above the highest point and beside the outermost. */
const PADDING = { top: 20, right: 28, left: 4 };

/** Above so many points they are drawn as a line alone. */
const DOTS = 60;

/** How the line of a panel is drawn: with a dot where each point is, as long as they can be told apart. */
function stroke({ points, line }: Panel): { data: LinePoint[]; pointRadius: number; borderWidth: number } {
  if (!line) return { data: [...points], pointRadius: 4, borderWidth: 2 };
  return line.length > DOTS
    ? { data: [...line], pointRadius: 0, borderWidth: 1 }
    : { data: [...line], pointRadius: 2, borderWidth: 1 };
}

/** Whether two panels look the same. A long line is the same only when it is one and the same. */
const isAlike = ({ line, ...one }: Panel, { line: otherLine, ...other }: Panel): boolean =>
  line === otherLine && JSON.stringify(one) === JSON.stringify(other);

/** The whole scale upwards, its ends written; the times across, where `marks` writes their names. */
function axes(panel: Panel, ink: Ink): ChartConfiguration<'line'>['options'] {
  const { scale, ends } = panel;
  const reach = reachOf(panel);
  return {
    scales: {
      x: {
        type: 'linear',
        min: reach.low,
        max: reach.high,
        grid: { display: false },
        border: { color: ink.line },
        // Chart.js would make a number format for ticks that nobody sees.
        ticks: { display: false, callback: () => '' },
      },
      y: {
        type: 'linear',
        min: scale.low,
        max: scale.high,
        grid: { color: ink.faint },
        border: { display: false },
        ticks: {
          color: ink.text,
          font: { family: ink.family, size: ink.size },
          callback: value => (value === scale.low ? ends[0] : ends[1]),
        },
        afterBuildTicks: axis => {
          axis.ticks = [{ value: scale.low }, { value: scale.high }];
        },
      },
    },
  };
}

function configuration(
  panel: Panel,
  ink: Ink,
  ringed: () => number | undefined,
): ChartConfiguration<'line', LinePoint[]> {
  return {
    type: 'line',
    data: {
      datasets: [
        {
          ...stroke(panel),
          borderColor: ink.mark,
          backgroundColor: ink.mark,
        },
      ],
    },
    options: {
      ...axes(panel, ink),
      parsing: false,
      normalized: true,
      animation: false,
      events: [],
      maintainAspectRatio: false,
      layout: { padding: { ...PADDING, bottom: roomForNames(ink) } },
      // Of all that fall on one pixel, the lowest and the highest: no day that stands out is lost.
      plugins: { decimation: { enabled: panel.line !== undefined, algorithm: 'min-max' } },
    },
    plugins: [marks(panel, ink, ringed)],
  };
}

/**
 * Draws a panel, and says so by the class `drawn`. The canvas must be in the page: Chart.js keeps the width 0 of one that is
 * not (#10924).
 *
 * Its colours are those of the canvas's own style: see {@link inkOf}.
 */
export function drawPanel(canvas: HTMLCanvasElement, first: Panel): DrawnPanel {
  let panel = first;
  let ringed: number | undefined;
  let isOnPaper = false;
  const draw = (): PanelChart => {
    const ink = isOnPaper ? inkOnPaper(canvas) : inkOf(canvas);
    const made = new Chart(
      canvas,
      configuration(panel, ink, () => (isOnPaper ? undefined : ringed)),
    );
    if (isOnPaper) made.resize(PAPER.width, PAPER.height);
    return made;
  };
  let chart = draw();
  canvas.classList.add('drawn');
  const again = (): void => {
    chart.destroy();
    chart = draw();
  };
  // A page that changes its colours tells nobody; the canvas's own colour is on its way for a moment then.
  canvas.addEventListener('transitionend', again);
  return {
    show: next => {
      if (isAlike(next, panel)) return;
      panel = next;
      again();
    },
    ring: point => {
      if (point === ringed) return;
      ringed = point;
      chart.draw();
    },
    recolour: again,
    toPaper: () => {
      isOnPaper = true;
      again();
    },
    toScreen: () => {
      isOnPaper = false;
      again();
    },
    destroy: () => {
      canvas.removeEventListener('transitionend', again);
      canvas.classList.remove('drawn');
      chart.destroy();
    },
  };
}
