/** A row of a table. */
export interface SheetRow {
  /** The line of the file that it begins on, from 1, a `sep=` line included; in a table on a page, the number of the row. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** A table with headings. */
export interface Sheet {
  /** Without space around them; those of empty columns are empty. */
  readonly headings: readonly string[];
  /** The line that the headings stand on. */
  readonly headingLine: number;
  /** Those with something in them, each with as many cells as there are headings. */
  readonly rows: readonly SheetRow[];
}

/**
 * Why rows are no table that can be trusted:
 * - `empty`: there is nothing in them;
 * - `uneven-row`: the row has not as many cells as there are headings, as happens when a decimal comma separates cells;
 * - `repeated-heading`: two columns have the same name, for all that {@link headingKey} tells.
 */
export type SheetProblem =
  | { readonly kind: 'empty' }
  | { readonly kind: 'uneven-row'; readonly line: number; readonly cells: number; readonly headings: number }
  | { readonly kind: 'repeated-heading'; readonly line: number; readonly column: string };

/** What headings are told apart by: letters in lower case, and `_` for whatever stands between words. */
export function headingKey(heading: string): string {
  return heading
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u00a0_.–-]+/g, '_')
    .replace(/^_|_$/g, '');
}

const isFilled = ({ cells }: SheetRow): boolean => cells.some(cell => cell.trim());

function repeatedHeadings(headings: readonly string[], line: number): readonly SheetProblem[] {
  const keys = headings.map(headingKey);
  return headings.flatMap((column, at) => {
    const isRepeated = column && keys.indexOf(keys[at] ?? '') < at;
    return isRepeated ? [{ kind: 'repeated-heading', line, column } as const] : [];
  });
}

/** The row with as many cells as there are headings: what is missing or over has to be empty, heading and cell. */
function evenRow({ cells, line }: SheetRow, headings: readonly string[]): SheetRow | SheetProblem {
  const isShort = headings.slice(cells.length).some(Boolean);
  const isUnnamed = cells.some((cell, at) => cell.trim() && !headings[at]);
  if (isShort || isUnnamed) return { kind: 'uneven-row', line, cells: cells.length, headings: headings.length };
  return { line, cells: headings.map((_, at) => cells[at] ?? '') };
}

/**
 * Takes the first row with anything in it as headings, and the others as rows under them. Every row has a cell for every
 * heading, or the table is refused: a row that has slipped cannot be told from one that has not.
 */
export function sheetOf(table: readonly SheetRow[]): Sheet | { readonly problems: readonly SheetProblem[] } {
  const [heading, ...others] = table.filter(isFilled);
  if (!heading) return { problems: [{ kind: 'empty' }] };

  const headings = heading.cells.map(cell => cell.replaceAll('\u00a0', ' ').trim());
  const problems: SheetProblem[] = [...repeatedHeadings(headings, heading.line)];
  const rows: SheetRow[] = [];
  for (const row of others) {
    const even = evenRow(row, headings);
    if ('kind' in even) problems.push(even);
    else rows.push(even);
  }
  return problems.length ? { problems } : { headings, headingLine: heading.line, rows };
}
