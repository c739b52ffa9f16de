// A page with every element in use, a strict policy and Trusted Types, and two copies of the suite at once.
import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'node:test';
import { hostedFiles } from '../bench/hosted-files.js';
import { bundle } from '../host/bundles.js';
import { asNextVersion } from '../host/next-version.js';
import { HostSite, WIDGETS, idle, partOf, shown, wrongOn } from './host-site.js';

const FIGURES = `mål;skala;retning;tidspunkt;uker;n;snitt;SD
Arbeidsevne;0–10;høyere er bedre;Start;0;48;4,1;2,2
Arbeidsevne;0–10;høyere er bedre;Slutt;8;44;5,6;2,1
`;

const ATTRIBUTES = { 'outcome-chart': ' src="/figures/results.csv"', 'practice-log': ' streak' };
const every = WIDGETS.map(name => `<lms-${name}${ATTRIBUTES[name] ?? ''}></lms-${name}>`).join('');
const PAGE = `<lms-course start="2026-09-01">${every}</lms-course>`;

const script = path => `<script type="module" src="${path}"></script>`;

/** Every way that two copies may meet on a page, and the Trusted Types policies that the host has to allow for it. */
const MEETINGS = {
  'two copies of the folder, the older one first': {
    trustedTypes: 'lms-widgets',
    scripts: ['/lms/all.js', '/next/all.js'],
  },
  'two copies of the folder, the newer one first, one of them by its loader': {
    trustedTypes: 'lms-widgets',
    scripts: ['/next/all.js', '/lms/embed.js'],
  },
  'a copy of the folder and then a bundle from npm': {
    trustedTypes: 'lms-widgets lit-html',
    scripts: ['/lms/all.js', '/npm/bundle.js'],
  },
  'a bundle from npm and then a copy of the folder': {
    trustedTypes: 'lms-widgets lit-html',
    scripts: ['/npm/bundle.js', '/next/all.js'],
  },
};

/** Presses something in an element as soon as it is there, wherever the page has moved it meanwhile. */
async function press(tab, tag, selector) {
  await (await partOf(tab, tag, selector)).evaluate(part => part.click());
}

async function write(tab, tag, selector, words) {
  await (await partOf(tab, tag, selector)).type(words);
}

/** Uses every element as a person does. */
async function useAll(tab) {
  await press(tab, 'lms-breathing-timer', '.stage .primary');
  await press(tab, 'lms-breathing-timer', '.end');
  await partOf(tab, 'lms-breathing-timer', '.summary');

  await press(tab, 'lms-practice-log', '.add');
  await write(tab, 'lms-practice-log', '#minutes', '25');
  await press(tab, 'lms-practice-log', '.session-form .primary');
  await press(tab, 'lms-practice-log', '.over-time summary');
  await press(tab, 'lms-practice-log', '[part="yours"] > summary');
  await partOf(tab, 'lms-practice-log', '.yours');

  await write(tab, 'lms-referral-form', '#f-givenName', 'Åse');
  await press(tab, 'lms-referral-form', '.form > .actions .primary');
  await partOf(tab, 'lms-referral-form', '.summary');

  await tab.evaluate(() => document.querySelector('lms-outcome-chart').scrollIntoView());
  await tab.waitForFunction(
    () => {
      const canvas = document.querySelector('lms-outcome-chart').shadowRoot.querySelector('canvas');
      const pixels = canvas?.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data ?? [];
      return pixels.some(value => value !== 0);
    },
    { polling: 50 },
  );
  await idle(tab);
}

describe('every element in use, with two copies of the suite on one page,', () => {
  /** @type {Record<string, ReadonlyMap<string, string | Uint8Array>>} */
  let copies;
  /** @type {HostSite} */
  let site;

  before(async () => {
    copies = {
      lms: await hostedFiles(),
      next: await hostedFiles([asNextVersion]),
      npm: new Map([['/bundle.js', await bundle()]]),
      figures: new Map([['/results.csv', FIGURES]]),
    };
  });
  afterEach(() => site.stop());

  for (const [meeting, { trustedTypes, scripts }] of Object.entries(MEETINGS)) {
    it(`breaks no policy and throws nothing: ${meeting}`, async () => {
      site = new HostSite(copies, { trustedTypes });
      await site.start();
      const { tab, faults } = await site.open(PAGE, { head: scripts.map(script).join('') });
      const warnings = [];
      tab.on('console', message => message.type() === 'error' && warnings.push(message.text()));
      for (const name of WIDGETS) await shown(tab, `lms-${name}`);
      await useAll(tab);
      assert.deepEqual([...(await wrongOn({ tab, faults })), ...warnings], []);
      await tab.close();
    });
  }

  it('needs the npm bundle’s own policy to be allowed: without it the copy of the folder goes on alone', async () => {
    site = new HostSite(copies, { trustedTypes: 'lms-widgets' });
    await site.start();
    const { tab, faults } = await site.open(PAGE, { head: ['/npm/bundle.js', '/lms/all.js'].map(script).join('') });
    for (const name of WIDGETS) await shown(tab, `lms-${name}`);
    await useAll(tab);
    assert.match(faults.join('\n'), /lit-html/);
    await tab.close();
  });
});
