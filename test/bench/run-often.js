// Measuring so often, and in so many browsers, that a median can be relied on.
import { openBrowser } from './timer-page.js';

/** Some browsers are quicker than others that were started the same way, for as long as they run. */
const BROWSERS = 10;
const RUNS = 3;

/**
 * Does what is measured so often that its median can be relied on.
 *
 * @param {(browser: import('puppeteer-core').Browser) => Promise<void>} run what is compared, one after the other
 */
export async function runOften(run) {
  for (let started = 0; started < BROWSERS; started++) {
    const browser = await openBrowser();
    try {
      for (let runs = 0; runs < RUNS; runs++) await run(browser);
    } finally {
      await browser.close();
    }
  }
}
