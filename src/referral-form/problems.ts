/**
 * Why an answer will not do:
 * - `missing`: it is required and not there;
 * - `too-long`: it has more characters than there is room for;
 * - `number-…` and `test-number`: what is wrong with an identity number, see `identity-number.ts`;
 * - `ahead`: a day that has not come yet;
 * - `not-…`: it does not say what it should.
 */
export type Problem =
  | 'missing'
  | 'too-long'
  | 'number-length'
  | 'number-characters'
  | 'number-check-digits'
  | 'number-other-kind'
  | 'test-number'
  | 'not-a-date'
  | 'ahead'
  | 'not-a-phone'
  | 'not-a-postal-code'
  | 'not-an-hpr-number'
  | 'not-a-her-id'
  | 'not-a-code'
  | 'not-a-percentage'
  | 'not-an-option';

/** A field whose answer will not do. */
export interface FieldProblem {
  readonly field: string;
  readonly problem: Problem;
}
