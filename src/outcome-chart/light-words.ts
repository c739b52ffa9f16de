import type { SheetRow } from '../tables/sheet.js';

/** What the page has written inside the element, piece by piece: a heading or paragraph, or a table. */
export interface PageWords {
  /** Of a table: its caption. */
  readonly words: string;
  readonly rows?: readonly SheetRow[];
  readonly isHeading?: boolean;
}

/** What a cell says, its lines broken as the page shows them and not as its source is written. */
const cellText = ({ textContent }: HTMLTableCellElement): string => textContent.replace(/[ \t\n\f\r]+/g, ' ');

/** The rows that a cell reaches over: 0 is to the end of the table. */
const rowsOf = (cell: HTMLTableCellElement): number => cell.rowSpan || Infinity;

/**
 * The rows of a table on the page, as they would stand in a file: what a cell of several rows or columns says, it says in each
 * of them. A row's line is its number, that of the headings included.
 */
function tableRows({ rows }: HTMLTableElement): readonly SheetRow[] {
  const grid = Array.from(rows, (): (string | undefined)[] => []);
  Array.from(rows).forEach((row, at) => {
    let place = 0;
    for (const cell of row.cells) {
      while (grid[at]?.[place] !== undefined) place++;
      for (const line of grid.slice(at, at + rowsOf(cell))) {
        for (let across = 0; across < cell.colSpan; across++) line[place + across] = cellText(cell);
      }
      place += cell.colSpan;
    }
  });
  return grid.map((cells, at) => ({ line: at + 1, cells: Array.from(cells, cell => cell ?? '') }));
}

const wordsOf = (piece: Element): PageWords =>
  piece instanceof HTMLTableElement
    ? { words: piece.caption?.textContent ?? '', rows: tableRows(piece) }
    : { words: piece.textContent, isHeading: piece.localName !== 'p' };

/** All that a page has written inside an element, in order. */
export const pageWords = (element: Element): readonly PageWords[] =>
  Array.from(element.querySelectorAll(':is(h1, h2, h3, h4, h5, h6, p, table):not(table *)'), wordsOf);
