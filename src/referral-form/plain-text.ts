import type { Referral } from './referral.js';
import { summaryOf } from './summary.js';
import type { SummaryLine } from './summary.js';
import type { Wording } from './wording.js';

/** What some reader of the text takes for the end of a line: vertical tab, form feed, NEL, and Unicode's two separators. */
const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/g;

/** Control characters but the tab: what cannot be seen and moves what can. */
const CONTROL = /(?!\t)\p{Cc}/gu;

/**
 * Turns of the direction (UAX 9), and the byte order mark: WebKit (2.50) does not see that after U+F900 where a pattern is `u`, but
 * takes both for a pair of surrogates.
 */
const UNSEEN = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Lines after the first are set in, so that no answer can look like a heading or like another answer. */
const setIn = (text: string): string =>
  text
    .split(LINE_END)
    .map(line => line.replace(CONTROL, '').replace(UNSEEN, ''))
    .join('\n  ');

/** A label that asks has its mark already. */
const written = ({ label, value }: SummaryLine): string => `${setIn(label).replace(/([^?])$/, '$1:')} ${setIn(value)}`;

/**
 * The referral as plain text for a patient record system, under the headings of the national guide. Its lines are as
 * long as they are: text fields break them where they have to. Nothing that was answered is left out but characters
 * that cannot be seen.
 */
export function plainText(referral: Referral, wording: Wording): string {
  const parts = summaryOf(referral, wording).map(({ heading, lines }) =>
    [setIn(heading).toUpperCase(), ...lines.map(written)].join('\n'),
  );
  return `${[setIn(wording.texts.title), ...parts].join('\n\n')}\n`;
}
