import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PlainDate } from '../calendar/plain-date.js';
import type { PracticeSession } from '../practice/session.js';
import type { Amounts } from './amounts.js';
import type { LogMessages } from './messages.js';

/** What a person does to the sessions of a day. */
export interface DayActs {
  readonly add: (day: PlainDate) => void;
  readonly change: (session: PracticeSession) => void;
  readonly remove: (session: PracticeSession) => void;
}

/** A day as it is seen beneath the grid. */
export interface DayInSight {
  readonly day: PlainDate;
  readonly sessions: readonly PracticeSession[];
  /** Whether the day is still to come. */
  readonly ahead: boolean;
  /** What was just deleted, and may be brought back. */
  readonly undo: TemplateResult | undefined;
  /** What is being written. */
  readonly form: TemplateResult | undefined;
}

/** The sessions of the chosen day. */
export function renderDay(
  { day, sessions, ahead, undo, form }: DayInSight,
  texts: LogMessages,
  amounts: Amounts,
  headingLevel: number,
  acts: DayActs,
): TemplateResult {
  return html`<div class="day-panel" part="day">
    <div role="heading" aria-level=${headingLevel + 1} class="subtitle" tabindex="-1" ?data-refuge=${!undo}>
      ${amounts.day(day)} ${amounts.year(day)}
    </div>
    ${undo ?? nothing}
    ${
      sessions.length > 0
        ? html`<ul class="sessions">
            ${sessions.map(session => html`<li>${renderSession(session, texts, amounts, acts)}</li>`)}
          </ul>`
        : html`<p class="help">${ahead ? texts.notYet : texts.noSessions}</p>`
    }
    ${form ?? (ahead ? nothing : renderAdd(day, texts, acts))}
  </div>`;
}

const renderAdd = (day: PlainDate, texts: LogMessages, acts: DayActs): TemplateResult =>
  html`<div class="actions">
    <button type="button" class="add" @click=${() => acts.add(day)}>${texts.add}</button>
  </div>`;

function renderSession(session: PracticeSession, texts: LogMessages, amounts: Amounts, acts: DayActs): TemplateResult {
  const { practice, activeSeconds, calmBefore, calmAfter, note } = session;
  const name = texts.practices[practice];
  const amount = amounts.inWords(activeSeconds);
  const act = (words: string, does: (session: PracticeSession) => void): TemplateResult =>
    html`<button type="button" class="quiet" aria-label="${words}: ${name}, ${amount}" @click=${() => does(session)}>
      ${words}
    </button>`;
  return html`<p><strong>${name}</strong> <span class="amount">${amount}</span></p>
    ${calmBefore || calmAfter ? html`<p class="help">${texts.calmFromTo(calmBefore, calmAfter)}</p>` : nothing}
    ${note ? html`<p class="note" lang="">${note}</p>` : nothing}
    <div class="actions">${act(texts.change, acts.change)} ${act(texts.remove, acts.remove)}</div>`;
}
