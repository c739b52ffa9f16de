// The practice log with long histories: what its first view costs the main thread, what one more session costs, and how
// long a backup takes to be put in. A log that reads no more than it shows stays as it is when the history grows.
import { performance } from 'node:perf_hooks';
import { hostedFiles } from './hosted-files.js';
import { serveFiles } from './local-server.js';
import { row } from './results.js';
import { quantile } from './statistics.js';
import { openBrowser, settled } from './timer-page.js';

/** Twenty-seven years of daily practice are 10,000 sessions; ten times that is what nobody has. */
export const HISTORIES = [100, 1_000, 10_000, 100_000];

/** The history that the limits are meant for. */
const LIMITED = 10_000;
const FIRST_VIEW_MS = 100;
const ONE_MORE_MS = 16;
const IMPORT_MS = 2_000;
const RUNS = 9;

// A page has words of its own: what its first text costs is the page's.
const PAGE = `<!doctype html><html lang="nb"><meta charset="utf-8"><title>Log</title><link rel="icon" href="data:,">
<link rel="modulepreload" href="/practice-log.js"><body style="font-family: system-ui, sans-serif">
<h1>Mindfulness ved stress, smerte og utmattelse</h1><p>Øv <strong>hjemme</strong> mellom samlingene, 30 minutter om dagen.</p>
<lms-practice-log></lms-practice-log></body></html>`;

/** Serves a page with a log as a host has it: the log's script fetched and not yet run. */
const serveLog = async () => serveFiles((await hostedFiles()).set('/', PAGE));

/** The seconds of processor time that the main thread of a page has worked. */
async function workedS(devTools) {
  const { metrics } = await devTools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration').value;
}

/** What a file may hold is limited: a longer history comes in several. */
const A_FILE = 50_000;

/** Runs in the page: a backup of so many sessions, two a day up to today, after some that other files hold. */
function historyInPage(first, count) {
  const dayMs = 86_400_000;
  const sessions = Array.from({ length: count }, (_, place) => {
    const ago = first + place;
    const startUtc = new Date(Date.now() - (ago * dayMs) / 2).toISOString();
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

/** Runs in the page: has `window.acted(act, selector)` ready, which acts and resolves when the log shows what was asked for. */
function watch() {
  window.acted = async (act, selector) => {
    const log = document.querySelector('lms-practice-log');
    await act(log.shadowRoot);
    const isShown = () => log.shadowRoot.querySelector(selector);
    if (!isShown()) {
      await new Promise(resolve => {
        const watcher = new MutationObserver(() => isShown() && resolve(watcher.disconnect()));
        watcher.observe(log.shadowRoot, { childList: true, subtree: true });
      });
    }
    // What is there has been painted when the second frame begins.
    await new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  };
}

const VIEW = `acted(() => import('/practice-log.js'), '.fill')`;
// What the log loads after its first view is here too.
const SETTLED = `acted(() => {}, '.trend')`;
const BEGIN = `acted(log => log.querySelector('.add').click(), '#minutes')`;
const SESSIONS = `document.querySelector('lms-practice-log').shadowRoot.querySelectorAll('.sessions li').length`;
const another = sessions => `'.sessions li:nth-child(${sessions + 1})'`;
const save = sessions => `acted(log => {
  log.querySelector('#minutes').value = '10';
  log.querySelector('.session-form .primary').click();
}, ${another(sessions)})`;

/** A new page with the log's script fetched, and not yet run. */
async function openLog(browser, address) {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(watch);
  const devTools = await page.createCDPSession();
  // What other programs take of the processor is not the page's.
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, devTools };
}

/** What the main thread works while the page does something. */
async function workedMs(page, devTools, act) {
  const before = await workedS(devTools);
  await page.evaluate(act);
  return ((await workedS(devTools)) - before) * 1000;
}

async function firstViewMs(browser, address) {
  const { page, devTools } = await openLog(browser, address);
  try {
    return await workedMs(page, devTools, VIEW);
  } finally {
    await page.close();
  }
}

/** Runs in the page: puts a session on the device as a timer does, and has the ping ready that tells the log. */
async function keepAnother() {
  const database = await new Promise((resolve, reject) => {
    const opening = indexedDB.open('lms-practice');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = reject;
  });
  const now = new Date().toISOString();
  const writing = database.transaction('sessions', 'readwrite');
  writing.objectStore('sessions').put({
    id: `bench-${Math.random()}`,
    v: 1,
    practice: 'sitting',
    startUtc: now,
    offsetMin: 0,
    day: now.slice(0, 10),
    activeSeconds: 600,
    source: 'timer',
    outcome: 'completed',
    createdAt: now,
    updatedAt: now,
  });
  await new Promise(resolve => (writing.oncomplete = resolve));
  database.close();
  window.channel = new BroadcastChannel('lms-practice');
}

/** One session more, from a timer: what it costs the log to show it. */
async function oneMoreMs(browser, address) {
  const { page, devTools } = await openLog(browser, address);
  try {
    await page.evaluate(VIEW);
    await page.evaluate(SETTLED);
    await page.evaluate(keepAnother);
    const sessions = await page.evaluate(SESSIONS);
    return await workedMs(page, devTools, `acted(() => channel.postMessage(null), ${another(sessions)})`);
  } finally {
    await page.close();
  }
}

/**
 * One session more, written in the log: from the press on «Lagre» until it is seen, with the form gone and the focus moved.
 * It is the first act of this page, so everything is as yet unused.
 */
async function writtenMs(browser, address) {
  const { page, devTools } = await openLog(browser, address);
  try {
    await page.evaluate(VIEW);
    await page.evaluate(SETTLED);
    await page.evaluate(BEGIN);
    return await workedMs(page, devTools, save(await page.evaluate(SESSIONS)));
  } finally {
    await page.close();
  }
}

async function importMs(browser, address, sessions) {
  const { page } = await openLog(browser, address);
  try {
    await settled();
    await page.evaluate(() => import('/practice-log.js').then(() => undefined));
    let ms = 0;
    for (let first = 0; first < sessions; first += A_FILE) {
      const count = Math.min(A_FILE, sessions - first);
      await page.evaluate(historyInPage, first, count);
      const before = performance.now();
      const { written } = await page.evaluate(() =>
        document.querySelector('lms-practice-log').importFile(window.backup),
      );
      if (written !== count) throw new Error(`${written} of ${count} sessions were put in`);
      ms += performance.now() - before;
    }
    return ms;
  } finally {
    await page.close();
  }
}

/** One browser a history, so that none has the other's sessions. */
export async function logRows() {
  const { address, close } = await serveLog();
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
      rows.push(row(`${what}: one written by hand, main thread`, await measured(writtenMs), 'ms'));
    } finally {
      await browser.close();
    }
  }
  close();
  return rows;
}
