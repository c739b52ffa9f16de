import type { Measure } from '../../src/outcomes/outcomes.js';
import type { OwnScore, OwnScores } from '../../src/outcomes/own-scores.js';

export const OWN_WORK: Measure = {
  id: 'was',
  name: 'Arbeidsevne',
  min: 0,
  max: 10,
  direction: 'higher',
  mic: 1.5,
  sdc: 4.9,
  instrument: 'WAS',
};
const STRESS: Measure = { id: 'pss', name: 'Stress', unit: 'poeng', min: 0, max: 40, direction: 'lower' };

const LABELS = ['Start', 'Slutt', '1 år'];
const WEEKS = [0, 8, 60];

/** Scores at start, end and one year. */
export const atThree = (measure: string, values: readonly number[]): readonly OwnScore[] =>
  values.map((value, index) => ({ measure, at: WEEKS[index] ?? NaN, value, label: LABELS[index] ?? '' }));

/** Scores of nobody: of two measures, at start, end and one year. */
export const OWN_FEW: OwnScores = {
  measures: [OWN_WORK, STRESS],
  scores: [...atThree('was', [3, 5, 8.5]), ...atThree('pss', [24, 19, 19])],
  isSynthetic: true,
};

/** A score of a day that wanders without chance in it, so that every run is the same. */
const wandering = (day: number): number => Math.round(50 + 25 * Math.sin(day / 40) + 15 * Math.sin(day * 2.3)) / 10;

const days = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, day) => new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10));

/** Scores of nobody: one a day for 400 days. */
export const OWN_LONG: OwnScores = {
  measures: [OWN_WORK],
  scores: days(400).map((at, day) => ({ measure: 'was', at, value: wandering(day) })),
  isSynthetic: true,
};
