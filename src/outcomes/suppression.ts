import type { Figure, FigureTable } from './figure-table.js';
import { figureTables, shownN } from './figure-table.js';
import { given } from './given.js';
import { hiddenGroups } from './hidden-groups.js';
import { areWide, showsShares } from './hidden-shares.js';
import type { Change, Outcomes, Place } from './outcomes.js';
import type { HiddenChange, HiddenResult, PublishedChange, PublishedOutcomes } from './published.js';

/** The smallest group that is shown where nobody asks for another. */
export const USUAL_MIN_N = 5;

type Groups = readonly string[];

const hiddenResult = ({ measure, time }: Place, group: string | undefined): HiddenResult => ({
  measure,
  time,
  ...given({ group }),
  isHidden: true,
});

const hiddenChange = ({ measure, from, to }: PublishedChange, group: string | undefined): HiddenChange => ({
  measure,
  ...given({ group }),
  from,
  to,
  isHidden: true,
});

/** A table with nothing in it that is not to be shown. A hidden group is in it even where nobody of it answered. */
function publishedTable<F extends Figure, Hidden>(
  table: FigureTable<F>,
  hidden: Groups,
  minN: number,
  hide: (like: F, group: string | undefined) => Hidden,
): Map<string | undefined, F | Hidden> {
  const [like] = table.values();
  const published = new Map<string | undefined, F | Hidden>();
  if (!like) return published;
  for (const group of [...table.keys(), ...hidden]) {
    const figure = table.get(group);
    const isShown = figure && shownN(figure) >= minN && !(group !== undefined && hidden.includes(group));
    published.set(group, isShown ? figure : hide(like, group));
  }
  return published;
}

/** The changes of a table, without the shares that are not to be shown. */
function withoutNarrowShares(
  table: FigureTable<PublishedChange>,
  divisions: readonly Groups[],
  minN: number,
): readonly PublishedChange[] {
  const wide = divisions.filter(groups => showsShares(groups, table, minN)).flat();
  return [...table.values()].map(change => {
    if (!('n' in change) || !change.shares) return change;
    const { shares, ...others } = change;
    const isWide = change.group === undefined ? areWide(shares, minN) : wide.includes(change.group);
    return isWide ? change : (others satisfies Change);
  });
}

/** The groups of a measure, by what divides the participants. */
function divisionsOf({ groups }: Pick<Outcomes, 'groups'>, tables: readonly FigureTable[]): readonly Groups[] {
  const asked = groups.filter(({ id }) => tables.some(table => table.has(id)));
  const divisions = new Set(asked.map(({ division }) => division));
  return [...divisions].map(of => asked.filter(({ division }) => division === of).map(({ id }) => id));
}

/**
 * Takes everything out of outcomes that tells of fewer than `minN` people, or from which it could be worked out, so that what
 * is left may be published. What it takes out is gone: see {@link PublishedOutcomes}.
 *
 * - A result or a change of fewer than `minN` is hidden with all its numbers.
 * - A group that is small anywhere is hidden for the whole measure, and the smallest other groups of its division with it,
 *   until they cannot be worked out from everybody and the others: see {@link hiddenGroups}.
 * - Where there are several divisions, one with something to hide is hidden whole for that measure: its groups may be parts of
 *   groups of another, and what is left of those would tell of them.
 * - Shares are left out where any of the three counts is below `minN`, 0 too: «none became worse» is told of everybody. Those
 *   of the groups that are shown are shown all or not at all.
 *
 * Nobody who has all of it (page, table, picture, sentence, file), adds and subtracts at will and knows these rules
 * can work out how many a hidden group was, or what they answered, in a result, a change or their shares. Two things are left
 * to such a reader. From which groups were chosen they may narrow down how many a small one was, where a group that is shown is scarcely
 * larger than `minN`; not what was answered. And they may know more than is published, which is not met here:
 * - who or how many somebody is (the count in the provenance's words is the author's to weigh), or what some of them answered;
 * - which groups of different divisions are parts of each other: where `Sør` and `Arendal` are both shown, so is the rest;
 * - that all of a measure's answers are equal, which an SD of 0 says of however many.
 *
 * Nor is it met that people are no group: where all who answered at the end had answered at the start, both results and the
 * change between them give the mean at the start of those who left. With {@link Outcomes.provenance} `followed: 'complete'`
 * nobody is told of who left.
 *
 * What is published already may be suppressed again: `suppress(suppress(x, a), b)` hides all that `suppress(x, a)` does, and
 * is as safe as `suppress(x, max(a, b))`, though it may have hidden other groups beside the small ones. Where b is not above
 * a, it changes nothing.
 *
 * @param minN - the smallest group that is shown, 1 or more; 1 hides nothing. What is no number hides everything
 */
export function suppress(outcomes: Outcomes | PublishedOutcomes, minN = USUAL_MIN_N): PublishedOutcomes {
  const least = 'minN' in outcomes ? Math.max(outcomes.minN, minN) : minN;
  const measures = outcomes.measures.map(({ id }) => {
    const results = figureTables(outcomes.results.filter(({ measure }) => measure === id));
    const changes = figureTables(outcomes.changes.filter(({ measure }) => measure === id));
    const tables = [...results, ...changes];
    const divisions = divisionsOf(outcomes, tables);
    const hidden = divisions.flatMap(groups => {
      const some = hiddenGroups(groups, tables, least);
      return some.length > 0 && divisions.length > 1 ? groups : some;
    });
    return {
      results: results.flatMap(table => [...publishedTable(table, hidden, least, hiddenResult).values()]),
      changes: changes.flatMap(table => {
        const published = publishedTable(table, hidden, least, hiddenChange);
        return least === 1 ? [...published.values()] : withoutNarrowShares(published, divisions, least);
      }),
    };
  });
  return {
    ...outcomes,
    results: measures.flatMap(({ results }) => results),
    changes: measures.flatMap(({ changes }) => changes),
    minN: least,
  };
}
