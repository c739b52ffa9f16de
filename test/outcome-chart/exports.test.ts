import { expect, fixtureSync, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/outcome-chart/define.js';
import type { LmsOutcomeChart } from '../../src/outcome-chart/lms-outcome-chart.js';
import { readOutcomeFile } from '../../src/outcomes/outcome-file.js';
import type { Outcomes } from '../../src/outcomes/outcomes.js';
import { suppress } from '../../src/outcomes/suppression.js';
import { appearance, press, rendered } from '../contract/acts.js';
import { MEDIANS, OUTCOMES } from './outcomes-of-nobody.js';
import { catchFiles, makeNoPictures } from './saved-files.js';

async function shown(outcomes: Outcomes | undefined, attributes = '', lang = 'nb'): Promise<LmsOutcomeChart> {
  const page = fixtureSync<HTMLElement>(
    `<div lang=${lang}><lms-outcome-chart ${attributes}></lms-outcome-chart></div>`,
  );
  const chart = page.querySelector('lms-outcome-chart');
  if (!chart) throw new Error('There is no chart in the page');
  chart.data = outcomes;
  await rendered(chart);
  return chart;
}

const textOf = (node: Element | null | undefined): string =>
  node?.textContent?.replace(/[\s\u00a0]+/g, ' ').trim() ?? '';

async function svgOf(chart: LmsOutcomeChart): Promise<XMLDocument> {
  return new DOMParser().parseFromString(await chart.toSVG(), 'image/svg+xml');
}

const read = (csv: string): Outcomes => {
  const file = readOutcomeFile(new TextEncoder().encode(csv));
  if ('problems' in file) throw new Error(JSON.stringify(file.problems));
  return file.outcomes as Outcomes;
};

/** Figures with the digits that a spreadsheet keeps. */
const digits = (figures: unknown): string =>
  JSON.stringify(figures, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(15)) : value));

/** The pixels of a picture of this many, over white. */
async function pixelsOf(source: CanvasImageSource, width: number, height: number): Promise<Uint8ClampedArray> {
  const ctx = new OffscreenCanvas(width, height).getContext('2d');
  if (!ctx) throw new Error('There is no canvas');
  ctx.drawImage(source, 0, 0, width, height);
  return Promise.resolve(ctx.getImageData(0, 0, width, height).data);
}

/** How dark each square of 32 pixels is on the whole, 0–255: smoothing, in which each surface has its way, is not seen. */
function darkness(pixels: Uint8ClampedArray, width: number): readonly number[] {
  const across = Math.ceil(width / 32);
  const sums: number[] = [];
  for (let at = 0; at < pixels.length; at += 4) {
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
    const square = Math.floor(y / 32) * across + Math.floor(x / 32);
    sums[square] = (sums[square] ?? 0) + 255 - (pixels[at] ?? 255);
  }
  return sums.map(sum => sum / 32 ** 2);
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  await image.decode();
  return image;
}

describe('The figures as CSV', () => {
  it('are those that are shown, as the chart reads them back, in the language of the page', async () => {
    for (const [lang, heading] of [
      ['nb', 'mål;navn;tidspunkt;uker;fra;til;n;snitt;endring;SD'],
      ['nn', 'mål;namn;tidspunkt;veker;frå;til;n;snitt;endring;SD'],
      ['en', 'measure;name;time;weeks;from;to;n;mean;change;SD'],
    ] as const) {
      const csv = await (await shown(OUTCOMES, '', lang)).toCSV();
      expect(csv.slice(1)).to.satisfy((text: string) => text.startsWith(heading));
      const { results, changes, provenance } = read(csv);
      expect(results.map(({ n, middle }) => digits([n, middle]))).to.deep.equal(
        OUTCOMES.results.map(({ n, middle }) => digits([n, middle])),
      );
      expect(changes.map(({ mean, ci, shares }) => digits([mean, ci, shares]))).to.deep.equal(
        OUTCOMES.changes.map(({ mean, ci, shares }) => digits([mean, ci, shares])),
      );
      expect(provenance.isSynthetic).to.equal(true);
    }
  });

  it('say what has to be known of them, and have nothing of groups that are not shown', async () => {
    const csv = await (await shown(MEDIANS)).toCSV();
    expect(csv).to.include('Tall som gjelder færre enn 5 personer, vises ikke.');
    expect(csv).not.to.match(/Flekkefjord|Arendal/);
    expect(read(csv).groups.map(({ name }) => name)).to.deep.equal(['Kristiansand']);
    expect(await (await shown(OUTCOMES)).toCSV()).to.include('Uten kontrollgruppe; endringen kan ha andre årsaker.');
  });

  it('are of the measure that is shown alone', async () => {
    const { measures, results } = read(await (await shown(OUTCOMES, 'measure="was"')).toCSV());
    expect(measures.map(({ id }) => id)).to.deep.equal(['was']);
    expect(results.map(({ n }) => n)).to.deep.equal([48, 44, 31]);
  });

  it('follow the page at once, and are refused where there are none', async () => {
    const chart = await shown(undefined);
    const refusals = await Promise.all([chart.toCSV(), chart.toSVG(), chart.toPNG()].map(file => file.catch(String)));
    expect(refusals).to.deep.equal(Array(3).fill('Error: No figures are shown.'));
    chart.data = OUTCOMES;
    expect(read(await chart.toCSV()).measures.length).to.equal(3);
  });
});

