// A widget's page in an iframe of somebody else's page, on another server and under a strict policy.
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { seenWithoutScript } from './audit.js';

const HELD =
  'id="held" title="Pusteøvelse" width="100%" height="640" allow="screen-wake-lock; autoplay" referrerpolicy="no-referrer"';

/** @param {import('./built-site.js').BuiltSite} site */
export function describeInFrame(site) {
  /** The server of the widgets, one that lets pages without an origin have its files, and the host's own. */
  let server;
  let open;
  let host;
  let visit;
  const others = new Map();

  before(async () => {
    server = await site.serve({ others });
    open = await site.serve({ others, headers: { 'access-control-allow-origin': '*' } });
    const policy = `default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src ${server.address} ${open.address} 'self'; require-trusted-types-for 'script'; trusted-types 'none'`;
    const [path] = [...site.files.keys()].filter(name => name.endsWith('/frame-height.js'));
    others.set('/frame-height.js', site.files.get(path));
    others.set('/told.js', 'window.told = []; addEventListener("message", ({ data }) => told.push(data));');
    others.set('/host.css', '* { box-sizing: border-box }');
    host = await site.serve({ others, headers: { 'content-security-policy': policy } });
  });
  after(() => [server, open, host].forEach(({ close }) => close()));
  beforeEach(async () => (visit = await site.visit()));
  afterEach(() => visit.close());

  /** Opens a page of the host with this in it. */
  async function opened(content, { script = '/frame-height.js' } = {}) {
    others.set(
      '/host.html',
      `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Kurs</title><link rel="icon" href="/icon.svg">
<link rel="stylesheet" href="/host.css"><script src="/told.js"></script>${script && `<script type="module" src="${script}"></script>`}</head>
<body><h1>Kurs</h1>${content}</body></html>`,
    );
    others.set('/icon.svg', site.files.get('/icons/icon-192.png'));
    await visit.goto(`${host.address}/host.html`);
  }

  const frameAt = part => visit.page.frames().find(frame => frame.url().includes(part));

  const held = () => visit.page.$eval('#held', ({ clientHeight }) => clientHeight);

  const contentOf = frame => frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));

  /** Waits until the frame is as tall as its content, and says how tall that is. */
  async function fitted(frame) {
    for (let tries = 0; tries < 40; tries++) {
      const content = await contentOf(frame);
      if (content > 0 && content === (await held())) return content;
      await new Promise(resolve => setTimeout(resolve, 50));
    }
    return assert.fail(`${await held()} px for ${await contentOf(frame)} px`);
  }

  for (const name of ['breathing-timer', 'outcome-chart', 'practice-log', 'referral-form']) {
    it(`makes its frame as tall as itself: ${name}`, async () => {
      await opened(`<iframe ${HELD} src="${server.site}e/${name}.html?lang=nn"></iframe>`);
      const frame = frameAt(`/e/${name}`);
      await fitted(frame);
      assert.equal(await frame.evaluate(() => document.documentElement.scrollHeight > innerHeight), false);
      const told = await visit.page.evaluate(() => window.told);
      for (const message of told) {
        assert.ok(
          message === 'lms-height' || JSON.stringify(Object.keys(message)) === '["lms-height"]',
          String(message),
        );
      }
      assert.deepEqual(visit.complaints, []);
    });
  }

  it('follows when its height changes, and when the window is narrower', async () => {
    await opened(`<iframe ${HELD} src="${server.site}e/breathing-timer.html"></iframe>`);
    const frame = frameAt('/e/');
    const first = await fitted(frame);
    await visit.press('Tilpass', frame);
    await frame.waitForFunction(before => document.body.getBoundingClientRect().height > before + 50, {}, first);
    const second = await fitted(frame);
    assert.ok(second > first);
    await visit.page.setViewport({ width: 320, height: 640 });
    await fitted(frame);
  });

  it('is found by a script that comes late, or comes twice', async () => {
    await opened(`<iframe ${HELD} src="${server.site}e/breathing-timer.html"></iframe>`, { script: '' });
    assert.equal(await visit.page.$eval('#held', ({ offsetHeight }) => offsetHeight), 640);
    for (const src of ['/frame-height.js', '/frame-height.js?2']) {
      await visit.page.evaluate(address => import(address), src);
      await fitted(frameAt('/e/'));
    }
  });

  it('cannot be made taller or lower by another frame, nor beyond all bounds by itself', async () => {
    others.set('/foreign.html', '<!doctype html><title>Annet</title><script src="/told.js"></script>');
    const addresses = [server, open].map(({ address }) => `${address}/foreign.html`);
    const iframes = addresses.map(src => `<iframe class="foreign" title="Annet" height="100" src="${src}"></iframe>`);
    await opened(`<iframe ${HELD} src="${server.site}e/breathing-timer.html"></iframe>${iframes.join('')}`);
    const widget = frameAt('/e/');
    const foreign = addresses.map(frameAt);
    const height = await fitted(widget);
    for (const frame of foreign) {
      await frame.evaluate(() => {
        parent.postMessage({ 'lms-height': 2000 }, '*');
        parent.frames[0].postMessage('lms-height', '*');
      });
    }
    for (const wrong of [-1, 0, 1e9, Number.NaN, Infinity, '9e9', {}, null]) {
      await widget.evaluate(value => parent.postMessage({ 'lms-height': value }, '*'), wrong);
    }
    await widget.evaluate(() => parent.postMessage(null, '*'));
    await widget.evaluate(() => parent.postMessage('<b>', '*'));
    // What came last has been heard by now, and so has everything before it.
    await visit.page.waitForFunction(() => window.told.includes('<b>'));
    assert.equal(await held(), height);
    assert.deepEqual(
      await visit.page.$$eval('.foreign', all => all.map(({ offsetHeight }) => offsetHeight)),
      [100, 100],
    );
    for (const frame of foreign) assert.deepEqual(await frame.evaluate(() => window.told), [], 'what it told another');
    // Nor does the widget turn to whoever greets it.
    await visit.press('Tilpass', widget);
    await widget.waitForFunction(before => document.body.getBoundingClientRect().height > before + 50, {}, height);
    await fitted(widget);
  });

  describe('in a sandbox', () => {
    it('without scripts says in three languages where the widget is', async () => {
      await opened(`<iframe ${HELD} sandbox="" src="${server.site}e/breathing-timer.html"></iframe>`);
      const frame = frameAt('/e/');
      assert.deepEqual(await frame.evaluate(seenWithoutScript), ['nb', 'nn', 'en']);
      const links = await frame.evaluate(() => [...document.querySelectorAll('a')].map(({ href }) => href));
      assert.deepEqual(
        links,
        ['nb', 'nn', 'en'].map(lang => `${server.site}w/breathing-timer.html?lang=${lang}`),
      );
      assert.notEqual(await frame.evaluate(() => getComputedStyle(document.body).margin), '8px', 'its own style');
    });

    it('with scripts that the server gives to nobody else’s pages says so too', async () => {
      await opened(`<iframe ${HELD} sandbox="allow-scripts" src="${server.site}e/practice-log.html"></iframe>`);
      await frameAt('/e/').waitForFunction(() =>
        document.querySelector('.without-script > [lang]').checkVisibility({ visibilityProperty: true }),
      );
      assert.deepEqual(await frameAt('/e/').evaluate(seenWithoutScript), ['nb', 'nn', 'en']);
    });

    it('with scripts and no storage runs, fits, and says that nothing could be saved', async () => {
      await opened(`<iframe ${HELD} sandbox="allow-scripts" src="${open.site}e/breathing-timer.html"></iframe>`);
      const frame = frameAt('/e/');
      await fitted(frame);
      await frame.evaluate(async () => {
        const timer = document.querySelector('lms-breathing-timer');
        await timer.start();
        timer.finish();
      });
      await frame.waitForFunction(() =>
        document.querySelector('lms-breathing-timer').shadowRoot.textContent.includes('lot oss ikke lagre'),
      );
      await fitted(frame);
      assert.deepEqual(visit.complaints, []);
    });
  });
}
