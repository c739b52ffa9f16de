// A page as it comes to who follows a link to it for the first time, on a phone of some years.
import { setTimeout } from 'node:timers/promises';
import { settled } from './timer-page.js';

const PATIENCE_MS = 60_000;

/**
 * Opens a page of a site that serves `/blank.html` as well, in a profile of its own, so with nothing cached.
 *
 * The page measures by itself, and is asked nothing until it has: what a driver asks of a slowed browser takes longer, and is
 * done before what the page does next. Puppeteer listens to it all the same, as open developer tools do, and it pays for
 * that: LHC-Forms takes some 1.3 times as long as where nobody listens, the referral form 1.1 times.
 *
 * @template T
 * @template W
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {number} slower how many times slower the processor is
 * @param {(wanted: W) => void} watch runs in the page before anything else of it, and gives it `window.seen`, a promise of T
 * @param {W} [wanted]
 * @param {(page: import('puppeteer-core').Page) => Promise<void>} [check] when all has been seen
 * @returns {Promise<T>} what the page saw
 * @throws {Error} when it has seen nothing for a minute
 */
export async function onColdPage(browser, url, slower, watch, wanted, check) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    // The process that shows the page is there already, as it is for who follows a link.
    await page.goto(new URL('/blank.html', url).href);
    await page.evaluateOnNewDocument(watch, wanted);
    await page.evaluateOnNewDocument(() => window.seen.then(() => console.debug('seen')));
    const told = new Promise(resolve => page.on('console', message => message.text() === 'seen' && resolve()));
    await settled();
    await page.emulateCPUThrottling(slower);
    await page.goto(url, { timeout: PATIENCE_MS });
    await Promise.race([told, patienceFor(url)]);
    const seen = await page.evaluate(() => window.seen);
    await check?.(page);
    return seen;
  } finally {
    await context.close();
  }
}

async function patienceFor(url) {
  await setTimeout(PATIENCE_MS, undefined, { ref: false });
  throw new Error(`${url} has not shown what is measured within ${PATIENCE_MS} ms.`);
}
