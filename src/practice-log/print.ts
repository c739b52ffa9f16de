import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PlainDate } from '../calendar/plain-date.js';
import type { PracticeSession } from '../practice/session.js';
import type { Amounts } from './amounts.js';
import { byDay } from './day-of.js';
import type { AllMessages } from './household.js';
import type { Calendar, Period } from './period.js';
import { secondsOf, weeksIn } from './weeks.js';
import type { LogDay, LogWeek } from './weeks.js';

/** What is printed, and how. */
export interface Sheet {
  readonly calendar: Calendar;
  readonly period: Period;
  readonly sessions: readonly PracticeSession[];
  readonly dayStartMin: number;
  /** Whether the person wants their own words on it. */
  readonly withNotes: boolean;
  readonly texts: AllMessages;
  readonly amounts: Amounts;
}

/** Every day of the period that has practice, week by week. */
export function renderSheet({
  calendar,
  period,
  sessions,
  dayStartMin,
  withNotes,
  texts,
  amounts,
}: Sheet): TemplateResult {
  const weeks = weeksIn(period, byDay(sessions, dayStartMin), calendar);
  const date = (day: PlainDate): string => `${amounts.dayAndMonth(day)} ${amounts.year(day)}`;
  const last = weeks.at(-1)?.days.at(-1)?.day ?? period.from;
  return html`<h1>${texts.title}</h1>
    <p>${date(period.from)} – ${date(last)}</p>
    <p>${texts.sum(amounts.inWords(secondsOf(weeks.flatMap(week => week.sessions))), texts.days(weeks.flatMap(practisedDays).length))}</p>
    ${weeks
      .filter(({ practised }) => practised > 0)
      .map(
        week =>
          html`<section>
            <h2>
              ${week.number ? texts.week(week.number) : texts.weekOf(date(week.days[0]?.day ?? period.from))}:
              ${texts.days(week.practised)}, ${amounts.inWords(week.seconds)}
            </h2>
            <table>
              ${week.days.filter(({ seconds }) => seconds > 0).map(day => renderDay(day, withNotes, texts, amounts))}
            </table>
          </section>`,
      )}`;
}

const practisedDays = ({ days }: LogWeek): LogDay[] => days.filter(({ seconds }) => seconds > 0);

function renderDay(
  { day, sessions, seconds }: LogDay,
  withNotes: boolean,
  texts: AllMessages,
  amounts: Amounts,
): TemplateResult {
  return html`<tr>
    <th scope="row">${amounts.day(day)}</th>
    <td class="minutes">${amounts.minutes(seconds)} min</td>
    <td>
      ${sessions.map(
        ({ practice, activeSeconds, note }) =>
          html`<p>${texts.practices[practice]}, ${amounts.inShort(activeSeconds)}</p>
            ${withNotes && note ? html`<p class="note" lang="">${note}</p>` : nothing}`,
      )}
    </td>
  </tr>`;
}
