import { FIELDS, PHASES } from './columns.js';

const KNOWN: readonly string[] = [...FIELDS, ...PHASES];
const IS_KNOWN: ReadonlySet<string> = new Set(KNOWN);

/** The names of a record's fields: those of a session in the order of the file, then the others by the alphabet. */
function namesIn(record: object): readonly string[] {
  const later = Object.keys(record).filter(name => !IS_KNOWN.has(name));
  return [...KNOWN.filter(name => Object.hasOwn(record, name)), ...later.sort()];
}

function ordered(_name: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(namesIn(value).map(name => [name, value[name as keyof typeof value]]));
}

/** A value as JSON; `undefined` when no JSON can hold it. */
function valueText(value: unknown): string | undefined {
  try {
    return JSON.stringify(value, typeof value === 'object' ? ordered : undefined);
  } catch {
    return undefined;
  }
}

/**
 * A record as JSON on one line: the same for the same content, whatever order its fields were set in. The fields of a
 * session come in the order of the file, others after them by their names, at every level.
 *
 * A field that no JSON can hold (a cycle, a `BigInt`, thousands of levels) is left out, and costs no other. Never throws.
 */
export function jsonText(record: object): string {
  const fields = namesIn(record).flatMap(name => {
    const text = valueText(record[name as keyof typeof record]);
    return text === undefined ? [] : [`${JSON.stringify(name)}:${text}`];
  });
  return `{${fields.join(',')}}`;
}
