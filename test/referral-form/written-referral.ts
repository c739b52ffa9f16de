import { askedFor } from '../../src/referral-form/answers.js';
import type { Answers } from '../../src/referral-form/answers.js';
import { FIELDS } from '../../src/referral-form/fields.js';
import type { Field } from '../../src/referral-form/fields.js';
import { messages } from '../../src/referral-form/messages.js';
import type { Referral } from '../../src/referral-form/referral.js';
import type { Wording } from '../../src/referral-form/wording.js';

/** The words of the form in a language. */
export const wordingIn = (language: 'nb' | 'nn' | 'en'): Wording => ({ texts: messages[language], language });

/** What has to be answered, of nobody: the month of the number is 87. */
export const ANSWERS = {
  course: 'stressmestring',
  site: 'Arendal',
  idType: 'fnr',
  idNumber: '15876900170',
  givenName: 'Åse',
  familyName: 'Eksempel',
  phone: '68050001',
  interpreter: 'no',
  workStatus: 'graded',
  sickLeaveGrade: '50',
  sickLeaveFrom: '2026-01-12',
  complaints: ['pain', 'fatigue'],
  mainDiagnosis: 'A04',
  problem: 'Sliten etter lang tids belastning.\nSover dårlig.',
  functioning: 'Klarer halv dag.',
  goal: 'Tilbake i full jobb.',
  group: 'yes',
  referrerGivenName: 'Kari',
  referrerFamilyName: 'Lege',
  hprNumber: '1234567',
  practiceName: 'Fjellvik legesenter',
  practicePhone: '68050003',
  isGp: 'yes',
  consent: 'yes',
} satisfies Answers;

/** The referral with other answers besides; those that are not asked for are still in it, as no form leaves them. */
export function referralWith(changes: Answers = {}, fields: readonly Field[] = FIELDS): Referral {
  const answers: Answers = { ...ANSWERS, ...changes };
  return { fields: askedFor(fields, answers), answers };
}
