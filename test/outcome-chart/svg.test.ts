import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import type { Drawing, TextStyle, WidthOf } from '../../src/outcome-chart/drawing.js';
import { COLOURS } from '../../src/outcome-chart/drawing.js';
import type { Panel } from '../../src/outcome-chart/panel.js';
import { linesOf } from '../../src/outcome-chart/paragraphs.js';
import { sheetOf } from '../../src/outcome-chart/sheet.js';
import type { SheetContent } from '../../src/outcome-chart/sheet.js';
import { svgOf } from '../../src/outcome-chart/svg.js';

const STYLE: TextStyle = { size: 14, weight: 400, colour: 'text' };

/** As wide as letters are on the whole. */
const widthOf: WidthOf = (words, { size }) => 0.55 * size * [...words].length;

const NASTY = [
  '<script>alert(1)</script>',
  ']]>',
  '<!--',
  '&',
  '&#0;',
  '&amp;',
  '"',
  "'",
  '</text>',
  '\u0000',
  '\u000b',
  '\ud800',
  '\udc00',
  '\ufffe',
  '\u202e',
  '😀',
  'æ',
  ' ',
  '\n',
];
const anyWords = fc.array(fc.constantFrom(...NASTY), { maxLength: 8 }).map(parts => parts.join(''));

/** Without what XML cannot have: every such letter is U+FFFD. */
const sound = (text: string): string =>
  [...text].map(letter => (/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd]$|^[^]{2}$/.test(letter) ? letter : '\ufffd')).join('');

function parsed(svg: string): XMLDocument {
  const xml = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(xml.querySelector('parsererror')?.textContent).to.equal(undefined);
  return xml;
}

const anyPanel: fc.Arbitrary<Panel> = fc
  .record({
    low: fc.integer({ min: -20, max: 20 }),
    range: fc.integer({ min: 1, max: 200 }),
    points: fc.uniqueArray(
      fc.record({
        x: fc.integer({ min: 0, max: 60 }),
        at: fc.double({ min: 0, max: 1, noNaN: true }),
        reach: fc.option(fc.double({ min: 0, max: 2, noNaN: true })),
        label: fc.constantFrom('Start', 'Slutt', '1 år', 'Etter kurset, seks måneder'),
      }),
      { selector: ({ x }) => x, minLength: 1, maxLength: 8 },
    ),
  })
  .map(({ low, range, points }) => ({
    measure: 'm',
    scale: { low, high: low + range },
    ends: [String(low), String(low + range)] as const,
    span: { low: 0, high: 60 },
    points: points
      .sort((a, b) => a.x - b.x)
      .map(({ x, at, reach, label }) => {
        const y = low + at * range;
        return {
          x,
          y,
          ...(reach !== null && { interval: { low: y - reach * range, high: y + reach * range } }),
          middle: 'mean' as const,
          value: y.toFixed(2),
          names: [label, 'n = 48'] as const,
        };
      }),
  }));

const anySheet: fc.Arbitrary<SheetContent> = fc.record({
  title: fc.constantFrom(
    'Resultater',
    'Resultater fra kurset i stressmestring, våren 2026, med oppfølging etter et år',
  ),
  panels: fc.array(
    fc.record({
      name: fc.constantFrom('Stress', 'Oppmerksomtnærværsomgårutoveralletilmåltelinjer i dagliglivet'),
      facts: fc.constantFrom('Skala fra 0 til 10', 'FFMQ-15 · Skala fra 1 til 5 · poeng · Høyere er bedre'),
      panel: anyPanel,
    }),
    { minLength: 1, maxLength: 7 },
  ),
  caveat: fc.constant('Uten kontrollgruppe; endringen kan ha andre årsaker.'),
  notes: fc.array(fc.constant('Kilde: laget for framvisning'), { maxLength: 3 }),
});

