// What a page, a link or a server may do to the loader: a widget comes whole, or the link stays the link that it was.
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, afterEach, before, describe, it } from 'node:test';
import { hostedFiles } from '../bench/hosted-files.js';
import { HostSite, LINK, TALL, idle, scrolledTo, shown, wrongOn } from './host-site.js';

/** @type {Map<string, string | Uint8Array>} */
let files;
/** @type {HostSite} */
let site;

before(async () => {
  files = await hostedFiles();
  site = new HostSite({ lms: files });
  await site.start();
});

after(() => site.stop());
afterEach(() => (site.trouble = new Map()));

const timers = tab => tab.evaluate(() => document.querySelectorAll('lms-breathing-timer').length);

/** Sends a file so much later. */
const slowly = ms => (response, file) => setTimeout(() => response.end(file), ms);

describe('a link that is not for the loader', () => {
  it('stays as it is: of another server, to another page, in another widget', async () => {
    const { tab } = await site.open(`${TALL}<div id="links"><a href="http://127.0.0.2:9/lms/w/breathing-timer">a</a>
<a href="/lms/w/nothing">b</a><a href="/lms/wx/breathing-timer">c</a><a href="/lms/w/breathing-timer/more">d</a>
<a href="//127.0.0.2:9/w/practice-log">e</a><a href="/lms/w/__proto__">f</a><a href="/lms/w/%E0%A4%A">g</a></div>`);
    await scrolledTo(tab, '#links');
    await idle(tab);
    assert.deepEqual(site.asked, ['/lms/embed.js']);
    assert.equal(await tab.evaluate(() => document.querySelectorAll('#links > a').length), 7);
    await tab.close();
  });

  it('leads to the other server when it is clicked', async () => {
    const { tab } = await site.open(`<a id="link" href="http://127.0.0.2:9/w/breathing-timer">a</a>`);
    const asked = tab.waitForRequest(request => request.isNavigationRequest());
    await tab.click('#link');
    assert.equal((await asked).url(), 'http://127.0.0.2:9/w/breathing-timer');
    await tab.close();
  });
});

describe('a query', () => {
  const QUERIES = {
    'that wants to run, to look or to be something else':
      'onclick=x&onfocus=x&style=color:red&class=x&id=x&is=x&slot=x&__proto__=x&constructor=x&innerHTML=x&minutes=3',
    'of 100 kB': `pattern=${'5'.repeat(100_000)}&minutes=3`,
    'with broken percent encoding': '%E0%A4%A=%&pattern=%zz%&minutes=3&%',
  };

  for (const [what, query] of Object.entries(QUERIES)) {
    it(`${what} sets what it can, and nothing else`, async () => {
      const { tab, faults } = await site.open(`<p><a id="link" href="/lms/w/breathing-timer?${query}">Start</a></p>`);
      await tab.click('#link');
      await shown(tab);
      const found = await tab.evaluate(() => {
        const timer = document.querySelector('lms-breathing-timer');
        const { minutes } = timer;
        return { minutes, others: timer.getAttributeNames().filter(name => !['minutes', 'pattern'].includes(name)) };
      });
      assert.deepEqual(found, { minutes: '3', others: ['tabindex'] });
      assert.deepEqual(await wrongOn({ tab, faults }), []);
      await tab.close();
    });
  }
});

describe('a page that does something meanwhile', () => {
  it('takes the link away while the widget is loaded, and nothing comes', async () => {
    site.trouble.set('/breathing-timer.js', slowly(400));
    const { tab, faults } = await site.open(LINK);
    await tab.click('#link');
    await tab.evaluate(() => document.querySelector('#link').remove());
    await new Promise(resolve => setTimeout(resolve, 900));
    assert.equal(await timers(tab), 0);
    assert.deepEqual(faults, []);
    await tab.close();
  });

  it('has a person who clicks again while the widget is loaded, and one widget comes', async () => {
    site.trouble.set('/breathing-timer.js', slowly(400));
    const { tab, faults } = await site.open(LINK);
    await tab.click('#link', { count: 2 });
    await tab.click('#link');
    assert.equal(await timers(tab), 0);
    await shown(tab);
    await idle(tab);
    assert.equal(await timers(tab), 1);
    assert.equal(new URL(tab.url()).pathname, '/');
    assert.deepEqual(faults, []);
    await tab.close();
  });

  it('throws a part away and puts a copy of it back, and the link in it still works', async () => {
    const { tab } = await site.open(`<div id="part">${LINK}</div>`);
    await tab.evaluate(() => {
      const part = document.querySelector('#part');
      const copy = part.firstElementChild.cloneNode(true);
      part.replaceChildren();
      part.append(copy);
    });
    await tab.click('#link');
    await shown(tab);
    assert.equal(await timers(tab), 1);
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
        site.trouble = new Map([[`/${file}`, spoil]]);
        const { tab } = await site.open(`${LINK}${TALL}${LINK}`);
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
    });
  }
});

describe('a page that is opened from a disk', () => {
  it('keeps its links: the browser gives its scripts no file, and nothing is thrown by them', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lms-widgets-'));
    for (const [name, content] of files) await writeFile(join(folder, name), content);
    await writeFile(
      join(folder, 'page.html'),
      `<!doctype html><html lang="nb"><title>Kurs</title><script type="module" src="embed.js"></script>
       <a id="link" href="w/breathing-timer.html?minutes=3">Start</a><div data-lms="practice-log">Dagboken</div>`,
    );
    const tab = await site.browser.newPage();
    const faults = [];
    tab.on('pageerror', error => faults.push(String(error)));
    await tab.goto(pathToFileURL(join(folder, 'page.html')).href);
    const left = await tab.evaluate(() => [...document.body.children].map(({ localName }) => localName));
    assert.deepEqual(left, ['a', 'div']);
    assert.deepEqual(faults, []);
    await tab.close();
    await rm(folder, { recursive: true });
  });
});
