import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { ProblemWords } from '../outcomes/problem-words.js';
import type { OutcomeMessages } from './messages.js';
import type { NotRead } from './page-outcomes.js';

/** As many as a person mends before looking again. */
const MOST_LINES = 5;

/** What a refusal is written with. */
export interface RefusalWords {
  readonly texts: OutcomeMessages;
  readonly problems: ProblemWords | undefined;
}

/** That figures cannot be shown, what is wrong with them, and where asking again might help the means to do so. */
export function renderRefusal(
  refused: NotRead,
  { texts, problems }: RefusalWords,
  onAgain: () => void,
): TemplateResult {
  const lines = 'lines' in refused && problems ? refused.lines(problems) : [];
  const more = lines.length - MOST_LINES;
  return html`<div class="notice warning">
    <p>${texts.notRead}</p>
    ${lines.slice(0, MOST_LINES).map(line => html`<p>${line}</p>`)}
    ${more > 0 ? html`<p>${texts.moreProblems(String(more))}</p>` : nothing}
    ${refused.mayPass ? html`<div class="actions"><button type="button" @click=${onAgain}>${texts.again}</button></div>` : nothing}
  </div>`;
}

/** Says to the page's author, once a refusal, what stands in the way: which address, and every line of it in English. */
export function warnOfRefusal(chart: Element, refused: NotRead): void {
  const source = chart.getAttribute('src');
  const what = source ? `src="${source}"` : '<table>';
  const lines = 'lines' in refused ? refused.lines(refused.words.en.problems) : ['What reads it could not be loaded.'];
  console.warn(`<${chart.localName}> ${what} is not shown. ${lines.join(' ')}`);
}
