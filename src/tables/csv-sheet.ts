import { CsvTable, SEPARATORS } from './csv-table.js';
import type { Sheet, SheetProblem, SheetRow } from './sheet.js';
import { sheetOf } from './sheet.js';

type Separator = (typeof SEPARATORS)[number];

/**
 * Why a text is no table:
 * - `empty`: there is nothing in it;
 * - `single-column`: nothing stands between the headings that could separate them;
 * - `unclear-separator`: two signs could be what separates the cells, or `sep=` names one that is not read;
 * - `open-quote`: a quotation mark is opened on this line and never closed.
 */
export type CsvProblem =
  | { readonly kind: 'empty' | 'single-column' | 'unclear-separator' }
  | { readonly kind: 'open-quote'; readonly line: number };

function linesIn(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}

/** The separator that makes most cells of the first line, unless two of them do. */
function likeliestSeparator(text: string): Separator | CsvProblem {
  const [heading = ''] = /^(?:"[^"]*"|[^"\r\n]+)*/.exec(text) ?? [];
  const unquoted = heading.replace(/"[^"]*"/g, '');
  const counts = SEPARATORS.map(separator => ({ separator, count: unquoted.split(separator).length - 1 }));
  const [first, second] = counts.sort((a, b) => b.count - a.count);
  if (!first?.count) return { kind: 'single-column' };
  return first.count === second?.count ? { kind: 'unclear-separator' } : first.separator;
}

/** Where the rows begin, and what separates their cells. */
interface Beginning {
  readonly from: number;
  readonly separator: Separator;
}

function beginningOf(text: string): Beginning | CsvProblem {
  // A spreadsheet obeys this line and does not show it.
  const [line = '', named] = /^sep=(.)(?:\r\n|\n|\r|$)/i.exec(text) ?? [];
  const from = line.length + (/^(?:[;,\t \u00a0]*(?:\r\n|\n|\r))*/.exec(text.slice(line.length))?.[0].length ?? 0);
  if (!text.slice(from).trim()) return { kind: 'empty' };

  const known = SEPARATORS.find(separator => separator === named);
  if (named !== undefined && !known) return { kind: 'unclear-separator' };
  const separator = known ?? likeliestSeparator(text.slice(from));
  return typeof separator === 'string' ? { from, separator } : separator;
}

/**
 * The rows of a CSV text, as a spreadsheet saves it, empty ones and the headings among them.
 *
 * @param text - without the byte order mark
 */
export function csvRows(text: string): readonly SheetRow[] | CsvProblem {
  const beginning = beginningOf(text);
  if ('kind' in beginning) return beginning;

  const table = new CsvTable(text, beginning.separator);
  const rows: SheetRow[] = [];
  let line = linesIn(text.slice(0, beginning.from)) + 1;
  for (let at = beginning.from; at < text.length;) {
    const { cells, end, isOpen } = table.rowAt(at);
    if (isOpen) return { kind: 'open-quote', line };
    rows.push({ line, cells });
    line += linesIn(text.slice(at, end));
    at = end;
  }
  return rows;
}

/**
 * Reads a CSV text as a table with headings, which are its first line with anything on it.
 *
 * @param text - without the byte order mark
 */
export function parseSheet(text: string): Sheet | { readonly problems: readonly (CsvProblem | SheetProblem)[] } {
  const rows = csvRows(text);
  return 'kind' in rows ? { problems: [rows] } : sheetOf(rows);
}
