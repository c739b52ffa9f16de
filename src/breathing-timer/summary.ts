import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { reflectionOf, renderReflectionFields } from '../practice/reflection.js';
import { practiceRecord } from '../practice/session.js';
import type { PracticeSession } from '../practice/session.js';
import type { Kept } from '../practice/store.js';
import { troubleInWords } from '../practice/trouble-words.js';
import { durationInWords } from './duration.js';
import type { TimerMessages } from './messages.js';

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

function renderReflection(record: PracticeSession, texts: TimerMessages, acts: SummaryActs): TemplateResult {
  const save = (event: SubmitEvent): void => {
    event.preventDefault();
    const reflection = reflectionOf(new FormData(event.target as HTMLFormElement));
    // What the person took away again is gone.
    acts.keep({ ...practiceRecord(record), ...reflection, updatedAt: new Date().toISOString() });
  };
  return html`<form class="settings" @submit=${save}>
    ${renderReflectionFields(record, texts)}
    <div class="actions"><button>${texts.save}</button></div>
  </form>`;
}
