import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { importSource } from '../source.js';
import { anyCourse, anyStyle, fileOf, nameOf, PLAN, TIMES } from './course-answers.js';
import { impossibleAnswers, MEDIANS, MEASURES, naiveGaps, naiveOutcomes } from './naive-outcomes.js';

/** @type {Record<string, any>} */
let ours;
before(async () => (ours = await importSource('outcomes', 'aggregate', 'plan', '../instruments/instruments')));

function isNear(actual, expected, what) {
  if (expected === undefined) return assert.equal(actual, undefined, what);
  assert.ok(
    Math.abs(actual - expected) <= 1e-9 * Math.max(1, Math.abs(expected)),
    `${what}: ${actual}, not ${expected}`,
  );
}

/** The name of the group that a figure is of. */
const groupIn = (outcomes, { group }) => outcomes.groups.find(({ id }) => id === group)?.name;

function agree({ outcomes }, { results, changes }) {
  const resultKeys = outcomes.results.map(result => `${result.measure} ${result.time} ${groupIn(outcomes, result)}`);
  assert.deepEqual([...resultKeys].sort(), [...results.keys()].sort());
  outcomes.results.forEach((result, at) => {
    const expected = results.get(resultKeys[at]);
    assert.equal(result.n, expected.n, resultKeys[at]);
    assert.equal(result.middle.kind, MEDIANS.includes(result.measure) ? 'median' : 'mean');
    isNear(result.middle.mean, expected.mean, resultKeys[at]);
    isNear(result.middle.median, expected.median, resultKeys[at]);
    isNear(result.middle.sd, expected.sd, resultKeys[at]);
  });

  const changeKeys = outcomes.changes.map(c => `${c.measure} ${c.from} ${c.to} ${groupIn(outcomes, c)}`);
  assert.deepEqual([...changeKeys].sort(), [...changes.keys()].sort());
  outcomes.changes.forEach((change, at) => {
    const expected = changes.get(changeKeys[at]);
    assert.equal(change.n, expected.n, changeKeys[at]);
    isNear(change.mean, expected.mean, changeKeys[at]);
    isNear(change.sd, expected.sd, changeKeys[at]);
  });
}

/** Whether a style writes a decimal comma between commas, which is another file's subject. */
const isWritable = ({ separator, decimalSign, missing }) =>
  !(separator === ',' && decimalSign === ',') && !(separator === ',' && missing.includes(','));

const style = anyStyle.filter(isWritable);
const followed = fc.constantFrom('complete', 'available');

/** The outcomes of a file; the plan is what a person would write. */
function outcomesOf(course, style, plan = {}) {
  const time = style.layout === 'long' ? { time: 'tid' } : {};
  const missing = style.missing.includes('99') ? { missing: [-99] } : {};
  const aggregated = ours.aggregate(fileOf(course, style), { ...PLAN, ...time, ...missing, ...plan }, ours.INSTRUMENTS);
  assert.deepEqual(aggregated.problems, undefined);
  return aggregated;
}

describe('the aggregator', () => {
  it('agrees with plain loops over the answers, however they are written into a file', () => {
    fc.assert(
      fc.property(anyCourse, style, followed, (course, style, followed) => {
        agree(outcomesOf(course, style, { followed }), naiveOutcomes(course, followed));
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same figures to the last digit for rows in another order and in the other layout', () => {
    fc.assert(
      fc.property(anyCourse, style, style, (course, one, other) => {
        assert.deepEqual(outcomesOf(course, one).outcomes, outcomesOf(course, other).outcomes);
      }),
      { numRuns: 100 },
    );
  });

  it('accounts for every participant at every place, and for every answer that it left out', () => {
    fc.assert(
      fc.property(anyCourse, style, followed, (course, style, followed) => {
        const { outcomes, report } = outcomesOf(course, style, { followed });
        const present = style.layout === 'long' && style.leaveOutAbsent ? course.filter(hasAnswered) : course;
        assert.equal(report.participants, present.length);
        assert.equal(report.counts.length, MEASURES.length * TIMES.length);
        for (const { measure, time, ...counts } of report.counts) {
          const result = outcomes.results.find(each => each.measure === measure && each.time === time && !each.group);
          assert.equal(counts.results, result?.n ?? 0);
          const { absent, tooFew, unusable } = counts;
          assert.deepEqual({ absent, tooFew, unusable }, naiveGaps(present, measure, time));
          assert.equal(
            Object.values(counts).reduce((sum, count) => sum + count, 0),
            present.length,
          );
        }
        assert.equal(report.dropped.length, impossibleAnswers(course));
        assert.deepEqual(
          report.unused.map(heading => heading.toLowerCase()),
          ['kommentar'],
        );
      }),
      { numRuns: 100 },
    );
  });

  it('says nothing of who answered', () => {
    fc.assert(
      fc.property(anyCourse, style, (course, style) => {
        const said = JSON.stringify(outcomesOf(course, style));
        for (let at = 0; at < course.length; at++)
          assert.ok(!said.includes(nameOf(at)) && !said.includes('Testperson'));
        assert.ok(!said.includes('fri tekst') && !said.includes('vet ikke'));
      }),
      { numRuns: 50 },
    );
  });

  it('needs no plan where the headings say all of it', () => {
    fc.assert(
      fc.property(anyCourse, style, (course, style) => {
        const missing = style.missing.includes('99') ? { missing: [-99] } : {};
        const plan = { ...missing, measures: PLAN.measures };
        const bare = ours.aggregate(fileOf(course, style), plan, ours.INSTRUMENTS);
        const planned = outcomesOf(course, style);
        // Without a plan there are the times that stand in the file, and no others.
        const found = TIMES.filter(({ id }) => bare.outcomes.times.some(time => time.id === id));
        assert.deepEqual(bare.outcomes.results, planned.outcomes.results);
        assert.deepEqual(bare.outcomes.changes, planned.outcomes.changes);
        assert.deepEqual(
          bare.outcomes.times,
          found.map(({ id, label, weeks }) => ({ id, label, weeks })),
        );
        assert.equal(bare.report.isWeeksAssumed, found.length > 0);
        assert.ok(!planned.report.isWeeksAssumed);
      }),
      { numRuns: 100 },
    );
  });
});

/** Whether anything of a person stands in a file that leaves out rows without an answer. */
function hasAnswered({ at }) {
  return TIMES.some(({ id }) => Object.values(at[id]).some(value => value !== null));
}
