// Finds the browsers that the tests, benches and screenshots run in, and installs Chromium where there is none.
import { existsSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { delimiter, join } from 'node:path';

/** The flags that every Chromium of ours starts with: no sandbox (containers), no traffic of its own. */
export const CHROMIUM_FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const CHROMIUM_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];
const MINI_BROWSERS = ['x86_64-linux-gnu', 'aarch64-linux-gnu'].map(
  machine => `/usr/lib/${machine}/webkit2gtk-4.1/MiniBrowser`,
);

/**
 * @param {readonly string[]} names
 * @returns {string | undefined} the first of `names` that stands on the PATH
 */
function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap(name => folders.map(folder => join(folder, name))).find(existsSync);
}

/** @returns {string | undefined} `CHROME_PATH`, else a Chromium or Chrome under its usual names */
export function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return onPath(...CHROMIUM_NAMES) ?? CHROMIUM_PLACES.find(existsSync) ?? playwrightChromium();
}

/** A Chromium that an earlier `installChromium()` put into Playwright's cache. */
function playwrightChromium() {
  try {
    const path = execFileSync('npx', ['--yes', '--offline', 'playwright', 'install', '--dry-run', 'chromium'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const folder = /Install location:\s+(\S+)/.exec(path)?.[1];
    const binary = folder && join(folder, 'chrome-linux', 'chrome');
    return binary && existsSync(binary) ? binary : undefined;
  } catch {
    return undefined;
  }
}

/** @returns {string | undefined} Firefox under its usual names */
export function findFirefox() {
  return process.env.FIREFOX_PATH ?? onPath('firefox-esr', 'firefox');
}

/** @returns {{ driver: string, browser: string } | undefined} WebKitGTK's driver and its MiniBrowser */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const browser = MINI_BROWSERS.find(existsSync);
  return driver && browser && onPath('xvfb-run') ? { driver, browser } : undefined;
}

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {boolean} whether it ended well
 */
function run(command, ...args) {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'], timeout: 600_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * Finds a Chromium, or installs one: Playwright's, else Debian's package when root.
 * @returns {string} its path
 * @throws {Error} with one sentence that says what to install
 */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.env.CHROME_PATH) throw new Error(`CHROME_PATH names ${process.env.CHROME_PATH}, which does not exist.`);
  console.log('No Chromium found; installing one (this happens once).');
  run('npx', '--yes', 'playwright', 'install', 'chromium');
  if (!findChromium() && process.getuid?.() === 0 && onPath('apt-get')) {
    run('apt-get', 'update', '-qq') && run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
  }
  const installed = findChromium();
  if (installed) return installed;
  throw new Error('No browser to test in: install Chromium or Chrome, or set CHROME_PATH to one, and run again.');
}
