import { CsvTable, SEPARATORS } from './csv-table.js';

type Separator = (typeof SEPARATORS)[number];

/** A row under the headings. */
export interface SheetRow {
  /** The line of the file that it begins on, from 1, a `sep=` line included. */
  readonly line: number;
  /** As many as there are headings. */
  readonly cells: readonly string[];
}

/** A table with headings, as a spreadsheet saves it. */
export interface Sheet {
  /** Without space around them; those of empty columns are empty. */
  readonly headings: readonly string[];
  /** The line of the file that the headings stand on. */
  readonly headingLine: number;
  /** Those with something in them. */
  readonly rows: readonly SheetRow[];
}

/**
 * Why a text is no table that can be trusted:
 * - `empty`: there is nothing in it;
 * - `single-column`: nothing stands between the headings that could separate them;
 * - `unclear-separator`: two signs could be what separates the cells, or `sep=` names one that is not read;
 * - `open-quote`: a quotation mark is opened on this line and never closed;
 * - `uneven-row`: the row has not as many cells as there are headings, as happens when a decimal comma separates cells;
 * - `repeated-heading`: two columns have the same name, for all that {@link headingKey} tells.
 */
export type SheetProblem =
  | { readonly kind: 'empty' | 'single-column' | 'unclear-separator' }
  | { readonly kind: 'open-quote'; readonly line: number }
  | { readonly kind: 'uneven-row'; readonly line: number; readonly cells: number; readonly headings: number }
  | { readonly kind: 'repeated-heading'; readonly line: number; readonly column: string };

/** A table, or what is wrong with it. */
export type ParsedSheet = Sheet | { readonly problems: readonly SheetProblem[] };

/** What headings are told apart by: letters in lower case, and `_` for whatever stands between words. */
export function headingKey(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0_.–-]+/g, '_')
    .replace(/^_|_$/g, '');
}

const isBlank = (cells: readonly string[]): boolean => cells.every(cell => !cell.trim());

function linesIn(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}

/** The separator that makes most cells of the first line, unless two of them do. */
function likeliestSeparator(text: string): Separator | SheetProblem {
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

function beginningOf(text: string): Beginning | SheetProblem {
  // A spreadsheet obeys this line and does not show it.
  const [line = '', named] = /^sep=(.)(?:\r\n|\n|\r|$)/i.exec(text) ?? [];
  const from = line.length + (/^(?:[;,\t \u00a0]*(?:\r\n|\n|\r))*/.exec(text.slice(line.length))?.[0].length ?? 0);
  if (!text.slice(from).trim()) return { kind: 'empty' };

  const known = SEPARATORS.find(separator => separator === named);
  if (named !== undefined && !known) return { kind: 'unclear-separator' };
  const separator = known ?? likeliestSeparator(text.slice(from));
  return typeof separator === 'string' ? { from, separator } : separator;
}

function repeatedHeadings(headings: readonly string[], line: number): readonly SheetProblem[] {
  const keys = headings.map(headingKey);
  return headings.flatMap((column, at) => {
    const isRepeated = column && keys.indexOf(keys[at] ?? '') < at;
    return isRepeated ? [{ kind: 'repeated-heading', line, column } as const] : [];
  });
}

/** The row with as many cells as there are headings: what is missing or over has to be empty, heading and cell. */
function evenRow(cells: readonly string[], line: number, headings: readonly string[]): SheetRow | SheetProblem {
  const isShort = headings.slice(cells.length).some(Boolean);
  const isUnnamed = cells.some((cell, at) => cell.trim() && !headings[at]);
  if (isShort || isUnnamed) return { kind: 'uneven-row', line, cells: cells.length, headings: headings.length };
  return { line, cells: headings.map((_, at) => cells[at] ?? '') };
}

/**
 * Reads the first line with anything on it as headings, and the others as rows under them. Every row has a cell for every
 * heading, or the table is refused: a row that has slipped cannot be told from one that has not.
 *
 * @param text - without the byte order mark
 */
export function parseSheet(text: string): ParsedSheet {
  const beginning = beginningOf(text);
  if ('kind' in beginning) return { problems: [beginning] };

  const { from, separator } = beginning;
  const table = new CsvTable(text, separator);
  const headingLine = linesIn(text.slice(0, from)) + 1;
  const heading = table.rowAt(from);
  if (heading.isOpen) return { problems: [{ kind: 'open-quote', line: headingLine }] };
  const headings = heading.cells.map(cell => cell.replaceAll('\u00a0', ' ').trim());

  const problems: SheetProblem[] = [...repeatedHeadings(headings, headingLine)];
  const rows: SheetRow[] = [];
  let line = headingLine + linesIn(text.slice(from, heading.end));
  for (let at = heading.end; at < text.length;) {
    const { cells, end, isOpen } = table.rowAt(at);
    if (isOpen) return { problems: [...problems, { kind: 'open-quote', line }] };
    const row = isBlank(cells) ? undefined : evenRow(cells, line, headings);
    if (row && 'kind' in row) problems.push(row);
    else if (row) rows.push(row);
    line += linesIn(text.slice(at, end));
    at = end;
  }
  return problems.length ? { problems } : { headings, headingLine, rows };
}
