import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { importSource } from '../source.js';
import { workedOut, workedOutShares } from './attacker.js';
import { anyCourse, outcomesOf, placeOf } from './random-tables.js';

const { suppress } = await importSource('outcomes', 'suppression');

const figuresOf = ({ results, changes }) => [...results, ...changes];
const isHidden = figure => 'isHidden' in figure;
const anyMinN = fc.constantFrom(5, 5, 5, 2, 3, 8);
/** What the outcomes have been suppressed by already, mostly nothing. */
const beforehand = fc.constantFrom(1, 1, 2, 3);

/** The figures of a measure at one time or between two, as lists. */
function tablesOf(published) {
  const tables = new Map();
  for (const figure of figuresOf(published)) {
    const when = placeOf({ ...figure, group: '' });
    tables.set(when, [...(tables.get(when) ?? []), figure]);
  }
  return [...tables.values()];
}

/** The groups of a division that are hidden in a measure wherever they are. */
function hiddenEverywhere(published, measure, groups) {
  return groups.filter(group => {
    const own = figuresOf(published).filter(figure => figure.measure === measure && figure.group === group);
    return own.length > 0 && own.every(isHidden);
  });
}

/** The same people, but all those of some groups are in one, or in none. */
const moved = (course, from, to) => ({
  ...course,
  people: course.people.map(person => ({
    ...person,
    groups: person.groups.map(group => (from.includes(group) ? to : group)),
  })),
});

const placesHidden = published => new Set(figuresOf(published).filter(isHidden).map(placeOf));
const placesOfShares = published => published.changes.filter(({ shares }) => shares).map(placeOf);

