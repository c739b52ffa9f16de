import type { Change, Measure, Outcomes, Result, TimePoint } from '../../src/outcomes/outcomes.js';

const ATTENTION: Measure = {
  id: 'ffmq',
  name: 'Oppmerksomt nærvær',
  min: 1,
  max: 5,
  direction: 'higher',
  instrument: 'FFMQ-15',
};
const WORK: Measure = {
  id: 'was',
  name: 'Arbeidsevne',
  unit: 'poeng',
  min: 0,
  max: 10,
  direction: 'higher',
  mic: 1.5,
  instrument: 'WAS',
};
const STRESS: Measure = { id: 'pss', name: 'Stress', min: 0, max: 40, direction: 'lower' };
const HEALTH: Measure = { id: 'srh', name: 'Selvopplevd helse', min: 1, max: 5, direction: 'higher' };

export const TIMES: readonly TimePoint[] = [
  { id: 'start', label: 'Start', weeks: 0 },
  { id: 'end', label: 'Slutt', weeks: 8 },
  { id: 'year', label: '1 år', weeks: 60 },
];

const mean = (measure: Measure, time: string, n: number, middle: number, sd: number, half: number): Result => ({
  measure: measure.id,
  time,
  n,
  middle: { kind: 'mean', mean: middle, sd, ci: { low: middle - half, high: middle + half } },
});

const change = (
  measure: Measure,
  [from, to]: readonly [string, string],
  n: number,
  by: number,
  half: number,
  more: Partial<Change> = {},
): Change => ({ measure: measure.id, from, to, n, mean: by, ci: { low: by - half, high: by + half }, ...more });

/** Figures of people who do not exist: a rise, a fall, a year that is stable and one of which nothing is sure. */
export const OUTCOMES: Outcomes = {
  measures: [ATTENTION, WORK, STRESS],
  times: TIMES,
  groups: [],
  results: [
    mean(ATTENTION, 'start', 48, 3.1, 0.5, 0.145),
    mean(ATTENTION, 'end', 44, 3.5, 0.5, 0.152),
    mean(ATTENTION, 'year', 31, 3.45, 0.6, 0.22),
    mean(WORK, 'start', 48, 4.1, 2.2, 0.639),
    mean(WORK, 'end', 44, 5.6, 2.1, 0.638),
    mean(WORK, 'year', 31, 5.8, 2.4, 0.88),
    mean(STRESS, 'start', 48, 24, 6, 1.742),
    mean(STRESS, 'end', 44, 19.5, 6, 1.824),
  ],
  changes: [
    change(ATTENTION, ['start', 'end'], 44, 0.4, 0.2, { dAv: 0.79, dZ: 0.6, p: 0.0002 }),
    change(ATTENTION, ['end', 'year'], 30, -0.05, 0.2, { p: 0.6 }),
    change(WORK, ['start', 'end'], 44, 1.5, 0.7, {
      dAv: 0.68,
      dZ: 0.64,
      p: 0.00008,
      shares: { better: 20, unchanged: 19, worse: 5 },
    }),
    change(WORK, ['end', 'year'], 30, 0.1, 0.8, { shares: { better: 8, unchanged: 16, worse: 6 } }),
    change(STRESS, ['start', 'end'], 44, -4.5, 1.6, { dAv: -0.74 }),
  ],
  provenance: { isSynthetic: true, isControlled: false, followed: 'available', source: 'laget for framvisning' },
};

/** Medians, of everybody and of the groups of two sites, the third too small to be shown. */
export const MEDIANS: Outcomes = {
  measures: [HEALTH],
  times: TIMES.slice(0, 2),
  groups: ['Arendal', 'Flekkefjord', 'Kristiansand'].map(name => ({ id: name, name, division: 'kurssted' })),
  results: [
    ['Arendal', 14, 14],
    ['Flekkefjord', 3, 3],
    ['Kristiansand', 20, 18],
    [undefined, 37, 35],
  ].flatMap(([group, ...n]) =>
    n.map((count, at): Result => ({
      measure: HEALTH.id,
      time: at === 0 ? 'start' : 'end',
      ...(group !== undefined && { group: String(group) }),
      n: Number(count),
      middle: { kind: 'median', median: 3 + at, iqr: { low: 2 + at, high: 4 } },
    })),
  ),
  changes: [],
  provenance: { isSynthetic: true, isControlled: true, licence: 'CC0' },
};
