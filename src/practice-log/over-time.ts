import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { PlainDate } from '../calendar/plain-date.js';
import type { Amounts } from './amounts.js';
import { Kept } from './kept.js';
import type { LogMessages } from './messages.js';
import { overTimeMessages } from './over-time-messages.js';
import type { OverTimeMessages } from './over-time-messages.js';
import { tableStyles } from './over-time.styles.js';
import { textsOfPart } from './texts.js';
import { renderTrend } from './trend-picture.js';
import { trendStyles } from './trend-picture.styles.js';
import { trendOf } from './trend.js';
import type { PairedCalm, Trend } from './trend.js';
import type { LogDay, LogWeek } from './weeks.js';

type Texts = LogMessages & OverTimeMessages;

/** The weeks as a sentence and a picture, and as a plain table of the days with practice, made when it is opened. */
export class OverTime {
  readonly #host: ReactiveControllerHost;
  readonly #made = new Kept<TemplateResult | typeof nothing>();
  #tableOpen = false;

  /** Brings its look with it. */
  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    for (const { styleSheet } of [trendStyles, tableStyles]) {
      if (styleSheet) host.shadowRoot?.adoptedStyleSheets.push(styleSheet);
    }
  }

  render(
    weeks: readonly LogWeek[],
    logTexts: LogMessages,
    locales: readonly string[],
    amounts: Amounts,
    headingLevel: number,
  ): TemplateResult | typeof nothing {
    return this.#made.from([weeks, logTexts, headingLevel, this.#tableOpen], () => {
      const trend = trendOf(weeks);
      const texts = { ...logTexts, ...textsOfPart(overTimeMessages, locales) };
      return trend.seconds === 0 ? nothing : this.#render(weeks, trend, texts, amounts, headingLevel);
    });
  }

  #render(
    weeks: readonly LogWeek[],
    trend: Trend,
    texts: Texts,
    amounts: Amounts,
    headingLevel: number,
  ): TemplateResult {
    return html`<div class="over-time">
      <div role="heading" aria-level=${headingLevel + 1} class="subtitle">${texts.overTime}</div>
      <p>${inWords(trend, texts, amounts)}</p>
      ${renderTrend(trend, {
        minutes: texts.minutesAWeek,
        calm: texts.calmBeforeAfter,
        weeks: weeks.map(({ number, days: [first] }) =>
          number ? String(number) : first ? dayAndMonthInFigures(first.day) : '',
        ),
        amount: seconds => amounts.minutes(seconds),
      })}
      <details @toggle=${this.#onToggle}>
        <summary>${texts.asTable}</summary>
        ${this.#tableOpen ? renderTable(weeks, trend, texts, amounts) : nothing}
      </details>
    </div>`;
  }

  readonly #onToggle = (event: Event): void => {
    this.#tableOpen = (event.target as HTMLDetailsElement).open;
    this.#host.requestUpdate();
  };
}

function inWords({ seconds, practisedWeeks, calm }: Trend, texts: Texts, amounts: Amounts): string {
  const practised = texts.trend(amounts.inWords(seconds), texts.weekCount(practisedWeeks));
  if (!calm) return practised;
  return `${practised} ${texts.calmTrend(...steps(calm, texts), texts.sessions(calm.n))}`;
}

/** What the picture shows: each week with its sum and its calm, and the days of it. */
function renderTable(weeks: readonly LogWeek[], trend: Trend, texts: Texts, amounts: Amounts): TemplateResult {
  return html`<table class="days">
    <thead>
      <tr>
        <th scope="col">${texts.day}</th>
        <th scope="col">${texts.minutes}</th>
        <th scope="col">${texts.practice}</th>
      </tr>
    </thead>
    ${weeks.map((week, place) =>
      week.sessions.length > 0
        ? html`<tbody>
            <tr>
              <th scope="rowgroup" colspan="3" class="week">
                ${weekInWords(week, trend.weeks[place]?.calm, texts, amounts)}
              </th>
            </tr>
            ${week.days.filter(({ sessions }) => sessions.length > 0).map(day => renderDay(day, texts, amounts))}
          </tbody>`
        : nothing,
    )}
  </table>`;
}

function weekInWords(week: LogWeek, calm: PairedCalm | undefined, texts: Texts, amounts: Amounts): string {
  const [first] = week.days;
  const name = week.number ? texts.week(week.number) : first ? texts.weekOf(amounts.dayAndMonth(first.day)) : '';
  const told = calm ? [texts.calmOfWeek(...steps(calm, texts))] : [];
  return `${name}: ${[texts.days(week.practised), amounts.inWords(week.seconds), ...told].join(', ')}`;
}

const renderDay = ({ day, seconds, sessions }: LogDay, texts: Texts, amounts: Amounts): TemplateResult =>
  html`<tr>
    <th scope="row">${amounts.day(day)}</th>
    <td>${amounts.minutes(seconds)}</td>
    <td>${[...new Set(sessions.map(({ practice }) => texts.practices[practice]))].join(', ')}</td>
  </tr>`;

/** Calm before and after, to a decimal where there is one: «2,5». */
function steps({ before, after }: PairedCalm, { decimalMark }: OverTimeMessages): [before: string, after: string] {
  const written = (calm: number): string => calm.toFixed(1).replace('.0', '').replace('.', decimalMark);
  return [written(before), written(after)];
}

/** «5/10»: as wide in every language, so that as many have room. */
const dayAndMonthInFigures = (day: PlainDate): string => `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`;