describe('suppression of 10,000 random courses', () => {
  it('leaves nothing hidden to be worked out from all that is published', () => {
    let hiddenPlaces = 0;
    fc.assert(
      fc.property(anyCourse, anyMinN, beforehand, (course, minN, before) => {
        const outcomes = outcomesOf(course);
        const published = suppress(suppress(outcomes, before), minN);
        // Of a place where nobody answered there is nothing to tell.
        const real = new Set(figuresOf(outcomes).map(placeOf));
        const found = workedOut(course, published).filter(({ figure }) => real.has(placeOf(figure)));
        const shares = workedOutShares(course, published).filter(figure => real.has(placeOf(figure)));
        assert.deepEqual({ found, shares }, { found: [], shares: [] });
        hiddenPlaces += placesHidden(published).size;
      }),
      { numRuns: 10_000 },
    );
    assert.ok(hiddenPlaces > 10_000, 'these courses have something to hide');
  });

  it('shows no result and no change of fewer than min-n, and no share of so few', () => {
    fc.assert(
      fc.property(anyCourse, anyMinN, (course, minN) => {
        for (const figure of figuresOf(suppress(outcomesOf(course), minN))) {
          if (isHidden(figure)) continue;
          assert.ok(figure.n >= minN);
          for (const count of Object.values(figure.shares ?? {})) {
            assert.ok(count >= minN && figure.n - count >= minN);
          }
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it('leaves nobody, or at least min-n, when the groups that are shown are taken from everybody', () => {
    fc.assert(
      fc.property(anyCourse, anyMinN, beforehand, (course, minN, before) => {
        for (const table of tablesOf(suppress(suppress(outcomesOf(course), before), minN))) {
          const everybody = table.find(({ group }) => group === undefined);
          if (!everybody || isHidden(everybody)) continue;
          for (const groups of course.divisions) {
            const shown = table.filter(figure => groups.includes(figure.group) && !isHidden(figure));
            const rest = shown.reduce((left, { n }) => left - n, everybody.n);
            assert.ok(rest === 0 || rest >= minN, `${placeOf(everybody)}: ${rest}`);
            if (!everybody.shares || !shown.every(({ shares }) => shares)) continue;
            for (const kind of ['better', 'unchanged', 'worse']) {
              const left = shown.reduce((count, { shares }) => count - shares[kind], everybody.shares[kind]);
              assert.ok(rest === 0 || left >= minN, `${placeOf(everybody)} ${kind}: ${left}`);
            }
          }
        }
      }),
      { numRuns: 10_000 },
    );
  });

  it('lets a group that is hidden for a measure be nobody, and be all that are hidden with it', () => {
    fc.assert(
      fc.property(anyCourse, anyMinN, (course, minN) => {
        const published = suppress(outcomesOf(course), minN);
        for (const { id } of published.measures) {
          const shown = figuresOf(published).filter(figure => figure.measure === id && !isHidden(figure));
          for (const groups of course.divisions) {
            const hidden = hiddenEverywhere(published, id, groups);
            for (const to of hidden.length > 0 ? [...hidden, undefined] : []) {
              const others = figuresOf(outcomesOf(moved(course, hidden, to)));
              for (const figure of shown) {
                const other = others.find(each => placeOf(each) === placeOf(figure));
                assert.deepEqual(figure.shares ? other : { ...other, shares: undefined }, {
                  shares: undefined,
                  ...figure,
                });
              }
            }
          }
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('hides nothing, and nothing but shares is missing, where no group is small and everybody is in one', () => {
    let plain = 0;
    fc.assert(
      fc.property(anyCourse, anyMinN, (course, minN) => {
        const outcomes = outcomesOf(course);
        const isPlain =
          figuresOf(outcomes).every(({ n }) => n >= minN) &&
          course.people.every(({ groups }) => groups.every(group => group !== undefined));
        fc.pre(isPlain);
        plain++;
        const published = suppress(outcomes, minN);
        assert.deepEqual(placesHidden(published), new Set());
        const inOrder = figures =>
          figures.map(figure => ({ ...figure, shares: undefined })).sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
        assert.deepEqual(inOrder(figuresOf(published)), inOrder(figuresOf(outcomes)));
      }),
      { numRuns: 500, maxSkipsPerRun: 1000 },
    );
    assert.ok(plain >= 500);
  });

  it('may be repeated: shows nothing that was hidden, and changes nothing unless min-n is higher', () => {
    fc.assert(
      fc.property(anyCourse, anyMinN, anyMinN, (course, first, second) => {
        const once = suppress(outcomesOf(course), first);
        const twice = suppress(once, second);
        assert.equal(twice.minN, Math.max(first, second));
        const hidden = placesHidden(twice);
        for (const place of placesHidden(once)) assert.ok(hidden.has(place), place);
        const shares = placesOfShares(once);
        for (const place of placesOfShares(twice)) assert.ok(shares.includes(place), place);
        if (second <= first) assert.deepEqual(twice, once);
      }),
      { numRuns: 10_000 },
    );
  });
});

/** Outcomes of one measure from how many answered, by group and time; everybody is the group ''. */
function counted(ns, shares = {}) {
  const groups = Object.keys(ns).filter(Boolean);
  const place = group => ({ measure: 'm', ...(group && { group }) });
  return {
    measures: [{ id: 'm', name: 'Mål', min: 0, max: 10, direction: 'higher' }],
    times: [0, 1, 2].map(at => ({ id: `t${at}`, label: `Tid ${at}`, weeks: at })),
    groups: groups.map(id => ({ id, name: id, division: id.split('-')[0] })),
    results: Object.entries(ns).flatMap(([group, row]) =>
      row.flatMap((n, at) => (n ? [{ ...place(group), time: `t${at}`, n, middle: { kind: 'mean', mean: 5 } }] : [])),
    ),
    changes: Object.entries(shares).map(([group, [better, unchanged, worse]]) => ({
      ...place(group),
      from: 't0',
      to: 't1',
      n: better + unchanged + worse,
      mean: 1,
      shares: { better, unchanged, worse },
    })),
    provenance: { isSynthetic: true, isControlled: false },
  };
}

const shownPlaces = published =>
  figuresOf(published)
    .filter(figure => !isHidden(figure))
    .map(figure => placeOf(figure).slice(2).trim())
    .sort();

describe('suppression', () => {
  it('leaves of a hidden place only where it is', () => {
    const { results } = suppress(counted({ '': [12], 'a-1': [8], 'a-2': [4] }));
    assert.deepEqual(results.slice(1), [
      { measure: 'm', time: 't0', group: 'a-1', isHidden: true },
      { measure: 'm', time: 't0', group: 'a-2', isHidden: true },
    ]);
  });

  it('hides the smallest other group beside a small one, and no more', () => {
    const published = suppress(counted({ '': [40], 'a-1': [20], 'a-2': [4], 'a-3': [9], 'a-4': [7] }));
    assert.deepEqual(shownPlaces(published), ['t0', 't0 a-1', 't0 a-3']);
  });

  it('hides a group where few are in none, who would be what is left', () => {
    const published = suppress(counted({ '': [22], 'a-1': [12], 'a-2': [8] }));
    assert.deepEqual(shownPlaces(published), ['t0', 't0 a-1']);
  });

  it('hides the same groups at every time, also where nobody of them answered', () => {
    const published = suppress(
      counted({ '': [40, 38], 'a-1': [20, 20], 'a-2': [4, 0], 'a-3': [9, 11], 'a-4': [7, 7] }),
    );
    assert.deepEqual(shownPlaces(published), ['t0', 't0 a-1', 't1', 't1 a-1']);
    assert.ok(placesHidden(published).has('m t1 a-2'));
  });

  it('hides no group for a follow-up that hardly anybody has answered yet', () => {
    const published = suppress(counted({ '': [20, 20, 3], 'a-1': [10, 10, 2], 'a-2': [10, 10, 1] }));
    assert.deepEqual(shownPlaces(published), ['t0', 't0 a-1', 't0 a-2', 't1', 't1 a-1', 't1 a-2']);
  });

  it('hides a division whole where there is another one', () => {
    const published = suppress(
      counted({ '': [40], 'a-1': [20], 'a-2': [4], 'a-3': [9], 'a-4': [7], 'b-1': [20], 'b-2': [20] }),
    );
    assert.deepEqual(shownPlaces(published), ['t0', 't0 b-1', 't0 b-2']);
  });

  it('leaves out shares with few, or nobody, on one side', () => {
    for (const shares of [
      [14, 5, 1],
      [14, 6, 0],
      [20, 0, 0],
      [4, 8, 8],
    ]) {
      assert.equal(suppress(counted({}, { '': shares })).changes[0]?.shares, undefined);
    }
    assert.ok(suppress(counted({}, { '': [5, 5, 5] })).changes[0]?.shares);
  });

  it('leaves out the shares of all groups where those of one would be worked out from them', () => {
    const { changes } = suppress(counted({}, { '': [15, 15, 11], 'a-1': [8, 8, 9], 'a-2': [7, 7, 2] }));
    assert.deepEqual(placesOfShares({ changes }), ['m t0-t1 ']);
  });

  it('hides nothing of one at a min-n of 1, and everything at one that is no number', () => {
    const outcomes = counted({ '': [3], 'a-1': [2], 'a-2': [1] }, { '': [2, 0, 0] });
    assert.equal(placesHidden(suppress(outcomes, 1)).size, 0);
    assert.deepEqual(suppress(outcomes, 1).changes, outcomes.changes);
    assert.equal(placesHidden(suppress(outcomes, NaN)).size, figuresOf(outcomes).length);
  });
});
