import type { DSV } from 'd3-dsv';
import { dsvFormat } from 'd3-dsv';

/** One row of a table, which may be several lines of text. */
export interface TableRow {
  readonly cells: readonly string[];
  /** Where the next row begins in the text. */
  readonly end: number;
  /** Whether a quotation mark was opened and never closed, so that this row has taken all that follows it. */
  readonly isOpen: boolean;
}

/** What may stand between the cells. */
export const SEPARATORS = [';', ',', '\t'] as const;

/** The cells of a row that are read together; as many as an Excel sheet has columns. */
const MOST_CELLS = 16_384;

/** A text of rows and cells, as RFC 4180 has them, with one of the {@link SEPARATORS}. Every row can be read by itself. */
export class CsvTable {
  readonly text: string;
  readonly #format: DSV;
  readonly #separator: string;
  readonly #cellEnd: RegExp;

  constructor(text: string, separator: (typeof SEPARATORS)[number]) {
    this.text = text;
    this.#separator = separator;
    this.#format = dsvFormat(separator);
    this.#cellEnd = new RegExp(`[${separator}\\r\\n]`, 'g');
  }

  /** The row that begins at `from`. A quotation mark opens only where a cell begins. */
  rowAt(from: number): TableRow {
    let at = from;
    for (let cell = 0; cell < MOST_CELLS; cell++) {
      if (this.text[at] === '"') {
        at = this.#closing(at);
        if (at < 0) return this.#row(from, this.text.length, true);
      }
      this.#cellEnd.lastIndex = at;
      const [end] = this.#cellEnd.exec(this.text) ?? [];
      if (end === undefined) return this.#row(from, this.text.length, false);
      at = this.#cellEnd.lastIndex;
      if (end !== this.#separator) return this.#row(from, this.nextLine(at - 1), false);
    }
    return this.#row(from, at, false);
  }

  /** Where the line after that of `from` begins, quotation marks or not. */
  nextLine(from: number): number {
    const lineBreak = /\r\n|\n|\r/g;
    lineBreak.lastIndex = from;
    return lineBreak.test(this.text) ? lineBreak.lastIndex : this.text.length;
  }

  #row(from: number, end: number, isOpen: boolean): TableRow {
    return { cells: this.#format.parseRows(this.text.slice(from, end))[0] ?? [], end, isOpen };
  }

  /** Where the quotation mark at `from` is closed; negative when it is not. */
  #closing(from: number): number {
    let at = this.text.indexOf('"', from + 1);
    while (at >= 0 && this.text[at + 1] === '"') at = this.text.indexOf('"', at + 2);
    return at;
  }
}
