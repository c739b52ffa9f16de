// The outcome chart on a page of a host, in a Chromium of its own: for what only the browser's own tools can do.
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureChromium } from '../../scripts/browsers.js';
import { hostedFiles } from '../bench/hosted-files.js';
import { serveFiles } from '../bench/local-server.js';
import { importSource } from '../source.js';

const { OUTCOMES } = await importSource('outcome-chart', '../../test/outcome-chart/outcomes-of-nobody');

/** The figures that the page shows. */
export { OUTCOMES };

/** A page that follows the system's colours, with its chart so far down. */
const pageWith = above => `<!doctype html>
<html lang="nb"><head><meta charset="utf-8"><title>Resultater</title><link rel="icon" href="data:,">
<meta name="color-scheme" content="light dark"></head>
<body style="font-family: sans-serif"><div style="block-size: ${above}px"></div>
<lms-outcome-chart></lms-outcome-chart><script type="module" src="/outcome-chart.js"></script>
<script>document.querySelector('lms-outcome-chart').data = ${JSON.stringify(OUTCOMES)};</script></body></html>`;

/**
 * @typedef {object} Charts
 * @property {import('puppeteer-core').Browser} browser
 * @property {() => Promise<import('puppeteer-core').Page>} open a page with the chart in view and its pictures drawn
 * @property {() => Promise<import('puppeteer-core').Page>} openFarDown a page whose chart has never been near
 * @property {() => Promise<void>} close
 */

/** @returns {Promise<Charts>} */
export async function serveCharts() {
  const files = (await hostedFiles()).set('/near.html', pageWith(0)).set('/far.html', pageWith(10_000));
  const server = await serveFiles(files);
  const browser = await puppeteer.launch({ executablePath: ensureChromium(), headless: true, args: CHROMIUM_FLAGS });
  const opened = async (path, selector) => {
    const page = await browser.newPage();
    await page.goto(`${server.address}${path}`);
    await page.waitForFunction(
      wanted => document.querySelector('lms-outcome-chart').shadowRoot?.querySelector(wanted),
      { polling: 50 },
      selector,
    );
    return page;
  };
  return {
    browser,
    open: () => opened('/near.html', '.measure:last-child .drawn'),
    openFarDown: () => opened('/far.html', 'table'),
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
