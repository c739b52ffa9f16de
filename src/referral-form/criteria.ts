import { chosenOf } from './answers.js';
import type { Answers } from './answers.js';

/** What about the patient does not match those whom the course was made for. */
export type Mismatch = 'work' | 'complaints';

/**
 * Holds the answers against the course's criteria: on sick leave or at risk of it, and one of the four groups of
 * complaints (source deck, December 2017). It informs and never refuses; what is not answered yet matches.
 */
export function mismatches(answers: Answers): readonly Mismatch[] {
  const [work] = chosenOf(answers, 'workStatus');
  const complaints = chosenOf(answers, 'complaints');
  return [
    ...(work === 'neither' ? (['work'] as const) : []),
    ...(complaints.length > 0 && complaints.every(one => one === 'other') ? (['complaints'] as const) : []),
  ];
}
