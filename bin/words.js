// What the command says, in English: a sentence for every kind of problem. None of them repeats what stands in a cell.

/** @typedef {import('../src/json/fields.js').Expected} Expected */

/** @type {Record<string, string>} */
const EXPECTED = {
  record: 'a record in braces',
  list: 'a list in brackets, with something in it',
  text: 'a text',
  id: 'letters, digits and hyphens',
  number: 'a number, with a decimal point and without quotation marks',
  'number-above-0': 'a number above 0',
  count: 'a whole number from 1',
  'true-or-false': 'true or false',
};

/** @param {Expected} expected */
const expectation = expected =>
  typeof expected === 'string' ? EXPECTED[expected] : expected.map(word => `"${word}"`).join(' or ');

/** @param {readonly string[]} names */
const listed = names => names.map(name => `"${name}"`).join(', ');

/** @param {string} path */
const place = path => (path ? `"${path}"` : 'The whole file');

/**
 * A sentence for every kind of problem, by its fields.
 *
 * @type {Record<string, (problem: any) => string>}
 */
const WORDS = {
  // Files of JSON.
  'not-json': () => 'This is not JSON. Look for a missing comma, quotation mark or bracket.',
  missing: ({ path }) => `${place(path)} is missing.`,
  'unknown-field': ({ path }) => `${place(path)} is not a field of the format. Is it misspelt?`,
  'not-as-expected': ({ path, expected }) => `${place(path)} has to be ${expectation(expected)}.`,
  'min-not-below-max': ({ path }) => `${place(path)} has to be below the max.`,
  duplicate: ({ path }) => `${place(path)} is taken already.`,
  'more-than-items': ({ path }) => `${place(path)} is more than there are items.`,
  'items-and-column': ({ path }) =>
    `${place(path)} has both "items" and "column": a measure is scored, or a finished score.`,
  'unknown-instrument': ({ path, known }) => `${place(path)} is none of the instruments: ${listed(known)}.`,
  'item-count': ({ path, expected }) =>
    `${place(path)} has to be ${expected} headings, one for every item in its order.`,

  // The table.
  'damaged-text': () => 'Some letters are broken. Save the file again as "CSV UTF-8".',
  empty: () => 'There is nothing in the file.',
  'single-column': () => 'The first line is one cell. Expected headings with ; or , or a tab between them.',
  'unclear-separator': () =>
    'It is not clear what separates the cells. Write "sep=;" on the first line, or save with ; between them.',
  'open-quote': () => 'A quotation mark is opened here and never closed.',
  'uneven-row': ({ cells, headings }) =>
    `${cells} cells under ${headings} headings. Does a decimal comma separate cells? Save with ; between them.`,
  'repeated-heading': () => 'Another column has the same name. Give every column a name of its own.',

  // What the columns are.
  'no-such-column': ({ field, column }) => `The plan names "${column}" in ${field}, and there is no such column.`,
  'no-participant-column': () =>
    'No column says who answered. Call it "deltaker", or write its heading as "participant" in the plan.',
  'several-participant-columns': ({ columns }) =>
    `${listed(columns)} could all say who answered. Write the heading of one as "participant" in the plan.`,
  'unclear-layout': () =>
    'It is not clear where the time is. Expected either columns such as "was_start" and "was_slutt", or a column "tid" with a ' +
    'row for every time. Otherwise write "layout", "time", "times" and "measures" in the plan.',
  'unclear-times': ({ columns }) =>
    `${listed(columns)} could be the same time. Write the times as "times" in the plan.`,
  'unknown-time-column': () =>
    'This begins as a measure, with a time that is not known. Write the times as "times" in the plan.',
  'missing-items': ({ measure, columns }) => `"${measure}" needs these columns too: ${listed(columns)}.`,
  'no-measures': () => 'None of the headings is that of a measure. Write the measures as "measures" in the plan.',
  'claimed-by-several': ({ measures }) =>
    `${listed(measures)} have the same items. Write the one that is meant as "measures" in the plan.`,
  'column-used-twice': () => 'The plan gives this column two meanings.',
  'missing-code-on-scale': ({ measure, code }) =>
    `${code} means that there was no answer, and is an answer of "${measure}" too. Take it out of "missing" in the plan.`,

  // The rows.
  'no-participant': () => 'Nothing says who answered.',
  'answered-twice': ({ earlier }) =>
    `The same participant at the same time as on line ${earlier}. Take one of them out.`,
  'unknown-time': () => 'This is none of the times. Mend it, or write the times as "times" in the plan.',
  'other-group': () => 'The participant was in another group on an earlier line.',
  'spelt-differently': () =>
    'This differs from an earlier line by capital letters only. Write the same name in the same way.',
  'mixed-decimals': () => 'A decimal comma and a decimal point in one column. Use one of them.',
};

/**
 * A problem on one line: the file, where in it, and what is expected.
 *
 * @param {string} file
 * @param {{ kind: string, line?: number, column?: string }} problem
 */
export function problemLine(file, problem) {
  const { kind, line, column } = problem;
  const hasColumn = column !== undefined && kind !== 'no-such-column';
  const where = [line === undefined ? '' : `line ${line}`, hasColumn ? `column "${column}"` : ''].filter(Boolean);
  const words = WORDS[kind];
  return `${[file, ...where].join(', ')}: ${words ? words(problem) : kind}`;
}

/** @type {Record<string, string>} */
const DROPPED = {
  'not-a-number': 'is not a number',
  'outside-scale': 'is outside the scale',
  'unclear-number': 'could be a decimal number or thousands',
};

/** @type {[string, string][]} */
const COUNTS = [
  ['results', 'with a result'],
  ['absent', 'without an answer'],
  ['tooFew', 'with too few answers'],
  ['unusable', 'with answers that were left out'],
  ['notFollowed', 'without an answer at every time'],
];

/** The most values that are named one by one. */
const MOST_LINES = 50;

/**
 * What was read, and what was left out and why, line by line.
 *
 * @param {string} file
 * @param {import('../src/outcomes/aggregate.js').Aggregated} aggregated
 */
export function reportLines(file, { outcomes, report }) {
  const { layout, participants, isWeeksAssumed, counts, dropped, unused } = report;
  const times = outcomes.times.map(({ label, weeks }) => `${label} (week ${weeks})`).join(', ');
  return [
    `${file}: ${participants} ${participants === 1 ? 'participant' : 'participants'}, ${layout} layout, ${outcomes.times.length} times: ${times}.`,
    ...(isWeeksAssumed
      ? ['The weeks are those of a course of eight. If yours was another, write "times" in the plan.']
      : []),
    ...counts.map(count => {
      const parts = COUNTS.map(([field, words]) => [/** @type {any} */ (count)[field], words]).filter(
        ([number]) => number,
      );
      return `  ${count.measure}, ${count.time}: ${parts.map(part => part.join(' ')).join(', ')}.`;
    }),
    ...dropped.slice(0, MOST_LINES).map(({ line, column, kind }) => {
      return `  Left out: line ${line}, column "${column}", which ${DROPPED[kind]}.`;
    }),
    ...(dropped.length > MOST_LINES ? [`  And ${dropped.length - MOST_LINES} more values were left out.`] : []),
    ...(unused.length ? [`  Not read: ${listed(unused)}.`] : []),
  ];
}
