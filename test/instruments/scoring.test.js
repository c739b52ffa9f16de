import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import fc from 'fast-check';
import { importSource } from '../source.js';

/** @type {Record<string, any>} */
let ours;
before(async () => (ours = await importSource('instruments', 'instruments', 'scoring', 'who-5')));

/** @param {readonly (number | undefined)[]} answers in the order of the items */
function scored(instrument, answers) {
  const given = instrument.items.flatMap(({ id }, at) => (answers[at] === undefined ? [] : [[id, answers[at]]]));
  return ours.scoreOf(instrument, new Map(given));
}

const times = (count, value) => Array.from({ length: count }, () => value);

describe('an instrument', () => {
  it('has an id and items of its own, and asks for no more answers than it has items', () => {
    const ids = ours.INSTRUMENTS.map(({ id }) => id);
    assert.deepEqual(ids, ['ffmq-15', 'maas', 'was', 'srh', 'who-5']);
    const items = ours.INSTRUMENTS.flatMap(instrument => instrument.items.map(({ id }) => id));
    assert.equal(new Set(items).size, items.length);
    for (const { id, min, max, items, minAnswered } of ours.INSTRUMENTS) {
      assert.ok(min < max && minAnswered <= items.length, id);
    }
  });

  it('holds no question', () => {
    for (const instrument of ours.INSTRUMENTS) {
      for (const item of instrument.items) assert.ok(!('text' in item) && /^[a-z\d]+(_\d+)?$/.test(item.id));
    }
  });

  it('is scored on the scale that it says', () => {
    const scales = ours.INSTRUMENTS.map(instrument => [instrument.id, ours.scoreScale(instrument)]);
    assert.deepEqual(Object.fromEntries(scales), {
      'ffmq-15': { min: 1, max: 5 },
      maas: { min: 1, max: 6 },
      was: { min: 0, max: 10 },
      srh: { min: 1, max: 5 },
      'who-5': { min: 0, max: 100 },
    });
  });
});

describe('the score', () => {
  it('of WHO-5 is the sum of five answers times 4', () => {
    assert.deepEqual(scored(ours.WHO_5, [0, 1, 2, 3, 5]), { kind: 'score', score: 44 });
    assert.deepEqual(scored(ours.WHO_5, times(5, 5)), { kind: 'score', score: 100 });
  });

  it('of MAAS is the mean of its answers, of which none is turned', () => {
    assert.deepEqual(scored(ours.MAAS, times(15, 6)), { kind: 'score', score: 6 });
    assert.deepEqual(scored(ours.MAAS, [...times(14, 2), 5]), { kind: 'score', score: 2.2 });
  });

  it('of self-rated health is turned, because 1 is the best answer', () => {
    assert.deepEqual(scored(ours.SRH, [1]), { kind: 'score', score: 5 });
    assert.deepEqual(scored(ours.SRH, [4]), { kind: 'score', score: 2 });
  });

  it('of work ability is its one answer', () => {
    assert.deepEqual(scored(ours.WAS, [7]), { kind: 'score', score: 7 });
  });

  it('of FFMQ-15 is best when its seven reversed items are answered 1 and the others 5', () => {
    const reversed = [3, 4, 7, 8, 9, 13, 14];
    const best = Array.from({ length: 15 }, (_, at) => (reversed.includes(at + 1) ? 1 : 5));
    assert.deepEqual(scored(ours.FFMQ_15, best), { kind: 'score', score: 5 });
    assert.deepEqual(
      scored(
        ours.FFMQ_15,
        best.map(answer => 6 - answer),
      ),
      { kind: 'score', score: 1 },
    );
  });

  it('of the same answer to everything is in the middle as far as the reversed items weigh', () => {
    // Eight items count 5 and seven count 1.
    assert.deepEqual(scored(ours.FFMQ_15, times(15, 5)), { kind: 'score', score: 47 / 15 });
  });

  it('agrees with a sum written out by hand, for any instrument and any answers', () => {
    const instrument = fc
      .record({
        min: fc.integer({ min: -5, max: 5 }),
        width: fc.integer({ min: 1, max: 100 }),
        reversed: fc.array(fc.boolean(), { minLength: 1, maxLength: 20 }),
        score: fc.constantFrom('sum', 'mean'),
        factor: fc.option(fc.constantFrom(2, 4, 0.5), { nil: undefined }),
      })
      .chain(({ min, width, reversed, score, factor }) =>
        fc.record({
          instrument: fc.constant({
            min,
            max: min + width,
            items: reversed.map((reverse, at) => ({ id: `item ${at}`, reverse })),
            score,
            ...(factor && { factor }),
          }),
          minAnswered: fc.integer({ min: 1, max: reversed.length }),
          answers: fc.array(fc.option(fc.integer({ min, max: min + width }), { nil: undefined, freq: 4 }), {
            minLength: reversed.length,
            maxLength: reversed.length,
          }),
        }),
      );
    fc.assert(
      fc.property(instrument, ({ instrument, minAnswered, answers }) => {
        let sum = 0;
        let count = 0;
        for (let at = 0; at < answers.length; at++) {
          if (answers[at] === undefined) continue;
          count++;
          if (instrument.items[at].reverse) sum += instrument.max - (answers[at] - instrument.min);
          else sum += answers[at];
        }
        const result = scored({ ...instrument, minAnswered }, answers);
        if (count < minAnswered) return assert.deepEqual(result, { kind: 'too-few', answered: count });
        let expected = sum / count;
        if (instrument.score === 'sum') expected *= answers.length;
        if (instrument.factor) expected *= instrument.factor;
        assert.ok(Math.abs(result.score - expected) <= 1e-9 * Math.max(1, Math.abs(expected)));
        const { min, max } = ours.scoreScale(instrument);
        assert.ok(result.score >= min - 1e-9 && result.score <= max + 1e-9);
      }),
      { numRuns: 1000 },
    );
  });

  it('is not given when too few have an answer, and says how many there are', () => {
    assert.deepEqual(scored(ours.MAAS, times(11, 3)), { kind: 'too-few', answered: 11 });
    assert.deepEqual(scored(ours.MAAS, times(12, 3)), { kind: 'score', score: 3 });
    assert.deepEqual(scored(ours.WHO_5, times(4, 5)), { kind: 'too-few', answered: 4 });
    assert.deepEqual(scored(ours.WAS, []), { kind: 'too-few', answered: 0 });
  });

  it('is refused for answers outside the scale, which are named', () => {
    assert.deepEqual(scored(ours.WHO_5, [0, 6, 2, -1, NaN]), {
      kind: 'outside-scale',
      items: ['who5_2', 'who5_4', 'who5_5'],
    });
  });
});
