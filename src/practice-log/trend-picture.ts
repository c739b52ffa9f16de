import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import type { Trend, TrendWeek } from './trend.js';

/** The words in the picture. */
export interface TrendLabels {
  /** What the bars are, above them. */
  readonly minutes: string;
  /** What ring and dot are, above them. */
  readonly calm: string;
  /** A short name for every week, in order. */
  readonly weeks: readonly string[];
  /** What is written at a bar, for a week's seconds. */
  readonly amount: (seconds: number) => string;
}

/** The picture's own units: as many as it has CSS pixels where it is narrowest. */
const WIDTH = 280;
/** Room for the numerals of the scale, so that bars and dots of a week stand under each other. */
const SCALE = 16;
const TEXT = 12;
/** The widest that a character gets: broad digits, set with the letter spacing of WCAG 1.4.12. */
const CHARACTER = 0.8 * TEXT;
/** Between two texts on a line. */
const GAP = 4;
const BAR_TOP = 18;
const BAR_BASE = 114;
const CALM_TOP = 10;
const CALM_STEP = 14;
/** From the lowest line of a picture to the foot of the names under it, and on to the picture's end. */
const NAMES = 20;
const BELOW_NAMES = 4;

/** A text on a line, kept within the picture. */
interface Writing {
  readonly text: string;
  readonly x: number;
  readonly from: number;
  readonly to: number;
}

/** The weeks' places from left to right. */
interface Places {
  readonly step: number;
  readonly centre: (week: number) => number;
}

/**
 * Minutes a week as bars, from zero to the longest week, and beneath them, where any week has it, calm before and after
 * on its whole scale of 1–5. Good for 1–53 weeks from 280 px: where there is no room for every text, names stand at every
 * second week, or third, and the longest weeks have their amount.
 *
 * It is hidden from screen readers: a sentence stands before it and a table after it. It has no look of its own but by
 * `trend-picture.styles.ts`.
 */
export function renderTrend({ weeks }: Trend, labels: TrendLabels): TemplateResult {
  const step = (WIDTH - SCALE) / Math.max(1, weeks.length);
  const places: Places = { step, centre: week => SCALE + (week + 0.5) * step };
  const names = spaced(labels.weeks.slice(0, weeks.length).map((name, week) => writing(name, places.centre(week))));
  return html`<div class="trend" aria-hidden="true">
    <p class="help">${labels.minutes}</p>
    ${picture(BAR_BASE, names, renderMinutes(weeks, places, labels.amount))}
    ${
      weeks.some(({ calm }) => calm)
        ? html`<p class="help">${labels.calm}</p>
            ${picture(calmY(1), names, renderCalm(weeks, places))}`
        : nothing
    }
  </div>`;
}

/** @param base - where its lowest line is */
function picture(base: number, names: readonly Writing[], content: SVGTemplateResult): TemplateResult {
  return html`<svg viewBox="0 0 ${WIDTH} ${base + NAMES + BELOW_NAMES}" font-size=${TEXT}>
    ${rule(base)} ${content} ${names.map(name => write(name, base + NAMES, 'week'))}
  </svg>`;
}

function renderMinutes(
  weeks: readonly TrendWeek[],
  { step, centre }: Places,
  amount: TrendLabels['amount'],
): SVGTemplateResult {
  const longest = Math.max(...weeks.map(({ seconds }) => seconds));
  const width = Math.min(0.7 * step, 32);
  const bars = weeks
    .map(({ seconds }, week) => ({ seconds, x: centre(week), height: ((BAR_BASE - BAR_TOP) * seconds) / longest }))
    .filter(({ seconds }) => seconds > 0);
  const amounts = fitting(
    bars.toSorted((a, b) => b.seconds - a.seconds).map(({ seconds, x }) => writing(amount(seconds), x)),
  );
  /** Above every bar that a text reaches over. */
  const above = ({ from, to }: Writing): number =>
    BAR_BASE -
    4 -
    Math.max(...bars.filter(({ x }) => x + width / 2 > from && x - width / 2 < to).map(bar => bar.height));
  return svg`${bars.map(
    ({ x, height }) =>
      svg`<rect class="bar" x=${x - width / 2} y=${BAR_BASE - height} width=${width} height=${height}></rect>`,
  )}${amounts.map(text => write(text, above(text), 'amount'))}`;
}

function renderCalm(weeks: readonly TrendWeek[], { step, centre }: Places): SVGTemplateResult {
  const radius = Math.min(5, 0.4 * step);
  const numeral = (calm: number): SVGTemplateResult => svg`<text x="2" y=${calmY(calm) + 4}>${calm}</text>`;
  return svg`${rule(calmY(5))}${numeral(5)}${numeral(1)}${weeks.map(({ calm }, week) => {
    if (!calm) return nothing;
    const [x, before, after] = [centre(week), calmY(calm.before), calmY(calm.after)];
    return svg`<line class="change" x1=${x} x2=${x} y1=${before} y2=${after}></line>
      <circle class="before" cx=${x} cy=${before} r=${radius}></circle>
      <circle class="after" cx=${x} cy=${after} r=${0.6 * radius}></circle>`;
  })}`;
}

const calmY = (calm: number): number => CALM_TOP + (5 - calm) * CALM_STEP;

const rule = (y: number): SVGTemplateResult => svg`<line class="axis" x1=${SCALE} x2=${WIDTH} y1=${y} y2=${y}></line>`;

const write = ({ text, x }: Writing, y: number, name: string): SVGTemplateResult =>
  svg`<text class=${name} x=${x} y=${y} text-anchor="middle">${text}</text>`;

function writing(text: string, centre: number): Writing {
  const half = (text.length * CHARACTER) / 2;
  const x = Math.max(half, Math.min(centre, WIDTH - half));
  return { text, x, from: x - half, to: x + half };
}

const apart = (one: Writing, other: Writing): boolean => one.to + GAP <= other.from || other.to + GAP <= one.from;

/** Every text, or every second, or third …: the most that have room. */
function spaced(texts: readonly Writing[]): readonly Writing[] {
  for (let nth = 1; ; nth++) {
    const some = texts.filter((_, place) => place % nth === 0);
    if (some.every((text, place) => some.slice(0, place).every(other => apart(other, text)))) return some;
  }
}

/** Each text that has room beside those before it. */
function fitting(texts: readonly Writing[]): readonly Writing[] {
  const chosen: Writing[] = [];
  for (const text of texts) if (chosen.every(other => apart(other, text))) chosen.push(text);
  return chosen;
}
