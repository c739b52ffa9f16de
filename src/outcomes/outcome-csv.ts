import { dsvFormat } from 'd3-dsv';
import { headingKey } from '../tables/sheet.js';
import { meansEverybody } from './known-headings.js';
import type { Meaning } from './outcome-columns.js';
import { headingFor } from './outcome-columns.js';
import type { Cells } from './outcome-csv-cells.js';
import { changeCells, numberCell, resultCells, wordsCell } from './outcome-csv-cells.js';
import type { Change, Group, Measure, Result } from './outcomes.js';
import type { PublishedOutcomes } from './published.js';

/** How outcomes are written as a table. */
export interface CsvWriting {
  /** Of the headings, and of the words that the format has. */
  readonly language: 'nb' | 'nn' | 'en';
  /** What has to be known of the figures and has no column of its own; it stands on the first row. Default: nothing. */
  readonly remark?: string;
  /** Whether nobody said how many weeks are between the times: then the table says only their order. Default: no. */
  readonly isEvenlySpaced?: boolean;
}

const BOM = '\ufeff';

const WORDS = {
  nb: { higher: 'høyere er bedre', lower: 'lavere er bedre', yes: 'ja', no: 'nei' },
  nn: { higher: 'høgare er betre', lower: 'lågare er betre', yes: 'ja', no: 'nei' },
  en: { higher: 'higher is better', lower: 'lower is better', yes: 'yes', no: 'no' },
} as const;

/** The columns in the order of the file: what a person looks for first stands first. */
const COLUMNS: readonly Meaning[] = [
  ...([
    'measure',
    'name',
    'group',
    'division',
    'time',
    'weeks',
    'from',
    'to',
    'n',
    'mean',
    'median',
    'change',
  ] as const),
  ...(['sd', 'ciLow', 'ciHigh', 'q1', 'q3', 'dAv', 'dZ', 'p', 'better', 'unchanged', 'worse'] as const),
  ...(['unit', 'min', 'max', 'direction', 'mic', 'sdc', 'instrument', 'scaleSource'] as const),
  ...(['source', 'licence', 'isSynthetic', 'isControlled', 'remark'] as const),
];

/** Whom and what figures are about. */
interface Subject {
  readonly measure: Measure;
  /** Everybody where it is missing. */
  readonly group?: Group;
}

/** Names by ids, with a number where two could not be told apart when they are read. */
function toldApart(names: readonly (readonly [id: string, name: string])[]): ReadonlyMap<string, string> {
  const taken = new Map<string, number>();
  return new Map(
    names.map(([id, name]) => {
      const key = headingKey(name);
      const count = (taken.get(key) ?? 0) + 1;
      taken.set(key, count);
      return [id, count > 1 ? `${name} (${count})` : name];
    }),
  );
}

/** The names of groups, told apart within their divisions; none is one that means everybody. */
function groupNames(groups: readonly Group[]): ReadonlyMap<string, string> {
  const divisions = [...new Set(groups.map(({ division }) => division))];
  const named = ({ id, name, division }: Group) =>
    [id, meansEverybody(name.trim()) ? `${name} (${division})` : name] as const;
  return new Map(divisions.flatMap(of => [...toldApart(groups.filter(({ division }) => division === of).map(named))]));
}

/** Every row of the figures that are shown: by measure and group, or by time where the order of the rows says that of the times. */
function rowsOf(outcomes: PublishedOutcomes, { language, isEvenlySpaced }: CsvWriting): readonly Cells[] {
  const { measures, times, groups, provenance } = outcomes;
  const shown = outcomes.results.filter((result): result is Result => 'n' in result);
  const changes = outcomes.changes.filter((change): change is Change => 'n' in change);
  const ids = toldApart(measures.map(({ id }) => [id, id]));
  const labels = toldApart(times.map(({ id, label }) => [id, label]));
  const names = groupNames(groups);
  const words = WORDS[language];

  const aboutCells = ({ measure, group }: Subject): Cells => ({
    measure: wordsCell(ids.get(measure.id)),
    name: wordsCell(measure.name),
    group: wordsCell(group && names.get(group.id)),
    division: wordsCell(group?.division),
    unit: wordsCell(measure.unit),
    min: numberCell(measure.min),
    max: numberCell(measure.max),
    direction: words[measure.direction],
    mic: numberCell(measure.mic),
    sdc: numberCell(measure.sdc),
    instrument: wordsCell(measure.instrument),
    scaleSource: wordsCell(measure.source),
    source: wordsCell(provenance.source),
    licence: wordsCell(provenance.licence),
    isSynthetic: provenance.isSynthetic ? words.yes : words.no,
    isControlled: provenance.isControlled ? words.yes : words.no,
  });
  const isAbout = (of: Subject) => (figure: Result | Change) =>
    figure.measure === of.measure.id && figure.group === of.group?.id;

  const resultRows = (of: Subject): readonly (Cells & { readonly at: number })[] =>
    times.flatMap(({ id, weeks }, at) =>
      shown
        .filter(result => result.time === id && isAbout(of)(result))
        .map(result => ({
          ...aboutCells(of),
          time: wordsCell(labels.get(id)),
          weeks: isEvenlySpaced ? '' : numberCell(weeks),
          ...resultCells(result),
          at,
        })),
    );
  const isTold = (time: string): boolean => shown.some(result => result.time === time);
  const changeRows = (of: Subject): readonly Cells[] =>
    changes
      .filter(change => isAbout(of)(change) && isTold(change.from) && isTold(change.to))
      .map(change => ({
        ...aboutCells(of),
        from: wordsCell(labels.get(change.from)),
        to: wordsCell(labels.get(change.to)),
        ...changeCells(change),
      }));

  const subjects = measures.flatMap(measure => [{ measure }, ...groups.map(group => ({ measure, group }))]);
  return isEvenlySpaced
    ? [...subjects.flatMap(resultRows).sort((a, b) => a.at - b.at), ...subjects.flatMap(changeRows)]
    : subjects.flatMap(of => [...resultRows(of), ...changeRows(of)]);
}

/**
 * Outcomes as a spreadsheet (RFC 4180) that `readOutcomeTable` reads: UTF-8 with a byte order mark, `;` between cells, CRLF after
 * rows, decimal commas, every figure with the 15 digits that a spreadsheet keeps. Columns with nothing in them are left out.
 *
 * What is hidden is not in it, and the format has no place for these: the ids of times and groups, `followed`, `minN` (say so in
 * the remark), and a change between times of which no result is shown.
 */
export function outcomeCsv(outcomes: PublishedOutcomes, writing: CsvWriting): string {
  const format = dsvFormat(';');
  const rows = rowsOf(outcomes, writing).map((row, at) =>
    at === 0 ? { ...row, remark: wordsCell(writing.remark) } : row,
  );
  const columns = COLUMNS.filter(column => rows.some(row => row[column]));
  const headings = columns.map(column => headingFor(column, writing.language));
  const cells = rows.map(row => columns.map(column => row[column] ?? ''));
  return BOM + [headings, ...cells].map(row => `${format.formatRows([row])}\r\n`).join('');
}
