// The loader on pages as hosts have them, from the folder as it is built, under a strict policy.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureChromium } from '../../scripts/browsers.js';
import { hostedFiles } from '../bench/hosted-files.js';
import { serve } from '../bench/local-server.js';

const POLICY =
  "default-src 'none'; img-src 'self'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lms-widgets";

const LINK =
  '<p><a id="link" href="/lms/w/breathing-timer?pattern=4-6&minutes=3&lang=nn&onclick=x">Start pusteøvinga</a></p>';
const TALL = '<div id="tall"></div>';

/** @type {Map<string, string | Uint8Array>} */
let files;
/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {import('../bench/local-server.js').Served} */
let host;
/** @type {string} */
let body;
/** What the server does with a file instead of sending it. */
let trouble = new Map();
/** @type {string[]} */
let requests = [];

const page = content => `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Kurs</title>
<link rel="icon" href="/icon"><link rel="stylesheet" href="/page.css"><script type="module" src="/lms/embed.js"></script></head>
<body><h1>Kurs</h1>${content}<p id="after">Etter</p></body></html>`;

function answer(request, response) {
  const { pathname } = new URL(request.url, 'http://127.0.0.1');
  requests.push(pathname);
  // Two copies of the folder: that of the host, and an older one that somebody has left on the page.
  const name = pathname.replace(/^\/(?:lms|older)/, '');
  const spoil = trouble.get(name);
  response.setHeader('content-security-policy', POLICY);
  if (pathname === '/') return response.setHeader('content-type', 'text/html').end(page(body));
  if (pathname.startsWith('/lms/w/')) return response.setHeader('content-type', 'text/html').end('<h1>Egen side</h1>');
  if (pathname === '/page.css') return response.setHeader('content-type', 'text/css').end('#tall { height: 3000px }');
  const file = files.get(name);
  if (file === undefined) return response.writeHead(404).end();
  response.setHeader('content-type', name.endsWith('.js') ? 'text/javascript' : 'application/json');
  return spoil ? spoil(response, file) : response.end(file);
}

/** Opens a page with this in it, and notes what goes wrong on it. */
async function opened(content, { width = 900, height = 700 } = {}) {
  body = content;
  requests = [];
  const tab = await browser.newPage();
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
  await tab.setViewport({ width, height });
  await tab.goto(`${host.address}/`, { waitUntil: 'networkidle0' });
  return { tab, faults };
}

const element = (tab, name = 'lms-breathing-timer') =>
  tab.waitForFunction(tag => document.querySelector(tag)?.shadowRoot?.querySelector('.lms'), { polling: 50 }, name);

async function scrolledTo(tab, selector) {
  await tab.evaluate(there => document.querySelector(there).scrollIntoView(), selector);
}

/** Waits until nothing is asked for any more. */
const idle = tab => tab.waitForNetworkIdle({ idleTime: 300 });

before(async () => {
  files = await hostedFiles();
  host = await serve(answer);
  browser = await puppeteer.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
});

after(async () => {
  await browser.close();
  host.close();
});

