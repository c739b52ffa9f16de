import type { Instrument } from './instrument.js';

/**
 * WHO-5, well-being of the last two weeks: five answers from 0 to 5, their sum times 4, 0–100.
 *
 * It stands in a file of its own because it has terms of its own. The text of its questions is not here: it may only be
 * given word for word, and WHO's edition of 2024 has a licence that has to be read before.
 */
export const WHO_5: Instrument = {
  id: 'who-5',
  name: 'WHO-5',
  min: 0,
  max: 5,
  direction: 'higher',
  items: [1, 2, 3, 4, 5].map(number => ({ id: `who5_${number}` })),
  score: 'sum',
  factor: 4,
  // The published scoring has no rule for a question that was passed over.
  minAnswered: 5,
  licence: 'Free to use, no permission needed, its source named; © Psychiatric Centre North Zealand.',
  source: 'Topp CW, Østergaard SD, Søndergaard S, Bech P. Psychother Psychosom 2015;84:167–76, doi:10.1159/000376585.',
};
