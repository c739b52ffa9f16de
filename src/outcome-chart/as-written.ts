import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { PageWords } from './light-words.js';

/** What stands in every column stood once over all of them, at the head of the rows below. */
const renderCells = (cells: readonly string[]): unknown =>
  new Set(cells).size === 1
    ? html`<td colspan=${cells.length} class="group">${cells[0]}</td>`
    : cells.map(cell => html`<td>${cell}</td>`);

function renderPiece({ words, rows, isHeading }: PageWords): TemplateResult {
  if (!rows) return html`<p class=${isHeading ? 'subtitle' : nothing}>${words}</p>`;
  const [headings, ...others] = rows;
  return html`<table>
    ${words && html`<caption>${words}</caption>`}
    <thead>
      <tr>
        ${headings?.cells.map(cell => html`<th scope="col">${cell}</th>`)}
      </tr>
    </thead>
    <tbody>
      ${others.map(({ cells }) => html`<tr>${renderCells(cells)}</tr>`)}
    </tbody>
  </table>`;
}

/**
 * What the page has written inside the element, word for word: what is to be seen until the figures are read, and where they
 * cannot be. On a narrow screen it scrolls by itself, with the keys too.
 *
 * @param title - what stands above it already
 */
export function renderAsWritten(words: readonly PageWords[], title: string): TemplateResult {
  const pieces = words.filter(piece => piece.words.trim() !== title);
  return html`<div class="as-written" tabindex="0" role="group" aria-label=${title}>${pieces.map(renderPiece)}</div>`;
}
