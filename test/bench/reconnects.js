// What the outcome chart holds after it has been taken out of the page and put back three hundred times.
import { neverDestroyed } from './peers.js';
import { serveOutcomes } from './outcome-pages.js';
import { row } from './results.js';
import { openBrowser } from './timer-page.js';

const RECONNECTS = 300;
/** What is made once, and kept, is there after a few. */
const WARM_UP = 20;
const PICTURES = 2;
const MOST_GROWTH_MB = 2;
const MB = 1_000_000;

/** Runs in the page: takes the chart out and puts it back so many times, and waits for its pictures each time. */
async function reconnect(times, pictures) {
  const chart = document.querySelector('lms-outcome-chart');
  const isDrawn = () => chart.shadowRoot.querySelectorAll('canvas.drawn').length === pictures;
  const frame = () => new Promise(resolve => requestAnimationFrame(resolve));
  for (let time = 0; time < times; time++) {
    const place = chart.parentNode;
    chart.remove();
    await frame();
    place.append(chart);
    do await frame();
    while (!isDrawn());
  }
}

/** The bytes of JavaScript that are in use, after a collection. */
async function usedBytes(devTools) {
  await devTools.send('HeapProfiler.collectGarbage');
  const { metrics } = await devTools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize').value;
}

/** How many charts of Chart.js are in memory: whatever has the fields that its documentation names, destroyed or not. */
async function countCharts(devTools) {
  const { result: prototype } = await devTools.send('Runtime.evaluate', { expression: 'Object.prototype' });
  const { objects } = await devTools.send('Runtime.queryObjects', { prototypeObjectId: prototype.objectId });
  const { result } = await devTools.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: `function () {
      return this.filter(one => ['canvas', 'ctx', 'chartArea', 'boxes'].every(field => Object.hasOwn(one, field))).length;
    }`,
    returnByValue: true,
  });
  return result.value;
}

export async function reconnectRows() {
  const { address, close } = await serveOutcomes([]);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    await page.goto(`${address}/ours.html`);
    const devTools = await page.createCDPSession();
    await devTools.send('Performance.enable');
    await page.evaluate(reconnect, WARM_UP, PICTURES);
    const before = await usedBytes(devTools);
    await page.evaluate(reconnect, RECONNECTS, PICTURES);
    const grown = ((await usedBytes(devTools)) - before) / MB;
    const charts = (await countCharts(devTools)) / PICTURES;
    const what = `${RECONNECTS} reconnects of the outcome chart`;
    return [
      row(`${what}: memory grown by`, grown, 'MB', { limit: MOST_GROWTH_MB, peer: neverDestroyed }),
      row(`${what}: charts in memory a picture`, charts, 'charts', { limit: 1 }),
    ];
  } finally {
    await browser.close();
    close();
  }
}
