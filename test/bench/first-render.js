// What a page pays before anybody presses Start.
import { row } from './results.js';
import { quantile } from './statistics.js';
import { openBrowser } from './timer-page.js';

/**
 * From the evaluation of the fetched script to the last timer's first render, in a new page each time.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address of the served pages
 * @param {number} timers how many stand in the page
 */
async function definedAndRendered(browser, address, timers) {
  const page = await browser.newPage();
  try {
    await page.goto(`${address}/late/${timers}`, { waitUntil: 'load' });
    return await page.evaluate(async () => {
      const elements = [...document.querySelectorAll('lms-breathing-timer')];
      const script = '/timer.js';
      const beforeMs = performance.now();
      await import(script);
      await Promise.all(elements.map(element => element.updateComplete));
      return performance.now() - beforeMs;
    });
  } finally {
    await page.close();
  }
}

/**
 * @param {string} address
 * @param {{ runs: number, crowds: number }} times how often one timer is measured, and how often a hundred
 */
export async function firstRenderRows(address, { runs, crowds }) {
  const browser = await openBrowser();
  const median = async (timers, times) => {
    const measuredMs = [];
    for (let time = 0; time < times; time++) measuredMs.push(await definedAndRendered(browser, address, timers));
    return quantile(measuredMs, 0.5);
  };
  try {
    return [
      row('define and first render of a timer, median', await median(1, runs), 'ms'),
      row('define and first render of 100 timers, median', await median(100, crowds), 'ms'),
    ];
  } finally {
    await browser.close();
  }
}
