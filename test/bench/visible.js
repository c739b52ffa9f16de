// Box breathing on a page that is looked at: does the word change when it should, and is the last change as good as the
// first?
import { setTimeout as pause } from 'node:timers/promises';
import { chainedCallbacks, framesOnly, loadedTimers } from './peers.js';
import { row } from './results.js';
import { largest, mean, quantile } from './statistics.js';
import { openBrowser, openTimer } from './timer-page.js';

export const BOX = '4-4-4-4';
export const PHASE_MS = 4_000;
export const FRAME_MS = 16.7;
const SLOW_LIMIT_MS = 50;
const CYCLE_MS = 4 * PHASE_MS;
const MINUTE_MS = 60_000;
const ENDS = 10;

/**
 * Runs a whole session in real time, in a browser of its own.
 *
 * @param {string} address of the served pages
 * @param {number} minutes how long
 * @param {number} slowdown how many times slower the page's CPU is made; 1 leaves it as it is
 */
export async function runVisible(address, minutes, slowdown) {
  const browser = await openBrowser();
  try {
    const { page, start, state, seen } = await openTimer(browser, address, { pattern: BOX, minutes: String(minutes) });
    await page.emulateCPUThrottling(slowdown);
    await start();
    const endMs = Math.ceil((minutes * MINUTE_MS) / CYCLE_MS) * CYCLE_MS;
    await pause(endMs + 5_000);
    return { minutes, slowdown, endMs, seen: await seen(), state: await state() };
  } finally {
    await browser.close();
  }
}

/** When each change should have come, by the clock of the page; nothing here knows of the element's schedule. */
function latenesses({ startMs, changes }, timeOf) {
  return changes.slice(1).map((change, index) => timeOf(change) - (startMs + (index + 1) * PHASE_MS));
}

/** Words out of their turn: every fourth is the same, and none is twice in a row. */
function misplaced(changes) {
  return changes.filter(({ words }, index) => words !== changes[index % 4].words).length;
}

/** @param {Awaited<ReturnType<typeof runVisible>>} run */
export function visibleRows({ minutes, slowdown, endMs, seen, state }) {
  const { changes, startMs } = seen;
  const isSlow = slowdown > 1;
  const what = `${minutes} min box breathing${isSlow ? `, CPU ${slowdown}× slower` : ''}`;
  const limit = isSlow ? SLOW_LIMIT_MS : FRAME_MS;
  const expected = endMs / PHASE_MS - 1;
  const shown = latenesses(seen, ({ frameMs }) => frameMs);
  // A change too early is as wrong as one too late.
  const shownOff = shown.map(Math.abs);
  const writtenOff = latenesses(seen, ({ atMs }) => atMs).map(Math.abs);
  const clockErrors = changes.map(({ clockMs }) => Math.abs(clockMs - startMs));
  const missed = Math.abs(expected - shown.length) + misplaced(changes) + (state === 'finished' ? 0 : 1);
  return [
    row(`${what}: changes missed or out of turn`, missed, `of ${expected + 1}`, { limit: 0 }),
    row(`${what}: accumulated error`, toTenth(largest(clockErrors)), 'ms', {
      limit: 0,
      peer: chainedCallbacks(expected),
    }),
    row(
      `${what}: last ten changes later than the first ten by`,
      mean(shown.slice(-ENDS)) - mean(shown.slice(0, ENDS)),
      'ms',
      {
        limit,
      },
    ),
    row(`${what}: change on screen, p50`, quantile(shownOff, 0.5), 'ms off'),
    row(`${what}: change on screen, p99`, quantile(shownOff, 0.99), 'ms off', {
      limit,
      peer: isSlow ? loadedTimers : framesOnly,
    }),
    row(`${what}: change on screen, worst`, largest(shownOff), 'ms off'),
    row(`${what}: word written, p99`, quantile(writtenOff, 0.99), 'ms off', isSlow ? { limit } : {}),
  ];
}

/** Two readings of a clock of 5 µs, and the call between them, are not sharper than this. */
const toTenth = ms => Number(ms.toFixed(1));
