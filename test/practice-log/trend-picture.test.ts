import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { render } from 'lit';
import { controls } from '../../src/element/controls.styles.js';
import { theme } from '../../src/element/theme.styles.js';
import { renderTrend } from '../../src/practice-log/trend-picture.js';
import type { TrendLabels } from '../../src/practice-log/trend-picture.js';
import { trendStyles } from '../../src/practice-log/trend-picture.styles.js';
import type { Trend, TrendWeek } from '../../src/practice-log/trend.js';

/** The narrowest place of the picture, in CSS pixels. */
const NARROW = 280;

/** Room for rounding, in CSS pixels; Firefox draws the box of a text one pixel larger than the text on every side. */
const ROUNDING = 1.5;

/** A name a week, in the ways that a log may name it. */
const NAMINGS: Readonly<Record<string, (week: number) => string>> = {
  number: week => `${week + 1}`,
  words: week => `Uke ${week + 1}`,
  date: week =>
    new Date(Date.UTC(2024, 0, 1 + 7 * week)).toLocaleDateString('nb', {
      day: 'numeric',
      month: 'short',
      timeZone: 'UTC',
    }),
};

const minutes = (seconds: number): string => (seconds <= 0 ? '' : seconds < 30 ? '<1' : `${Math.round(seconds / 60)}`);

/** A week of so many minutes, and of calm before and after where given. */
const week = (min: number, before?: number, after?: number): TrendWeek => ({
  seconds: min * 60,
  calm: before === undefined || after === undefined ? undefined : { before, after, n: 1 },
});

const trendWith = (weeks: readonly TrendWeek[]): Trend => ({
  weeks,
  seconds: 0,
  practisedWeeks: 0,
  secondsPerWeek: undefined,
  calm: undefined,
});

const places: HTMLElement[] = [];

function picture(weeks: readonly TrendWeek[], { naming = 'number', width = NARROW, css = '' } = {}): HTMLElement {
  const host = document.createElement('div');
  host.style.width = `${width}px`;
  document.body.append(host);
  places.push(host);
  const root = host.attachShadow({ mode: 'open' });
  const own = new CSSStyleSheet();
  own.replaceSync(css);
  root.adoptedStyleSheets = [theme, controls, trendStyles].flatMap(({ styleSheet }) => styleSheet ?? []).concat(own);
  const wrapper = document.createElement('div');
  wrapper.className = 'lms';
  root.append(wrapper);
  const labels: TrendLabels = {
    minutes: 'Minutter per uke',
    calm: 'Ro før (ring) og etter (prikk), 1–5',
    weeks: weeks.map((_, place) => NAMINGS[naming]?.(place) ?? ''),
    amount: minutes,
  };
  render(renderTrend(trendWith(weeks), labels), wrapper);
  return wrapper;
}

const all = (within: ParentNode, selector: string): Element[] => [...within.querySelectorAll(selector)];
const textsOf = (within: ParentNode, selector: string): string[] =>
  all(within, selector).map(({ textContent }) => textContent ?? '');
const boxOf = (part: Element | undefined): DOMRect => {
  if (!part) throw new Error('not in the picture');
  return part.getBoundingClientRect();
};
const middle = ({ left, width }: DOMRect): number => left + width / 2;
const centreY = ({ top, height }: DOMRect): number => top + height / 2;

/** Texts that lie over another one, or leave the picture. */
function misplaced(within: HTMLElement): string[] {
  const texts = all(within, 'text').map(text => ({ said: text.textContent ?? '', box: text.getBoundingClientRect() }));
  const frame = within.getBoundingClientRect();
  const outside = texts.filter(({ box }) => box.left < frame.left - ROUNDING || box.right > frame.right + ROUNDING);
  const over = texts.flatMap(({ said, box }, at) =>
    texts
      .slice(at + 1)
      .filter(
        ({ box: other }) =>
          Math.min(box.right, other.right) - Math.max(box.left, other.left) > ROUNDING &&
          Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 2,
      )
      .map(other => `${said} lies over ${other.said}`),
  );
  return [...outside.map(({ said }) => `${said} leaves the picture`), ...over];
}

/** So many weeks, none of them like its neighbour. */
const manyWeeks = (count: number): TrendWeek[] =>
  Array.from({ length: count }, (_, place) => week(((place * 37) % 211) + 1, (place % 5) + 1, ((place * 3) % 5) + 1));

