import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { TableWords } from './table-words.js';
import { spanOf } from './table-words.js';

/** The table as the element shows it. */
export function renderTable(table: TableWords): TemplateResult {
  const { kind, caption, heads, groups } = table;
  return html`<table class=${kind}>
    <caption>
      ${caption}
    </caption>
    <thead>
      <tr>
        ${heads.map(head => html`<th scope="col">${head}</th>`)}
      </tr>
    </thead>
    ${groups.map(
      ({ name, rows }) =>
        html`<tbody>
          ${
            name === undefined
              ? nothing
              : html`<tr>
                  <th scope="rowgroup" colspan=${heads.length} class="group">${name}</th>
                </tr>`
          }
          ${rows.map(
            row =>
              html`<tr>
                <th scope="row">${row.head}</th>
                ${row.cells.map(cell => renderCell(cell, spanOf(row, table)))}
              </tr>`,
          )}
        </tbody>`,
    )}
  </table>`;
}

/** An attribute of its own only where there is one: there are many cells, and most have none. */
const renderCell = (cell: string, span: number | undefined): TemplateResult =>
  span === undefined ? html`<td>${cell}</td>` : html`<td colspan=${span}>${cell}</td>`;
