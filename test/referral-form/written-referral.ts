import { askedFor } from '../../src/referral-form/answers.js';
import type { Answers } from '../../src/referral-form/answers.js';
import { FIELDS } from '../../src/referral-form/fields.js';
import type { Field } from '../../src/referral-form/fields.js';
import { messages } from '../../src/referral-form/messages.js';
import type { Referral } from '../../src/referral-form/referral.js';
import type { Wording } from '../../src/referral-form/wording.js';
import { ANSWERS } from './answers-of-nobody.js';

/** The words of the form in a language. */
export const wordingIn = (language: 'nb' | 'nn' | 'en'): Wording => ({ texts: messages[language], language });

/** The referral with other answers besides; those that are not asked for are still in it, as no form leaves them. */
export function referralWith(changes: Answers = {}, fields: readonly Field[] = FIELDS): Referral {
  const answers: Answers = { ...ANSWERS, ...changes };
  return { fields: askedFor(fields, answers), answers };
}
