// A hundred thousand scores of one person: how long the page's thread is held until they are drawn, beside bare Chart.js with
// the same decimation.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { serveFiles } from './local-server.js';
import { row } from './results.js';
import { quantile } from './statistics.js';
import { openBrowser } from './timer-page.js';

const RUNS = 15;
/** The first draws are of code that has not been run before. */
const WARM_UP = 3;
const POINTS = 100_000;
const LIMIT_MS = 30;
/** The most of the peer's time that is allowed. */
const MOST = 1.2;
const PATIENCE_MS = 30_000;

const PAGE = `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Egne svar</title><link rel="icon" href="data:,">
</head><body><div id="bare"><canvas></canvas></div><div id="ours"><canvas></canvas></div>
<lms-outcome-chart mode="personal"></lms-outcome-chart>
<link rel="stylesheet" href="/size.css"><script type="module" src="/long-series.js"></script></body></html>`;

/** Both pictures are as large as each other, and as a phone has them. */
const STYLE = '#bare, #ours { position: relative; width: 360px; height: 240px }';

/** In the page: the element, its way of drawing, and bare Chart.js, from one copy of the library. */
const SCRIPT = `
import { Chart, Decimation, LinearScale, LineController, LineElement, PointElement } from 'chart.js';
import './src/outcome-chart/define.ts';
import { drawPanel } from './src/outcome-chart/chart.ts';

Chart.register(Decimation, LineController, LineElement, PointElement, LinearScale);

const DAY_MS = 86_400_000;
const value = number => Math.round(500 + 250 * Math.sin(number / 900) + 150 * Math.sin(number * 2.3)) / 100;
const points = Array.from({ length: ${POINTS} }, (_, number) => ({ x: number / 24, y: value(number) }));
const canvas = id => document.querySelector('#' + id + ' canvas');

const end = point => ({ ...point, value: String(point.y), names: ['12. jan.', '2026'] });
const panel = {
  measure: 'was',
  scale: { low: 0, high: 10 },
  ends: ['0', '10'],
  span: { low: 0, high: points.at(-1).x },
  points: [end(points[0]), end(points.at(-1))],
  line: points,
};

const drawBare = () =>
  new Chart(canvas('bare'), {
    type: 'line',
    data: { datasets: [{ data: points.slice(), pointRadius: 0, borderWidth: 1 }] },
    options: {
      parsing: false,
      normalized: true,
      animation: false,
      events: [],
      maintainAspectRatio: false,
      scales: { x: { type: 'linear', min: 0, max: points.at(-1).x }, y: { type: 'linear', min: 0, max: 10 } },
      plugins: { decimation: { enabled: true, algorithm: 'min-max' } },
    },
  });

/** What is drawn is painted too: a pixel is asked for, which waits for all strokes before it. */
function timed(id, draw) {
  const fromMs = performance.now();
  const drawn = draw();
  canvas(id).getContext('2d').getImageData(0, 0, 1, 1);
  const ms = performance.now() - fromMs;
  drawn.destroy();
  return ms;
}

window.bareMs = () => timed('bare', drawBare);
window.oursMs = () => timed('ours', () => drawPanel(canvas('ours'), panel));

const element = document.querySelector('lms-outcome-chart');
const scores = () =>
  points.map(({ x, y }) => ({
    measure: 'was',
    at: new Date(Math.round((19_000 + x) * DAY_MS)).toISOString().slice(0, 16),
    value: y,
  }));
const measures = [{ id: 'was', name: 'Arbeidsevne', min: 0, max: 10, direction: 'higher', mic: 1.5, sdc: 4.9 }];

/** Reading other scores and telling them, once what tells them is loaded: everything but the picture. */
window.toldMs = async () => {
  const own = { measures, scores: scores() };
  const fromMs = performance.now();
  element.data = own;
  await element.updateComplete;
  return performance.now() - fromMs;
};

/** Rendering again what is shown already, the picture's own comparison with it. */
window.againMs = async () => {
  const fromMs = performance.now();
  element.requestUpdate();
  await element.updateComplete;
  return performance.now() - fromMs;
};
window.isReady = true;
`;

async function bundle() {
  const { outputFiles } = await build({
    stdin: { contents: SCRIPT, resolveDir: fileURLToPath(new URL('../..', import.meta.url)) },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    write: false,
  });
  return outputFiles[0].text;
}

/** @returns the rows of a long series; the ways of drawing alternate, in one page */
export async function longSeriesRows() {
  const files = new Map([
    ['/', PAGE],
    ['/size.css', STYLE],
    ['/long-series.js', await bundle()],
  ]);
  const { address, close } = await serveFiles(files);
  const browser = await openBrowser();
  const measured = { bare: [], ours: [], told: [], again: [] };
  try {
    const page = await browser.newPage();
    await page.goto(`${address}/`);
    await page.waitForFunction('window.isReady', { timeout: PATIENCE_MS });
    for (let run = -WARM_UP; run < RUNS; run++) {
      const times = await page.evaluate(async () => ({
        bare: window.bareMs(),
        ours: window.oursMs(),
        told: await window.toldMs(),
        again: await window.againMs(),
      }));
      if (run >= 0) for (const [what, ms] of Object.entries(times)) measured[what].push(ms);
    }
  } finally {
    await browser.close();
    close();
  }
  const median = what => quantile(measured[what], 0.5);
  const bareMs = Number(median('bare').toFixed(2));
  const peer = { value: bareMs, is: 'bare Chart.js with min-max decimation, in the same run' };
  return [
    row('draw 100,000 of one’s own scores, median', median('ours'), 'ms', {
      limit: Math.min(LIMIT_MS, Number((bareMs * MOST).toFixed(2))),
      peer,
    }),
    row('read 100,000 of one’s own scores and tell them, median', median('told'), 'ms'),
    row('render them again, median', median('again'), 'ms'),
  ];
}
