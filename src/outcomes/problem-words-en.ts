import { headingFor } from './outcome-columns.js';
import { earlierLine, missingMeaning } from './outcome-problem.js';
import type { ExpectedWords, ProblemWords } from './problem-words.js';

const EXPECTED: ExpectedWords = {
  record: 'a record in braces',
  list: 'a list with something in it',
  text: 'a text',
  id: 'letters, digits and hyphens',
  number: 'a number',
  'number-above-0': 'a number above 0',
  count: 'a whole number from 1',
  'true-or-false': 'true or false',
  'count-or-0': 'a whole number from 0',
  'number-from-0': 'a number from 0',
  p: 'a number from 0 to 1',
  interval: 'two numbers, such as “0.41–0.53”',
  direction: '“higher is better” or “lower is better”',
  time: 'a time that has a row of results',
  'yes-or-no': '“yes” or “no”',
};

const RAW =
  'These look like the answers of single persons. Such answers do not belong on a web page. Make figures of groups of them first, with “npx lms-widgets aggregate”.';

/** The words in English. */
export const en: ProblemWords = {
  line: line => `line ${line}`,
  row: row => `row ${row}`,
  column: heading => `column “${heading}”`,
  sentences: {
    unreachable: () => 'The file could not be fetched.',
    status: ({ status }) => `The server answered ${status} and sent no file.`,
    'too-large': ({ megabytes }) => `The file is larger than ${megabytes} MB.`,
    'web-page': () =>
      'A web page came instead of figures. Is the address right, and can the file be read without logging in?',
    'not-text': () => 'This is not a text file. Save the spreadsheet as CSV UTF-8.',
    'damaged-text': () => 'Some letters are broken. Save the file again as CSV UTF-8.',
    empty: () => 'There are no figures here.',
    'single-column': () => 'The first line has only one column. Separate the columns with semicolons.',
    'unclear-separator': () =>
      'It is not clear what separates the columns. Separate them with semicolons, and write “sep=;” on the first line.',
    'open-quote': () => 'A quotation mark is opened here and never closed.',
    'uneven-row': ({ cells, headings }) =>
      `The row has ${cells} cells, and there are ${headings} headings. Could a decimal comma have parted a cell in two?`,
    'repeated-heading': () => 'Another column has the same name. Give every column a name of its own.',
    'raw-rows': () => RAW,
    'raw-records': () => RAW,
    'no-headings': () => 'The first row has to say what the columns are, such as “measure”, “time”, “n” and “mean”.',
    'unknown-heading': () => 'This column is not known. Correct its name, or take it out.',
    'same-meaning': ({ columns }) =>
      `${columns.map(column => `“${column}”`).join(' and ')} mean the same. Take one of them out.`,
    'missing-column': ({ expected }) => `The column “${headingFor(expected, 'en')}” is missing.`,
    missing: problem => {
      const meaning = missingMeaning(problem);
      return meaning ? `“${headingFor(meaning, 'en')}” is missing here.` : 'This is missing.';
    },
    'not-as-expected': ({ expected }) =>
      `Expected here: ${typeof expected === 'string' ? EXPECTED[expected] : expected.join(' or ')}.`,
    'outside-scale': ({ low, high }) =>
      `Expected here: a number from ${low.toLocaleString('en-GB')} to ${high.toLocaleString('en-GB')}.`,
    'unclear-number': () =>
      'The number can be read in two ways, because the sign in it may stand between thousands. Write it without a thousands separator.',
    'mixed-decimals': () => 'The column has both decimal commas and decimal points. Use only one of them.',
    'not-of-this-row': () => 'This has to be empty, by what else stands in the row.',
    differs: ({ earlier }) => `Line ${earlier} says something else.`,
    reversed: () => 'The lowest or earliest has to come first.',
    'outside-interval': () => 'The number lies outside its own interval.',
    duplicate: problem => {
      const earlier = earlierLine(problem);
      return earlier === undefined ? 'The same stands earlier in the file.' : `The same stands on line ${earlier}.`;
    },
    'same-weeks': ({ earlier }) => `The time has the same week as the one on line ${earlier}.`,
    'shares-not-n': () => 'Better, unchanged and worse have to add up to n.',
    'not-json': () => 'This is not valid JSON. Is a comma, a quotation mark or a bracket missing?',
    'newer-version': ({ version }) => `The file is made for a newer version of lms-widgets (format ${version}).`,
    'unknown-field': () => 'This field is not known.',
    'unknown-reference': () => 'Nothing in the file is called this.',
    'min-not-below-max': () => 'The least on the scale has to be below the most.',
  },
};
