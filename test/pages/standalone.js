// Every page of a widget, standing alone and for a frame: what an audit would look at.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { createReceiver } from '../../demo/receiver.js';
import { ANSWERS } from '../referral-form/example.js';
import { axeViolations, isTooWide, seenWithoutScript, smallTargets, toldByHead } from './audit.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const WIDGETS = ['breathing-timer', 'outcome-chart', 'practice-log', 'referral-form'];

/** The pages that may be kept on the device. */
const KEPT = ['breathing-timer', 'practice-log'];

/** What axe expects of a whole page, and the page around a frame has. */
const OF_PAGE_AROUND = ['landmark-one-main', 'page-has-heading-one', 'region'];

/** The screens that a page is looked at on: its own, and a frame in somebody else's. */
const SCREENS = [
  { width: 320, height: 640, scheme: 'light', lang: 'nn' },
  { width: 1280, height: 800, scheme: 'dark', lang: 'en' },
];
const FRAME_SCREENS = [{ width: 320, height: 640, scheme: 'dark', lang: 'en' }];

/** @param {import('./built-site.js').BuiltSite} site */
export function describeStandalone(site) {
  let server;
  before(async () => (server = await site.serve()));
  after(() => server.close());

  /** Opens a page, and looks at it as long as it is open. */
  async function looking(path, { width = 1280, height = 800, scheme = 'light' }, look) {
    const visit = await site.visit();
    try {
      const { page } = visit;
      await page.evaluateOnNewDocument(() => {
        Object.assign(window, { violations: [] });
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          window.violations.push(`${violatedDirective} ${blockedURI}`),
        );
      });
      await page.setViewport({ width, height });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await visit.goto(path);
      return await look(visit);
    } finally {
      await visit.close();
    }
  }

  const pages = [
    ...[...WIDGETS, 'aggregate'].map(name => ({ name, path: `w/${name}.html`, screens: SCREENS, around: [] })),
    ...WIDGETS.map(name => ({ name, path: `e/${name}.html`, screens: FRAME_SCREENS, around: OF_PAGE_AROUND })),
  ];

  for (const { name, path, screens, around } of pages) {
    describe(path, () => {
      for (const screen of screens) {
        it(`stands an audit at ${screen.width} px, ${screen.scheme}`, async () => {
          const address = `${server.site}${path}?lang=${screen.lang}`;
          await looking(address, screen, async ({ page, requests, complaints }) => {
            const asked = requests.length;
            const { lang, title, description, ...others } = await page.evaluate(toldByHead);
            assert.equal(lang, screen.lang);
            assert.ok(title);
            assert.ok(description.length >= 50 && description.length <= 160, `${description.length}: ${description}`);
            assert.deepEqual(others, {
              viewport: 'width=device-width, initial-scale=1',
              colours: 2,
              referrer: 'no-referrer',
            });
            assert.deepEqual(await page.evaluate(smallTargets), [], 'targets');
            assert.equal(await page.evaluate(isTooWide), false, 'width');
            assert.deepEqual(await page.evaluate(seenWithoutScript), [], 'words for those without a script');
            await page.evaluate(AXE);
            assert.deepEqual(await page.evaluate(axeViolations, around), [], 'axe');
            assert.deepEqual(await page.evaluate(() => window.violations), [], 'policy');
            assert.deepEqual(complaints, [], 'console');
            // The browser fetches the icon when it has nothing else to do.
            const later = requests.slice(asked).filter(address => !address.includes('/favicon'));
            assert.deepEqual(later, [], 'requests after the page had loaded');
            assert.deepEqual(
              requests.filter(address => !address.startsWith(server.site)),
              [],
              'requests elsewhere',
            );
          });
        });
      }

      it('tells what it is before any script has run', async () => {
        const html = String(site.files.get(`/${path}`));
        assert.match(html, /<html lang="nb"/);
        assert.match(html, /<title[^>]*>[^<]+<\/title>/);
        const [, icon = ''] = /<link rel="icon" href="([^"]+)"/.exec(html) ?? [];
        assert.ok(site.files.has(new URL(icon, `file:///${path}`).pathname), icon);
        const isKept = path.startsWith('w/') && KEPT.includes(name);
        assert.equal(html.includes('rel="manifest"'), isKept);
        assert.equal(html.includes("worker-src 'self'") || html.includes('worker-src &#39;self&#39;'), isKept);
      });

      it('says in three languages what to do without a script', async () => {
        const visit = await site.visit();
        await visit.page.setJavaScriptEnabled(false);
        await visit.page.setViewport({ width: 320, height: 640 });
        await visit.page.goto(`${server.site}${path}?lang=en`);
        assert.deepEqual(await visit.page.evaluate(seenWithoutScript), ['nb', 'nn', 'en']);
        assert.equal(await visit.page.evaluate(isTooWide), false);
        await visit.close();
      });
    });
  }

  it('is set by its address, as a link is', async () => {
    const address = `${server.site}w/breathing-timer.html?pattern=4-6&minutes=3&lang=nn&onclick=x`;
    const set = await looking(address, {}, ({ page }) =>
      page.evaluate(() => {
        const { pattern, minutes, lang } = document.querySelector('lms-breathing-timer');
        return { pattern, minutes, lang };
      }),
    );
    assert.deepEqual(set, { pattern: '4-6', minutes: '3', lang: 'nn' });
  });

  it('shows no figures but those that its address asks for', async () => {
    const address = `${server.site}w/outcome-chart.html?src=../figures/follow-up.nb.csv`;
    const { charts, isShown } = await looking(address, {}, ({ page }) =>
      page.evaluate(() => ({
        charts: document.querySelectorAll('lms-outcome-chart').length,
        isShown: document.querySelector('lms-outcome-chart').shadowRoot.querySelector('table') !== null,
      })),
    );
    assert.deepEqual({ charts, isShown }, { charts: 1, isShown: true });
  });

  it('sends a referral to the receiver for development, and shows its receipt', async test => {
    const log = [];
    const receiver = createReceiver({ log: line => log.push(line) }).listen(0, '127.0.0.1');
    test.after(() => {
      receiver.closeAllConnections();
      receiver.close();
    });
    await once(receiver, 'listening');
    const address = `${server.site}w/referral-form.html?mode=submit`;
    const receipt = await looking(address, {}, async ({ page, complaints }) => {
      // The port that the page knows may be taken on this machine.
      await page.setRequestInterception(true);
      page.on('request', request => {
        const url = new URL(request.url());
        if (url.port !== '8787') return void request.continue();
        url.port = String(receiver.address().port);
        return void request.continue({ url: url.href });
      });
      const shows = selector =>
        page.waitForFunction(
          wanted => document.querySelector('lms-referral-form').shadowRoot.querySelector(wanted),
          {},
          selector,
        );
      await page.$eval('lms-referral-form', (form, answers) => (form.prefill = answers), ANSWERS);
      await (await shows('.form > .actions .primary')).click();
      await (await shows('.send')).click();
      const shown = await shows('.reference, .outcome');
      assert.deepEqual(await page.evaluate(() => window.violations), [], 'policy');
      assert.deepEqual(complaints, []);
      return shown.evaluate(({ textContent }) => textContent);
    });
    const [, reference] = /^POST 201 (\S+)$/.exec(log.at(-1)) ?? [];
    assert.ok(reference && receipt.includes(reference), `${receipt} of ${log}`);
  });

  it('leads back to the course page, and to the others in the same language', async () => {
    const links = await looking(`${server.site}w/breathing-timer.html?lang=nn`, {}, ({ page }) =>
      page.evaluate(() => [...document.querySelectorAll('a')].map(({ href }) => href)),
    );
    assert.deepEqual(links, [`${server.site}w/practice-log.html?lang=nn`, `${server.site}nn/`]);
  });

  it('says the same when it is opened as a file, where no script comes', async () => {
    await looking(pathToFileURL(`${site.folder}/w/breathing-timer.html`).href, {}, async ({ page }) => {
      await page.waitForFunction(() =>
        document.querySelector('.without-script > [lang]').checkVisibility({ visibilityProperty: true }),
      );
      assert.deepEqual(await page.evaluate(seenWithoutScript), ['nb', 'nn', 'en']);
      assert.match(await page.evaluate(() => document.body.innerText), /åpnet fra nettet og ikke som en fil/);
      assert.notEqual(await page.evaluate(() => getComputedStyle(document.body).margin), '8px', 'its own style');
    });
  });

  it('has beside it the loader of this version', () => {
    const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    for (const name of ['embed.js', 'frame-height.js', 'integrity.json']) {
      assert.ok(site.files.has(`/lms/${version}/${name}`), name);
    }
  });
}
