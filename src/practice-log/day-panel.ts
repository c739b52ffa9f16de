import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { PlainDate } from '../calendar/plain-date.js';
import type { PracticeSession } from '../practice/session.js';
import type { Amounts } from './amounts.js';
import type { Written } from './by-hand.js';
import type { LogMessages } from './messages.js';
import { renderSessionForm } from './session-form.js';

/** What is being written: a new session, or one that is there. */
export interface Writing {
  readonly session: PracticeSession | undefined;
  /** Whether what was written could not be saved, because the minutes make no sense. */
  readonly wrong: boolean;
}

/** What a person does to the sessions of a day. */
export interface DayActs {
  readonly add: () => void;
  readonly change: (session: PracticeSession) => void;
  readonly remove: (session: PracticeSession) => void;
  readonly undo: () => void;
  readonly save: (written: Written | undefined) => void;
  readonly cancel: () => void;
}

/** A day as it is seen beneath the grid. */
export interface DayInSight {
  readonly day: PlainDate;
  readonly sessions: readonly PracticeSession[];
  /** Whether the day is still to come. */
  readonly ahead: boolean;
  readonly writing: Writing | undefined;
  /** Whether a session was deleted just now, and may be brought back. */
  readonly undoable: boolean;
}

/** The sessions of the chosen day. */
export function renderDay(
  { day, sessions, ahead, writing, undoable }: DayInSight,
  texts: LogMessages,
  amounts: Amounts,
  headingLevel: number,
  acts: DayActs,
): TemplateResult {
  const form = (session?: PracticeSession): TemplateResult =>
    renderSessionForm(session, texts, writing?.wrong ?? false, acts);
  const beingChanged = ({ id }: PracticeSession): boolean => writing?.session?.id === id;
  return html`<div class="day-panel" part="day">
    <div role="heading" aria-level=${headingLevel + 1} class="subtitle" tabindex="-1" ?data-refuge=${!undoable}>
      ${amounts.day(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })}
    </div>
    ${
      undoable
        ? html`<div class="notice">
            <p>${texts.removed}</p>
            <div class="actions"><button type="button" class="undo" data-refuge @click=${acts.undo}>${texts.undo}</button></div>
          </div>`
        : nothing
    }
    ${
      sessions.length > 0
        ? html`<ul class="sessions">
            ${repeat(
              sessions,
              ({ id }) => id,
              session =>
                html`<li>${beingChanged(session) ? form(session) : renderSession(session, texts, amounts, acts)}</li>`,
            )}
          </ul>`
        : html`<p class="help">${ahead ? texts.notYet : texts.noSessions}</p>`
    }
    ${
      ahead
        ? nothing
        : writing && !writing.session
          ? form()
          : html`<div class="actions"><button type="button" class="add" @click=${acts.add}>${texts.add}</button></div>`
    }
  </div>`;
}

function renderSession(session: PracticeSession, texts: LogMessages, amounts: Amounts, acts: DayActs): TemplateResult {
  const { practice, activeSeconds, calmBefore, calmAfter, note } = session;
  const name = texts.practices[practice];
  const amount = amounts.inWords(activeSeconds);
  const which = `${name}, ${amount}`;
  return html`<p><strong>${name}</strong> <span class="amount">${amount}</span></p>
    ${calmBefore || calmAfter ? html`<p class="help">${texts.calmFromTo(calmBefore, calmAfter)}</p>` : nothing}
    ${note ? html`<p class="note">${note}</p>` : nothing}
    <div class="actions">
      <button type="button" class="quiet" aria-label="${texts.change}: ${which}" @click=${() => acts.change(session)}>
        ${texts.change}
      </button>
      <button type="button" class="quiet" aria-label="${texts.remove}: ${which}" @click=${() => acts.remove(session)}>
        ${texts.remove}
      </button>
    </div>`;
}
