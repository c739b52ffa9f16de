import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { OUTCOMES_NAME, outcomesFile } from '../../src/aggregator/outcomes-file.js';
import { droppedInWords, FATES, readInWords } from '../../src/aggregator/report-words.js';
import { saveFile } from '../../src/element/save-file.js';
import type { Aggregated } from '../../src/outcomes/aggregate.js';
import type { PublishedOutcomes } from '../../src/outcomes/published.js';
import { writtenTag } from '../../src/outcome-chart/written-tag.js';
import { languageNamed } from '../pages/languages.js';
import { renderSnippet } from '../tool/snippet.js';
import type { PageView } from './page-view.js';

/** What became of everybody, a row for every measure at every time; without the columns that would be empty. */
function renderCounts({ texts, words }: PageView, { outcomes, report }: Aggregated): TemplateResult {
  const nameOf = (id: string): string => outcomes.measures.find(measure => measure.id === id)?.name ?? id;
  const labelOf = (id: string): string => outcomes.times.find(time => time.id === id)?.label ?? id;
  const fates = FATES.filter(fate => report.counts.some(count => count[fate]));
  return html`<div class="wide" role="region" aria-labelledby="counts" tabindex="0">
    <table>
      <caption id="counts">
        ${texts.result.counts}
      </caption>
      <thead>
        <tr>
          <th scope="col">${texts.result.measure}</th>
          <th scope="col">${texts.result.time}</th>
          ${fates.map(fate => html`<th scope="col" class="fate">${words.fates[fate]}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${report.counts.map(
          count =>
            html`<tr>
              <th scope="row">${nameOf(count.measure)}</th>
              <td>${labelOf(count.time)}</td>
              ${fates.map(fate => html`<td class="count">${count[fate]}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}

function renderReport(page: PageView, aggregated: Aggregated): TemplateResult {
  const { texts, words } = page;
  const dropped = droppedInWords(aggregated.report, words);
  return html`<h3>${texts.result.report}</h3>
    <p class="help">${texts.result.reportHelp}</p>
    <p>${readInWords(aggregated, words)}</p>
    ${renderCounts(page, aggregated)}
    ${
      dropped.length
        ? html`<ul>
            ${dropped.map(line => html`<li>${line}</li>`)}
          </ul>`
        : html`<p>${texts.result.everything}</p>`
    }
    ${aggregated.report.unused.length ? html`<p>${words.notRead(aggregated.report.unused)}</p>` : nothing}`;
}

/** What is copied into the page: the tag that shows the file, with its words and tables in the page's language. */
function renderTag({ texts, language, said, say }: PageView, outcomes: PublishedOutcomes): TemplateResult {
  return renderSnippet({
    id: 'tag',
    label: texts.result.tag,
    text: writtenTag(outcomes, { src: OUTCOMES_NAME, language: languageNamed(language) ?? 'nb' }),
    ...{ language, said, say },
  });
}

/** The third step: the result, the file of it, and what was left out. */
export function renderResultStep(page: PageView): TemplateResult | typeof nothing {
  const { asked, worked, texts } = page;
  const { title, mendFirst, caption, save, where } = texts.result;
  if (worked.kind !== 'counted') return nothing;
  const { outcomes } = worked;
  return html`<section class="step" aria-labelledby="step-3">
    <h2 id="step-3">${title}</h2>
    ${
      asked.unread.size
        ? html`<p class="error">${mendFirst}</p>`
        : html`<lms-outcome-chart
              heading-level="3"
              caption=${caption}
              min-n=${outcomes.minN}
              .data=${outcomes}
            ></lms-outcome-chart>
            <p class="actions">
              <button
                type="button"
                class="primary"
                @click=${() => saveFile(OUTCOMES_NAME, 'application/json', outcomesFile(outcomes))}
              >
                ${save(OUTCOMES_NAME)}
              </button>
            </p>
            <p>${where}</p>
            ${renderTag(page, outcomes)}
            <p class="help">${texts.result.tagHelp}</p>
            ${renderReport(page, worked.aggregated)}`
    }
  </section>`;
}
