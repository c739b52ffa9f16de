import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { LeavingMessages } from './leaving-messages.js';
import type { NotSent, Refused, Unknown } from './outcome.js';

/**
 * What came of an attempt that gave no receipt, and what the person may do now.
 *
 * @param arrived - whether this attempt or an earlier one may have come through
 */
export function renderOutcome(
  outcome: Refused | Unknown | NotSent,
  arrived: boolean,
  texts: LeavingMessages,
): TemplateResult {
  const wait = 'retryAfterS' in outcome ? outcome.retryAfterS : undefined;
  return html`<div class="notice warning outcome" tabindex="-1">
    ${words(outcome, texts).map(sentence => html`<p>${sentence}</p>`)}
    ${wait === undefined ? nothing : html`<p>${texts.waitSeconds(wait)}</p>`}
    ${
      outcome.outcome === 'refused' && outcome.words.length > 0
        ? html`<p>${texts.theirWords}</p>
            <ul class="their-words" lang="">
              ${outcome.words.map(word => html`<li>${word}</li>`)}
            </ul>`
        : nothing
    }
    ${arrived && outcome.outcome !== 'refused' ? html`<p>${texts.mayHaveArrived}</p>` : nothing}
  </div>`;
}

function words(outcome: Refused | Unknown | NotSent, texts: LeavingMessages): readonly string[] {
  switch (outcome.outcome) {
    case 'refused':
      return [texts.refused[outcome.kind]];
    case 'unknown':
      return [texts.unknown, texts.doubts[outcome.why]];
    case 'not-sent':
      return [texts.notSent[outcome.why]];
  }
}
