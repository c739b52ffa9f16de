import type { Group, Result, TimePoint } from '../outcomes/outcomes.js';
import { intervalOf, resultOf } from './shown.js';
import type { RowWords, TableOf, TableWords } from './table-words.js';

/** The middle of a result, and what it is spread by. */
function middleCells(result: Result, { figures, texts }: TableOf): readonly [middle: string, spread: string] {
  const { middle } = result;
  const interval = intervalOf(result);
  const spread = interval ? texts.interval(...figures.ends(interval)) : '–';
  if (middle.kind === 'median') return [figures.value(middle.median), spread];
  const sd = middle.sd === undefined ? '' : ` (${figures.value(middle.sd)})`;
  return [`${figures.value(middle.mean)}${sd}`, spread];
}

/** What a group answered at a time; no row where nobody asked. */
function rowsAt(time: TimePoint, group: Group | undefined, table: TableOf): readonly RowWords[] {
  const { measure, outcomes, figures, texts } = table;
  const place = { measure: measure.id, time: time.id, ...(group && { group: group.id }) };
  const result = resultOf(outcomes, place);
  if (result) return [{ head: time.label, cells: [figures.bare(result.n), ...middleCells(result, table)] }];
  const isHidden = outcomes.results.some(
    one => one.measure === place.measure && one.time === place.time && one.group === group?.id,
  );
  return isHidden ? [{ head: time.label, cells: [texts.notShown] }] : [];
}

/** Every figure of a measure at every time, for everybody and then for each group: what the picture shows, and can be read. */
export function resultsTable(table: TableOf): TableWords {
  const { measure, outcomes, texts } = table;
  const { columns } = texts;
  const own = outcomes.results.filter(result => result.measure === measure.id);
  const isMedian = own.some(result => 'middle' in result && result.middle.kind === 'median');
  const groups = outcomes.groups.filter(({ id }) => own.some(({ group }) => group === id));
  return {
    kind: 'results',
    caption: measure.name,
    heads: [columns.time, columns.n, ...(isMedian ? [columns.median, columns.iqr] : [columns.mean, columns.ci])],
    groups: [undefined, ...groups].map(group => ({
      ...(groups.length > 0 && { name: group?.name ?? texts.everybody }),
      rows: outcomes.times.flatMap(time => rowsAt(time, group, table)),
    })),
  };
}
