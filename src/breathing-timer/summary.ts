import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { practiceRecord } from '../practice/session.js';
import type { Calm, PracticeSession } from '../practice/session.js';
import type { Kept, StorageTrouble } from '../practice/store.js';
import { durationInWords } from './duration.js';
import type { TimerMessages } from './messages.js';

const CALM: readonly Calm[] = [1, 2, 3, 4, 5];

/** What the person adds to a session. */
type Reflection = Pick<PracticeSession, 'note' | 'calmBefore' | 'calmAfter'>;

/** What the summary does when the person acts. */
export interface SummaryActs {
  /** Keeps the record as it is now. */
  readonly keep: (record: PracticeSession) => void;
  readonly again: () => void;
}

/** The end of a session: what was done, where it is kept, and room for a few words. */
export function renderSummary(
  record: PracticeSession,
  kept: Kept | undefined,
  texts: TimerMessages,
  headingLevel: number,
  acts: SummaryActs,
): TemplateResult {
  return html`<div class="summary" part="summary">
    <div role="heading" aria-level=${headingLevel} class="title" tabindex="-1" data-refuge>${texts.done}</div>
    <p>${texts.practised(durationInWords(record.activeSeconds, texts))}</p>
    ${renderKept(record, kept, texts, acts)}
    <details>
      <summary>${texts.reflect}</summary>
      ${renderReflection(record, texts, acts)}
    </details>
    <div class="actions">
      <button type="button" class="primary" @click=${acts.again}>${texts.again}</button>
    </div>
  </div>`;
}

function renderKept(
  record: PracticeSession,
  kept: Kept | undefined,
  texts: TimerMessages,
  acts: SummaryActs,
): TemplateResult {
  if (!kept) return html`<p class="help">${texts.saving}</p>`;
  if (kept.on === 'device') {
    const answered = record.updatedAt !== record.createdAt;
    return html`<p class="help">${answered ? texts.answersSaved : texts.savedHere}</p>`;
  }
  return html`<div class="notice warning">
    <p>${troubleInWords(kept.trouble, texts)}</p>
    <div class="actions"><button type="button" @click=${() => acts.keep(record)}>${texts.tryAgain}</button></div>
  </div>`;
}

/** Why a session could not be kept on the device. */
export function troubleInWords(trouble: StorageTrouble, texts: TimerMessages): string {
  switch (trouble) {
    case 'absent':
    case 'blocked':
      return texts.notSaved;
    case 'full':
      return texts.noRoom;
    case 'corrupt':
      return texts.damaged;
    case 'newer':
      return texts.newerStore;
  }
}

function renderReflection(record: PracticeSession, texts: TimerMessages, acts: SummaryActs): TemplateResult {
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const reflection = reflectionOf(new FormData(event.target as HTMLFormElement));
    // What the person took away again is gone.
    acts.keep({ ...practiceRecord(record), ...reflection, updatedAt: new Date().toISOString() });
  };
  return html`<form class="settings" @submit=${save}>
    ${renderCalm('calmBefore', texts.calmBefore, record.calmBefore, texts)}
    ${renderCalm('calmAfter', texts.calmAfter, record.calmAfter, texts)}
    <div class="field">
      <label for="note">${texts.note}</label>
      <textarea id="note" name="note" rows="3" maxlength="2000" .value=${record.note ?? ''}></textarea>
    </div>
    <div class="actions"><button>${texts.save}</button></div>
  </form>`;
}

function renderCalm(
  name: 'calmBefore' | 'calmAfter',
  question: string,
  chosen: Calm | undefined,
  { calmScale: [uneasy, calm] }: TimerMessages,
): TemplateResult {
  return html`<fieldset>
    <legend>${question}</legend>
    <div class="calm">
      ${CALM.map(
        step =>
          html`<label class="choice"
            ><input type="radio" name=${name} value=${step} .checked=${step === chosen} />${step}</label
          >`,
      )}
      <span class="help">${uneasy}</span><span class="help">${calm}</span>
    </div>
  </fieldset>`;
}

function reflectionOf(form: FormData): Reflection {
  const note = form.get('note');
  const calm = (name: string): Calm | undefined => CALM.find(step => String(step) === form.get(name));
  const calmBefore = calm('calmBefore');
  const calmAfter = calm('calmAfter');
  return {
    ...(typeof note === 'string' && note.trim() && { note: note.trim() }),
    ...(calmBefore && { calmBefore }),
    ...(calmAfter && { calmAfter }),
  };
}
