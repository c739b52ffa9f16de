import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { addDays, weekday } from '../calendar/plain-date.js';
import type { PlainDate } from '../calendar/plain-date.js';
import type { Amounts } from './amounts.js';
import type { LogMessages } from './messages.js';
import { FULL_WEEK_DAYS } from './weeks.js';
import type { LogDay, LogWeek } from './weeks.js';

/** What the grid shows beside the practice itself. */
export interface GridMarks {
  readonly today: PlainDate;
  /** The day whose sessions are seen beneath. */
  readonly chosen: PlainDate | undefined;
  /** The one day that the Tab key reaches (WAI-ARIA Authoring Practices, grid). */
  readonly current: PlainDate;
  readonly goalMinutes: number;
  readonly label: string;
  /** Whether the days carry their place in the month, as in a calendar. */
  readonly dated: boolean;
}

/** What a person does in the grid. */
export interface GridActs {
  readonly choose: (day: PlainDate) => void;
  /** The current day becomes another one, which may lie outside what is shown. */
  readonly move: (day: PlainDate) => void;
  /** So many pages on. */
  readonly turn: (pages: 1 | -1) => void;
}

/** Weeks by days: a table for a screen reader, and a grid for the arrow keys. */
export function renderGrid(
  weeks: readonly LogWeek[],
  marks: GridMarks,
  texts: LogMessages,
  amounts: Amounts,
  acts: GridActs,
): TemplateResult {
  const keys = (event: KeyboardEvent): void => onKey(event, weeks, marks.current, acts);
  const click = ({ target }: Event): void => {
    const day = target instanceof Element && target.closest<HTMLElement>('.day')?.dataset['day'];
    if (day) acts.choose(day as PlainDate);
  };
  return html`<table role="grid" aria-label=${marks.label} class=${marks.dated ? 'grid dated' : 'grid'} part="grid" @keydown=${keys} @click=${click}>
    <thead>
      <tr role="row">
        <th role="columnheader" scope="col"><span class="unseen">${texts.weeks}</span></th>
        ${weeks[0]?.days.map(
          ({ day }) =>
            html`<th role="columnheader" scope="col" aria-label=${amounts.weekday(day)}>
              ${amounts.weekdayInShort(day)}
            </th>`,
        )}
        <th role="columnheader" scope="col" class="sum">${texts.weekSum}</th>
      </tr>
    </thead>
    <tbody>
      ${weeks.map(week => renderWeek(week, marks, texts, amounts))}
    </tbody>
  </table>`;
}

function renderWeek(week: LogWeek, marks: GridMarks, texts: LogMessages, amounts: Amounts): TemplateResult {
  const [first] = week.days;
  const name = week.number ? texts.week(week.number) : first ? texts.weekOf(amounts.dayAndMonthInShort(first.day)) : '';
  const sum =
    week.practised > 0
      ? html`${texts.days(week.practised)}
          ${week.practised >= FULL_WEEK_DAYS ? html`<span class="full">${texts.fullWeek}</span>` : nothing}
          <span class="time">${amounts.inShort(week.seconds)}</span>`
      : nothing;
  return html`<tr role="row">
    <th role="rowheader" scope="row">${name}</th>
    ${week.days.map(day => renderCell(day, marks, texts, amounts))}
    <td role="gridcell" class="sum">${sum}</td>
  </tr>`;
}

function renderCell(
  { day, sessions, seconds, inCore }: LogDay,
  { today, chosen, current, goalMinutes, dated }: GridMarks,
  texts: LogMessages,
  amounts: Amounts,
): TemplateResult {
  const date = amounts.day(day);
  const done = sessions.length > 0 ? `${amounts.ofDay(seconds)}, ${texts.sessions(sessions.length)}` : texts.noPractice;
  const classes = ['day', inCore ? '' : 'outside', day === today ? 'today' : '', day > today ? 'ahead' : ''];
  const height = Math.min(100, (100 * seconds) / (goalMinutes * 60));
  return html`<td
    role="gridcell"
    class=${classes.filter(Boolean).join(' ')}
    tabindex=${day === current ? 0 : -1}
    data-day=${day}
    aria-selected=${day === chosen}
    aria-current=${day === today ? 'date' : nothing}
    aria-label="${date}: ${done}"
  >
    ${seconds > 0 ? html`<svg class="fill" height="${height}%" aria-hidden="true"></svg>` : nothing}
    ${dated ? html`<span class="date">${Number(day.slice(8))}</span>` : nothing}
    <span class="minutes">${amounts.minutes(seconds)}</span>
  </td>`;
}

/** The keys of a grid of dates (WAI-ARIA Authoring Practices). */
function onKey(event: KeyboardEvent, weeks: readonly LogWeek[], current: PlainDate, acts: GridActs): void {
  if (event.altKey || event.metaKey) return;
  const from = weeks[0]?.days[0]?.day ?? current;
  const inWeek = (weekday(current) - weekday(from) + 7) % 7;
  const to = weeks.at(-1)?.days.at(-1)?.day ?? current;
  const moves: Partial<Record<string, PlainDate>> = {
    ArrowLeft: addDays(current, -1),
    ArrowRight: addDays(current, 1),
    ArrowUp: addDays(current, -7),
    ArrowDown: addDays(current, 7),
    Home: event.ctrlKey ? from : addDays(current, -inWeek),
    End: event.ctrlKey ? to : addDays(current, 6 - inWeek),
  };
  const day = moves[event.key];
  if (day) acts.move(day);
  else if (event.key === 'PageUp') acts.turn(-1);
  else if (event.key === 'PageDown') acts.turn(1);
  else if (event.key === 'Enter' || event.key === ' ') acts.choose(current);
  else return;
  event.preventDefault();
}
