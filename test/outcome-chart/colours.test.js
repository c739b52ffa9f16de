// The pictures as they are seen: every text and every mark by its pixels, whatever colours the page and the person have.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { importSource } from '../source.js';
import { serveCharts } from './chart-page.js';

const { contrast } = await importSource('element', '../../test/contract/wcag');

/** WCAG 1.4.3 and 1.4.11. */
const TEXT = 4.5;
const MARK = 3;

/** Screen pixels a CSS pixel: so many that the strokes of letters have a colour of their own. */
const SCALE = 4;

const PATIENCE_MS = 5000;

/**
 * Runs in a page: the colours of a picture, by where they are seen. A colour counts where it fills a square, so that the
 * edges of letters and lines are none; only a point fills a large one.
 */
async function coloursInPage(png, scale) {
  const image = new Image();
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  const { width, height } = image;
  const brush = new OffscreenCanvas(width, height).getContext('2d');
  brush.drawImage(image, 0, 0);
  const { data } = brush.getImageData(0, 0, width, height);
  const painted = new Uint32Array(data.buffer);
  const parts = pixel => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255];

  // One colour laid over itself comes out a shade different: each colour counts as the commonest one beside it.
  const counts = new Map();
  for (const pixel of painted) counts.set(pixel, (counts.get(pixel) ?? 0) + 1);
  const commonest = [...counts].sort(([, one], [, other]) => other - one).map(([pixel]) => pixel);
  const isNear = (one, other) => parts(one).every((part, at) => Math.abs(part - parts(other)[at]) <= 3);
  const shades = new Map(commonest.map(pixel => [pixel, commonest.find(other => isNear(other, pixel))]));
  const pixels = painted.map(pixel => shades.get(pixel));
  const [ground] = commonest;

  const fillsSquare = (x, y, side) => {
    for (let row = y; row < y + side; row++)
      for (let column = x; column < x + side; column++)
        if (pixels[row * width + column] !== pixels[y * width + x]) return false;
    return true;
  };
  const coloursOf = (side, left, top, right, bottom) => {
    const found = new Set();
    for (let y = top; y <= bottom - side; y++)
      for (let x = left; x <= right - side; x++) {
        const pixel = pixels[y * width + x];
        if (pixel !== ground && !found.has(pixel) && fillsSquare(x, y, side)) found.add(pixel);
      }
    return [...found];
  };
  const rgb = pixel => ({ rgb: parts(pixel) });
  const [foot, side] = [height - 36 * scale, 15 * scale];
  const marks = coloursOf(5 * scale, side, 0, width, foot);
  // Wider than the lines of the grid, which nobody has to see.
  const drawn = coloursOf(scale + 1, side, 0, width, foot);
  const isMark = pixel => marks.includes(pixel);
  return {
    ground: rgb(ground),
    marks: marks.map(rgb),
    texts: {
      'the ends of the scale': coloursOf(3, 0, 0, side, foot).map(rgb),
      'the names under the axis': coloursOf(3, 0, foot, width, height).map(rgb),
      // Where they have no colour of their own, they have that of the marks.
      'the values at the points': (drawn.every(isMark) ? marks : drawn.filter(pixel => !isMark(pixel))).map(rgb),
    },
  };
}

/** What of a picture stands out too little, or is not there. */
function faults({ ground, marks, texts }) {
  return [
    ['the points', marks, MARK],
    ...Object.entries(texts).map(([what, colours]) => [what, colours, TEXT]),
  ].flatMap(([what, colours, least]) => {
    if (colours.length === 0) return [`${what} cannot be seen`];
    return colours
      .map(colour => ({ colour, ratio: contrast(colour, ground) }))
      .filter(({ ratio }) => ratio < least)
      .map(({ colour, ratio }) => `${what}, rgb(${colour.rgb}) on rgb(${ground.rgb}): ${ratio.toFixed(2)}`);
  });
}

describe('The pictures of the outcome chart', () => {
  /** @type {import('./chart-page.js').Charts} */
  let charts;
  /** @type {import('puppeteer-core').Page} */
  let page;
  /** @type {import('puppeteer-core').Page} where pictures are looked at */
  let table;

  before(async () => {
    charts = await serveCharts();
    table = await charts.browser.newPage();
    page = await charts.open();
    await page.setViewport({ width: 1280, height: 1000, deviceScaleFactor: SCALE });
  });
  after(() => charts.close());

  async function faultsOfPictures() {
    await page.bringToFront();
    const pictures = await page.$$('lms-outcome-chart >>> .paper');
    const found = [];
    for (const picture of pictures) {
      const png = await picture.screenshot({ encoding: 'base64' });
      found.push(...faults(await table.evaluate(coloursInPage, png, SCALE)));
    }
    return pictures.length === 3 ? found : [...found, `there are ${pictures.length} pictures`];
  }

  const FORMS = {
    'light colours': { 'prefers-color-scheme': 'light' },
    'dark colours': { 'prefers-color-scheme': 'dark' },
    'forced colours, on light': { 'prefers-color-scheme': 'light', 'forced-colors': 'active' },
    'forced colours, on dark': { 'prefers-color-scheme': 'dark', 'forced-colors': 'active' },
  };
  for (const [form, media] of Object.entries(FORMS)) {
    it(`stand out in ${form}, when the person changes to them`, async () => {
      const devTools = await page.createCDPSession();
      const features = Object.entries(media).map(([name, value]) => ({ name, value }));
      await devTools.send('Emulation.setEmulatedMedia', { features });
      const deadline = Date.now() + PATIENCE_MS;
      let found = await faultsOfPictures();
      while (found.length > 0 && Date.now() < deadline) {
        await pause(50);
        found = await faultsOfPictures();
      }
      assert.deepEqual(found, []);
    });
  }
});
