import type { Scale } from '../instruments/scoring.js';
import { isOnScale, scoreOf } from '../instruments/scoring.js';
import { parseCellNumber } from '../tables/cell-number.js';
import type { Sheet, SheetRow } from '../tables/sheet.js';
import { headingKey } from '../tables/sheet.js';
import type { ScoreSource } from './asked-measure.js';
import type { Layout, MeasureColumns } from './layout.js';

/**
 * What a participant has of a measure at a time:
 * - `score`: a score;
 * - `absent`: no answer at all;
 * - `too-few`: fewer answers than the instrument asks for, those that were dropped among them;
 * - `unusable`: as many as it asks for, but without those that were dropped there is no score.
 */
export type Standing =
  { readonly kind: 'score'; readonly score: number } | { readonly kind: 'absent' | 'too-few' | 'unusable' };

/** One participant, of whom nothing is kept that could say who it is. */
export interface Participant {
  /** By the division: the name of the group, where there is one. */
  readonly groups: ReadonlyMap<string, string>;
  /** By {@link placeKey}; absent where there is none. */
  readonly standings: ReadonlyMap<string, Standing>;
}

/** The place of a measure at a time among the standings of a participant. */
export const placeKey = (measure: string, time: string): string => `${measure} ${time}`;

/**
 * A value that was left out. What it was is not said, because it is somebody's answer.
 * - `not-a-number`: there is something else in the cell;
 * - `outside-scale`: it can be no answer to this;
 * - `unclear-number`: it is on the scale whether its point or comma is a decimal sign or stands between thousands.
 */
export interface DroppedValue {
  readonly kind: 'not-a-number' | 'outside-scale' | 'unclear-number';
  readonly measure: string;
  readonly line: number;
  readonly column: string;
}

/**
 * Why the rows of a file cannot be counted:
 * - `no-participant`: nothing says who answered;
 * - `answered-twice`: the same participant, at the same time, as on the earlier line;
 * - `unknown-time`: what stands in the column of the time is none of the time points;
 * - `other-group`: the participant was in another group on an earlier line;
 * - `spelt-differently`: a participant or a group that differs from an earlier one by the case of its letters only;
 * - `mixed-decimals`: a decimal comma and a decimal point in one column.
 */
export type AnswerProblem =
  | { readonly kind: 'no-participant'; readonly line: number }
  | { readonly kind: 'answered-twice'; readonly line: number; readonly earlier: number }
  | {
      readonly kind: 'unknown-time' | 'other-group' | 'spelt-differently' | 'mixed-decimals';
      readonly line: number;
      readonly column: string;
    };

/** Everybody's answers, scored, or what keeps them from being counted. */
export type ParsedAnswers =
  | { readonly participants: readonly Participant[]; readonly dropped: readonly DroppedValue[] }
  | { readonly problems: readonly AnswerProblem[] };

const NO_ANSWER: readonly string[] = ['', '.', 'na'];

const nameIn = (cell: string): string =>
  cell
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** What is gathered of a participant while the rows are read. */
interface Gathered {
  /** By the time, or by the layout when a row holds all times: the line that it stood on. */
  readonly lines: Map<string, number>;
  readonly groups: Map<string, string>;
  readonly standings: Map<string, Standing>;
}

/** The score that the values of a source make, in the order of its headings; `undefined` where they make none. */
function scoredBy(from: ScoreSource, values: readonly (number | undefined)[]): number | undefined {
  if (from.kind === 'score') return values[0];
  const answers = new Map<string, number>();
  from.instrument.items.forEach(({ id }, at) => {
    const value = values[at];
    if (value !== undefined) answers.set(id, value);
  });
  const scored = scoreOf(from.instrument, answers);
  return scored.kind === 'score' ? scored.score : undefined;
}

/** Reads the rows of a sheet one after the other. */
class AnswerReader {
  readonly problems: AnswerProblem[] = [];
  readonly dropped: DroppedValue[] = [];
  readonly participants = new Map<string, Gathered>();
  readonly #headings: readonly string[];
  readonly #layout: Layout;
  readonly #missing: readonly number[];
  readonly #decimalSigns = new Map<number, string>();
  /** The first spelling of every name, by its column and the name in lower case. */
  readonly #spellings = new Map<string, string>();

  constructor(sheet: Sheet, layout: Layout, missing: readonly number[]) {
    this.#headings = sheet.headings;
    this.#layout = layout;
    this.#missing = missing;
  }

