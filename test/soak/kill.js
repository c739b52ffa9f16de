// Kills the browser right after «lagret», and in the middle of a session, and counts what is lost.
// node test/soak/kill.js [--runs 100] [--sessions 8] [--out results.json]
import { randomInt, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureChromium } from '../../scripts/browsers.js';
import { serveFiles } from '../bench/local-server.js';

const { values: options } = parseArgs({
  options: {
    /** How many times the browser is killed right after a save. */
    runs: { type: 'string', default: '100' },
    /** How many times it is killed while a session runs, each after up to `LONGEST_MS`. */
    sessions: { type: 'string', default: '8' },
    /** Where the rows are written as JSON. */
    out: { type: 'string' },
  },
});

/** Two checkpoints of 15 s and a little more, so that a kill may come anywhere between two. */
const LONGEST_MS = 32_000;

/** Serves the page and its script, bundled from the sources, on a port of the system's choice. */
async function servePage() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('kill-page.ts', import.meta.url))],
    bundle: true,
    format: 'esm',
    write: false,
  });
  return serveFiles(
    new Map([
      ['/page.js', outputFiles[0].text],
      ['/', '<!doctype html><script type="module" src="/page.js"></script>'],
    ]),
  );
}

/** Opens the browser on the profile that the one before it left behind. */
async function openBrowser(profile, address) {
  const browser = await puppeteer.launch({
    executablePath: ensureChromium(),
    headless: true,
    args: CHROMIUM_FLAGS,
    userDataDir: profile,
  });
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction('window.killPage');
  const ask = (act, ...values) => page.evaluate((name, given) => window.killPage[name](...given), act, values);
  const kill = async () => {
    const gone = once(browser.process(), 'exit');
    browser.process().kill('SIGKILL');
    await gone;
  };
  return { ask, kill, close: () => browser.close() };
}

const isOnDevice = kept => {
  if (kept.on !== 'device') throw new Error(`The store could not write: ${kept.trouble}`);
};

const profile = await mkdtemp(join(tmpdir(), 'lms-kill-'));
const { address, close: stopServing } = await servePage();
const saved = [];
const lostSeconds = [];
let killed = 0;
let recoveredSessions = 0;

try {
  for (; killed < Number(options.runs); killed++) {
    const browser = await openBrowser(profile, address);
    const id = randomUUID();
    isOnDevice(await browser.ask('save', id));
    await browser.kill();
    saved.push(id);
  }
  for (let session = 0; session < Number(options.sessions); session++) {
    const running = await openBrowser(profile, address);
    const id = randomUUID();
    const startMs = performance.now();
    isOnDevice(await running.ask('run', id));
    await pause(randomInt(LONGEST_MS));
    const ranSeconds = (performance.now() - startMs) / 1000;
    await running.kill();
    const next = await openBrowser(profile, address);
    const found = await next.ask('recover');
    if (id in found) {
      recoveredSessions++;
      saved.push(id);
    }
    lostSeconds.push(ranSeconds - (found[id] ?? 0));
    await next.close();
  }
  const last = await openBrowser(profile, address);
  const ids = new Set(await last.ask('ids'));
  await last.close();

  const rows = [
    { name: 'kills right after a save', value: killed, unit: 'kills', limit: null },
    { name: 'saved sessions lost', value: saved.filter(id => !ids.has(id)).length, unit: 'sessions', limit: 0 },
    { name: 'kills during a session', value: lostSeconds.length, unit: 'kills', limit: null },
    {
      name: 'running sessions not offered back',
      value: lostSeconds.length - recoveredSessions,
      unit: 'sessions',
      limit: 0,
    },
    {
      name: 'most lost of a running session',
      value: Number(Math.max(0, ...lostSeconds).toFixed(1)),
      unit: 's',
      limit: 30,
    },
  ];
  for (const { name, value, unit, limit } of rows) console.log([name, value, unit, limit ?? ''].join(', '));
  if (options.out) await writeFile(options.out, `${JSON.stringify(rows, null, 2)}\n`);
  process.exitCode = rows.some(({ value, limit }) => limit !== null && value > limit) ? 1 : 0;
} finally {
  stopServing();
  await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
