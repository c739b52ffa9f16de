import type { FigureTable } from './figure-table.js';
import { shownN } from './figure-table.js';

/** The most people that a group has in any of the tables, so that the order of groups is the same for every least n. */
const sizeOf = (group: string, tables: readonly FigureTable[]): number =>
  Math.max(...tables.map(table => shownN(table.get(group))));

/**
 * Whether nothing of few people comes out when the groups that are shown are taken from everybody: neither of fewer than
 * `minN`, nor of one hidden group alone. What is left are the hidden groups and those who are in no group, of whom there may
 * be few although no group is small.
 */
const isSafe = (
  table: FigureTable,
  {
    shown,
    hidden,
    minN,
  }: { readonly shown: readonly string[]; readonly hidden: readonly string[]; readonly minN: number },
): boolean => {
  if (!table.has(undefined)) return true;
  const rest = shown.reduce((left, group) => left - shownN(table.get(group)), shownN(table.get(undefined)));
  return rest === 0 || (rest >= minN && hidden.every(group => shownN(table.get(group)) < rest));
};

/**
 * The groups of a division that are hidden for a measure, at all times and in all changes.
 *
 * First every group that is small anywhere. Then, because they could be worked out from everybody and the groups that are
 * shown, the smallest of the others, one after the other, until {@link isSafe} everywhere; groups of the same size in their
 * order. A table in which everybody is hidden tells nothing and asks for nothing: a follow-up that hardly anybody has
 * answered yet hides no group at the other times.
 *
 * Why this is enough: a hidden group is hidden in every table of the measure, so that whatever is shown of it is shown of all
 * hidden groups and those in no group together. Let two of them change places, or one person move from one to the other, and
 * everything that is published stays as it is: n, sums, squares, results, changes and the ties between them. So what is
 * published cannot say which of them has what. It says what they have together, and they are `minN` or more.
 *
 * @param groups - of one division, those that are in any of the tables
 * @param tables - all of the measure
 */
export function hiddenGroups(
  groups: readonly string[],
  tables: readonly FigureTable[],
  minN: number,
): readonly string[] {
  const isSmall = (table: FigureTable, group?: string): boolean =>
    table.has(group) && !(shownN(table.get(group)) >= minN);
  const open = tables.filter(table => !isSmall(table));
  const hidden = groups.filter(group => open.some(table => isSmall(table, group)));
  const shown = groups
    .filter(group => !hidden.includes(group))
    .sort((one, other) => sizeOf(one, tables) - sizeOf(other, tables));
  while (!open.every(table => isSafe(table, { shown, hidden, minN }))) {
    const smallest = shown.shift();
    if (smallest === undefined) break;
    hidden.push(smallest);
  }
  return hidden;
}
