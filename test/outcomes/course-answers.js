// Made-up answers of a course: what everybody answered, as it is known before it is written into a file, and the files.
import fc from 'fast-check';

/**
 * A value that a participant gave: a number, nothing, or something that can be no answer.
 * @typedef {number | null | 'impossible'} Value
 * @typedef {{ group: string, at: Record<string, Record<string, Value>> }} Person by time and column
 */

export const TIMES = [
  { id: 'start', label: 'Start', weeks: 0 },
  { id: 'slutt', label: 'Slutt', weeks: 8 },
  { id: 'ett-aar', label: 'Ett år', weeks: 60, in: '1år' },
];

/** What stands in the headings or in the column of the time. */
export const wordOf = ({ id, in: word = id }) => word;

const numbered = (name, count) => Array.from({ length: count }, (_, at) => `${name}_${at + 1}`);

/** Every column of answers: the least and the most, and by how much answers differ at the least. */
export const COLUMNS = {
  was: { min: 0, max: 10, step: 1 },
  srh: { min: 1, max: 5, step: 1 },
  ...Object.fromEntries(numbered('who5', 5).map(name => [name, { min: 0, max: 5, step: 1 }])),
  ...Object.fromEntries(numbered('ffmq', 15).map(name => [name, { min: 1, max: 5, step: 1 }])),
  balanse: { min: -5, max: 5, step: 0.25 },
};

export const OWN_MEASURE = {
  id: 'balanse',
  name: 'Balanse',
  column: 'balanse',
  min: -5,
  max: 5,
  direction: 'lower',
  mic: 1,
};

export const PLAN = {
  times: TIMES,
  measures: [...['was', 'srh', 'who-5', 'ffmq-15'].map(instrument => ({ instrument })), OWN_MEASURE],
  groups: [{ column: 'sted' }],
};

function answerTo({ min, max, step }) {
  const steps = fc.integer({ min: 0, max: (max - min) / step }).map(count => min + count * step);
  return fc.oneof(
    { weight: 12, arbitrary: steps },
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant('impossible') },
  );
}

const answersOnce = fc.record(
  Object.fromEntries(Object.entries(COLUMNS).map(([name, scale]) => [name, answerTo(scale)])),
);
const silent = Object.fromEntries(Object.keys(COLUMNS).map(name => [name, null]));

/** Nobody, some or many people, some of whom were away at some times. */
export const anyCourse = fc.array(
  fc.record({
    group: fc.constantFrom('Bærum', 'Arendal; sentrum', 'Åmli', ''),
    at: fc.record(
      Object.fromEntries(
        TIMES.map(({ id }) => [id, fc.oneof({ weight: 5, arbitrary: answersOnce }, fc.constant(silent))]),
      ),
    ),
  }),
  { minLength: 1, maxLength: 12 },
);

/** How a file may be written. */
export const anyStyle = fc.record({
  layout: fc.constantFrom('wide', 'long'),
  separator: fc.constantFrom(';', '\t', ','),
  decimalSign: fc.constantFrom(',', '.'),
  minus: fc.constantFrom('-', '−'),
  missing: fc.constantFrom('', '.', 'NA', ' ', '-99', '−99,0'),
  lineEnd: fc.constantFrom('\r\n', '\n', '\r'),
  sayWhich: fc.constantFrom('', 'sep', 'bom'),
  encoding: fc.constantFrom('utf-8', 'windows-1252'),
  timeFirst: fc.boolean(),
  capitals: fc.boolean(),
  leaveOutAbsent: fc.boolean(),
  order: fc.infiniteStream(fc.nat()).map(stream => [...stream.take(100)]),
});

/** Impossible answers, one after the other: all are either no number or outside every scale. */
const IMPOSSIBLE = ['x', '11', '−6', '1e9', '3. jan', '5-', '12,5', '#VERDI!', 'vet ikke', '½', '1 000'];

function written(value, at, { decimalSign, minus, missing }) {
  if (value === null) return missing;
  if (value === 'impossible') return IMPOSSIBLE[at % IMPOSSIBLE.length].replace(',', decimalSign);
  return String(value).replace('.', decimalSign).replace('-', minus);
}

const quoted = (cell, separator) =>
  /["\r\n]/.test(cell) || cell.includes(separator) ? `"${cell.replaceAll('"', '""')}"` : cell;

/** The name of a participant: nobody else has it, and it would be known again wherever it came out. */
export const nameOf = at => `Ola-Testperson "${at}"; f. 1980`;

/** Moves every row to another place. */
function mixed(rows, order) {
  return rows
    .map((row, at) => [order[at % order.length] ?? 0, row])
    .sort(([a], [b]) => a - b)
    .map(([, row]) => row);
}

function wideRows(course, style) {
  const heading = (name, time) => (style.timeFirst ? `${wordOf(time)}_${name}` : `${name}_${wordOf(time)}`);
  const cells = TIMES.flatMap(time => Object.keys(COLUMNS).map(name => ({ time, name })));
  return {
    headings: ['deltaker', 'sted', ...cells.map(({ time, name }) => heading(name, time)), 'kommentar'],
    rows: course.map(({ group, at }, person) => [
      nameOf(person),
      group,
      ...cells.map(({ time, name }, place) => written(at[time.id][name], person + place, style)),
      'fri tekst',
    ]),
  };
}

function longRows(course, style) {
  const names = Object.keys(COLUMNS);
  const rows = course.flatMap(({ group, at }, person) =>
    TIMES.filter(({ id }) => !style.leaveOutAbsent || names.some(name => at[id][name] !== null)).map(time => [
      nameOf(person),
      group,
      wordOf(time),
      ...names.map((name, place) => written(at[time.id][name], person + place, style)),
      'fri tekst',
    ]),
  );
  return { headings: ['deltaker', 'sted', 'tid', ...names, 'kommentar'], rows };
}

/** The bytes of a text in windows-1252; only letters that are the same in Latin 1. */
const latin1 = text => Uint8Array.from(text, letter => letter.codePointAt(0));

/** The file of a course in a style. */
export function fileOf(course, style) {
  const isOld = style.encoding === 'windows-1252' && style.sayWhich !== 'bom';
  const plain = isOld ? { ...style, minus: '-', missing: style.missing.replace('−', '-') } : style;
  const { headings, rows } = style.layout === 'wide' ? wideRows(course, plain) : longRows(course, plain);
  const shown = style.capitals ? headings.map(heading => heading.toUpperCase()) : headings;
  const table = [shown, ...mixed(rows, style.order)];
  const lines = table.map(cells => cells.map(cell => quoted(cell, style.separator)).join(style.separator));
  const first = { sep: `sep=${style.separator}${style.lineEnd}`, bom: '\ufeff', '': '' }[style.sayWhich];
  const text = first + lines.map(line => line + style.lineEnd).join('');
  // The one impossible answer that Latin 1 has no minus for is as impossible with a hyphen.
  return isOld ? latin1(text.replaceAll('−', '-')) : new TextEncoder().encode(text);
}