describe('The picture of practice over time', () => {
  afterEach(() => places.splice(0).forEach(place => place.remove()));

  it('is not read out: what stands before and after it says the same in words', () => {
    expect(all(picture(manyWeeks(8)), '.trend').map(image => image.getAttribute('aria-hidden'))).to.deep.equal([
      'true',
    ]);
  });

  it('has bars as tall as the weeks are long, from zero', () => {
    const within = picture([week(30), week(120), week(0), week(60)]);
    const bars = all(within, '.bar').map(boxOf);
    expect(bars.map(({ height }) => height / (bars[1]?.height ?? 0)).map(share => share.toFixed(2))).to.deep.equal([
      '0.25',
      '1.00',
      '0.50',
    ]);
    for (const bar of bars) expect(bar.bottom).to.be.closeTo(bars[0]?.bottom ?? NaN, ROUNDING);
  });

  it('writes every week’s name under its bar and its minutes on top, where there is room', () => {
    const within = picture([week(30), week(120), week(0), week(60), week(0.1), week(1)]);
    expect(textsOf(within, '.week')).to.deep.equal(['1', '2', '3', '4', '5', '6']);
    const bars = all(within, '.bar').map(boxOf);
    const names = all(within, '.week').map(boxOf);
    expect(
      names
        .map(middle)
        .filter((_, place) => place !== 2)
        .map(Math.round),
    ).to.deep.equal(bars.map(middle).map(Math.round));
    for (const name of names) expect(name.top).to.be.least((bars[0]?.bottom ?? NaN) - ROUNDING);
    const amounts = all(within, '.amount');
    expect(amounts.map(({ textContent }) => textContent)).to.have.members(['30', '120', '60', '<1', '1']);
    for (const amount of amounts) {
      const box = boxOf(amount);
      const bar = bars.find(({ left, right }) => middle(box) > left && middle(box) < right);
      expect(box.bottom).to.be.closeTo(bar?.top ?? NaN, 5);
    }
  });

  it('shows calm on its whole scale, before as a ring and after as a dot', () => {
    const within = picture([week(10, 1, 5), week(10), week(10, 2.5, 2.5), week(10, 3, 4)]);
    const [first, third, fourth, ...others] = all(within, '.before').map(boxOf);
    expect(others).to.deep.equal([]);
    const [firstAfter, thirdAfter, fourthAfter] = all(within, '.after').map(boxOf);
    const bars = all(within, '.bar').map(boxOf);
    if (!first || !third || !fourth || !firstAfter || !thirdAfter || !fourthAfter) throw new Error('a mark is missing');
    expect([first, third, fourth].map(middle).map(Math.round)).to.deep.equal(
      [bars[0], bars[2], bars[3]].map(bar => Math.round(middle(bar ?? new DOMRect()))),
    );
    const [one, five] = [centreY(first), centreY(firstAfter)];
    expect(one).to.be.above(five);
    const calmAt = (mark: DOMRect) => 1 + (4 * (one - centreY(mark))) / (one - five);
    expect([third, thirdAfter, fourth, fourthAfter].map(mark => calmAt(mark).toFixed(1))).to.deep.equal([
      '2.5',
      '2.5',
      '3.0',
      '4.0',
    ]);
    expect(thirdAfter.width).to.be.below(third.width - 2);
  });

  it('marks the ends of the scale at the height of their calm', () => {
    const within = picture([week(10, 1, 5)]);
    const scale = all(within, 'text').filter(text => !text.matches('.week, .amount'));
    expect(scale.map(({ textContent }) => textContent)).to.deep.equal(['5', '1']);
    const [five, one] = scale.map(boxOf).map(centreY);
    expect(five).to.be.closeTo(centreY(boxOf(all(within, '.after')[0])), 3);
    expect(one).to.be.closeTo(centreY(boxOf(all(within, '.before')[0])), 3);
  });

  it('leaves calm out where nobody told of it', () => {
    const within = picture([week(10), week(20)]);
    expect(all(within, 'svg').length).to.equal(1);
    expect(within.textContent).to.not.contain('Ro før');
  });

  it('keeps its texts apart and inside at 280 px, from 1 week to 53, whatever the weeks are called', () => {
    for (const naming of Object.keys(NAMINGS)) {
      for (let count = 1; count <= 53; count++) {
        const within = picture(manyWeeks(count), { naming });
        expect(misplaced(within), `${count} weeks by ${naming}`).to.deep.equal([]);
        const [first] = textsOf(within, '.week');
        expect(first, `${count} weeks by ${naming}`).to.equal(NAMINGS[naming]?.(0));
        const longest = Math.max(...manyWeeks(count).map(({ seconds }) => seconds));
        expect(textsOf(within, '.amount')).to.contain(minutes(longest));
        places.splice(0).forEach(place => place.remove());
      }
    }
  });

  it('keeps its texts apart in any type, and in the spacing that a person needs (WCAG 1.4.12)', () => {
    const spacing =
      '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }';
    for (const family of ['Arial', 'Verdana', 'DejaVu Sans', 'serif', 'monospace']) {
      for (const css of ['', spacing]) {
        for (const count of [1, 2, 5, 8, 12, 16, 26, 53]) {
          const within = picture(manyWeeks(count), { css: `${css} .lms { font-family: ${family} }` });
          expect(misplaced(within), `${family}, ${count} weeks`).to.deep.equal([]);
        }
      }
    }
  });

  it('names weeks at even distances, as many as there is room for, alike under bars and dots', () => {
    const namesIn = (count: number): string[][] =>
      all(picture(manyWeeks(count)), 'svg').map(svg => textsOf(svg, '.week'));
    expect(namesIn(8)[0]?.length).to.equal(8);
    for (const count of [20, 30, 53]) {
      const [underBars = [], underDots] = namesIn(count);
      const named = underBars.map(Number);
      const distances = new Set(named.slice(1).map((name, place) => name - (named[place] ?? NaN)));
      expect(distances.size, `${count} weeks`).to.equal(1);
      expect(named.length, `${count} weeks`).to.be.least(6);
      expect(underDots).to.deep.equal(underBars);
    }
  });

  it('covers no bar with a number', () => {
    const within = picture(manyWeeks(53));
    const bars = all(within, '.bar').map(boxOf);
    for (const amount of all(within, '.amount').map(boxOf)) {
      const under = bars.filter(({ left, right }) => right > amount.left && left < amount.right);
      for (const bar of under) expect(bar.top).to.be.least(amount.bottom - 4);
    }
  });

  it('is right with no practice at all', () => {
    for (const weeks of [[], [week(0)], [week(0), week(0), week(0)]]) {
      const within = picture(weeks);
      expect(all(within, '.bar, .amount, .before, .after')).to.deep.equal([]);
      expect(textsOf(within, '.week').length).to.equal(weeks.length);
    }
  });

  it('has numbers for all its measures, and no style of its own, in any practice', () => {
    const anyCalm = fc.double({ min: 1, max: 5, noNaN: true });
    const anyWeek = fc
      .tuple(
        fc.oneof(fc.constant(0), fc.double({ min: 0, max: 3000, noNaN: true })),
        fc.option(fc.tuple(anyCalm, anyCalm)),
      )
      .map(([min, calm]) => week(min, calm?.[0], calm?.[1]));
    fc.assert(
      fc.property(fc.array(anyWeek, { maxLength: 53 }), weeks => {
        const within = picture(weeks);
        const measures = all(within, 'svg *').flatMap(part =>
          [...part.attributes].filter(({ name }) => /^([cxyr]|[cr]?[xy]|[xy][12]|width|height)$/.test(name)),
        );
        for (const { name, value } of measures) {
          if (value === '' || !Number.isFinite(Number(value))) expect.fail(`${name}="${value}"`);
          if (/^(r|width|height)$/.test(name)) expect(Number(value)).to.be.least(0);
        }
        expect(all(within, '[style], style')).to.deep.equal([]);
        expect(all(within, '.bar').length).to.equal(weeks.filter(({ seconds }) => seconds > 0).length);
        expect(all(within, '.before').length).to.equal(weeks.filter(({ calm }) => calm).length);
        expect(misplaced(within)).to.deep.equal([]);
        places.splice(0).forEach(place => place.remove());
      }),
      { numRuns: 60 },
    );
  });
});
