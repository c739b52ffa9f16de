import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ProblemWords } from '../outcomes/problem-words.js';
import { problemWords } from '../outcomes/problem-words.js';
import type { OutcomeMessages } from './messages.js';
import type { Refused } from './reading.js';

/** As many as a person mends before looking again. */
const MOST_LINES = 5;

/** That figures cannot be shown, what is wrong with them, and where asking again might help the means to do so. */
export function renderRefusal(
  refused: Refused,
  texts: OutcomeMessages,
  words: ProblemWords,
  onAgain: () => void,
): TemplateResult {
  const lines = refused.lines(words);
  const more = lines.length - MOST_LINES;
  return html`<div class="notice warning">
    <p>${texts.notRead}</p>
    ${lines.slice(0, MOST_LINES).map(line => html`<p>${line}</p>`)}
    ${more > 0 ? html`<p>${texts.moreProblems(String(more))}</p>` : nothing}
    ${refused.mayPass ? html`<div class="actions"><button type="button" @click=${onAgain}>${texts.again}</button></div>` : nothing}
  </div>`;
}

/** Says to the page's author, once a refusal, what stands in the way: which address, and every line of it in English. */
export function warnOfRefusal(chart: Element, refused: Refused): void {
  const source = chart.getAttribute('src');
  const what = source ? `src="${source}"` : '<table>';
  console.warn(`<${chart.localName}> ${what} is not shown. ${refused.lines(problemWords.en).join(' ')}`);
}
