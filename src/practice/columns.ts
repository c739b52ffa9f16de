import { parsePlainDate } from '../calendar/plain-date.js';
import { guarded, unguarded } from '../tables/formula.js';
import type { BreathPattern, PracticeSession } from './session.js';

/**
 * How a field is written in a cell of a spreadsheet, and read from one. What cannot be read is given as the text that it
 * is, for the rules at the border to name; an empty cell is the empty text.
 */
export interface Column {
  readonly write: (value: unknown) => string;
  readonly read: (cell: string) => unknown;
}

/** A text in the person's own words, which no spreadsheet runs. */
export const words: Column = { write: value => guarded(String(value)), read: unguarded };

/** One of the format's own words. */
const choice: Column = { write: String, read: cell => cell.trim().toLowerCase() };

const NUMBER = /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i;

/** A number with a decimal point; a Norwegian spreadsheet makes it a comma, and a minus sign of the hyphen. */
const number: Column = {
  write: String,
  read: cell => {
    const text = cell.trim().replace(',', '.').replace('−', '-');
    return NUMBER.test(text) ? Number(text) : text;
  },
};

/** `YYYY-MM-DD`, or the `DD.MM.YYYY` that a Norwegian spreadsheet makes of it. */
function readDay(cell: string): string {
  const text = cell.trim();
  const [, date = '', month = '', year = ''] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? [];
  return parsePlainDate(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`) ?? text;
}

const day: Column = { write: String, read: readDay };

/** ISO 8601 in UTC; a spreadsheet that knows the time shows it without the `T` and the `Z`. */
const time: Column = {
  write: String,
  read: cell =>
    cell
      .trim()
      .replace(/^(\S+?)[T ](\d\d?)(:.*?)Z?$/, (_, date: string, hour: string, rest: string) =>
        [readDay(date), 'T', hour.padStart(2, '0'), rest, 'Z'].join(''),
      ),
};

/** The phases of a breath in the order in which they are written. */
export const PHASES = ['in', 'hold1', 'out', 'hold2'] as const satisfies readonly (keyof BreathPattern)[];

/** `in-hold-out-hold` in seconds: `4-7-8-0`. Always four, because a spreadsheet takes two or three for a date. */
const pattern: Column = {
  write: value => PHASES.map(phase => (value as BreathPattern)[phase]).join('-'),
  read: cell => {
    const seconds = cell.split('-').map(number.read);
    return seconds.length === PHASES.length
      ? Object.fromEntries(PHASES.map((phase, at) => [phase, seconds[at]]))
      : cell.trim();
  },
};

/** Every field of a session as a column, in the order of the file: what a person looks for first stands first. */
export const COLUMNS: { readonly [Field in keyof PracticeSession]-?: Column } = {
  day,
  practice: choice,
  activeSeconds: number,
  plannedSeconds: number,
  calmBefore: number,
  calmAfter: number,
  note: words,
  startUtc: time,
  endUtc: time,
  offsetMin: number,
  tz: words,
  source: choice,
  outcome: choice,
  pattern,
  createdAt: time,
  updatedAt: time,
  deletedAt: time,
  id: words,
  v: number,
};

/** The names of the fields, in the order of the file. */
export const FIELDS = Object.keys(COLUMNS) as readonly (keyof PracticeSession)[];

/** The last column: as JSON, what the other columns cannot hold, such as the fields of a later version. */
export const MORE = 'more';