describe('the loader', () => {
  it('asks for nothing but itself before anyone acts, and leaves a link in view a link', async () => {
    const { tab, faults } = await opened(LINK);
    assert.deepEqual(
      requests.filter(path => path.startsWith('/lms')),
      ['/lms/embed.js'],
    );
    assert.equal(await tab.evaluate(() => document.querySelector('lms-breathing-timer')), null);
    assert.deepEqual(faults, []);
    await tab.close();
  });

  it('puts the widget in the place of a link that is clicked, set as the link says, with the focus on it', async () => {
    const { tab, faults } = await opened(LINK);
    await tab.click('#link');
    await element(tab);
    const found = await tab.evaluate(() => {
      const timer = document.querySelector('lms-breathing-timer');
      const { pattern, minutes, lang } = timer;
      return {
        pattern,
        minutes,
        lang,
        attributes: timer.getAttributeNames().sort(),
        focused: document.activeElement === timer,
      };
    });
    assert.deepEqual(found, {
      pattern: '4-6',
      minutes: '3',
      lang: 'nn',
      attributes: ['lang', 'minutes', 'pattern', 'tabindex'],
      focused: true,
    });
    assert.equal(new URL(tab.url()).pathname, '/');
    assert.deepEqual([...faults, ...(await tab.evaluate(() => window.violations))], []);
    await tab.close();
  });

  it('opens a link elsewhere when the person asks for that', async () => {
    const { tab } = await opened(LINK.replace('<a ', '<a target="_blank" '));
    await tab.click('#link');
    await new Promise(resolve => setTimeout(resolve, 300));
    assert.equal(await tab.evaluate(() => document.querySelector('lms-breathing-timer')), null);
    for (const other of await browser.pages()) if (other !== tab && other.url().includes('/w/')) await other.close();
    await tab.close();
  });

  it('puts the widget below the fold in its place when it comes near, and nothing moves', async () => {
    const { tab, faults } = await opened(`${TALL}${LINK}${TALL}`);
    assert.deepEqual(
      requests.filter(path => path.startsWith('/lms')),
      ['/lms/embed.js'],
    );
    await tab.evaluate(() => scrollTo(0, 2100));
    await element(tab);
    await scrolledTo(tab, '#after');
    await idle(tab);
    assert.equal(await tab.evaluate(() => window.shift), 0);
    assert.deepEqual([...faults, ...(await tab.evaluate(() => window.violations))], []);
    await tab.close();
  });

  it('takes a place that is named by data-lms, and one that comes later', async () => {
    const { tab } = await opened(TALL);
    await tab.evaluate(() => {
      for (const [widget, text] of [
        ['practice-log?weeks=6', 'Dagboken'],
        ['outcome-chart', ''],
      ]) {
        const place = document.createElement('div');
        place.setAttribute('data-lms', widget);
        place.textContent = text;
        document.body.append(place);
      }
    });
    await tab.evaluate(() => scrollTo(0, 2000));
    await element(tab, 'lms-practice-log');
    await idle(tab);
    const found = await tab.evaluate(() => ({
      weeks: document.querySelector('lms-practice-log').weeks,
      inside: document.querySelector('lms-practice-log > div').textContent,
      empty: document.querySelector('lms-outcome-chart'),
    }));
    assert.deepEqual(found, { weeks: '6', inside: 'Dagboken', empty: null });
    await tab.close();
  });

  it('defines what the page has by its own tag', async () => {
    const { tab, faults } = await opened('<lms-referral-form site="Arendal"><p>Ring oss.</p></lms-referral-form>');
    await element(tab, 'lms-referral-form');
    assert.deepEqual(faults, []);
    await tab.close();
  });

  it('leaves links of other servers, to other pages and in other widgets alone', async () => {
    const { tab } = await opened(`${TALL}<div id="links"><a href="http://127.0.0.2:9/w/breathing-timer">a</a>
<a href="/lms/w/nothing">b</a><a href="/lms/wx/breathing-timer">c</a><a href="/lms/w/breathing-timer/more">d</a></div>`);
    await scrolledTo(tab, '#links');
    await idle(tab);
    assert.deepEqual(
      requests.filter(path => path.startsWith('/lms')),
      ['/lms/embed.js'],
    );
    assert.equal(await tab.evaluate(() => document.querySelectorAll('#links > a').length), 4);
    await tab.close();
  });

  it('runs once, however often it stands in the page', async () => {
    const { tab } = await opened(`<script type="module" src="/lms/embed.js?2"></script>${LINK}`);
    await tab.click('#link');
    await element(tab);
    assert.equal(await tab.evaluate(() => document.querySelectorAll('lms-breathing-timer').length), 1);
    await tab.close();
  });

  it('bears that the page takes a link away while it loads', async () => {
    trouble = new Map([['/breathing-timer.js', (response, file) => setTimeout(() => response.end(file), 400)]]);
    const { tab, faults } = await opened(LINK);
    await tab.click('#link');
    await tab.evaluate(() => document.querySelector('#link').remove());
    await new Promise(resolve => setTimeout(resolve, 900));
    trouble = new Map();
    assert.equal(await tab.evaluate(() => document.querySelector('lms-breathing-timer')), null);
    assert.deepEqual(faults, []);
    await tab.close();
  });
});

describe('two copies of the suite on a page', () => {
  const OWN = ['breathing-timer', 'practice-log', 'referral-form', 'outcome-chart'].map(
    name => `<lms-${name}></lms-${name}>`,
  );

  it('both run under Trusted Types with the one policy that the host allows', async () => {
    const { tab, faults } = await opened(
      `${OWN.slice(0, 2).join('')}<script type="module" src="/older/practice-log.js"></script>
       <script type="module" src="/older/all.js"></script><script type="module" src="/lms/all.js"></script>${OWN.slice(2).join('')}`,
    );
    for (const name of ['breathing-timer', 'practice-log', 'referral-form', 'outcome-chart']) {
      await element(tab, `lms-${name}`);
    }
    await idle(tab);
    assert.deepEqual([...faults, ...(await tab.evaluate(() => window.violations))], []);
    await tab.close();
  });
});

describe('what cannot be verified', () => {
  const SPOILT = {
    'with another content': (response, file) => response.end(`${file}\nwindow.ran = true;`),
    'that is missing': response => response.writeHead(404).end(),
    'in place of which a page comes': response =>
      response.setHeader('content-type', 'text/html').end('<h1>Logg inn</h1>'),
  };
  const needed = () => Object.keys(JSON.parse(String(files.get('/chunks.json')))['breathing-timer']);

  for (const [how, spoil] of Object.entries(SPOILT)) {
    it(`does not run, and the link leads where it says: a file ${how}`, async () => {
      for (const file of [...needed(), 'chunks.json']) {
        trouble = new Map([[`/${file}`, spoil]]);
        const { tab } = await opened(`${LINK}${TALL}${LINK}`);
        await tab.evaluate(() => scrollTo(0, 2600));
        await idle(tab);
        const found = await tab.evaluate(() => ({
          hasRun: 'ran' in window,
          isDefined: customElements.get('lms-breathing-timer') !== undefined,
        }));
        assert.deepEqual(found, { hasRun: false, isDefined: false }, `${file}, below the fold`);
        await tab.evaluate(() => scrollTo(0, 0));
        await Promise.all([tab.waitForNavigation(), tab.click('#link')]);
        assert.equal(new URL(tab.url()).pathname, '/lms/w/breathing-timer', file);
        await tab.close();
      }
      trouble = new Map();
    });
  }
});
