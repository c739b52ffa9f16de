/**
 * The instruments that the suite can score, as data. Where the published scoring has no rule for questions that were passed
 * over, four fifths of them have to be answered.
 */
import type { Instrument, Item } from './instrument.js';
import { WHO_5 } from './who-5.js';

/** Items that are named by their number, from 1 to `count`. */
function numbered(name: string, count: number, reversed: readonly number[] = []): readonly Item[] {
  return Array.from({ length: count }, (_, at) => ({ id: `${name}_${at + 1}`, reverse: reversed.includes(at + 1) }));
}

const SCORING_ONLY = 'Only the scoring is here. The text of the questions is its authors’.';

/**
 * FFMQ-15, mindfulness: the mean of 15 answers from 1 to 5.
 *
 * The questions come in five facets, three times over: observing (6, 11 and 15 of the FFMQ-39), describing (2, 16, 27), acting
 * with awareness (8, 34, 38), not judging (14, 30, 10) and not reacting (19, 29, 33). The key of the FFMQ-39 reverses all of
 * acting and judging, and 16 of describing: here 3, 8 and 13, 4, 9 and 14, and 7.
 */
export const FFMQ_15: Instrument = {
  id: 'ffmq-15',
  name: 'FFMQ-15',
  min: 1,
  max: 5,
  direction: 'higher',
  items: numbered('ffmq', 15, [3, 4, 7, 8, 9, 13, 14]),
  score: 'mean',
  minAnswered: 12,
  licence: SCORING_ONLY,
  source:
    'Baer RA, Carmody J, Hunsinger M. J Clin Psychol 2012;68:755–65 (the 15 items); ' +
    'Baer RA et al. Assessment 2006;13:27–45 (their key).',
};

/**
 * MAAS, mindful attention: the mean of 15 answers from 1 (almost always) to 6 (almost never). The questions are about
 * absent-mindedness, so that a high answer means much attention and nothing is reversed. Where 1 was «almost never», which
 * has happened in Norway, every answer lies the other way: that takes an instrument file in which every item is reversed.
 */
export const MAAS: Instrument = {
  id: 'maas',
  name: 'MAAS',
  min: 1,
  max: 6,
  direction: 'higher',
  items: numbered('maas', 15),
  score: 'mean',
  minAnswered: 12,
  licence: SCORING_ONLY,
  source: 'Brown KW, Ryan RM. J Pers Soc Psychol 2003;84:822–48.',
};

/**
 * WAS, the work ability score: one answer from 0 to 10, compared with the best that it has ever been. MIC and SDC are those
 * of people with chronic low back pain; the SDC is for one person.
 */
export const WAS: Instrument = {
  id: 'was',
  name: 'WAS',
  min: 0,
  max: 10,
  direction: 'higher',
  items: [{ id: 'was' }],
  score: 'mean',
  minAnswered: 1,
  mic: 1.5,
  sdc: 4.9,
  licence: SCORING_ONLY,
  source:
    'Validation of the Work Ability Index single item and the Pain Disability Index work item in patients with chronic ' +
    'low back pain. Eur Spine J 2022.',
};

/** SRH, self-rated health: one answer from 1 (very good) to 5 (very bad), turned so that 5 is best. */
export const SRH: Instrument = {
  id: 'srh',
  name: 'SRH',
  min: 1,
  max: 5,
  direction: 'higher',
  items: [{ id: 'srh', reverse: true }],
  score: 'mean',
  minAnswered: 1,
  licence: 'Free to use.',
  source: 'European Health Interview Survey (EHIS), minimum European health module, question 1.',
};

/** Every instrument that the suite knows. */
export const INSTRUMENTS: readonly Instrument[] = [FFMQ_15, MAAS, WAS, SRH, WHO_5];
