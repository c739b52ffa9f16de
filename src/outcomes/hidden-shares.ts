import type { FigureTable } from './figure-table.js';
import { shownN } from './figure-table.js';
import type { Shares } from './outcomes.js';
import type { PublishedChange } from './published.js';

const KINDS = ['better', 'unchanged', 'worse'] as const;

const sharesIn = (change: PublishedChange | undefined): Shares | undefined =>
  change && 'n' in change ? change.shares : undefined;

/**
 * Whether shares tell of nobody. Few who became worse among many are few people; and when nobody did, it is told of everybody
 * that they did not. So each of the three has to be `minN` or more, and with it the other two together.
 */
export const areWide = (shares: Shares, minN: number): boolean => KINDS.every(kind => shares[kind] >= minN);

/**
 * Whether the shares of the groups of a division may be shown beside those of everybody: all or none, because those of one
 * could be worked out from the others. What is left of everybody's, of hidden groups and of people in no group, is of nobody
 * or as wide as the others.
 */
export function showsShares(groups: readonly string[], table: FigureTable<PublishedChange>, minN: number): boolean {
  const shown = groups.filter(group => shownN(table.get(group)) > 0).map(group => sharesIn(table.get(group)));
  if (!shown.every(shares => shares && areWide(shares, minN))) return false;
  const all = sharesIn(table.get(undefined));
  if (!all) return true;
  const rest = KINDS.map(kind => shown.reduce((left, shares) => left - (shares?.[kind] ?? 0), all[kind]));
  return rest.every(count => count === 0) || rest.every(count => count >= minN);
}
