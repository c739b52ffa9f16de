// A host's site for the tests: pages under a strict policy, whose content a test writes, and copies of the folder beside them.
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureChromium } from '../../scripts/browsers.js';
import { serve } from '../bench/local-server.js';

/** @typedef {ReadonlyMap<string, string | Uint8Array>} Files by path */

/** What the host allows, under Trusted Types those policies that are named. */
const policyWith = trustedTypes =>
  `default-src 'none'; img-src 'self'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types ${trustedTypes}`;

export const WIDGETS = ['breathing-timer', 'practice-log', 'referral-form', 'outcome-chart'];

/** A link as an editor pastes it; what is not the timer's in it is to be passed over. */
export const LINK =
  '<p><a id="link" href="/lms/w/breathing-timer?pattern=4-6&minutes=3&lang=nn&onclick=x">Start pusteøvinga</a></p>';

/** More than a screen of something else. */
export const TALL = '<div id="tall"></div>';

const LOADER = '<script type="module" src="/lms/embed.js"></script>';

const page = (content, head) => `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Kurs</title>
<link rel="icon" href="/icon"><link rel="stylesheet" href="/page.css">${head}</head>
<body><h1>Kurs</h1>${content}<p id="after">Etter</p></body></html>`;

const TYPES = { '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css' };

export class HostSite {
  /** What the server does with a file of any copy instead of sending it, by its path in the copy. */
  trouble = new Map();
  /** The paths that were asked for since the last page was opened. */
  requests = [];
  #copies;
  #policy;
  #body = '';
  #server;
  #browser;

  /**
   * @param {Readonly<Record<string, Files>>} copies by the folder that they lie in
   * @param {{ trustedTypes?: string }} [options]
   */
  constructor(copies, { trustedTypes = 'lms-widgets' } = {}) {
    this.#copies = copies;
    this.#policy = policyWith(trustedTypes);
  }

  get address() {
    return this.#server.address;
  }

  get browser() {
    return this.#browser;
  }

  async start() {
    this.#server = await serve((request, response) => this.#answer(request, response));
    this.#browser = await puppeteer.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
  }

  async stop() {
    await this.#browser.close();
    this.#server.close();
  }

  /** What was asked for of the copies. */
  get asked() {
    return this.requests.filter(path => Object.keys(this.#copies).some(folder => path.startsWith(`/${folder}/`)));
  }

  /**
   * Opens a page with this in it, and notes what goes wrong on it.
   *
   * @param {string} content
   * @param {{ head?: string }} [options] what is in the head; the loader's one line by default
   */
  async open(content, { head = LOADER } = {}) {
    this.#body = page(content, head);
    this.requests = [];
    const tab = await this.#browser.newPage();
    const faults = [];
    tab.on('pageerror', error => faults.push(String(error)));
    await tab.evaluateOnNewDocument(() => {
      Object.assign(window, { violations: [], shift: 0 });
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        window.violations.push(`${violatedDirective} ${blockedURI}`),
      );
      new PerformanceObserver(list => {
        for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.shift += value;
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await tab.setViewport({ width: 900, height: 700 });
    await tab.goto(`${this.address}/`, { waitUntil: 'networkidle0' });
    return { tab, faults };
  }

  #answer(request, response) {
    const { pathname } = new URL(request.url, 'http://127.0.0.1');
    this.requests.push(pathname);
    const send = (type, content) => response.setHeader('content-type', `${type}; charset=utf-8`).end(content);
    response.setHeader('content-security-policy', this.#policy);
    if (pathname === '/') return send('text/html', this.#body);
    if (pathname.startsWith('/lms/w/')) return send('text/html', '<h1>Egen side</h1>');
    if (pathname === '/icon') return response.writeHead(204).end();
    if (pathname === '/page.css') return send('text/css', '#tall { height: 3000px }');
    const [, folder = '', name = ''] = /^\/([^/]+)(\/.*)$/.exec(pathname) ?? [];
    const file = this.#copies[folder]?.get(name);
    if (file === undefined) return response.writeHead(404).end();
    response.setHeader('content-type', TYPES[/\.\w+$/.exec(name)?.[0]] ?? 'text/plain');
    const spoil = this.trouble.get(name);
    return spoil ? spoil(response, file) : response.end(file);
  }
}

/** Waits for something in the shadow root of the page's first element of a tag. */
export const partOf = (tab, tag, selector) =>
  tab.waitForFunction(
    (name, part) => document.querySelector(name)?.shadowRoot?.querySelector(part),
    { polling: 50 },
    tag,
    selector,
  );

/** Waits until an element shows something. */
export const shown = (tab, tag = 'lms-breathing-timer') => partOf(tab, tag, '.lms');

/** Waits until nothing is asked for any more. */
export const idle = tab => tab.waitForNetworkIdle({ idleTime: 300 });

export const scrolledTo = (tab, selector) =>
  tab.evaluate(there => document.querySelector(there).scrollIntoView(), selector);

/** Everything that went wrong on a page: exceptions, and what its policy did not allow. */
export const wrongOn = async ({ tab, faults }) => [...faults, ...(await tab.evaluate(() => window.violations))];
