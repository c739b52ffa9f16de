import { en as shared } from '../outcomes/problem-words-en.js';
import { sentencesOnAnyFile } from './any-file.js';
import { AS_WRITTEN as written, expectation } from './as-written.js';
import type { AggregatorMessages } from './messages.js';

const listed = (names: readonly string[]): string => names.map(name => `“${name}”`).join(', ');

/** The texts in English. */
export const en: AggregatorMessages = {
  problems: {
    ...sentencesOnAnyFile(shared),
    missing: ({ path }) => `“${path}” is missing.`,
    'unknown-field': ({ path }) => `“${path}” is not a field of the format. Is it misspelt?`,
    'not-as-expected': ({ path, expected }) =>
      `${path ? `“${path}”` : 'All of it'} has to be ${expectation(expected, en.expected, en.or)}.`,
    'min-not-below-max': ({ path }) => `“${path}” has to be below the max.`,
    duplicate: ({ path }) => `“${path}” is taken already.`,
    'more-than-items': ({ path }) => `“${path}” is more than there are items.`,
    'items-and-column': ({ path }) =>
      `“${path}” has both ${written.items} and ${written.column}: a measure is scored, or a finished score.`,
    'unknown-instrument': ({ path, known }) => `“${path}” is none of the instruments: ${listed(known)}.`,
    'item-count': ({ path, expected }) => `“${path}” has to be ${expected} headings, one for every item in its order.`,

    'not-text': () => 'This is not a text file. Is it a workbook? In Excel: File, Save As, CSV UTF-8.',
    empty: () => 'There is nothing in the file.',

    'no-such-column': ({ field, column }) => `The plan names “${column}” in ${field}, and there is no such column.`,
    'no-participant-column': () =>
      `No column says who answered. Call it ${written.who}, or write its heading as ${written.participant} in the plan.`,
    'several-participant-columns': ({ columns }) =>
      `${listed(columns)} could all say who answered. Write the heading of one as ${written.participant} in the plan.`,
    'unclear-layout': () =>
      `It is not clear where the time is. Expected either columns such as ${written.wide.join(' and ')}, or a column ` +
      `${written.when} with a row for every time. Otherwise write ${written.layout}, ${written.time}, ${written.times} and ` +
      `${written.measures} in the plan.`,
    'unclear-times': ({ columns }) =>
      `${listed(columns)} could be the same time. Write the times as ${written.times} in the plan.`,
    'unknown-time-column': () =>
      `This begins as a measure, with a time that is not known. Write the times as ${written.times} in the plan.`,
    'missing-items': ({ measure, columns }) => `“${measure}” needs these columns too: ${listed(columns)}.`,
    'no-measures': () =>
      `None of the headings is that of a measure. Write the measures as ${written.measures} in the plan.`,
    'claimed-by-several': ({ measures }) =>
      `${listed(measures)} have the same items. Write the one that is meant as ${written.measures} in the plan.`,
    'column-used-twice': () => 'The plan gives this column two meanings.',
    'missing-code-on-scale': ({ measure, code }) =>
      `${code} means that there was no answer, and is an answer of “${measure}” too. Take it out of ${written.missing} in the plan.`,

    'no-participant': () => 'Nothing says who answered.',
    'answered-twice': ({ earlier }) =>
      `The same participant at the same time as on line ${earlier}. Take one of them out.`,
    'unknown-time': () => `This is none of the times. Mend it, or write the times as ${written.times} in the plan.`,
    'other-group': () => 'The participant was in another group on an earlier line.',
    'spelt-differently': () =>
      'This differs from an earlier line by capital letters only. Write the same name in the same way.',
  },
  expected: {
    record: 'a record in braces',
    list: 'a list in brackets, with something in it',
    text: 'a text in quotation marks',
    id: 'letters, digits and hyphens',
    number: 'a number, with a decimal point and without quotation marks',
    'number-above-0': 'a number above 0',
    count: 'a whole number from 1',
    'true-or-false': `${written.isTrue} or ${written.isFalse}`,
  },
  or: 'or',
  line: shared.line,
  column: shared.column,

  read: (participants, layout, times) =>
    `${participants} ${participants === 1 ? 'participant' : 'participants'}, ${layout}, ${times.length} ` +
    `${times.length === 1 ? 'time' : 'times'}${times.length ? `: ${times.join(', ')}` : ''}.`,
  layouts: { wide: 'wide layout', long: 'long layout' },
  time: (label, weeks) => `${label} (week ${weeks})`,
  weeksAssumed: 'The weeks are those of a course of eight.',
  weeksInPlan: `If yours was another, write ${written.times} in the plan.`,
  fates: {
    results: 'with a result',
    absent: 'without an answer',
    tooFew: 'with too few answers',
    unusable: 'with answers that were left out',
    notFollowed: 'who did not answer every time',
  },
  dropped: {
    'not-a-number': 'which is not a number',
    'outside-scale': 'which is outside the scale',
    'unclear-number': 'which could be a decimal number or thousands',
  },
  leftOut: (where, why) => `Left out: ${where}, ${why}.`,
  more: values => `And ${values} more values were left out.`,
  notRead: columns => `Not read: ${listed(columns)}.`,
};
