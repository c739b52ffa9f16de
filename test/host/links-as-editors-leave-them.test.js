// What the loader makes of a link that has been through an editor, a mail program and a person's hands.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS, ensureChromium } from '../../scripts/browsers.js';
import { hostedFiles } from '../bench/hosted-files.js';
import { serveFiles } from '../bench/local-server.js';

const PAGE = '/lms/w/breathing-timer.html';
const QUERY = 'pattern=4-6&amp;lang=nn';

/** By what has been done to it; `HOST` stands for the page's own. */
const STILL_THE_WIDGET = {
  'has lost its protocol': `<a href="//HOST${PAGE}?${QUERY}">Start</a>`,
  'has lost its host': `<a href="${PAGE}?${QUERY}">Start</a>`,
  'was made relative on a page at another depth': `<a href="../lms/w/breathing-timer.html?${QUERY}">Start</a>`,
  'has a bare & in it': `<a href="${PAGE}?pattern=4-6&lang=nn">Start</a>`,
  'has its & written out once too often': `<a href="${PAGE}?pattern=4-6&amp;amp;lang=nn">Start</a>`,
  'ends in a space that does not break': `<a href="${PAGE}?${QUERY}&nbsp;">Start</a>`,
  'has a space and a line break around it': `<a href=" ${PAGE}?${QUERY}\n">Start</a>`,
  'has got a rel, a title and a class': `<a rel="noopener nofollow" title="Start" class="btn" href="${PAGE}?${QUERY}">Start</a>`,
  'is to open in the same window': `<a target="_self" href="${PAGE}?${QUERY}">Start</a>`,
  'has words in bold, with spaces that do not break': `<span><a href="${PAGE}?${QUERY}"><strong>Start&nbsp;her</strong>&nbsp;</a></span>`,
  'stands in a list in a table': `<table><tr><td><ul><li><a href="${PAGE}?${QUERY}">Start</a></li></ul></td></tr></table>`,
  'says where it was clicked, too': `<a href="${PAGE}?${QUERY}&amp;utm_source=nyhetsbrev#start">Start</a>`,
};

/** @type {import('puppeteer-core').Browser} */
let browser;
/** @type {Map<string, string | Uint8Array>} */
let files;
/** @type {import('../bench/local-server.js').Served} */
let host;

before(async () => {
  files = new Map([...(await hostedFiles())].map(([path, content]) => [`/lms${path}`, content]));
  files.set(PAGE, '<!doctype html><title>Egen side</title><link rel="icon" href="/icon">');
  host = await serveFiles(files);
  browser = await puppeteer.launch({ executablePath: ensureChromium(), args: CHROMIUM_FLAGS });
});

after(async () => {
  await browser.close();
  host.close();
});

const pageWith =
  link => `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Kurs</title><link rel="icon" href="/icon">
<script type="module" src="/lms/embed.js"></script></head><body>${link}</body></html>`;

/** Opens a page with this link and the loader, some folders down, and clicks the link. */
async function clicked(link) {
  files.set('/behandling/kurs/stress', pageWith(link.replace('HOST', new URL(host.address).host)));
  const tab = await browser.newPage();
  await tab.goto(`${host.address}/behandling/kurs/stress`);
  await tab.click('a');
  await tab.waitForNetworkIdle({ idleTime: 200 });
  return tab;
}

/** How the widget of a page is set; `null` where there is none. */
const settings = tab =>
  tab.evaluate(() => {
    const timer = document.querySelector('lms-breathing-timer');
    return timer?.shadowRoot?.querySelector('.lms') ? { pattern: timer.pattern, lang: timer.lang } : null;
  });

describe('a link is still the widget when it', () => {
  for (const [what, link] of Object.entries(STILL_THE_WIDGET)) {
    it(what, async () => {
      const tab = await clicked(link);
      assert.deepEqual(await settings(tab), { pattern: '4-6', lang: 'nn' });
      await tab.close();
    });
  }
});

describe('a link from before the site had https', () => {
  it('is still the widget', async () => {
    const tab = await browser.newPage();
    await tab.setRequestInterception(true);
    tab.on('request', request => {
      const { pathname } = new URL(request.url());
      const body =
        pathname === '/'
          ? pageWith(`<a href="http://sykehuset.example${PAGE}?${QUERY}">Start</a>`)
          : files.get(pathname);
      const contentType = pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
      void request.respond(body === undefined ? { status: 404 } : { contentType, body });
    });
    await tab.goto('https://sykehuset.example/');
    await tab.click('a');
    await tab.waitForNetworkIdle({ idleTime: 200 });
    assert.deepEqual(await settings(tab), { pattern: '4-6', lang: 'nn' });
    await tab.close();
  });
});

describe('a link stays a link when it', () => {
  it('is to open in another window: the widget’s own page opens there', async () => {
    const pages = browser.waitForTarget(target => target.url().includes(PAGE));
    const tab = await clicked(`<a target="_blank" rel="noopener" href="${PAGE}?${QUERY}">Start</a>`);
    const other = await (await pages).page();
    assert.equal(new URL(other?.url() ?? '').search, '?pattern=4-6&lang=nn');
    assert.equal(await settings(tab), null);
    await other?.close();
    await tab.close();
  });
});

describe('a placeholder', () => {
  it('with nothing in it but a space that does not break, which is what editors make of an empty one, is passed over', async () => {
    const tab = await clicked(
      '<div data-lms="breathing-timer?pattern=4-6">&nbsp;</div><a href="#here">Et annet sted</a><p id="here"></p>',
    );
    assert.equal(await settings(tab), null);
    assert.equal(await tab.$eval('[data-lms]', place => place.localName), 'div');
    await tab.close();
  });
});
