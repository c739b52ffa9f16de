import { dsvFormat } from 'd3-dsv';
import type { TableRow } from '../tables/csv-table.js';
import { CsvTable, SEPARATORS } from '../tables/csv-table.js';
import { FIELDS, MORE } from './columns.js';
import { contentIds } from './content-id.js';
import { cellsOf, headingsOf, knownAmong, parseCells } from './csv-row.js';
import type { Parsed } from './fields.js';
import type { FileContents, FileTrouble, Rejected } from './file-contents.js';
import { inFileOrder, MOST_ROWS, rejectedRow } from './file-contents.js';
import type { PracticeSession } from './session.js';

const BOM = '\ufeff';

/**
 * The sessions as a spreadsheet (RFC 4180): UTF-8 with a byte order mark, `;` between cells, CRLF after rows, decimal points.
 * There is a column for every field, named as it is, and `more`, which holds as JSON what has no column. Deleted sessions
 * are in it. Texts that a spreadsheet would run as formulas stand after an apostrophe.
 */
export function writeCsv(sessions: readonly PracticeSession[]): string {
  const format = dsvFormat(';');
  const rows = [[...FIELDS, MORE], ...inFileOrder(sessions).map(cellsOf)];
  return BOM + rows.map(row => `${format.formatRows([row])}\r\n`).join('');
}

const isBlank = ({ cells }: TableRow): boolean => cells.every(cell => !cell.trim());

/** A row that is not there as a whole. */
const CUT_SHORT: Parsed<PracticeSession> = { problems: [{ field: '', why: 'not-a-record' }] };

/** Reads the rows under a heading, one after the other. */
class RowReader {
  readonly sessions: PracticeSession[] = [];
  readonly rejected: Rejected[] = [];
  readonly #table: CsvTable;
  readonly #headings: readonly string[];
  /** Our own files end with a line break and have all cells in every row, so that a row that was cut short is seen. */
  readonly #isEnded: boolean;
  readonly #idOf = contentIds();
  /** Characters that may still be read once more, so that a file of nothing but quotation marks comes to an end too. */
  #spare: number;

  constructor(table: CsvTable, headings: readonly string[], isEnded: boolean) {
    this.#table = table;
    this.#spare = 2 * table.text.length;
    this.#headings = headings;
    this.#isEnded = isEnded || !headings.includes('id');
  }

  /**
   * Takes the row that begins at `from`, or names it.
   * @param row - its number
   * @returns where the next row begins
   */
  take(from: number, row: number): number {
    const found = this.#table.rowAt(from);
    if (isBlank(found)) return found.end;
    const parsed = this.#parse(found);
    if ('record' in parsed) {
      this.sessions.push(parsed.record);
      return found.end;
    }
    this.rejected.push(rejectedRow(row, parsed.problems, found.cells.filter(Boolean).join('; ')));
    const next = this.#table.nextLine(from);
    return found.isOpen ? next : this.#rescue(next, found.end);
  }

  /**
   * Takes those rows that a quotation mark in the wrong place has drawn into the row before: whatever is a session of our own
   * by itself. The other lines are the notes of a row that is named already.
   * @returns where the next row begins
   */
  #rescue(from: number, end: number): number {
    let at = from;
    while (at < end && this.#spare > 0) {
      const found = this.#table.rowAt(at);
      this.#spare -= found.end - at;
      const isOwn = found.cells.length === this.#headings.length && found.cells[this.#headings.indexOf('id')];
      const parsed = isOwn ? this.#parse(found) : CUT_SHORT;
      if ('record' in parsed) this.sessions.push(parsed.record);
      at = 'record' in parsed ? found.end : this.#table.nextLine(at);
    }
    return Math.max(at, end);
  }

  #parse({ cells, end, isOpen }: TableRow): Parsed<PracticeSession> {
    const isCut = !this.#isEnded && end === this.#table.text.length && cells.length < this.#headings.length;
    return isOpen || isCut ? CUT_SHORT : parseCells(cells, this.#headings, this.#idOf);
  }
}

/** The heading in a line of text, with the separator that makes most of it. */
function headingIn(line: string): {
  readonly separator: (typeof SEPARATORS)[number];
  readonly headings: readonly string[];
} {
  const readings = SEPARATORS.map(separator => ({
    separator,
    headings: headingsOf(dsvFormat(separator).parseRows(line)[0] ?? []),
  }));
  return readings.reduce((best, next) => (knownAmong(next.headings) > knownAmong(best.headings) ? next : best));
}

/** With fewer columns of a log than a row needs, it is another program's file. */
const FEWEST_COLUMNS = 3;

/**
 * Reads what {@link writeCsv} has written and what a spreadsheet made of it: other separators, decimal commas, Norwegian
 * dates, columns moved, left out or added, blank rows, and rows that a person added.
 *
 * @param text - without the byte order mark
 */
export function readCsv(text: string): FileContents | FileTrouble {
  // A spreadsheet obeys this line and does not show it.
  const shown = text.replace(/^sep=.(\r\n|\n|\r)/i, '');
  const first = Math.max(shown.search(/[^;,\t \r\n]/), 0);
  const headingAt = Math.max(shown.lastIndexOf('\n', first), shown.lastIndexOf('\r', first)) + 1;
  const { separator, headings } = headingIn(/.*/.exec(shown.slice(headingAt))?.[0] ?? '');
  if (knownAmong(headings) < FEWEST_COLUMNS) return { trouble: 'not-a-log' };

  const isEnded = /[\r\n]$/.test(shown);
  const table = new CsvTable(isEnded ? shown : `${shown}\n`, separator);
  const reader = new RowReader(table, headings, isEnded);
  let row = shown.slice(0, headingAt).split(/\r\n|\n|\r/).length;
  for (let at = table.nextLine(headingAt); at < table.text.length; at = reader.take(at, row)) {
    row++;
    if (row > MOST_ROWS) return { trouble: 'too-large' };
  }
  return { sessions: reader.sessions, rejected: reader.rejected };
}
