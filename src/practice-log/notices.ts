import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { StorageTrouble } from '../practice/store.js';
import { troubleInWords } from '../practice/trouble-words.js';
import type { WritingMessages } from './writing-messages.js';

/** What a person can do about a diary that cannot be kept or read. */
export interface TroubleActs {
  readonly tryAgain: () => void;
  readonly saveCopy: () => void;
  readonly startAnew: () => void;
}

/** What stands in the way of keeping the diary, in words, and what can be done; nothing is ever deleted by itself. */
export function renderTrouble(trouble: StorageTrouble, texts: WritingMessages, acts: TroubleActs): TemplateResult {
  const act = (words: string, does: () => void): TemplateResult =>
    html`<button type="button" @click=${does}>${words}</button>`;
  return html`<div class="notice warning" role="alert">
    <p>${troubleInWords(trouble, texts)}</p>
    <div class="actions">
      ${act(texts.tryAgain, acts.tryAgain)} ${trouble === 'newer' ? nothing : act(texts.saveCopy, acts.saveCopy)}
      ${trouble === 'corrupt' ? act(texts.startAnew, acts.startAnew) : nothing}
    </div>
  </div>`;
}