  take(row: SheetRow): void {
    const { line, cells } = row;
    const name = this.#name(row, this.#layout.participant);
    if (!name) {
      this.problems.push({ kind: 'no-participant', line });
      return;
    }
    const { time } = this.#layout;
    const timeId = time && time.timeBy.get(headingKey(cells[time.column] ?? ''));
    if (time && timeId === undefined) {
      this.problems.push({ kind: 'unknown-time', line, column: this.#headings[time.column] ?? '' });
      return;
    }

    const gathered = this.#gathered(name);
    const earlier = gathered.lines.get(timeId ?? '');
    if (earlier !== undefined) {
      this.problems.push({ kind: 'answered-twice', line, earlier });
      return;
    }
    gathered.lines.set(timeId ?? '', line);
    this.#takeGroups(row, gathered);
    for (const measure of this.#layout.measures) {
      for (const [at, places] of measure.at) {
        if (timeId !== undefined && at !== timeId) continue;
        gathered.standings.set(placeKey(measure.asked.measure.id, at), this.#standing(row, measure, places));
      }
    }
  }

  #gathered(name: string): Gathered {
    const known = this.participants.get(name);
    if (known) return known;
    const unknown: Gathered = { lines: new Map(), groups: new Map(), standings: new Map() };
    this.participants.set(name, unknown);
    return unknown;
  }

  /** The name in a column of names, empty where there is none. */
  #name({ line, cells }: SheetRow, place: number): string {
    const name = nameIn(cells[place] ?? '');
    if (NO_ANSWER.includes(name.toLowerCase())) return '';
    const key = `${place} ${name.toLowerCase()}`;
    const first = this.#spellings.get(key) ?? name;
    this.#spellings.set(key, first);
    if (first !== name) this.problems.push({ kind: 'spelt-differently', line, column: this.#headings[place] ?? '' });
    return name;
  }

  #takeGroups(row: SheetRow, { groups }: Gathered): void {
    for (const { division, column } of this.#layout.groups) {
      const name = this.#name(row, column);
      const earlier = groups.get(division) ?? name;
      if (name && name !== earlier) {
        this.problems.push({ kind: 'other-group', line: row.line, column: this.#headings[column] ?? '' });
      }
      if (name) groups.set(division, name);
    }
  }

  #standing(row: SheetRow, { asked: { measure, from } }: MeasureColumns, places: readonly number[]): Standing {
    const scale = from.kind === 'items' ? from.instrument : measure;
    const before = this.dropped.length;
    const values = places.map(place => this.#value(row, place, scale, measure.id));
    const dropped = this.dropped.length - before;
    const answered = values.filter(value => value !== undefined).length;
    if (!answered && !dropped) return { kind: 'absent' };

    const scored = scoredBy(from, values);
    if (scored !== undefined) return { kind: 'score', score: scored };
    const needed = from.kind === 'items' ? from.instrument.minAnswered : 1;
    return { kind: answered + dropped < needed ? 'too-few' : 'unusable' };
  }

  /** The answer in a cell; `undefined` where there is none, or none that can be one. */
  #value({ line, cells }: SheetRow, place: number, scale: Scale, measure: string): number | undefined {
    const cell = cells[place] ?? '';
    if (NO_ANSWER.includes(nameIn(cell).toLowerCase())) return undefined;

    const number = parseCellNumber(cell);
    if (number && this.#missing.includes(number.value)) return undefined;
    const column = this.#headings[place] ?? '';
    const drop = (kind: DroppedValue['kind']) => void this.dropped.push({ kind, measure, line, column });
    if (!number) return drop('not-a-number');
    if (!isOnScale(scale, number.value)) return drop('outside-scale');
    if (number.asThousands !== undefined && isOnScale(scale, number.asThousands)) return drop('unclear-number');

    const sign = this.#decimalSigns.get(place) ?? number.decimalSign;
    if (number.decimalSign && number.decimalSign !== sign) {
      this.problems.push({ kind: 'mixed-decimals', line, column });
    } else if (sign) this.#decimalSigns.set(place, sign);
    return number.value;
  }
}

/**
 * Reads and scores the answers of everybody.
 *
 * @param missing - the numbers that mean that there was no answer
 */
export function parseAnswers(sheet: Sheet, layout: Layout, missing: readonly number[]): ParsedAnswers {
  const reader = new AnswerReader(sheet, layout, missing);
  for (const row of sheet.rows) reader.take(row);
  const { problems, participants, dropped } = reader;
  return problems.length ? { problems } : { participants: [...participants.values()], dropped };
}
