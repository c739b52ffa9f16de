// The practice log with long histories: what its first view costs the main thread, what one more session costs, and how
// long a backup takes to be put in. A log that reads no more than it shows stays as it is when the history grows.
import { performance } from 'node:perf_hooks';
import { row } from './results.js';
import { quantile } from './statistics.js';
import { openBrowser } from './timer-page.js';

/** Twenty-seven years of daily practice are 10,000 sessions; ten times that is what nobody has. */
export const HISTORIES = [100, 1_000, 10_000, 100_000];

/** The history that the limits are meant for. */
const LIMITED = 10_000;
const FIRST_VIEW_MS = 100;
const ONE_MORE_MS = 16;
const IMPORT_MS = 2_000;
const RUNS = 5;

/** The seconds that the main thread of a page has worked. */
async function workedS(devTools) {
  const { metrics } = await devTools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value;
}

/** Runs in the page: so many sessions, one a day up to today, as a backup has them. */
function historyInPage(count) {
  const dayMs = 86_400_000;
  const sessions = Array.from({ length: count }, (_, ago) => {
    const startUtc = new Date(Date.now() - ago * 0.5 * dayMs).toISOString();
    return {
      id: `bench-${ago}`,
      v: 1,
      practice: 'sitting',
      startUtc,
      offsetMin: 0,
      day: startUtc.slice(0, 10),
      activeSeconds: 1_200 + (ago % 900),
      source: 'timer',
      outcome: 'completed',
      note: ago % 5 === 0 ? 'Litt urolig i dag, men det gikk over.' : undefined,
      createdAt: startUtc,
      updatedAt: startUtc,
    };
  });
  window.backup = new Blob([
    JSON.stringify({
      format: 'lms-practice-log',
      version: 1,
      exportedAt: new Date().toISOString(),
      course: { weeks: 8, goalMinutes: 30 },
      sessions,
    }),
  ]);
}

/** Runs in the page: waits for what a selector finds in the log. */
function shown(selector) {
  const log = document.querySelector('lms-practice-log');
  return new Promise(resolve => {
    const look = () => (log.shadowRoot?.querySelector(selector) ? resolve() : setTimeout(look, 5));
    look();
  });
}

/** A new page with the log's script fetched, and not yet run. */
async function openLog(browser, address) {
  const page = await browser.newPage();
  await page.goto(`${address}/late/1?tag=lms-practice-log`, { waitUntil: 'load' });
  const devTools = await page.createCDPSession();
  await devTools.send('Performance.enable', { timeDomain: 'timeTicks' });
  return { page, devTools };
}

async function firstViewMs(browser, address) {
  const { page, devTools } = await openLog(browser, address);
  try {
    const before = await workedS(devTools);
    await page.evaluate(() => import('/timer.js').then(() => undefined));
    await page.evaluate(shown, '.fill');
    return ((await workedS(devTools)) - before) * 1000;
  } finally {
    await page.close();
  }
}

/** One session more, written by the log itself, and shown. */
async function oneMoreMs(browser, address) {
  const { page, devTools } = await openLog(browser, address);
  try {
    await page.evaluate(() => import('/timer.js').then(() => undefined));
    await page.evaluate(shown, '.fill');
    await page.evaluate(() => {
      const inside = document.querySelector('lms-practice-log').shadowRoot;
      inside.querySelector('.add').click();
    });
    await page.evaluate(shown, '#minutes');
    const sessions = await page.evaluate(
      () => document.querySelector('lms-practice-log').shadowRoot.querySelectorAll('.sessions li').length,
    );
    const before = await workedS(devTools);
    await page.evaluate(() => {
      const inside = document.querySelector('lms-practice-log').shadowRoot;
      inside.querySelector('#minutes').value = '10';
      inside.querySelector('.session-form .primary').click();
    });
    await page.evaluate(shown, `.sessions li:nth-child(${sessions + 1})`);
    return ((await workedS(devTools)) - before) * 1000;
  } finally {
    await page.close();
  }
}

async function importMs(browser, address, sessions) {
  const { page } = await openLog(browser, address);
  try {
    await page.evaluate(historyInPage, sessions);
    await page.evaluate(() => import('/timer.js').then(() => undefined));
    const before = performance.now();
    const { written } = await page.evaluate(() => document.querySelector('lms-practice-log').importFile(window.backup));
    if (written !== sessions) throw new Error(`${written} of ${sessions} sessions were put in`);
    return performance.now() - before;
  } finally {
    await page.close();
  }
}

/**
 * One browser a history, so that none has the other's sessions.
 *
 * @param {string} address of the served pages
 */
export async function logRows(address) {
  const rows = [];
  for (const sessions of HISTORIES) {
    const browser = await openBrowser();
    try {
      const limits = sessions === LIMITED;
      const limit = ms => (limits ? { limit: ms } : {});
      const what = `log with ${sessions.toLocaleString('en')} sessions`;
      const measured = async measure => {
        const ms = [];
        for (let run = 0; run < RUNS; run++) ms.push(await measure(browser, address));
        return quantile(ms, 0.5);
      };
      rows.push(row(`${what}: import`, await importMs(browser, address, sessions), 'ms', limit(IMPORT_MS)));
      rows.push(row(`${what}: first view, main thread`, await measured(firstViewMs), 'ms', limit(FIRST_VIEW_MS)));
      rows.push(row(`${what}: one more session, main thread`, await measured(oneMoreMs), 'ms', limit(ONE_MORE_MS)));
    } finally {
      await browser.close();
    }
  }
  return rows;
}
