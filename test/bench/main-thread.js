// What a running timer takes of the main thread, which the page and its other scripts need.
import { setTimeout as pause } from 'node:timers/promises';
import { drawnFrames } from './peers.js';
import { row } from './results.js';
import { openBrowser, openTimer } from './timer-page.js';

const LIMIT_MS_A_SECOND = 10;
/** The first breath renders the tones, once. */
const SETTLED_AFTER_MS = 12_000;

/** @type {Record<string, import('./peers.js').Peer | undefined>} what moves has a peer; words alone have none */
const PEERS = { circle: drawnFrames, bar: drawnFrames, text: undefined };
export const VISUALS = Object.keys(PEERS);

/** @returns {Promise<{ taskMs: number, atMs: number }>} the time in tasks that Chromium has counted, and when */
async function counted(devTools) {
  const { metrics } = await devTools.send('Performance.getMetrics');
  const of = name => metrics.find(metric => metric.name === name).value * 1000;
  return { taskMs: of('TaskDuration'), atMs: of('Timestamp') };
}

/**
 * Counts the main thread's tasks while a default session runs, in a browser of its own.
 *
 * @param {string} address of the served pages
 * @param {string} visual
 * @param {number} seconds for how long
 */
export async function mainThreadRow(address, visual, seconds) {
  const browser = await openBrowser();
  try {
    const { page, start } = await openTimer(browser, address, { visual }, { watched: false });
    const devTools = await page.createCDPSession();
    // Time on the CPU, so that a busy machine is not counted as ours.
    await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await start();
    await pause(SETTLED_AFTER_MS);
    const before = await counted(devTools);
    await pause(seconds * 1000);
    const after = await counted(devTools);
    const share = (after.taskMs - before.taskMs) / ((after.atMs - before.atMs) / 1000);
    return row(`main thread while running, ${visual}`, share, 'ms/s', {
      limit: LIMIT_MS_A_SECOND,
      peer: PEERS[visual],
    });
  } finally {
    await browser.close();
  }
}
