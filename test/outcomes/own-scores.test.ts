import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { ownChange, ownChanges } from '../../src/outcomes/own-change.js';
import { readOwnScores } from '../../src/outcomes/own-scores.js';
import type { OwnScores } from '../../src/outcomes/own-scores.js';

const MEASURES = [
  { id: 'was', name: 'Arbeidsevne', min: 0, max: 10, direction: 'higher', mic: 1.5, sdc: 4.9 },
  { id: 'pss', name: 'Stress', min: 0, max: 40, direction: 'lower' },
] as const;

/** What a page's script may hand over in place of scores. */
const given = (scores: readonly unknown[], measures: readonly unknown[] = MEASURES): OwnScores =>
  ({ measures, scores }) as OwnScores;

/** A score, and whether the oracle takes it: told by how it was made, not by reading it. */
const anyScore = fc.record({
  measure: fc.constantFrom(['was', true], ['pss', true], ['who', false], [undefined, false], [7, false]),
  at: fc.oneof(
    fc.integer({ min: 0, max: 40 }).map(week => [week, true] as const),
    fc.constantFrom([NaN, false], [Infinity, false], [null, false], ['2026-02-30', false], ['soon', false]),
  ),
  value: fc.oneof(
    fc.double({ min: 0, max: 10, noNaN: true }).map(value => [value, true] as const),
    fc.constantFrom([NaN, false], [-0.1, false], [41, false], ['5', false], [null, false], [undefined, false]),
  ),
});

describe('Somebody’s own scores', () => {
  it('are read whatever else stands among them, in the order of time, and what is left out is named by its place', () => {
    fc.assert(
      fc.property(fc.array(anyScore), made => {
        const taken = new Set<string>();
        const expected: Record<string, [number, number][]> = { was: [], pss: [] };
        const left: number[] = [];
        made.forEach(({ measure: [measure, isKnown], at: [at, isTime], value: [value, isValue] }, place) => {
          const key = `${String(measure)} ${String(at)}`;
          if (!isKnown || !isTime || !isValue || taken.has(key)) left.push(place);
          else {
            taken.add(key);
            expected[String(measure)]?.push([Number(at), Number(value)]);
          }
        });
        const { series, leftOut } = readOwnScores(
          given(made.map(({ measure, at, value }) => ({ measure: measure[0], at: at[0], value: value[0] }))),
        );
        const read = Object.fromEntries(
          series.map(({ measure, points }) => [measure.id, points.map(({ x, y }) => [x, y])]),
        );
        for (const [id, points] of Object.entries(expected)) {
          expect(read[id] ?? []).to.deep.equal(points.sort(([a], [b]) => a - b));
        }
        expect(leftOut.map(({ place }) => Number(/^scores\[(\d+)\]\.\w+$/.exec(place)?.[1]))).to.deep.equal(left);
      }),
    );
  });

  const TIMES: readonly (readonly [at: unknown, days: number | undefined])[] = [
    ['1970-01-01', 0],
    ['1970-01-03', 2],
    ['1970-01-02T12:00', 1.5],
    ['1970-01-02T06:00:00', 1.25],
    ['1969-12-31', -1],
    ['2024-02-29', 19782],
    ['2023-02-29', undefined],
    ['2026-02-30T10:00', undefined],
    ['2026-00-12', undefined],
    ['2026-00-12T10:00', undefined],
    ['2026-01-12T24:00', undefined],
    ['2026-01-12T21:30Z', undefined],
    ['2026-01-12T21:30+02:00', undefined],
    ['12.01.2026', undefined],
    ['', undefined],
  ];
  for (const [at, days] of TIMES) {
    it(`of ${JSON.stringify(at)} ${days === undefined ? 'are left out' : `lie ${days} days from 1970`}`, () => {
      const { series } = readOwnScores(given([{ measure: 'was', at, value: 5 }]));
      expect(series[0]?.points[0]?.x).to.equal(days);
    });
  }

  it('of one measure are all by weeks or all by days', () => {
    const { series, leftOut } = readOwnScores(
      given([
        { measure: 'was', at: 0, value: 5 },
        { measure: 'was', at: '2026-01-12', value: 6 },
        { measure: 'pss', at: '2026-01-12', value: 6 },
      ]),
    );
    expect(series.map(({ counts, points }) => [counts, points.length])).to.deep.equal([
      ['weeks', 1],
      ['days', 1],
    ]);
    expect(leftOut).to.deep.equal([{ place: 'scores[1].at', accepted: 'the same kind throughout a measure' }]);
  });

  const [was] = MEASURES;
  const MEASURE_FAULTS: readonly (readonly [measure: unknown, place: string])[] = [
    [null, 'measures[0].id'],
    [{ ...was, id: '' }, 'measures[0].id'],
    [{ ...was, name: 4 }, 'measures[0].name'],
    [{ ...was, min: '0' }, 'measures[0].min'],
    [{ ...was, max: 0 }, 'measures[0].max'],
    [{ ...was, direction: 'up' }, 'measures[0].direction'],
    [{ ...was, mic: 0 }, 'measures[0].mic'],
    [{ ...was, sdc: NaN }, 'measures[0].sdc'],
  ];
  for (const [measure, place] of MEASURE_FAULTS) {
    it(`are not shown on a measure whose ${place.slice(12)} means nothing`, () => {
      const { series, leftOut } = readOwnScores(given([{ measure: 'was', at: 0, value: 5 }], [measure]));
      expect(series).to.deep.equal([]);
      expect(leftOut.map(each => each.place)).to.deep.equal([place, 'scores[0].measure']);
    });
  }

  it('that are no lists, or null, are left out and nothing is thrown', () => {
    expect(readOwnScores({ measures: null, scores: 'none' })).to.deep.equal({
      series: [],
      leftOut: [
        { place: 'measures', accepted: 'a list' },
        { place: 'scores', accepted: 'a list' },
      ],
    });
    expect(readOwnScores(given([null])).leftOut).to.have.length(1);
  });
});

