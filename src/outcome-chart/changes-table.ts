import type { Change, Shares } from '../outcomes/outcomes.js';
import type { ColumnTexts } from './messages.js';
import type { TableOf, TableWords } from './table-words.js';

/** One line of the table: what it is called, and what stands there for a change that has it. */
type Line = readonly [head: string, cell: (change: Change) => string | undefined];

const shareOf =
  (which: keyof Shares, { figures }: TableOf) =>
  ({ shares, n }: Change): string | undefined =>
    shares && figures.share(shares[which], n);

function linesOf(table: TableOf): readonly Line[] {
  const { figures, texts } = table;
  const { columns } = texts;
  const effect = (value: number | undefined): string | undefined =>
    value === undefined ? undefined : figures.effect(value);
  const shares: readonly (readonly [keyof Shares & keyof ColumnTexts, string])[] = [
    ['better', columns.better],
    ['unchanged', columns.unchanged],
    ['worse', columns.worse],
  ];
  return [
    [columns.n, ({ n }) => figures.bare(n)],
    [columns.change, ({ mean }) => figures.value(mean)],
    [columns.ci, ({ ci }) => ci && texts.interval(...figures.ends(ci))],
    [columns.dAv, ({ dAv }) => effect(dAv)],
    [columns.dZ, ({ dZ }) => effect(dZ)],
    ...shares.map(([which, head]): Line => [head, shareOf(which, table)]),
    [columns.p, ({ p }) => (p === undefined ? undefined : figures.p(p))],
  ];
}

/**
 * Every change of a measure among everybody, with its own interval and its size; a column for each, so that it is read on a
 * phone. A line that no change has is left out.
 *
 * @returns `undefined` where nobody says what changed
 */
export function changesTable(table: TableOf): TableWords | undefined {
  const { measure, outcomes, texts } = table;
  const changes = outcomes.changes.filter(change => change.measure === measure.id && change.group === undefined);
  if (changes.length === 0) return undefined;
  const labelOf = (id: string): string => outcomes.times.find(time => time.id === id)?.label ?? id;
  const shown = changes.filter((change): change is Change => 'n' in change);
  const lines = linesOf(table).filter(([, cell]) => shown.length === 0 || shown.some(change => cell(change)));
  return {
    kind: 'changes',
    caption: measure.name,
    heads: [texts.columns.span, ...changes.map(({ from, to }) => texts.span(labelOf(from), labelOf(to)))],
    groups: [
      {
        rows: lines.map(([head, cell]) => ({
          head,
          cells: changes.map(change => ('n' in change ? (cell(change) ?? '–') : texts.notShown)),
        })),
      },
    ],
  };
}
