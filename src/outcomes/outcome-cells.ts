import { parseCellNumber, plainSpaces } from '../tables/cell-number.js';
import { unguarded } from '../tables/formula.js';
import type { SheetRow } from '../tables/sheet.js';
import { isWithin } from './figure-limits.js';
import type { Meaning, OutcomeColumns } from './outcome-columns.js';
import type { Interval } from './outcomes.js';
import type { ExpectedCell, ReadingProblem } from './reading-problem.js';

/** What a number in a cell may be. */
export interface NumberRule extends Interval {
  readonly isWhole?: boolean;
  /** What is said of a number outside; that it is not on its scale where it is missing. */
  readonly expected?: ExpectedCell;
  /** What is said of one that is too low, whatever the scale. */
  readonly below?: ExpectedCell;
}

const NUMBER = String.raw`([+\u2212-]?\d+(?: \d{3})*(?:[.,]\d+)?)`;

/**
 * Two numbers with a sign between them, as in `0,41–0,53`. A hyphen or dash has a space on both sides or on none: in
 * `-0,5 -0,2` it may be a minus.
 */
const INTERVAL = new RegExp(String.raw`^[[(]?${NUMBER}(?:( *)[–—-]\2| +til +| +to +| *; *|, +)${NUMBER}[\])]?$`, 'i');

const LOW_WORDS = /^(?:lavere|lågare|lower)(?: er bedre| er betre| is better)?$/i;
const HIGH_WORDS = /^(?:høyere|høgare|higher)(?: er bedre| er betre| is better)?$/i;

/** Reads the cells of a table by what its columns mean, and keeps what is wrong with them. */
export class OutcomeCells {
  readonly problems: ReadingProblem[] = [];
  readonly #columns: OutcomeColumns;
  /** The decimal sign of every column that has one, by its place. */
  readonly #signs = new Map<number, string>();

  constructor(columns: OutcomeColumns) {
    this.#columns = columns;
  }

  /** The heading of a column; empty where there is none. */
  heading(meaning: Meaning): string {
    return this.#columns.get(meaning)?.heading ?? '';
  }

  /**
   * The words in a cell with single spaces, without the apostrophe that keeps a spreadsheet from running them; empty where there
   * is no such column, or a dash alone says that there is nothing.
   */
  text(row: SheetRow, meaning: Meaning): string {
    return this.#written(row, meaning).replace(/\s+/g, ' ');
  }

  number(row: SheetRow, meaning: Meaning, rule: NumberRule): number | undefined {
    const text = this.#written(row, meaning);
    return text ? this.#number(row, meaning, text, rule) : undefined;
  }

  /** From a cell with both ends, or from two cells. */
  interval(row: SheetRow, both: Meaning, low: Meaning, high: Meaning, rule: NumberRule): Interval | undefined {
    const text = this.#written(row, both);
    const ends = [low, high].filter(end => this.text(row, end));
    if (!text) {
      const [from, to] = [this.number(row, low, rule), this.number(row, high, rule)];
      if (ends.length === 1)
        this.problems.push({ kind: 'missing', line: row.line, expected: ends[0] === low ? high : low });
      return this.#inOrder(row, low, from, to);
    }
    for (const end of ends) this.refuse('not-of-this-row', row, end);
    const [, from, , to] = INTERVAL.exec(text) ?? [];
    if (from !== undefined && to !== undefined) {
      return this.#inOrder(row, both, this.#number(row, both, from, rule), this.#number(row, both, to, rule));
    }
    this.#unexpected(row, both, 'interval');
    return undefined;
  }

  direction(row: SheetRow): 'higher' | 'lower' | undefined {
    return this.#oneOf(row, 'direction', 'direction', { higher: HIGH_WORDS, lower: LOW_WORDS });
  }

  yesOrNo(row: SheetRow, meaning: Meaning): boolean | undefined {
    const answer = this.#oneOf(row, meaning, 'yes-or-no', { yes: /^(?:ja|yes)$/i, no: /^(?:nei|no)$/i });
    return answer && answer === 'yes';
  }

  /** Says that a cell is wrong by itself. */
  refuse(
    kind: 'unclear-number' | 'mixed-decimals' | 'not-of-this-row' | 'reversed' | 'outside-interval',
    { line }: SheetRow,
    meaning: Meaning,
  ): void {
    this.problems.push({ kind, line, column: this.heading(meaning) });
  }

  /** What stands in a cell, each of its spaces an ordinary one; empty where nothing is meant. */
  #written({ cells }: SheetRow, meaning: Meaning): string {
    const cell = cells[this.#columns.get(meaning)?.place ?? -1] ?? '';
    const text = plainSpaces(cell.normalize('NFC')).trim();
    return /^[–—-]$/.test(text) ? '' : unguarded(text);
  }

  #unexpected({ line }: SheetRow, meaning: Meaning, expected: ExpectedCell): void {
    this.problems.push({ kind: 'not-as-expected', line, column: this.heading(meaning), expected });
  }

  #oneOf<Word extends string>(
    row: SheetRow,
    meaning: Meaning,
    expected: ExpectedCell,
    words: Readonly<Record<Word, RegExp>>,
  ): Word | undefined {
    const text = this.text(row, meaning);
    const found = (Object.keys(words) as Word[]).find(word => words[word].test(text));
    if (text && !found) this.#unexpected(row, meaning, expected);
    return found;
  }

  #inOrder(row: SheetRow, meaning: Meaning, low?: number, high?: number): Interval | undefined {
    if (low === undefined || high === undefined) return undefined;
    if (low > high) this.refuse('reversed', row, meaning);
    return { low, high };
  }

  #number(row: SheetRow, meaning: Meaning, text: string, rule: NumberRule): number | undefined {
    const { low, high, isWhole, below } = rule;
    const number = parseCellNumber(text);
    if (!number) {
      this.#unexpected(row, meaning, rule.expected ?? below ?? 'number');
      return undefined;
    }
    const expected = number.value < low ? (below ?? rule.expected) : rule.expected;
    const place = this.#columns.get(meaning)?.place ?? -1;
    const { value, decimalSign, asThousands } = number;
    if (decimalSign) {
      if ((this.#signs.get(place) ?? decimalSign) !== decimalSign) this.refuse('mixed-decimals', row, meaning);
      this.#signs.set(place, decimalSign);
    }
    if (asThousands !== undefined && isWithin(asThousands, rule)) this.refuse('unclear-number', row, meaning);
    else if (isWithin(value, rule) && !(isWhole && !Number.isInteger(value))) return value;
    else if (expected) this.#unexpected(row, meaning, expected);
    else this.problems.push({ kind: 'outside-scale', line: row.line, column: this.heading(meaning), low, high });
    return undefined;
  }
}
