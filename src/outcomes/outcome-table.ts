import type { SheetProblem, SheetRow } from '../tables/sheet.js';
import { sheetOf } from '../tables/sheet.js';
import { FigureRows } from './figure-rows.js';
import { OutcomeCells } from './outcome-cells.js';
import { outcomeColumns } from './outcome-columns.js';
import type { Said } from './outcome-subjects.js';
import { OutcomeSubjects } from './outcome-subjects.js';
import type { Measure, Outcomes, TimePoint } from './outcomes.js';
import type { ReadingProblem } from './reading-problem.js';
import { spacingOf } from './time-spacing.js';

/** Outcomes as a table has them. */
export interface TableOutcomes {
  readonly outcomes: Outcomes;
  /** Whether nobody said how many weeks are between the times: then those of the outcomes are only their order. */
  readonly isEvenlySpaced: boolean;
}

/** Why a table is not read. */
export type TableProblem = SheetProblem | ReadingProblem;

/** Outcomes, or everything that is wrong with a table. */
export type ReadTable = TableOutcomes | { readonly problems: readonly TableProblem[] };

/** What has to be said of a measure on one of its rows. */
const NEEDED = ['min', 'max', 'direction'] as const;

function measureProblems({ facts, line }: Said<Measure>, cells: OutcomeCells): readonly ReadingProblem[] {
  const { min = 0, max = 0 } = facts;
  const missing = NEEDED.filter(field => facts[field] === undefined);
  if (missing.length) return missing.map(expected => ({ kind: 'missing', line, expected }));
  return min < max ? [] : [{ kind: 'reversed', line, column: cells.heading('scale') || cells.heading('min') }];
}

/** Times that are said to be of the same week as an earlier one. */
function sameWeeks(times: readonly Said<TimePoint>[]): readonly ReadingProblem[] {
  return times.flatMap(({ facts: { weeks }, line }, at) => {
    const earlier = times.slice(0, at).find(({ facts }) => weeks !== undefined && facts.weeks === weeks);
    return earlier ? [{ kind: 'same-weeks', line, earlier: earlier.line } as const] : [];
  });
}

/**
 * Reads outcomes from a table: a row for every measure and time, and one for every change of a measure `fra` one time `til`
 * another, for everybody and for groups. What is true of a measure may stand on one of its rows or on all of them.
 *
 * The headings, with those in nynorsk and English beside them in `outcome-columns.ts`:
 * - of every row: `mål`, `n`, and for a group `gruppe` and `inndeling`;
 * - of a measure: `navn`, `enhet`, `skala` (`1–5`) or `skala fra` and `skala til`, `retning` (`høyere er bedre`), `mic`, `sdc`,
 *   `instrument`, `skalakilde`;
 * - of a result: `tidspunkt`, `uker`, then `snitt`, `sd` and `95 % KI` (or `KI fra` and `KI til`), or `median` and `kvartiler` (or
 *   `kvartil 1` and `kvartil 3`);
 * - of a change: `fra`, `til`, `endring`, `sd` and `95 % KI` of the change, `d_av`, `d_z`, `p`, and `bedre`, `uendret`, `verre` as
 *   counts;
 * - of all: `kilde`, `lisens`, `syntetiske tall` and `kontrollgruppe` (`ja` or `nei`, which is what is meant by nothing).
 *
 * Every cell is read as it is meant, or the table is refused. Never throws.
 *
 * @param rows - the headings first
 */
export function readOutcomeTable(rows: readonly SheetRow[]): ReadTable {
  const filled = rows.filter(({ cells }) => cells.some(cell => cell.trim()));
  if (filled.length < 2) return { problems: [{ kind: 'empty' }] };
  const columns = outcomeColumns(filled);
  if ('length' in columns) return { problems: columns };
  const sheet = sheetOf(filled);
  if ('problems' in sheet) return sheet;

  const cells = new OutcomeCells(columns);
  const subjects = new OutcomeSubjects(cells);
  for (const row of sheet.rows) subjects.take(row);
  const figures = new FigureRows(cells, subjects);
  for (const row of sheet.rows) figures.take(row);

  const measures = [...subjects.measures.values()];
  const times = [...subjects.times.values()];
  const spacing = spacingOf(subjects.tableTimes());
  const unsaid = times.find(({ facts }) => facts.weeks === undefined) ?? times[0];
  const problems = [
    ...cells.problems,
    ...measures.flatMap(measure => measureProblems(measure, cells)),
    ...sameWeeks(times),
    ...(spacing
      ? figures.changesBackwards(spacing.times)
      : [{ kind: 'missing', line: unsaid?.line ?? 1, expected: 'weeks' } as const]),
  ];
  if (problems.length || !spacing) return { problems: problems.sort((a, b) => a.line - b.line) };

  const { results, changes, provenance } = figures;
  const { times: inOrder, isEvenlySpaced } = spacing;
  return {
    outcomes: {
      // Nothing that has to be said of them is missing.
      measures: measures.map(({ facts }) => facts as Measure),
      times: inOrder,
      groups: [...subjects.groups.values()],
      results,
      changes,
      provenance,
    },
    isEvenlySpaced,
  };
}