/** Where a word or a stroke begins and ends, across and down. */
function extents({ marks }: Drawing): readonly { x: readonly [number, number]; y: readonly [number, number] }[] {
  return marks.map(mark => {
    if (mark.kind === 'stroke') {
      const [xs, ys] = [mark.through.map(([x]) => x), mark.through.map(([, y]) => y)];
      return { x: [Math.min(...xs), Math.max(...xs)], y: [Math.min(...ys), Math.max(...ys)] };
    }
    const [x, y] = mark.at;
    if (mark.kind === 'disc') return { x: [x - mark.radius, x + mark.radius], y: [y - mark.radius, y + mark.radius] };
    const width = widthOf(mark.words, mark.style);
    const start = x - width * { start: 0, middle: 0.5, end: 1 }[mark.anchor];
    return { x: [start, start + width], y: [y - mark.style.size, y + 0.3 * mark.style.size] };
  });
}

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const channels = [1, 3, 5].map(at => {
      const value = parseInt(colour.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return channels.reduce((sum, value, at) => sum + value * ([0.2126, 0.7152, 0.0722][at] ?? 0), 0);
  };
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

describe('A picture as SVG', () => {
  it('is whole XML with every word as it is, whatever the words are', () => {
    fc.assert(
      fc.property(anyWords, anyWords, anyWords, (title, description, words) => {
        const drawing: Drawing = {
          width: 100,
          height: 50,
          marks: [{ kind: 'words', at: [1, 20], anchor: 'start', words, style: STYLE }],
        };
        const xml = parsed(svgOf(drawing, { language: 'nb', title, description }));
        const texts = [title, description, words].map(text => sound(text).replaceAll('\r', '\n'));
        expect(['title', 'desc', 'text'].map(name => xml.querySelector(name)?.textContent)).to.deep.equal(texts);
        expect([...xml.querySelectorAll('*')].map(({ localName }) => localName)).to.deep.equal([
          'svg',
          'title',
          'desc',
          'rect',
          'text',
        ]);
      }),
      { numRuns: 500 },
    );
  });

  it('has nothing to load and nothing to run', () => {
    fc.assert(
      fc.property(anySheet, content => {
        const xml = parsed(svgOf(sheetOf(content, widthOf), { language: 'nb', title: content.title, description: '' }));
        for (const { localName, attributes } of xml.querySelectorAll('*')) {
          expect(['svg', 'title', 'desc', 'rect', 'polyline', 'circle', 'text']).to.include(localName);
          for (const { name, value } of attributes) {
            expect(name).not.to.match(/^on|href|style|src/);
            if (name !== 'xmlns') expect(value).not.to.match(/url\(|:/);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('has texts of ≥ 4.5:1 and marks of ≥ 3:1 on its paper', () => {
    const { paper, text, muted, mark, line } = COLOURS;
    for (const colour of [text, muted]) expect(contrast(colour, paper)).to.be.at.least(4.5);
    for (const colour of [mark, line]) expect(contrast(colour, paper)).to.be.at.least(3);
    expect(contrast('#000000', '#ffffff')).to.be.closeTo(21, 1e-9);
  });
});

describe('The sheet of a picture', () => {
  it('holds all that is on it', () => {
    fc.assert(
      fc.property(anySheet, content => {
        const sheet = sheetOf(content, widthOf);
        for (const { x, y } of extents(sheet)) {
          expect(x[0]).to.be.at.least(0);
          expect(x[1]).to.be.at.most(sheet.width);
          expect(y[0]).to.be.at.least(0);
          expect(y[1]).to.be.at.most(sheet.height);
        }
      }),
    );
  });

  it('has no two words over each other on a line', () => {
    fc.assert(
      fc.property(anySheet, content => {
        const sheet = sheetOf(content, widthOf);
        const boxes = extents(sheet);
        const words = sheet.marks.flatMap((mark, at) =>
          mark.kind === 'words' ? [{ y: mark.at[1], x: boxes[at]?.x ?? ([0, 0] as const) }] : [],
        );
        for (const line of new Set(words.map(({ y }) => y))) {
          const spans = words.filter(({ y }) => y === line).map(({ x }) => x);
          spans.sort((a, b) => a[0] - b[0]);
          spans.forEach(([start], at) => expect(start).to.be.at.least((spans[at - 1]?.[1] ?? -Infinity) - 1e-6));
        }
      }),
    );
  });
});

describe('Words on lines', () => {
  it('are all there in their order, no line wider than there is room unless it is one letter', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'øæå', '95\u00a0%', 'konfidensintervallene', '😀😀', ' '), { maxLength: 20 }),
        fc.integer({ min: 1, max: 200 }),
        (parts, width) => {
          const words = parts.join(' ');
          const lines = linesOf(words, STYLE, width, widthOf);
          expect(lines.join('').replaceAll(' ', '')).to.equal(words.replaceAll(' ', ''));
          for (const line of lines) {
            expect(line).not.to.match(/^ | $/);
            if ([...line].length > 1) expect(widthOf(line, STYLE)).to.be.at.most(width);
          }
        },
      ),
    );
  });
});
