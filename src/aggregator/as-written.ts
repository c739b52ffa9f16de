import type { Expected } from '../json/fields.js';

/** What a person writes into a plan or a file, letter by letter: the same in every language. */
export const AS_WRITTEN = {
  layout: '"layout"',
  participant: '"participant"',
  time: '"time"',
  times: '"times"',
  measures: '"measures"',
  missing: '"missing"',
  items: '"items"',
  column: '"column"',
  isTrue: 'true',
  isFalse: 'false',
  who: '"deltaker"',
  when: '"tid"',
  wide: ['"was_start"', '"was_slutt"'],
  separatorLine: '"sep=;"',
} as const;

/** What a field of JSON has to be, in words, where it is not one of some words. */
export type ExpectedTexts = Readonly<Record<Exclude<Expected, readonly string[]>, string>>;

/**
 * What a field of JSON has to be, in words.
 *
 * @param or - stands between the words of which one is to be chosen
 */
export function expectation(expected: Expected, texts: ExpectedTexts, or: string): string {
  return typeof expected === 'string' ? texts[expected] : expected.map(word => `"${word}"`).join(` ${or} `);
}
