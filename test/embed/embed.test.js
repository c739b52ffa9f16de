// The loader on pages as hosts have them, from the folder as it is built, under a strict policy.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { packCdn } from '../../scripts/pack-cdn.js';
import { hostedFiles } from '../bench/hosted-files.js';
import { HostSite, LINK, TALL, idle, scrolledTo, shown, wrongOn } from './host-site.js';

/** @type {HostSite} */
let site;

/** The folder as it comes out of the zip that a host is given. */
async function unpacked() {
  const { zip } = await packCdn();
  const entries = Object.entries(unzipSync(zip));
  return new Map(entries.map(([path, content]) => [path.replace(/^[^/]+/, ''), content]));
}

before(async () => {
  const files = await hostedFiles();
  site = new HostSite({ lms: files, older: files, unpacked: await unpacked() });
  await site.start();
});

after(() => site.stop());

const timers = tab => tab.evaluate(() => document.querySelectorAll('lms-breathing-timer').length);

describe('the loader', () => {
  it('asks for nothing but itself before anyone acts, and leaves a link in view a link', async () => {
    const { tab, faults } = await site.open(LINK);
    assert.deepEqual(site.asked, ['/lms/embed.js']);
    assert.equal(await timers(tab), 0);
    assert.deepEqual(faults, []);
    await tab.close();
  });

  it('puts the widget in the place of a link that is clicked, set as the link says, with the focus on it', async () => {
    const { tab, faults } = await site.open(LINK);
    await tab.click('#link');
    await shown(tab);
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
    assert.deepEqual(await wrongOn({ tab, faults }), []);
    await tab.close();
  });

  it('opens a link elsewhere when the person asks for that', async () => {
    const { tab } = await site.open(LINK.replace('<a ', '<a target="_blank" '));
    await tab.click('#link');
    await new Promise(resolve => setTimeout(resolve, 300));
    assert.equal(await timers(tab), 0);
    for (const other of await site.browser.pages()) {
      if (other !== tab && other.url().includes('/w/')) await other.close();
    }
    await tab.close();
  });

  it('puts the widget below the fold in its place when it comes near, and nothing moves', async () => {
    const { tab, faults } = await site.open(`${TALL}${LINK}${TALL}`);
    assert.deepEqual(site.asked, ['/lms/embed.js']);
    await tab.evaluate(() => scrollTo(0, 2100));
    await shown(tab);
    await scrolledTo(tab, '#after');
    await idle(tab);
    assert.equal(await tab.evaluate(() => window.shift), 0);
    assert.deepEqual(await wrongOn({ tab, faults }), []);
    await tab.close();
  });

  it('fetches what the page has by its own tag while it is more than a screen away, so that who scrolls fast finds it there', async () => {
    const { tab, faults } = await site.open(
      `${TALL}<lms-practice-log><p>Trenger JavaScript.</p></lms-practice-log>${TALL}`,
    );
    // The window is 700 px high, so the tag is some 1,100 px below it.
    await tab.evaluate(() => scrollTo(0, 1200));
    await shown(tab, 'lms-practice-log');
    await idle(tab);
    await tab.evaluate(() => scrollTo(0, 3000));
    await idle(tab);
    assert.equal(await tab.evaluate(() => window.shift), 0);
    assert.deepEqual(await wrongOn({ tab, faults }), []);
    await tab.close();
  });

  it('takes a place that is named by data-lms, and one that comes later', async () => {
    const { tab } = await site.open(TALL);
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
    await shown(tab, 'lms-practice-log');
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
    const { tab, faults } = await site.open('<lms-referral-form site="Arendal"><p>Ring oss.</p></lms-referral-form>');
    await shown(tab, 'lms-referral-form');
    assert.deepEqual(faults, []);
    await tab.close();
  });

  it('works from the zip as it is unpacked', async () => {
    const { tab, faults } = await site.open(LINK, {
      head: '<script type="module" src="/unpacked/embed.js"></script>',
    });
    await tab.click('#link');
    await shown(tab);
    assert.deepEqual(await wrongOn({ tab, faults }), []);
    await tab.close();
  });

  it('runs once, however often it stands in the page and from whichever copy', async () => {
    const { tab } = await site.open(
      `<script type="module" src="/lms/embed.js?2"></script><script type="module" src="/older/embed.js"></script>${LINK}`,
    );
    await tab.click('#link');
    await shown(tab);
    await idle(tab);
    assert.equal(await timers(tab), 1);
    await tab.close();
  });
});
