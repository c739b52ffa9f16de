// Browser tests. `npm test` runs Chromium; `npm run test:all` (ENGINES=all) runs the three engines.
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import * as puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureChromium, findFirefox, findWebKit } from './scripts/browsers.js';
import { countReporter } from './scripts/count-browser-tests.js';
import { bundlesPlugin } from './test/host/bundles.js';
import { commandsPlugin } from './test/host/commands.js';
import { hostedFolder } from './test/host/hosted-folder.js';
import { hostPages } from './test/host/pages.js';
import { tabKeyPlugin } from './test/host/tab-key.js';
import { wholeSite } from './test/host/whole-site.js';

/** @returns {Promise<number>} a port that nobody listens on */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

/** Pages that run side by side share neither storage nor focus. */
async function separatePage({ context }) {
  const own = await context.browser().createBrowserContext();
  const page = await own.newPage();
  const devTools = await page.createCDPSession();
  await devTools.send('Emulation.setFocusEmulationEnabled', { enabled: true });
  return page;
}

function chromium() {
  return chromeLauncher({
    createPage: separatePage,
    launchOptions: { executablePath: ensureChromium(), headless: true, args: CHROMIUM_FLAGS },
    concurrency: 2,
  });
}

function firefox() {
  const executablePath = findFirefox();
  if (!executablePath)
    throw new Error('npm run test:all needs Firefox: install firefox-esr (or firefox), or set FIREFOX_PATH.');
  return chromeLauncher({
    puppeteer,
    launchOptions: { browser: 'firefox', executablePath, headless: true },
    concurrency: 1,
  });
}

async function webkit() {
  const found = findWebKit();
  if (!found) throw new Error('npm run test:all needs WebKitGTK: install webkit2gtk-driver and xvfb.');
  const port = Number(process.env.WEBDRIVER_PORT ?? (await freePort()));
  const driver = spawn('xvfb-run', ['-a', found.driver, `--port=${port}`, '--host=127.0.0.1'], {
    stdio: 'ignore',
    detached: true,
  });
  let ended = false;
  driver.on('exit', () => (ended = true));
  process.on('exit', () => ended || process.kill(-driver.pid));
  return webdriverLauncher({
    automationProtocol: 'webdriver',
    hostname: '127.0.0.1',
    port,
    path: '/',
    capabilities: {
      browserName: 'MiniBrowser',
      'wdio:enforceWebDriverClassic': true,
      'webkitgtk:browserOptions': { binary: found.browser, args: ['--automation'] },
    },
  });
}

const ENGINES = { chromium, firefox, webkit };
const wanted = process.env.ENGINES === 'all' ? Object.keys(ENGINES) : (process.env.ENGINES ?? 'chromium').split(',');

export default {
  files: ['test/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  middleware: [hostPages, hostedFolder(), wholeSite()],
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' }),
    bundlesPlugin(),
    commandsPlugin(),
    tabKeyPlugin(),
  ],
  browsers: await Promise.all(wanted.map(name => ENGINES[name]())),
  reporters: [defaultReporter(), countReporter(process.env.COUNTS)],
  concurrency: 1,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: { config: { timeout: 180_000 } },
  // The contract is one file over every state of every element: in Firefox it takes a quarter of an hour.
  testsFinishTimeout: 2_400_000,
};
