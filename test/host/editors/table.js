// The table of what survives, for people: on the console, and in docs/snippets.md.

/** @typedef {import('./survival.js').Cell} Cell */
/** @typedef {import('./survival.js').Row} Row */
/** @typedef {import('./survival.js').Survival} Survival */

/** How content got in, in words. */
const WAYS = { source: 'source view', paste: 'pasted' };

/** The forms in the order in which they are told of, and the snippets of each. */
const FORMS = {
  Lenke: ['link', 'link with a class', 'link among words'],
  Plassholder: ['placeholder'],
  iframe: ['iframe'],
  Element: ['element'],
  Skript: ['script and element'],
};

/** What a reader meets, in words. */
const MET = {
  widget: 'the widget',
  page: 'a link',
  frame: 'the widget in a frame',
  'dead frame': 'a dead frame',
  'dead link': 'a dead link',
  words: 'only its words',
  nothing: 'nothing',
};

const WITH_LOADER = 'with the loader only';

/** What a link has to be, before anything is compared with it. */
const ALIVE = { withLoader: 'widget', without: 'page' };

/** Whether a reader meets the same as where nothing has been taken away. */
const survives = (cell, untouched) => cell.withLoader === untouched.withLoader && cell.without === untouched.without;

/**
 * @param {Cell} cell
 * @param {Cell} untouched
 * @returns {string} `yes`, or what there is instead
 */
function verdict(cell, untouched) {
  if (survives(cell, untouched)) return 'yes';
  return cell.withLoader === untouched.withLoader ? WITH_LOADER : MET[cell.withLoader];
}

/**
 * @param {Pick<Row, 'name' | 'ways'>} row
 * @returns {string} what it is called among all rows
 */
export const rowName = ({ name, ways }) => `${name}, ${ways.map(way => WAYS[way]).join(' or ')}`;

/**
 * @param {Survival} survival
 * @returns {string[]} every editor and snippet, and what has become of it
 */
export const everyCell = ({ rows, untouched }) =>
  rows.flatMap(row => [
    `${rowName(row)} (${row.version})`,
    ...Object.entries(row.cells).flatMap(([snippet, cell]) => [
      `  ${snippet}: ${verdict(cell, untouched[snippet])}`,
      ...(cell.became === undefined ? [] : [`    ${cell.became.replaceAll('\n', '\n    ')}`]),
    ]),
  ]);

/**
 * @param {Survival} survival
 * @param {(name: string) => boolean} breaksAddresses whether an editor, as it is set, breaks the addresses of its own site: there a
 *   link has to survive with the loader only
 * @returns {string[]} a line for each link that does not survive
 */
export const linksLost = ({ rows }, breaksAddresses) =>
  rows.flatMap(row =>
    FORMS.Lenke.map(link => [link, verdict(row.cells[link], ALIVE)])
      .filter(([, met]) => met !== 'yes' && !(met === WITH_LOADER && breaksAddresses(row.name)))
      .map(([link, met]) => `${rowName(row)}: ${link}: ${met}`),
  );

/** What there is of a form: of the first of its snippets that has not survived. */
const formVerdict = (cells, untouched, snippets) =>
  snippets.map(snippet => verdict(cells[snippet], untouched[snippet])).find(met => met !== 'yes') ?? 'yes';

const line = cells => `| ${cells.join(' | ')} |\n`;

/**
 * The table of docs/snippets.md, in Markdown. The ways into an editor are told apart only where a form fares otherwise by them.
 *
 * @param {Survival} survival
 */
export function summary({ rows, untouched }) {
  /** @type {Map<string, Row & { met: string[] }>} */
  const lines = new Map();
  for (const row of rows) {
    const met = Object.values(FORMS).map(snippets => formVerdict(row.cells, untouched, snippets));
    const key = [row.name, ...met].join();
    lines.set(key, { ...row, met, ways: [...(lines.get(key)?.ways ?? []), ...row.ways] });
  }
  const isTold = name => [...lines.values()].filter(other => other.name === name).length > 1;
  return [
    line(['', ...Object.keys(FORMS)]),
    line(['---', ...Object.keys(FORMS).map(() => '---')]),
    ...[...lines.values()].map(row => line([isTold(row.name) ? rowName(row) : row.name, ...row.met])),
  ].join('');
}
