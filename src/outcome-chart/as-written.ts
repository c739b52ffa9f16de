import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { SheetRow } from '../tables/sheet.js';

/**
 * The page's table, word for word: what is to be seen until it is read, and where it cannot be. On a narrow screen it scrolls by
 * itself, with the keys too.
 *
 * @param title - what it is a table of
 */
export function renderAsWritten([headings, ...rows]: readonly SheetRow[], title: string): TemplateResult {
  return html`<div class="as-written" tabindex="0" role="group" aria-label=${title}>
    <table>
      <thead>
        <tr>
          ${headings?.cells.map(cell => html`<th scope="col">${cell}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ cells }) =>
            html`<tr>
              ${cells.map(cell => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
}
