import type { Parsed } from './fields.js';
import { day } from './fields.js';
import { parseFileSession } from './file-contents.js';
import { COLUMNS, FIELDS, MORE, words } from './columns.js';
import { jsonText } from './json-text.js';
import type { PracticeSession } from './session.js';

type Fields = Readonly<Record<string, unknown>>;

// UTF-8 has no half of a character.
const HALF_CHARACTER = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return a === b;
  return jsonText(a) === jsonText(b);
}

/**
 * The cells of a session, in the order of `FIELDS` and `more`. A value that a cell would not give back as it is (an empty
 * note, a field of a later version inside the pattern) stands in `more`, so that nothing is lost.
 */
export function cellsOf(session: PracticeSession): string[] {
  const more = new Map<string, unknown>(Object.entries(session));
  const cells = FIELDS.map(field => {
    const value = session[field];
    if (value === undefined) return '';
    const cell = COLUMNS[field].write(value);
    if (!cell || HALF_CHARACTER.test(cell) || !isSame(COLUMNS[field].read(cell), value)) return '';
    more.delete(field);
    return cell;
  });
  return [...cells, more.size ? jsonText(Object.fromEntries(more)) : ''];
}

const isField = (name: string): name is keyof PracticeSession => Object.hasOwn(COLUMNS, name);

const NAMES = new Map([...FIELDS, MORE].map(name => [name.toLowerCase(), name]));

/**
 * The name of every column: a field, `more`, or what a person has called a column of their own. A name that stands there
 * already, or none, is the empty text.
 */
export function headingsOf(cells: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return cells.map(cell => {
    const name = NAMES.get(cell.trim().toLowerCase()) ?? cell.trim();
    if (taken.has(name)) return '';
    taken.add(name);
    return name;
  });
}

/** How many of the columns are those of a log. */
export function knownAmong(headings: readonly string[]): number {
  return headings.filter(name => isField(name) || name === MORE).length;
}

function parseMore(cell: string): Fields | undefined {
  try {
    const more: unknown = JSON.parse(cell.trim() || '{}');
    return typeof more === 'object' && !Array.isArray(more) ? ((more ?? undefined) as Fields | undefined) : undefined;
  } catch {
    return undefined;
  }
}

/** What a person who adds a row has to write. */
const ASKED: readonly string[] = ['day', 'practice', 'activeSeconds'] satisfies (keyof PracticeSession)[];

/**
 * A row that a person added, with what nobody writes by hand. Nobody asked for the time of day, so it is noon; it counts as
 * written when it was practised, so that a later change in the log is the newer one.
 */
function filledIn(fields: Fields): Fields {
  const start = fields.startUtc ?? (day(fields.day) ? undefined : `${String(fields.day)}T12:00:00.000Z`);
  return {
    v: 1,
    startUtc: start,
    offsetMin: 0,
    source: 'import',
    outcome: 'completed',
    createdAt: start,
    updatedAt: start,
    ...fields,
  };
}

function parseAdded(fields: Fields, idOf: (content: string) => string): Parsed<PracticeSession> {
  const session = filledIn(fields);
  const parsed = parseFileSession({ ...session, id: idOf(jsonText(session)) });
  return 'problems' in parsed
    ? { problems: parsed.problems.filter(({ field }) => field in fields || ASKED.includes(field)) }
    : parsed;
}

/**
 * Reads the cells of a row. Columns that the format does not have are kept as unknown fields. A row without an id is one
 * that a person added: it needs `day`, `practice` and `activeSeconds`.
 *
 * @param idOf - makes an id from the content of a row that has none
 */
export function parseCells(
  cells: readonly string[],
  headings: readonly string[],
  idOf: (content: string) => string,
): Parsed<PracticeSession> {
  // What stands in a column without a name has slipped there from another: no cell of the row can be trusted.
  if (cells.some((cell, at) => cell && !headings[at])) return { problems: [{ field: '', why: 'not-a-record' }] };

  const fields = new Map<string, unknown>();
  for (const [at, cell] of cells.entries()) {
    const name = headings[at] ?? '';
    const value = name === MORE ? parseMore(cell) : (isField(name) ? COLUMNS[name] : words).read(cell);
    if (value === undefined) return { problems: [{ field: name, why: 'not-a-record' }] };
    if (value !== '') fields.set(name, value);
  }

  const { [MORE]: more, ...own } = Object.fromEntries(fields);
  const session: Fields = { ...(more as Fields | undefined), ...own };
  return session.id === undefined ? parseAdded(session, idOf) : parseFileSession(session);
}
