import type { SheetRow } from '../tables/sheet.js';
import { headingKey } from '../tables/sheet.js';
import { freeId } from './free-id.js';
import { meansEverybody } from './known-headings.js';
import type { OutcomeCells } from './outcome-cells.js';
import type { Meaning } from './outcome-columns.js';
import type { Group, Measure, TimePoint } from './outcomes.js';
import type { TableTime } from './time-spacing.js';

/** No scale, and no time, is beyond it. */
const ANY_NUMBER = { low: -1e9, high: 1e9 };

/** What rows say of the same thing: once, or again in the same way. */
export class Said<Facts extends object> {
  /** Where it was first heard of. */
  readonly line: number;
  readonly facts: Partial<Facts>;
  readonly #lines = new Map<keyof Facts, number>();

  /** @param known - what need not be said */
  constructor(line: number, known: Partial<Facts> = {}) {
    this.line = line;
    this.facts = { ...known };
  }

  /**
   * Takes what a row says, if it does.
   *
   * @param meaning - the column that it is said in
   */
  take<Field extends keyof Facts>(
    cells: OutcomeCells,
    row: SheetRow,
    meaning: Meaning,
    field: Field,
    value: Facts[Field] | undefined,
  ): void {
    if (value === undefined || value === '') return;
    const earlier = this.#lines.get(field);
    if (earlier === undefined) {
      this.#lines.set(field, row.line);
      this.facts[field] = value;
    } else if (this.facts[field] !== value) {
      cells.problems.push({ kind: 'differs', line: row.line, column: cells.heading(meaning), earlier });
    }
  }
}

/** What the rows of a table are about: measures, times and groups, each by what its cell says. */
export class OutcomeSubjects {
  readonly measures = new Map<string, Said<Measure>>();
  readonly times = new Map<string, Said<TimePoint>>();
  readonly groups = new Map<string, Group>();
  readonly #cells: OutcomeCells;

  constructor(cells: OutcomeCells) {
    this.#cells = cells;
  }

  /** Takes what a row says of its measure, its time and its group, but not the figures, which need the scale. */
  take(row: SheetRow): void {
    const cells = this.#cells;
    const measure = this.measureOf(row) ?? this.#newMeasure(row);
    if (measure) {
      const take = measure.take.bind(measure, cells, row);
      const scale = cells.interval(row, 'scale', 'min', 'max', ANY_NUMBER);
      const column = cells.text(row, 'scale') ? 'scale' : undefined;
      take('name', 'name', cells.text(row, 'name') || cells.text(row, 'measure'));
      take('unit', 'unit', cells.text(row, 'unit'));
      take(column ?? 'min', 'min', scale?.low);
      take(column ?? 'max', 'max', scale?.high);
      take('direction', 'direction', cells.direction(row));
      take('instrument', 'instrument', cells.text(row, 'instrument'));
      take('scaleSource', 'source', cells.text(row, 'scaleSource'));
    }
    this.#takeTime(row);
    this.#takeGroup(row);
  }

  measureOf(row: SheetRow): Said<Measure> | undefined {
    return this.measures.get(headingKey(this.#measureText(row)));
  }

  /** The time that a cell names. */
  timeIn(row: SheetRow, meaning: 'time' | 'from' | 'to'): Partial<TimePoint> | undefined {
    return this.times.get(headingKey(this.#cells.text(row, meaning)))?.facts;
  }

  /** Everybody where it is missing. */
  groupOf(row: SheetRow): Group | undefined {
    return this.groups.get(this.#groupKey(row));
  }

  /** The times in the order of the table. */
  tableTimes(): readonly TableTime[] {
    return [...this.times.values()].map(({ facts: { id = '', label = '', ...weeks } }) => ({ id, label, ...weeks }));
  }

  #measureText(row: SheetRow): string {
    return this.#cells.text(row, 'measure') || this.#cells.text(row, 'name');
  }

  #newMeasure(row: SheetRow): Said<Measure> | undefined {
    const text = this.#measureText(row);
    if (!text) {
      this.#cells.problems.push({ kind: 'missing', line: row.line, expected: 'measure' });
      return undefined;
    }
    const measure = new Said<Measure>(row.line, { id: freeId(text, idsOf(this.measures), 'maal') });
    this.measures.set(headingKey(text), measure);
    return measure;
  }

  #takeTime(row: SheetRow): void {
    const cells = this.#cells;
    const label = cells.text(row, 'time');
    if (!label) return;
    const key = headingKey(label);
    const time =
      this.times.get(key) ?? new Said<TimePoint>(row.line, { id: freeId(label, idsOf(this.times), 'tid'), label });
    time.take(cells, row, 'weeks', 'weeks', cells.number(row, 'weeks', { low: -5000, high: 5000 }));
    this.times.set(key, time);
  }

  #groupKey(row: SheetRow): string {
    return ['division', 'group'].map(meaning => headingKey(this.#cells.text(row, meaning as Meaning))).join(';');
  }

  #takeGroup(row: SheetRow): void {
    const cells = this.#cells;
    const name = cells.text(row, 'group');
    if (meansEverybody(name)) {
      if (cells.text(row, 'division')) cells.refuse('not-of-this-row', row, 'division');
      return;
    }
    const key = this.#groupKey(row);
    if (this.groups.has(key)) return;
    const division = cells.text(row, 'division') || cells.heading('group');
    const taken = [...this.groups.values()].map(({ id }) => id);
    this.groups.set(key, { id: freeId(`${division} ${name}`, taken, 'gruppe'), name, division });
  }
}

function idsOf(subjects: ReadonlyMap<string, Said<Measure> | Said<TimePoint>>): readonly string[] {
  return [...subjects.values()].flatMap(({ facts: { id } }) => id ?? []);
}
