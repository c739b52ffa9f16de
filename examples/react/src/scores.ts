import type { OwnScores } from 'lms-widgets';

/** What one person answered, made up for the example. */
export const scores: OwnScores = {
  measures: [{ id: 'work', name: 'Arbeidsevne', min: 0, max: 10, direction: 'higher' }],
  scores: [
    { measure: 'work', at: 0, value: 4, label: 'Start' },
    { measure: 'work', at: 8, value: 6, label: 'Slutt' },
  ],
  isSynthetic: true,
};
