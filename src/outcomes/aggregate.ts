import type { Instrument } from '../instruments/instrument.js';
import type { CsvProblem } from '../tables/csv-sheet.js';
import { parseSheet } from '../tables/csv-sheet.js';
import { fileText, isPlainText } from '../tables/file-text.js';
import type { Sheet, SheetProblem } from '../tables/sheet.js';
import type { AggregationReport } from './aggregation-report.js';
import { aggregationReport } from './aggregation-report.js';
import type { AnswerProblem } from './answers.js';
import { parseAnswers } from './answers.js';
import { given } from './given.js';
import { changesOf, resultsOf } from './group-figures.js';
import type { LayoutProblem } from './layout.js';
import type { Outcomes } from './outcomes.js';
import { partsOf } from './participants.js';
import type { Plan } from './plan.js';
import { recognisedLayout } from './recognition.js';

/** What came of a file of raw answers. Nobody can be told from it but by the size of a group: it is not yet suppressed. */
export interface Aggregated {
  readonly outcomes: Outcomes;
  /** For the person who holds the file; it is not to be published. */
  readonly report: AggregationReport;
}

/**
 * Why a file of raw answers is no table:
 * - `not-text`: it is no text, such as a workbook that was not saved as CSV;
 * - `damaged-text`: some bytes are no letters;
 * - what is wrong with its CSV or its rows.
 */
export type AnswerFileProblem = { readonly kind: 'not-text' | 'damaged-text' } | CsvProblem | SheetProblem;

/** Why what the table says cannot be aggregated: what is wrong with its headings or with its rows. */
export type AnswerSheetProblem = LayoutProblem | AnswerProblem;

/** Why a file of raw answers was refused. Nothing in it repeats what stands in a cell under a heading. */
export type AggregationProblem = AnswerFileProblem | AnswerSheetProblem;

/**
 * Reads a file of raw answers as a table. Never throws.
 *
 * @param bytes - a CSV file; UTF-8, UTF-16 with its mark, or windows-1252
 */
export function readAnswerFile(bytes: Uint8Array): Sheet | { readonly problems: readonly AnswerFileProblem[] } {
  const { text, isWhole } = fileText(bytes);
  if (!isPlainText(text)) return { problems: [{ kind: 'not-text' }] };
  return isWhole ? parseSheet(text) : { problems: [{ kind: 'damaged-text' }] };
}

/**
 * Makes outcomes of groups from the answers of participants: scores them, and describes every measure at every time and every
 * change, for everybody and for each group. Never throws.
 *
 * Changes are from the first time to every later one, and from each time to the next.
 *
 * @param sheet - raw answers, wide or long
 * @param plan - what the columns mean where the headings do not make it clear
 * @param instruments - those that can be scored
 */
export function aggregateSheet(
  sheet: Sheet,
  plan: Plan,
  instruments: readonly Instrument[],
): Aggregated | { readonly problems: readonly AnswerSheetProblem[] } {
  const layout = recognisedLayout(sheet, plan, instruments);
  if ('problems' in layout) return layout;
  const answers = parseAnswers(sheet, layout, plan.missing ?? []);
  if ('problems' in answers) return answers;

  const { times } = layout;
  const { participants, dropped } = answers;
  const { followed = 'available', source, licence, isSynthetic = false, isControlled = false } = plan;
  const parts = partsOf(
    participants,
    layout.groups.map(({ division }) => division),
  );
  const asked = layout.measures.map(measure => measure.asked);
  const results = asked.flatMap(measure => resultsOf(measure, parts, times, followed));
  return {
    outcomes: {
      measures: asked.map(({ measure }) => measure),
      times,
      // A group of which nobody answered has only a name.
      groups: parts.flatMap(({ group }) => (group && results.some(result => result.group === group.id) ? group : [])),
      results,
      changes: asked.flatMap(measure => changesOf(measure, parts, times, followed)),
      provenance: { isSynthetic, isControlled, followed, ...given({ source, licence }) },
    },
    report: aggregationReport({ layout, plan, participants, dropped }),
  };
}

/** Makes outcomes of groups from a file of raw answers: see {@link readAnswerFile} and {@link aggregateSheet}. Never throws. */
export function aggregate(
  bytes: Uint8Array,
  plan: Plan,
  instruments: readonly Instrument[],
): Aggregated | { readonly problems: readonly AggregationProblem[] } {
  const sheet = readAnswerFile(bytes);
  return 'problems' in sheet ? sheet : aggregateSheet(sheet, plan, instruments);
}
