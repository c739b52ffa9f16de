import type { SheetRow } from '../tables/sheet.js';
import type { FigureLimits } from './figure-limits.js';
import { figureLimits, isWithin } from './figure-limits.js';
import { given } from './given.js';
import type { OutcomeCells } from './outcome-cells.js';
import type { Meaning } from './outcome-columns.js';
import type { OutcomeSubjects } from './outcome-subjects.js';
import { Said } from './outcome-subjects.js';
import type { Change, Interval, Middle, Provenance, Result, Shares, TimePoint } from './outcomes.js';
import type { ReadingProblem } from './reading-problem.js';

const COUNT = { low: 1, high: 1e6, isWhole: true, expected: 'count' } as const;
const COUNT_OR_0 = { low: 0, high: 1e6, isWhole: true, expected: 'count-or-0' } as const;
const EFFECT = { low: -999, high: 999, expected: 'number' } as const;
const P = { low: 0, high: 1, expected: 'p' } as const;

/** What a row of this kind has and no other. */
const OF_RESULT: readonly Meaning[] = ['time', 'weeks', 'mean', 'median', 'quartiles', 'q1', 'q3'];
const OF_CHANGE: readonly Meaning[] = ['from', 'to', 'change', 'dAv', 'dZ', 'p', 'better', 'unchanged', 'worse'];
const OF_MEAN: readonly Meaning[] = ['mean', 'sd', 'ci', 'ciLow', 'ciHigh'];
const OF_MEDIAN: readonly Meaning[] = ['quartiles', 'q1', 'q3'];

/** Reads the figures of rows, once everything is known of what they are about. */
export class FigureRows {
  readonly results: Result[] = [];
  readonly changes: Change[] = [];
  readonly #cells: OutcomeCells;
  readonly #subjects: OutcomeSubjects;
  readonly #said = new Said<Provenance>(1);
  /** The line of every place that there are figures of. */
  readonly #lines = new Map<string, number>();
  /** The line of every change. */
  readonly #changeLines = new Map<Change, number>();

  constructor(cells: OutcomeCells, subjects: OutcomeSubjects) {
    this.#cells = cells;
    this.#subjects = subjects;
  }