describe('One person’s change', () => {
  const FACTS = { mic: 1.5, sdc: 4.9 };
  const CHANGES: readonly (readonly [from: number, to: number, known: object, verdict: string])[] = [
    [4, 4, FACTS, 'same'],
    [4, 5, FACTS, 'chance'],
    [4.1, 5.6, FACTS, 'noticeable-or-chance'],
    [5.6, 4.1, FACTS, 'noticeable-or-chance'],
    [4, 8.9, FACTS, 'noticeable-or-chance'],
    [4, 9, FACTS, 'noticeable'],
    [9, 4, FACTS, 'noticeable'],
    [4, 9, { sdc: 4.9 }, 'beyond-chance'],
    [4, 5, { sdc: 4.9 }, 'chance'],
    [4, 5, { mic: 3, sdc: 0.5 }, 'beyond-chance'],
    [4, 9, { mic: 1.5 }, 'unknown'],
    [4, 9, {}, 'unknown'],
  ];
  for (const [from, to, known, verdict] of CHANGES) {
    it(`from ${from} to ${to} with ${JSON.stringify(known)} is called ${verdict}`, () => {
      expect(ownChange({ x: 0, y: from }, { x: 8, y: to }, known).verdict).to.equal(verdict);
    });
  }

  it('is told for every step of up to three times, and for the whole way of three or more', () => {
    const told = (n: number): readonly string[] =>
      ownChanges(
        Array.from({ length: n }, (_, x) => ({ x, y: x })),
        {},
      ).map(({ from, to }) => `${from.x}–${to.x}`);
    expect([0, 1, 2, 3, 5].map(told)).to.deep.equal([[], [], ['0–1'], ['0–1', '1–2', '0–2'], ['0–4']]);
  });
});
