import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Group, Measure, Result, TimePoint } from '../outcomes/outcomes.js';
import type { PublishedOutcomes } from '../outcomes/published.js';
import type { Figures } from './figures.js';
import type { OutcomeMessages } from './messages.js';
import { intervalOf, resultOf } from './shown.js';

/** What a table is written from. */
export interface TableOf {
  readonly measure: Measure;
  readonly outcomes: PublishedOutcomes;
  readonly figures: Figures;
  readonly texts: OutcomeMessages;
}

/** The middle of a result, and what it is spread by. */
function middleCells(result: Result, { figures, texts }: TableOf): readonly [middle: string, spread: string] {
  const { middle } = result;
  const interval = intervalOf(result);
  const spread = interval ? texts.interval(...figures.ends(interval)) : '–';
  if (middle.kind === 'median') return [figures.value(middle.median), spread];
  const sd = middle.sd === undefined ? '' : ` (${figures.value(middle.sd)})`;
  return [`${figures.value(middle.mean)}${sd}`, spread];
}

function renderRow(time: TimePoint, group: Group | undefined, table: TableOf): TemplateResult | typeof nothing {
  const { measure, outcomes, figures, texts } = table;
  const place = { measure: measure.id, time: time.id, ...(group && { group: group.id }) };
  const result = resultOf(outcomes, place);
  if (!result) {
    const isHidden = outcomes.results.some(
      one => one.measure === place.measure && one.time === place.time && one.group === group?.id,
    );
    return isHidden
      ? html`<tr>
          <th scope="row">${time.label}</th>
          <td colspan="3">${texts.notShown}</td>
        </tr>`
      : nothing;
  }
  const [middle, spread] = middleCells(result, table);
  return html`<tr>
    <th scope="row">${time.label}</th>
    <td>${figures.bare(result.n)}</td>
    <td>${middle}</td>
    <td>${spread}</td>
  </tr>`;
}

/** Every figure of a measure at every time, for everybody and then for each group: what the picture shows, and can be read. */
export function renderResults(table: TableOf): TemplateResult {
  const { measure, outcomes, texts } = table;
  const { columns } = texts;
  const own = outcomes.results.filter(result => result.measure === measure.id);
  const isMedian = own.some(result => 'middle' in result && result.middle.kind === 'median');
  const groups = outcomes.groups.filter(({ id }) => own.some(({ group }) => group === id));
  const heads = [columns.time, columns.n, ...(isMedian ? [columns.median, columns.iqr] : [columns.mean, columns.ci])];
  return html`<table class="results">
    <caption>
      ${measure.name}
    </caption>
    <thead>
      <tr>
        ${heads.map(head => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    ${[undefined, ...groups].map(
      group =>
        html`<tbody>
          ${
            groups.length > 0
              ? html`<tr>
                  <th scope="rowgroup" colspan="4" class="group">${group?.name ?? texts.everybody}</th>
                </tr>`
              : nothing
          }
          ${outcomes.times.map(time => renderRow(time, group, table))}
        </tbody>`,
    )}
  </table>`;
}
