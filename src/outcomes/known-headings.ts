/** The words of headings and cells that need no plan. They are written as `headingKey` makes them. */
import type { TimePoint } from './outcomes.js';

/** What the column that tells the participants apart is called. */
export const PARTICIPANT_WORDS: readonly string[] = [
  'deltaker',
  'deltakar',
  'deltaker_id',
  'deltakar_id',
  'deltakernr',
  'deltakarnr',
  'deltaker_nr',
  'deltakar_nr',
  'løpenr',
  'løpenummer',
  'participant',
  'participant_id',
  'id',
];

/** What the column of the time is called in the long layout. */
export const TIME_WORDS: readonly string[] = ['tid', 'tidspunkt', 'måletidspunkt', 'time', 'time_point', 'timepoint'];

/** What a column that divides the participants is called. */
export const GROUP_WORDS: readonly string[] = [
  'gruppe',
  'kurs',
  'kurssted',
  'kursstad',
  'sted',
  'stad',
  'group',
  'course',
  'site',
];

/** Whether what stands in the column of the group means everybody. */
export const meansEverybody = (name: string): boolean => /^(?:|alle|i alt|totalt?|all|everybody)$/i.test(name);

/** A time point, and the words that a file may have for it. */
export interface WordedTime extends TimePoint {
  readonly words: readonly string[];
}

/** A course of eight weeks, and a year after its end. The weeks are said aloud wherever they were not asked for. */
export const KNOWN_TIMES: readonly WordedTime[] = [
  { id: 'start', label: 'Start', weeks: 0, words: ['start', 'før', 'pre', 'baseline'] },
  { id: 'slutt', label: 'Slutt', weeks: 8, words: ['slutt', 'etter', 'post', 'end'] },
  {
    id: 'ett-aar',
    label: 'Ett år',
    weeks: 60,
    words: [
      '1år',
      '1_år',
      'ett_år',
      'eitt_år',
      'etter_1_år',
      'etter_ett_år',
      'etter_eitt_år',
      '1year',
      '1_year',
      'one_year',
    ],
  },
];
