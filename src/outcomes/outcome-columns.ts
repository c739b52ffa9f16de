import { parseCellNumber } from '../tables/cell-number.js';
import type { SheetRow } from '../tables/sheet.js';
import { headingKey } from '../tables/sheet.js';
import { GROUP_WORDS, PARTICIPANT_WORDS, TIME_WORDS } from './known-headings.js';
import type { ReadingProblem } from './reading-problem.js';

/**
 * What the columns of a table of outcomes are called in bokmål, nynorsk and English, as {@link headingKey} writes it, `frå` as
 * `fra`, without brackets and percent signs.
 */
const WORDS = {
  measure: 'mål måling measure',
  name: 'navn namn name',
  unit: 'enhet eining unit',
  scale: 'skala scale',
  min: 'min skala_fra skala_min scale_from scale_min',
  max: 'max maks skala_til skala_maks scale_to scale_max',
  direction: 'retning direction',
  mic: 'mic',
  sdc: 'sdc',
  instrument: 'instrument',
  scaleSource: 'skalakilde skalakjelde scale_source',
  time: TIME_WORDS.join(' '),
  weeks: 'uke uker veke veker week weeks',
  group: GROUP_WORDS.join(' '),
  division: 'inndeling division',
  from: 'fra from',
  to: 'til to',
  n: 'n antall antal talet_på number',
  mean: 'snitt gjennomsnitt mean average',
  change: 'endring change',
  sd: 'sd standardavvik standard_deviation',
  ci: 'ki ci 95_ki 95_ci konfidensintervall 95_konfidensintervall confidence_interval',
  ciLow: 'ki_fra ci_low ci_from 95_ki_fra 95_ci_low 95_ci_from',
  ciHigh: 'ki_til ci_high ci_to 95_ki_til 95_ci_high 95_ci_to',
  median: 'median',
  quartiles: 'kvartiler kvartilar quartiles',
  q1: 'kvartil_1 1_kvartil q1',
  q3: 'kvartil_3 3_kvartil q3',
  dAv: 'd_av',
  dZ: 'd_z',
  p: 'p p_verdi p_value',
  better: 'bedre betre better',
  unchanged: 'uendret uendra unchanged',
  worse: 'verre worse',
  source: 'kilde kjelde source',
  licence: 'lisens licence license',
  isSynthetic: 'syntetisk syntetiske_tall syntetiske_tal synthetic',
  isControlled: 'kontrollgruppe control_group',
  remark: 'merknad kommentar remark comment',
} as const;

/** What a column of a table of outcomes means. */
export type Meaning = keyof typeof WORDS;

const MEANINGS = new Map(
  Object.entries(WORDS).flatMap(([meaning, words]) =>
    words.split(' ').map(word => [word, meaning as Meaning] as const),
  ),
);

/** What a column is called that only raw answers have. */
const PERSON_WORDS: ReadonlySet<string> = new Set([
  ...PARTICIPANT_WORDS,
  ...'respondent pasient patient fødselsdato fødselsnummer fnr personnummer epost e_post email'.split(' '),
]);

/** A column that has a meaning. */
export interface OutcomeColumn {
  readonly place: number;
  readonly heading: string;
}

/** The columns of a table of outcomes by their meanings. */
export type OutcomeColumns = ReadonlyMap<Meaning, OutcomeColumn>;

const wordOf = (heading: string): string => headingKey(heading.replace(/[()[\]%]/g, ' ')).replace(/frå$/, 'fra');

const meaningOf = (heading: string): Meaning | undefined => MEANINGS.get(wordOf(heading));

/** Whether rows are those of participants: a heading says so, or the same is told of one at a time, again and again. */
function areRaw(columns: OutcomeColumns, headings: readonly string[], rows: readonly SheetRow[]): boolean {
  if (headings.some(heading => PERSON_WORDS.has(wordOf(heading)))) return true;
  if (!columns.has('measure') && !columns.has('time')) return false;
  const cell = ({ cells }: SheetRow, meaning: Meaning) => cells[columns.get(meaning)?.place ?? -1]?.trim() ?? '';
  const places = (['measure', 'time', 'from', 'to', 'group'] as const).filter(meaning => columns.has(meaning));
  const alone = rows.filter(row => !cell(row, 'n') || parseCellNumber(cell(row, 'n'))?.value === 1);
  const told = new Set(alone.map(row => places.map(meaning => headingKey(cell(row, meaning))).join(';')));
  const areAllOne = columns.has('n') && rows.length > 1 && alone.length === rows.length;
  return told.size < alone.length || (areAllOne && rows.some(row => cell(row, 'n')));
}

/** The columns that no table can do without, each with those that stand for it. */
const NEEDED: readonly (readonly Meaning[])[] = [
  ['measure', 'name'],
  ['direction'],
  ['min', 'scale'],
  ['max', 'scale'],
  ['time'],
  ['n'],
  ['mean', 'median', 'change'],
];

/**
 * Says what the columns of a table of outcomes mean, by their headings alone: one that is not known is a problem, because
 * what stands under it might have been meant.
 *
 * @param rows - the headings first, without empty rows
 */
export function outcomeColumns([heading, ...rows]: readonly SheetRow[]): OutcomeColumns | readonly ReadingProblem[] {
  const { line, cells } = heading ?? { line: 1, cells: [] };
  const columns = new Map<Meaning, OutcomeColumn>();
  const problems: ReadingProblem[] = [];
  cells.forEach((cell, place) => {
    const column = cell.trim();
    if (!column) return;
    const meaning = meaningOf(column);
    const earlier = meaning && columns.get(meaning);
    if (earlier) problems.push({ kind: 'same-meaning', line, columns: [earlier.heading, column] });
    else if (meaning) columns.set(meaning, { place, heading: column });
    else problems.push({ kind: 'unknown-heading', line, column });
  });

  if (areRaw(columns, cells, rows)) return [{ kind: 'raw-rows', line }];
  // What stands in a cell is not to be said, and these are cells.
  if (columns.size < 2 || cells.some(cell => parseCellNumber(cell))) return [{ kind: 'no-headings', line }];
  for (const meanings of NEEDED) {
    const [expected] = meanings;
    if (expected && !meanings.some(meaning => columns.has(meaning))) {
      problems.push({ kind: 'missing-column', line, expected });
    }
  }
  return problems.length ? problems : columns;
}
