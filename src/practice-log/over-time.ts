import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PlainDate } from '../calendar/plain-date.js';
import type { Amounts } from './amounts.js';
import type { LogMessages } from './messages.js';
import { overTimeMessages } from './over-time-messages.js';
import type { OverTimeMessages } from './over-time-messages.js';
import { textsOfPart } from './texts.js';
import { renderTrend } from './trend-picture.js';
import { trendOf } from './trend.js';
import type { Trend } from './trend.js';
import type { LogWeek } from './weeks.js';

/** The weeks as a picture with its sentence, and as a plain table of the days with practice. */
export function renderOverTime(
  weeks: readonly LogWeek[],
  logTexts: LogMessages,
  locales: readonly string[],
  amounts: Amounts,
  headingLevel: number,
): TemplateResult | typeof nothing {
  const texts = { ...logTexts, ...textsOfPart(overTimeMessages, locales) };
  const trend = trendOf(weeks);
  if (trend.seconds === 0) return nothing;
  const sentence = inWords(trend, texts, locales, amounts);
  return html`<div class="over-time">
    <div role="heading" aria-level=${headingLevel + 1} class="subtitle">${texts.overTime}</div>
    <p>${sentence}</p>
    ${renderTrend(trend, {
      sentence,
      minutes: texts.minutesAWeek,
      calm: texts.calmBeforeAfter,
      weeks: weeks.map(({ number, days: [first] }) =>
        number ? String(number) : first ? dayAndMonthInFigures(first.day) : '',
      ),
      amount: seconds => amounts.minutes(seconds),
    })}
    <details>
      <summary>${texts.asTable}</summary>
      ${renderTable(weeks, texts, amounts)}
    </details>
  </div>`;
}

function inWords(
  { seconds, practisedWeeks, calm }: Trend,
  texts: LogMessages & OverTimeMessages,
  locales: readonly string[],
  amounts: Amounts,
): string {
  const practised = texts.trend(amounts.inWords(seconds), texts.weekCount(practisedWeeks));
  if (!calm) return practised;
  const { before, after, n } = calm;
  const number = new Intl.NumberFormat([...locales], { maximumFractionDigits: 1 });
  return `${practised} ${texts.calmTrend(number.format(before), number.format(after), texts.sessions(n))}`;
}

function renderTable(
  weeks: readonly LogWeek[],
  texts: LogMessages & OverTimeMessages,
  amounts: Amounts,
): TemplateResult {
  const days = weeks.flatMap(week => week.days).filter(({ sessions }) => sessions.length > 0);
  return html`<table class="days">
    <thead>
      <tr>
        <th scope="col">${texts.day}</th>
        <th scope="col">${texts.minutes}</th>
        <th scope="col">${texts.practice}</th>
      </tr>
    </thead>
    <tbody>
      ${days.map(
        ({ day, seconds, sessions }) =>
          html`<tr>
            <th scope="row">${amounts.day(day)}</th>
            <td>${amounts.minutes(seconds)}</td>
            <td>${[...new Set(sessions.map(({ practice }) => texts.practices[practice]))].join(', ')}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** «5/10»: as wide in every language, so that as many have room. */
const dayAndMonthInFigures = (day: PlainDate): string => `${Number(day.slice(8))}/${Number(day.slice(5, 7))}`;