  get provenance(): Provenance {
    return { isSynthetic: false, isControlled: false, ...this.#said.facts };
  }

  take(row: SheetRow): void {
    this.#takeProvenance(row);
    const cells = this.#cells;
    const measure = this.#subjects.measureOf(row);
    const { id, min, max } = measure?.facts ?? {};
    if (!measure || id === undefined || min === undefined || max === undefined || min >= max) return;

    const limits = figureLimits({ min, max });
    const least = { ...limits.least, below: 'number-above-0' } as const;
    measure.take(cells, row, 'mic', 'mic', cells.number(row, 'mic', least));
    measure.take(cells, row, 'sdc', 'sdc', cells.number(row, 'sdc', least));

    const n = this.#needed(row, 'n', () => cells.number(row, 'n', COUNT)) ?? 0;
    const isChange = this.#isAny(row, ['from', 'to', 'change']);
    this.#refuseAll(row, isChange ? OF_RESULT : OF_CHANGE);
    const of = { measure: id, ...given({ group: this.#subjects.groupOf(row)?.id }) };
    if (isChange) this.#takeChange(row, { ...of, n }, limits);
    else this.#takeResult(row, { ...of, n }, limits);
  }

  /** The changes that go from a time to an earlier one, or to the same. */
  changesBackwards(times: readonly TimePoint[]): readonly (ReadingProblem & { readonly line: number })[] {
    const placeOf = (time: string) => times.findIndex(({ id }) => id === time);
    const backwards = this.changes.filter(({ from, to }) => placeOf(from) >= placeOf(to));
    const column = this.#cells.heading('from');
    return backwards.map(change => ({ kind: 'reversed', line: this.#changeLines.get(change) ?? 1, column }));
  }

  #takeProvenance(row: SheetRow): void {
    const cells = this.#cells;
    const take = this.#said.take.bind(this.#said, cells, row);
    take('source', 'source', cells.text(row, 'source'));
    take('licence', 'licence', cells.text(row, 'licence'));
    take('isSynthetic', 'isSynthetic', cells.yesOrNo(row, 'isSynthetic'));
    take('isControlled', 'isControlled', cells.yesOrNo(row, 'isControlled'));
  }

  #takeResult(row: SheetRow, of: Pick<Result, 'measure' | 'group' | 'n'>, limits: FigureLimits): void {
    const time = this.#needed(row, 'time', () => this.#subjects.timeIn(row, 'time')?.id);
    const middle = this.#middle(row, limits);
    if (time === undefined || !middle || this.#isTaken(row, [of.measure, of.group, time])) return;
    this.results.push({ ...of, time, middle });
  }

  #middle(row: SheetRow, limits: FigureLimits): Middle | undefined {
    const cells = this.#cells;
    if (cells.text(row, 'median')) {
      this.#refuseAll(row, OF_MEAN);
      const median = cells.number(row, 'median', limits.middle);
      const iqr = cells.interval(row, 'quartiles', 'q1', 'q3', limits.middle);
      this.#within(row, 'median', median, iqr);
      return median === undefined ? undefined : { kind: 'median', median, ...given({ iqr }) };
    }
    this.#refuseAll(row, OF_MEDIAN);
    const mean = this.#needed(row, 'mean', () => cells.number(row, 'mean', limits.middle));
    const spread = this.#spread(row, 'mean', mean, limits.sd, limits.ci);
    return mean === undefined ? undefined : { kind: 'mean', mean, ...spread };
  }

  #takeChange(row: SheetRow, of: Pick<Change, 'measure' | 'group' | 'n'>, limits: FigureLimits): void {
    const cells = this.#cells;
    const from = this.#time(row, 'from');
    const to = this.#time(row, 'to');
    const mean = this.#needed(row, 'change', () => cells.number(row, 'change', limits.change));
    const spread = this.#spread(row, 'change', mean, limits.changeSd, limits.changeCi);
    const effects = given({
      dAv: cells.number(row, 'dAv', EFFECT),
      dZ: cells.number(row, 'dZ', EFFECT),
      p: cells.number(row, 'p', P),
      shares: this.#shares(row, of.n),
    });
    if (from === undefined || to === undefined || mean === undefined) return;
    if (this.#isTaken(row, [of.measure, of.group, from, to])) return;
    const change: Change = { ...of, from, to, mean, ...spread, ...effects };
    this.changes.push(change);
    this.#changeLines.set(change, row.line);
  }

  #spread(row: SheetRow, meaning: 'mean' | 'change', mean: number | undefined, sdLimits: Interval, ciLimits: Interval) {
    const cells = this.#cells;
    const sd = cells.number(row, 'sd', { ...sdLimits, below: 'number-from-0' });
    const ci = cells.interval(row, 'ci', 'ciLow', 'ciHigh', ciLimits);
    this.#within(row, meaning, mean, ci);
    return given({ sd, ci });
  }

  /** How many became better, stayed and became worse; none, or all three. */
  #shares(row: SheetRow, n: number): Shares | undefined {
    const which = ['better', 'unchanged', 'worse'] as const;
    if (!this.#isAny(row, which)) return undefined;
    const [better, unchanged, worse] = which.map(meaning =>
      this.#needed(row, meaning, () => this.#cells.number(row, meaning, COUNT_OR_0)),
    );
    if (better === undefined || unchanged === undefined || worse === undefined) return undefined;
    if (n && better + unchanged + worse !== n) this.#cells.problems.push({ kind: 'shares-not-n', line: row.line });
    return { better, unchanged, worse };
  }

  #time(row: SheetRow, meaning: 'from' | 'to'): string | undefined {
    return this.#needed(row, meaning, () => {
      const { id } = this.#subjects.timeIn(row, meaning) ?? {};
      const column = this.#cells.heading(meaning);
      if (id === undefined) {
        this.#cells.problems.push({ kind: 'not-as-expected', line: row.line, column, expected: 'time' });
      }
      return id;
    });
  }

  /** What stands in a cell that may not be empty. */
  #needed<Value>({ line, cells }: SheetRow, expected: Meaning, read: () => Value | undefined): Value | undefined {
    if (this.#cells.text({ line, cells }, expected)) return read();
    this.#cells.problems.push({ kind: 'missing', line, expected });
    return undefined;
  }

  #isAny(row: SheetRow, meanings: readonly Meaning[]): boolean {
    return meanings.some(meaning => this.#cells.text(row, meaning));
  }

  #refuseAll(row: SheetRow, meanings: readonly Meaning[]): void {
    for (const meaning of meanings)
      if (this.#cells.text(row, meaning)) this.#cells.refuse('not-of-this-row', row, meaning);
  }

  #within(row: SheetRow, meaning: Meaning, middle: number | undefined, interval: Interval | undefined): void {
    if (middle === undefined || !interval || isWithin(middle, interval)) return;
    this.#cells.refuse('outside-interval', row, meaning);
  }

  #isTaken({ line }: SheetRow, place: readonly (string | undefined)[]): boolean {
    const key = place.join(' ');
    const earlier = this.#lines.get(key);
    if (earlier === undefined) this.#lines.set(key, line);
    else this.#cells.problems.push({ kind: 'duplicate', line, earlier });
    return earlier !== undefined;
  }
}
