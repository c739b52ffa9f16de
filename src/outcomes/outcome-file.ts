import type { CsvProblem } from '../tables/csv-sheet.js';
import { csvRows } from '../tables/csv-sheet.js';
import { fileText, isPlainText } from '../tables/file-text.js';
import type { JsonProblem } from './outcome-json.js';
import { readOutcomeJson } from './outcome-json.js';
import type { TableProblem } from './outcome-table.js';
import { readOutcomeTable } from './outcome-table.js';
import type { Outcomes } from './outcomes.js';
import type { PublishedOutcomes } from './published.js';

/**
 * Why a file is not read, beside what is wrong with its JSON, its CSV or its table:
 * - `web-page`: a page came instead of it, as one to log in on or one that says that it was not found;
 * - `not-text`: it is no text, such as a workbook that was not saved as CSV;
 * - `damaged-text`: some of its letters are broken.
 */
export type OutcomeFileProblem =
  { readonly kind: 'web-page' | 'not-text' | 'damaged-text' } | JsonProblem | CsvProblem | TableProblem;

/** The outcomes of a file, or everything that is wrong with it. */
export type ReadOutcomeFile =
  | {
      readonly outcomes: Outcomes | PublishedOutcomes;
      /** Whether nobody said how many weeks are between the times: then those of the outcomes are only their order. */
      readonly isEvenlySpaced: boolean;
    }
  | { readonly problems: readonly OutcomeFileProblem[] };

/**
 * Reads outcomes from a file of which nothing is known but what is in it: JSON as `lms-widgets aggregate` writes it, or CSV as
 * a spreadsheet saves it. Never throws.
 */
export function readOutcomeFile(bytes: Uint8Array): ReadOutcomeFile {
  const { text, isWhole } = fileText(bytes);
  if (!isPlainText(text)) return { problems: [{ kind: 'not-text' }] };
  if (!isWhole) return { problems: [{ kind: 'damaged-text' }] };

  const [first = ''] = text.trimStart();
  if (first === '<') return { problems: [{ kind: 'web-page' }] };
  if (first === '{' || first === '[') {
    const read = readOutcomeJson(text);
    return 'problems' in read ? read : { ...read, isEvenlySpaced: false };
  }
  const rows = csvRows(text);
  return 'kind' in rows ? { problems: [rows] } : readOutcomeTable(rows);
}
