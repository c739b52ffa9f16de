/**
 * The border: what comes from a database, a file or another version of the suite is read field by field against rules,
 * and is either a record that the types can be trusted for, or a list of what is wrong with it.
 */
import { parsePlainDate } from '../calendar/plain-date.js';

/** Why a field was refused. The element that tells a person about it has the words. */
export type Why =
  | 'missing'
  | 'not-a-record'
  | 'not-a-text'
  | 'not-a-number'
  | 'not-a-time'
  | 'not-a-day'
  | 'not-a-choice'
  | 'newer-version';

/** One thing that is wrong with a record: `field` is its name, or empty when the whole is not a record. */
export interface Problem {
  readonly field: string;
  readonly why: Why;
}

/** A record that may be trusted, or everything that is wrong with it. */
export type Parsed<T> = { readonly record: T } | { readonly problems: readonly Problem[] };

/** Says why a value will not do, and nothing when it will. */
export type Rule = (value: unknown) => Why | undefined;

/** A rule for every field of `T`, so that a new field cannot be forgotten at the border. */
export type Rules<T> = { readonly [Field in keyof T]-?: Rule };

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/;

/** The field may be absent. */
export const optional =
  (rule: Rule): Rule =>
  value =>
    value === undefined ? undefined : rule(value);

/** Any text, the empty one too. */
export const text: Rule = value => (typeof value === 'string' ? undefined : 'not-a-text');

/** A text of 1–100 characters that a record is known by. */
export const identifier: Rule = value =>
  typeof value === 'string' && value && value.length <= 100 ? undefined : 'not-a-text';

/** A moment in UTC, ISO 8601 with `Z`, that exists. */
export const time: Rule = value =>
  typeof value === 'string' && TIME.test(value) && !day(value.slice(0, 10)) && !Number.isNaN(Date.parse(value))
    ? undefined
    : 'not-a-time';

/** A day that exists, `YYYY-MM-DD`. */
export const day: Rule = value => (typeof value === 'string' && parsePlainDate(value) ? undefined : 'not-a-day');

/** A finite number from `least` to `most`, both included. */
export const number =
  (least: number, most: number): Rule =>
  value =>
    typeof value === 'number' && value >= least && value <= most ? undefined : 'not-a-number';

/** One of the values named. */
export const oneOf =
  (...choices: readonly unknown[]): Rule =>
  value =>
    choices.includes(value) ? undefined : 'not-a-choice';

/** The version that this code writes, 1; a later one is told apart from nonsense so that it can be explained. */
export const version: Rule = value =>
  value === 1 ? undefined : typeof value === 'number' && value > 1 ? 'newer-version' : 'not-a-choice';

/** A record within the record, which keeps these rules. */
export const recordOf =
  <T>(rules: Rules<T>): Rule =>
  value =>
    'problems' in parseRecord(value, rules) ? 'not-a-record' : undefined;

/** The value's own fields in a record of its own; `undefined` when it is not a record, or cannot be read. */
function ownFields(value: unknown): Record<string, unknown> | undefined {
  try {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const fields: Record<string, unknown> = { ...value };
    for (const name in fields) {
      // A field named __proto__ would set the prototype of the next object that it is assigned to.
      if (fields[name] === undefined || name === '__proto__') Reflect.deleteProperty(fields, name);
    }
    return fields;
  } catch {
    return undefined;
  }
}

/**
 * Reads a record against its rules. Fields without a rule are kept as they are: a later version may know them.
 * Never throws, whatever the value is.
 * @returns a copy, one level deep, or every problem found
 */
export function parseRecord<T>(value: unknown, rules: Rules<T>): Parsed<T> {
  const fields = ownFields(value);
  if (!fields) return { problems: [{ field: '', why: 'not-a-record' }] };
  const problems: Problem[] = [];
  for (const field in rules) {
    const why = rules[field](fields[field]);
    if (why) problems.push({ field, why: fields[field] === undefined ? 'missing' : why });
  }
  return problems.length ? { problems } : { record: fields as T };
}
