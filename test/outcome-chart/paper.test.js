// What comes out of the printer when somebody prints a page with results: A4, read back with Debian's poppler-utils.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { importSource } from '../source.js';
import { OUTCOMES, serveCharts } from './chart-page.js';

const { contrast } = await importSource('element', '../../test/contract/wcag');

/** As a browser prints when nobody chooses otherwise. */
const SHEET = { format: 'A4', margin: { top: '1cm', right: '1cm', bottom: '1cm', left: '1cm' } };

/** How much larger than on paper it is looked at: so much that the strokes of letters have a colour of their own. */
const ENLARGED = 4;

/** Points that a line of text is high at least, with its ascenders and descenders: that of letters of 9 points. */
const LEAST = 10;

const WHITE = { rgb: [255, 255, 255] };

const hasPoppler = () => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

const wordsOf = text => text.split(/[\s\u00a0]+/).filter(Boolean);

/** What a picture has in it, by the figures: values, times, how many, and the ends of the scale. */
const LABELS = OUTCOMES.measures.flatMap(({ id, min, max }) => {
  const digits = max - min > 10 ? 1 : 2;
  const results = OUTCOMES.results.filter(({ measure }) => measure === id);
  return [
    ...wordsOf(`${min} ${max}`),
    ...results.flatMap(({ time, n, middle: { mean } }) => {
      const { label } = OUTCOMES.times.find(one => one.id === time);
      return wordsOf(`${mean.toFixed(digits).replace('.', ',')} ${label} n = ${n}`);
    }),
  ];
});

/** Runs in the page: every text of the chart that is no control, whether it can be seen or not. */
function textsInPage() {
  const inside = document.querySelector('lms-outcome-chart').shadowRoot;
  return [...inside.querySelectorAll('[role=heading], p:not([aria-hidden]), caption, th, td')].map(
    ({ textContent }) => textContent,
  );
}

/** Runs in the page: which disclosures are open, and how each picture stands there. */
function lookInPage() {
  const inside = document.querySelector('lms-outcome-chart').shadowRoot;
  return {
    open: [...inside.querySelectorAll('details')].map(({ open }) => open),
    pictures: [...inside.querySelectorAll('canvas')].map(canvas => [canvas.clientWidth, canvas.toDataURL()]),
  };
}

/** Runs in a page: the darkest colour in each box of a picture. */
async function darkestInPage(png, boxes) {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const brush = new OffscreenCanvas(image.width, image.height).getContext('2d');
  brush.drawImage(image, 0, 0);
  return boxes.map(({ left, top, right, bottom }) => {
    const { data } = brush.getImageData(left, top, right - left, bottom - top);
    const colours = Array.from({ length: data.length / 4 }, (_, at) => [...data.slice(4 * at, 4 * at + 3)]);
    const light = ([red, green, blue]) => red + green + blue;
    return { rgb: colours.reduce((one, other) => (light(other) < light(one) ? other : one)) };
  });
}

/** The words that there are fewer of than there should be. */
function missing(wanted, found) {
  const left = [...found];
  return wanted.filter(word => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describe('Results on paper', { skip: hasPoppler() ? false : 'pdftotext is not here' }, () => {
  /** @type {string} */
  let folder;
  /** @type {import('./chart-page.js').Charts} */
  let charts;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lms-results-'));
    charts = await serveCharts();
  });
  after(async () => {
    await charts.close();
    await rm(folder, { recursive: true });
  });

  /** @param {import('puppeteer-core').Page} page */
  async function printed(page) {
    const file = join(folder, `${Math.random()}.pdf`);
    await writeFile(file, await page.pdf(SHEET));
    return file;
  }

  /** The words of each sheet, with the boxes that they stand in, in points. */
  function sheetsOf(file) {
    const text = execFileSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8', stdio: 'pipe' });
    return text
      .split('<page ')
      .slice(1)
      .map(sheet => {
        const [, width, height] = /width="([\d.]+)" height="([\d.]+)"/.exec(sheet).map(Number);
        const words = sheet.matchAll(/<word xMin="(.*?)" yMin="(.*?)" xMax="(.*?)" yMax="(.*?)">(.*?)</g);
        return [...words].map(([, ...parts]) => {
          const [left, top, right, bottom] = parts.map(Number);
          const isOnSheet = left >= 0 && top >= 0 && right <= width && bottom <= height;
          const word = parts[4].replace('&lt;', '<').replace('&amp;', '&');
          return { word, box: { left, top, right, bottom }, isLegible: isOnSheet && bottom - top >= LEAST };
        });
      });
  }

  it('have every label of every picture, every sentence and every table, none of them off the sheet or small', async () => {
    const page = await charts.open();
    await page.setViewport({ width: 1600, height: 900 });
    const wanted = [...wordsOf((await page.evaluate(textsInPage)).join(' ')), ...LABELS];
    const words = sheetsOf(await printed(page)).flat();
    const found = words.map(({ word }) => word);
    assert.deepEqual(missing(wanted, found), []);
    const lost = words.filter(({ isLegible }) => !isLegible);
    assert.deepEqual(lost, []);
  });

  it('have every sentence and every table when no picture has been near, and no room for one', async () => {
    const page = await charts.openFarDown();
    const wanted = wordsOf((await page.evaluate(textsInPage)).join(' '));
    const words = sheetsOf(await printed(page)).flatMap(sheet => sheet.map(({ word }) => word));
    assert.deepEqual(missing(wanted, words), []);
    assert.ok(!words.includes('='), 'no picture has been drawn');
    await page.emulateMediaType('print');
    assert.ok((await page.evaluate(lookInPage)).pictures.every(([width]) => width === 0));
  });

  it('are dark on white, whatever the colours of the screen', async () => {
    const page = await charts.open();
    const canvas = await page.$('lms-outcome-chart >>> canvas');
    const light = await canvas.evaluate(picture => picture.toDataURL());
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await page.waitForFunction((picture, before) => picture.toDataURL() !== before, {}, canvas, light);
    const file = await printed(page);
    execFileSync('pdftoppm', ['-png', '-singlefile', '-r', String(72 * ENLARGED), file, file]);
    const [words] = sheetsOf(file);
    const boxes = words.map(({ box }) =>
      Object.fromEntries(Object.entries(box).map(([side, points]) => [side, Math.round(points * ENLARGED)])),
    );
    const table = await charts.browser.newPage();
    const colours = await table.evaluate(darkestInPage, await readFile(`${file}.png`, 'base64'), boxes);
    const faint = words.filter((_, at) => contrast(colours[at], WHITE) < 4.5).map(({ word }) => word);
    assert.deepEqual(faint, []);
  });

  it('leave the screen as it was', async () => {
    const page = await charts.open();
    const before = await page.evaluate(lookInPage);
    await printed(page);
    assert.deepEqual(await page.evaluate(lookInPage), before);
  });
});
