import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { OwnPoint } from '../outcomes/own-scores.js';
import type { OwnSummary } from './own-summary.js';
import type { OwnWords } from './own-words.js';

/** The scores of a long series that are listed one by one: about a month of days. */
const LATEST = 30;

/** Somebody's scores of a measure: all of a few; of a long series those that stand for all, and the latest, newest first. */
export function renderOwnTable(series: OwnSummary, words: OwnWords): TemplateResult {
  const { measure, points, first, last, lowest, highest, isLong } = series;
  const { texts, figures, times } = words;
  const row = (point: OwnPoint, kind?: string): TemplateResult =>
    html`<tr>
      <th scope="row">${kind === undefined ? nothing : `${kind}: `}${times.full(point)}</th>
      <td>${figures.bare(point.y)}</td>
    </tr>`;
  const { rows } = texts;
  const latest = points.slice(-LATEST).reverse();
  return html`<table class="results">
    <caption>
      ${measure.name}
    </caption>
    <thead>
      <tr>
        <th scope="col">${texts.columns.time}</th>
        <th scope="col">${texts.columns.value}</th>
      </tr>
    </thead>
    ${
      isLong
        ? html`<tbody>
              ${row(first, rows.first)} ${row(last, rows.last)} ${row(lowest, rows.lowest)} ${row(highest, rows.highest)}
            </tbody>
            <tbody>
              <tr>
                <th scope="rowgroup" colspan="2" class="group">${texts.latest(figures.bare(latest.length))}</th>
              </tr>
              ${latest.map(point => row(point))}
            </tbody>`
        : html`<tbody>
            ${points.map(point => row(point))}
          </tbody>`
    }
  </table>`;
}
