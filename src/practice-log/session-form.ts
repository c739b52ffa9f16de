import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { reflectionOf, renderReflectionFields } from '../practice/reflection.js';
import { PRACTICES } from '../practice/session.js';
import type { PracticeSession } from '../practice/session.js';
import { parseMinutes } from './by-hand.js';
import type { Written } from './by-hand.js';
import type { LogMessages } from './messages.js';
import type { WritingMessages } from './writing-messages.js';

/** What a person writes of a session: a new one, or one that is there. */
export function renderSessionForm(
  session: PracticeSession | undefined,
  texts: LogMessages & WritingMessages,
  wrong: boolean,
  acts: { readonly save: (written: Written | undefined) => void; readonly cancel: () => void },
): TemplateResult {
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    acts.save(writtenIn(new FormData(event.target as HTMLFormElement)));
  };
  const minutes = session ? String(Math.max(1, Math.round(session.activeSeconds / 60))) : '';
  return html`<form class="session-form" novalidate @submit=${save}>
    <div class="field">
      <label for="practice">${texts.practice}</label>
      <select id="practice" name="practice" data-first>
        ${PRACTICES.map(
          practice =>
            html`<option value=${practice} .selected=${practice === (session?.practice ?? PRACTICES[0])}>
              ${texts.practices[practice]}
            </option>`,
        )}
      </select>
    </div>
    <div class="field">
      <label for="minutes">${texts.minutes}</label>
      <p id="minutes-help" class=${wrong ? 'error' : 'help'}>${texts.minutesHelp}</p>
      <input
        id="minutes"
        name="minutes"
        inputmode="numeric"
        autocomplete="off"
        aria-describedby="minutes-help"
        aria-invalid=${wrong ? 'true' : nothing}
        .value=${minutes}
      />
    </div>
    ${renderReflectionFields(session ?? {}, texts)}
    <div class="actions">
      <button class="primary">${texts.save}</button>
      <button type="button" class="quiet" @click=${acts.cancel}>${texts.cancel}</button>
    </div>
  </form>`;
}

/** @returns nothing when the minutes make no sense */
function writtenIn(form: FormData): Written | undefined {
  const practice = PRACTICES.find(name => name === form.get('practice'));
  const typed = form.get('minutes');
  const minutes = typeof typed === 'string' ? parseMinutes(typed) : undefined;
  return practice && minutes ? { practice, minutes, reflection: reflectionOf(form) } : undefined;
}
