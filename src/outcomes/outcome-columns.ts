import { parseCellNumber } from '../tables/cell-number.js';
import type { SheetRow } from '../tables/sheet.js';
import { headingKey } from '../tables/sheet.js';
import { GROUP_WORDS, PARTICIPANT_WORDS, TIME_WORDS } from './known-headings.js';
import type { ReadingProblem } from './reading-problem.js';

/**
 * What the columns of a table of outcomes are called: in bokmål, in nynorsk, in English, and then whatever else is understood;
 * one alone is the same in all three.
 * Neither case nor brackets, percent signs or what stands between words matters.
 */
const WORDS = {
  measure: 'mål, mål, measure, måling',
  name: 'navn, namn, name',
  unit: 'enhet, eining, unit',
  scale: 'skala, skala, scale',
  min: 'skala fra, skala frå, scale from, min, skala min, scale min',
  max: 'skala til, skala til, scale to, max, maks, skala maks, scale max',
  direction: 'retning, retning, direction',
  mic: 'MIC',
  sdc: 'SDC',
  instrument: 'instrument',
  scaleSource: 'skalakilde, skalakjelde, scale source',
  time: `tidspunkt, tidspunkt, time, ${TIME_WORDS.join()}`,
  weeks: 'uker, veker, weeks, uke, veke, week',
  group: `gruppe, gruppe, group, ${GROUP_WORDS.join()}`,
  division: 'inndeling, inndeling, division',
  from: 'fra, frå, from',
  to: 'til, til, to',
  n: 'n, n, n, antall, antal, talet på, number',
  mean: 'snitt, snitt, mean, gjennomsnitt, average',
  change: 'endring, endring, change',
  sd: 'SD, SD, SD, standardavvik, standard deviation',
  ci: '95 % KI, 95 % KI, 95 % CI, KI, CI, konfidensintervall, 95 konfidensintervall, confidence interval',
  ciLow: 'KI fra, KI frå, CI low, CI from, 95 KI fra, 95 CI low, 95 CI from',
  ciHigh: 'KI til, KI til, CI high, CI to, 95 KI til, 95 CI high, 95 CI to',
  median: 'median',
  quartiles: 'kvartiler, kvartilar, quartiles',
  q1: 'kvartil 1, kvartil 1, Q1, 1 kvartil',
  q3: 'kvartil 3, kvartil 3, Q3, 3 kvartil',
  dAv: 'd_av',
  dZ: 'd_z',
  p: 'p, p, p, p verdi, p value',
  better: 'bedre, betre, better',
  unchanged: 'uendret, uendra, unchanged',
  worse: 'verre, verre, worse',
  source: 'kilde, kjelde, source',
  licence: 'lisens, lisens, licence, license',
  isSynthetic: 'syntetiske tall, syntetiske tal, synthetic, syntetisk',
  isControlled: 'kontrollgruppe, kontrollgruppe, control group',
  remark: 'merknad, merknad, remark, kommentar, comment',
} as const;

/** What a column of a table of outcomes means. */
export type Meaning = keyof typeof WORDS;

const wordsFor = (meaning: Meaning): readonly string[] => WORDS[meaning].split(/, ?/);

/** What a column of this meaning is called in a language, so that it is understood when it is read. */
export function headingFor(meaning: Meaning, language: 'nb' | 'nn' | 'en'): string {
  const words = wordsFor(meaning);
  return words[['nb', 'nn', 'en'].indexOf(language)] ?? words[0] ?? meaning;
}

const wordOf = (heading: string): string => headingKey(heading.replace(/[()[\]%]/g, ' ')).replace(/frå$/, 'fra');

const MEANINGS = new Map(
  (Object.keys(WORDS) as Meaning[]).flatMap(meaning => wordsFor(meaning).map(word => [wordOf(word), meaning] as const)),
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