describe('The pictures as a file', () => {
  it('have every word, and the sentences for who does not see them', async () => {
    const chart = await shown(OUTCOMES, 'caption="Etter kurset"');
    const svg = await svgOf(chart);
    expect(textOf(svg.querySelector('title'))).to.equal('Etter kurset');
    const description = textOf(svg.querySelector('desc'));
    for (const sentence of chart.shadowRoot?.querySelectorAll('.sentences p, .notice, .caveat') ?? []) {
      expect(description).to.include(textOf(sentence));
    }
    const words = [...svg.querySelectorAll('text')].map(textOf);
    expect(words).to.include.members([
      'Etter kurset',
      'Stress',
      'Start',
      'Slutt',
      '1 år',
      'n = 48',
      '3,10',
      '19,5',
      '40',
    ]);
    const all = words.join(' ');
    for (const note of chart.shadowRoot?.querySelectorAll('.notice, .caveat, .outcomes > .help, .measure > .help') ??
      []) {
      expect(all).to.include(textOf(note));
    }
    expect(all).to.include('De loddrette strekene viser 95 % konfidensintervall.');
    expect(svg.documentElement.getAttribute('xml:lang')).to.equal('nb');
  });

  it('explain what the strokes around a median are', async () => {
    const svg = await svgOf(await shown(MEDIANS));
    const words = [...svg.querySelectorAll('text')].map(textOf).join(' ');
    expect(words).to.include('De loddrette strekene viser den midterste halvdelen av svarene.');
    expect(words).to.include('færre enn 5 personer');
    expect(words).not.to.include('konfidensintervall');
  });

  it('are the same picture in pixels, two for every one', async () => {
    const chart = await shown(OUTCOMES);
    const svg = await chart.toSVG();
    const drawn = await imageOf(svg);
    const png = await chart.toPNG();
    expect(png.type).to.equal('image/png');
    const bitmap = await createImageBitmap(png);
    const [width, height] = [bitmap.width, bitmap.height];
    const root = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    expect(width).to.be.closeTo(2 * Number(root.getAttribute('width')), 1);
    expect(height).to.be.closeTo(2 * Number(root.getAttribute('height')), 1);

    const [ours, theirs] = [await pixelsOf(bitmap, width, height), await pixelsOf(drawn, width, height)];
    expect(ours.filter((value, at) => at % 4 === 0 && value < 128).length).to.be.above(10_000);
    const [here, there] = [darkness(ours, width), darkness(theirs, width)];
    expect(here.filter((dark, at) => Math.abs(dark - (there[at] ?? 0)) > 24)).to.deep.equal([]);
  });
});

describe('The buttons for files', () => {
  let caught: ReturnType<typeof catchFiles>;
  beforeEach(() => (caught = catchFiles()));
  afterEach(() => caught.restore());

  const buttons = (chart: LmsOutcomeChart): readonly HTMLButtonElement[] => [
    ...(chart.shadowRoot?.querySelectorAll<HTMLButtonElement>('.saving button') ?? []),
  ];

  it('give each file by the keys, called after the caption', async () => {
    const chart = await shown(OUTCOMES, 'caption="Våre resultater, 2026"');
    expect(buttons(chart).map(textOf)).to.deep.equal(['Tallene (CSV)', 'Tallene (JSON)', 'Bilde (PNG)', 'Bilde (SVG)']);
    for (const [at, button] of buttons(chart).entries()) {
      button.focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => caught.files.length > at, 'the file came', { timeout: 10_000 });
      expect(chart.shadowRoot?.activeElement).to.equal(button);
    }
    expect(caught.files.map(({ name, content }) => [name, content.type])).to.deep.equal([
      ['vaare-resultater-2026.csv', 'text/csv;charset=utf-8'],
      ['vaare-resultater-2026.json', 'application/json;charset=utf-8'],
      ['vaare-resultater-2026.png', 'image/png'],
      ['vaare-resultater-2026.svg', 'image/svg+xml;charset=utf-8'],
    ]);
    const [csv, json, , svg] = await Promise.all(caught.files.map(({ content }) => content.text()));
    expect(csv).to.equal((await chart.toCSV()).slice(1));
    expect(JSON.parse(json ?? '')).to.deep.equal(suppress(OUTCOMES));
    expect(svg).to.equal(await chart.toSVG());
  });

  it('stand only where there are figures to give', async () => {
    expect(buttons(await shown(undefined))).to.deep.equal([]);
    expect(buttons(await shown(OUTCOMES, 'min-n="1000"'))).to.deep.equal([]);
  });

  it('say politely that a file could not be made, leave the page as it is, and take it back when it can', async () => {
    const chart = await shown(OUTCOMES);
    const restore = makeNoPictures();
    const sentences = textOf(chart.shadowRoot?.querySelector('.measures'));
    try {
      await press('.saving button:nth-of-type(3)')(chart);
      const error = await appearance(chart, '.saving + .error');
      expect(textOf(error)).to.equal('Filen kunne ikke lages. Prøv igjen.');
      expect(textOf(chart.shadowRoot?.querySelector('[role="status"]'))).to.equal(textOf(error));
      expect(textOf(chart.shadowRoot?.querySelector('.measures'))).to.equal(sentences);
      expect(caught.files).to.deep.equal([]);
    } finally {
      restore();
    }
    await press('.saving button:nth-of-type(3)')(chart);
    await waitUntil(() => caught.files.length === 1, 'the file came', { timeout: 10_000 });
    await rendered(chart);
    expect(chart.shadowRoot?.querySelector('.error')).to.equal(null);
  });
});
