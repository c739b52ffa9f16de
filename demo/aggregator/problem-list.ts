import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { AggregatorProblem } from '../../src/aggregator/messages.js';
import { placeOfProblem, problemInWords } from '../../src/aggregator/problem-words.js';
import type { PageView } from './page-view.js';

/** The most problems that are named one by one. */
const MOST = 20;

/** What is wrong and what to do about it, with where it is. */
export function renderProblems(
  { texts, words }: PageView,
  {
    id,
    above,
    problems,
  }: { readonly id: string; readonly above: string; readonly problems: readonly AggregatorProblem[] },
): TemplateResult {
  const others = problems.length - MOST;
  return html`<div class="problems" id=${id}>
    <p class="error">${above}</p>
    <ul>
      ${problems.slice(0, MOST).map(problem => {
        const place = placeOfProblem(problem, words);
        return html`<li>${place ? html`<b>${place}:</b> ` : nothing}${problemInWords(problem, words)}</li>`;
      })}
    </ul>
    ${others > 0 ? html`<p>${texts.recognised.others(others)}</p>` : nothing}
  </div>`;
}
