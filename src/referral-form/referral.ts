import type { Answers } from './answers.js';
import type { Field } from './fields.js';

/**
 * A referral that will do. Its answers are those that were asked for and given, each in one form: identity numbers, phones
 * and codes without spaces, days as `YYYY-MM-DD`, words without space around them. What was hidden is not in it.
 */
export interface Referral {
  /** The fields that were asked for, in order. */
  readonly fields: readonly Field[];
  readonly answers: Answers;
}
