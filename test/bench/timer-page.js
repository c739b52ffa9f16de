// The page that is measured: timers alone on a page, from one minified bundle, in a browser that throttles as people's
// browsers do.
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureChromium } from '../../scripts/browsers.js';
import { serve } from './local-server.js';
import { witness } from './witness.js';

/** Puppeteer keeps hidden pages awake. People's browsers do not. */
const KEEPS_AWAKE = [
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
];

/** A hidden page gets one timer a minute, after 10 s in place of Chromium's 5 minutes. */
const THROTTLED_SOON = '--enable-features=IntensiveWakeUpThrottling:grace_period_seconds/10';

async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('../../src/define.ts', import.meta.url))],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['production'],
    write: false,
  });
  return outputFiles[0].text;
}

const MODULE = '<script type="module" src="/timer.js"></script>';
const PRELOAD = '<link rel="modulepreload" href="/timer.js">';

function pageFor({ pathname, searchParams }) {
  const [, loading, count = '1'] = pathname.split('/');
  // Another element than the timer may stand there.
  const tag = searchParams.get('tag') ?? 'lms-breathing-timer';
  searchParams.delete('tag');
  const attributes = [...searchParams].map(([name, value]) => ` ${name}="${value}"`).join('');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Timer</title><link rel="icon" href="data:,">
${loading === 'late' ? PRELOAD : MODULE}
<body>${`<${tag}${attributes}></${tag}>`.repeat(Number(count))}</body></html>`;
}

/**
 * Serves `/now/COUNT?ATTRIBUTES`, a page with so many timers, and `/late/COUNT?ATTRIBUTES`, where the script
 * `/timer.js` is fetched but left for the page to import.
 *
 * @returns {Promise<import('./local-server.js').Served>}
 */
export async function serveTimers() {
  const script = await bundle();
  return serve((request, response) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const isScript = url.pathname === '/timer.js';
    response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
    // An isolated page has a clock of 5 µs, others one of 100 µs.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    response.end(isScript ? script : pageFor(url));
  });
}

/**
 * @param {import('./sound-card.js').SoundCard} [soundCard] where it plays; without one it is mute
 * @returns {Promise<import('puppeteer-core').Browser>} a Chromium of its own, with a profile of its own
 */
export function openBrowser(soundCard) {
  return puppeteer.launch({
    executablePath: ensureChromium(),
    headless: true,
    args: [...CHROMIUM_FLAGS, THROTTLED_SOON],
    ignoreDefaultArgs: [...KEEPS_AWAKE, ...(soundCard ? ['--mute-audio'] : [])],
    env: { ...process.env, ...soundCard?.environment },
    protocolTimeout: 120_000,
  });
}

/**
 * Waits until a new window is ready: around the page a browser has pages of its own, such as the list under its address
 * field, which take a processor for a second or so. A person's window is an old one.
 */
export const settled = () => pause(2_000);

/** @returns {Promise<string>} the version of the browser that measures */
export async function browserVersion() {
  const browser = await openBrowser();
  try {
    return await browser.version();
  } finally {
    await browser.close();
  }
}

/**
 * Opens a page with one timer.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address of the served pages
 * @param {Record<string, string>} attributes of the timer
 * @param {{ watched?: boolean }} [how] whether `seen()` tells what happened; watching costs the page a little
 */
export async function openTimer(browser, address, attributes, { watched = true } = {}) {
  const page = await browser.newPage();
  if (watched) await page.evaluateOnNewDocument(witness);
  await page.goto(`${address}/now/1?${new URLSearchParams(attributes)}`);
  await page.waitForSelector('lms-breathing-timer >>> .primary');
  if (watched) await page.evaluate(() => window.witness.watch(document.querySelector('lms-breathing-timer')));
  return {
    page,
    /** Presses Start as a person does: only then does the browser give sound. */
    start: () => page.click('lms-breathing-timer >>> .primary'),
    state: () => page.evaluate(() => document.querySelector('lms-breathing-timer').state),
    seen: () => page.evaluate(() => window.witness.seen),
  };
}
