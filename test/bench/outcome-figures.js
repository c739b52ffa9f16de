// The figures that the outcome chart is measured with, as a page gives them to it and as its peers draw them.

export const TIMES = [
  { id: 'start', label: 'Start', weeks: 0 },
  { id: 'end', label: 'Slutt', weeks: 8 },
  { id: 'year', label: '1 år', weeks: 60 },
];

/** A mean and half its interval at each of the times. The people do not exist. */
const MEASURES = [
  {
    measure: { id: 'attention', name: 'Oppmerksomt nærvær', min: 1, max: 5, direction: 'higher' },
    n: [48, 44, 31],
    means: [3.1, 3.5, 3.45],
    halves: [0.15, 0.15, 0.22],
    change: { n: 44, mean: 0.4, ci: { low: 0.2, high: 0.6 } },
  },
  {
    measure: { id: 'work', name: 'Arbeidsevne', min: 0, max: 10, direction: 'higher', mic: 1.5 },
    n: [48, 44, 31],
    means: [4.1, 5.6, 5.8],
    halves: [0.64, 0.64, 0.88],
    change: { n: 44, mean: 1.5, ci: { low: 0.8, high: 2.2 } },
  },
];

/** What a page gives to `<lms-outcome-chart>`. */
export const OUTCOMES = {
  measures: MEASURES.map(({ measure }) => measure),
  times: TIMES,
  groups: [],
  results: MEASURES.flatMap(({ measure, n, means, halves }) =>
    TIMES.map(({ id }, at) => ({
      measure: measure.id,
      time: id,
      n: n[at],
      middle: { kind: 'mean', mean: means[at], ci: { low: means[at] - halves[at], high: means[at] + halves[at] } },
    })),
  ),
  changes: MEASURES.map(({ measure, change }) => ({ measure: measure.id, from: 'start', to: 'end', ...change })),
  provenance: { isSynthetic: true, isControlled: false },
};

/** What a peer draws: a picture a measure, the points and the ends of their intervals by week. */
export const PANELS = MEASURES.map(({ measure: { id, name, min, max }, means, halves }) => ({
  id,
  name,
  min,
  max,
  points: TIMES.map(({ weeks }, at) => [weeks, means[at]]),
  intervals: TIMES.map(({ weeks }, at) => [weeks, means[at] - halves[at], means[at] + halves[at]]),
}));
