/**
 * The border for what a person writes as JSON: every field is held against a rule, and a field that the format does not
 * have is named rather than passed over, because it is a slip of the pen more often than a wish.
 */

/** The value of a JSON text, with or without a byte order mark; `undefined` when it is none. */
export function jsonValue(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** What a field has to be. A list of texts means one of them; `id` is letters, digits and hyphens. */
export type Expected =
  'record' | 'list' | 'text' | 'id' | 'number' | 'number-above-0' | 'count' | 'true-or-false' | readonly string[];

/** One thing that is wrong with a record; `path` says where, such as `items[3].id`, and is empty for the whole. */
export type FieldProblem =
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'unknown-field'; readonly path: string }
  | { readonly kind: 'not-as-expected'; readonly path: string; readonly expected: Expected };

/** Says everything that is wrong with a value. */
export type Rule = (value: unknown, path: string) => readonly FieldProblem[];

/** A rule for every field of `T`, so that a new field cannot be forgotten at the border. */
export type Rules<T> = { readonly [Field in keyof T]-?: Rule };

function rule(expected: Expected, isGood: (value: unknown) => boolean): Rule {
  return (value, path) => (isGood(value) ? [] : [{ kind: 'not-as-expected', path, expected }]);
}

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);

/** A text with something in it. */
export const text = rule('text', isText);

/** Letters, digits and hyphens: what a measure, a time point or an instrument is known by. */
export const id = rule('id', value => isText(value) && /^[\p{L}\d-]{1,60}$/u.test(value));

/** A finite number. */
export const number = rule('number', isNumber);

/** A finite number above 0. */
export const numberAbove0 = rule('number-above-0', value => isNumber(value) && value > 0);

/** A whole number from 1. */
export const count = rule('count', value => Number.isInteger(value) && Number(value) >= 1);

/** `true` or `false`. */
export const flag = rule('true-or-false', value => typeof value === 'boolean');

/** One of some words. */
export const oneOf = (...words: readonly string[]): Rule => rule(words, value => words.some(word => word === value));

/** The field may be absent. */
export const optional =
  (of: Rule): Rule =>
  (value, path) =>
    value === undefined ? [] : of(value, path);

/** The places in a list of ids that are taken by an earlier one, whatever the case of its letters. */
export function repeatedAt(ids: readonly string[]): readonly number[] {
  const folded = ids.map(name => name.trim().toLowerCase());
  return folded.flatMap((name, at) => (folded.indexOf(name) < at ? [at] : []));
}

/** Some of the same, at least one unless `least` is 0. */
export const listOf =
  (each: Rule, least: 0 | 1 = 1): Rule =>
  (value, path) =>
    Array.isArray(value) && value.length >= least
      ? value.flatMap((item, at) => each(item, `${path}[${at}]`))
      : [{ kind: 'not-as-expected', path, expected: 'list' }];

/** A record of these fields and, unless others are passed over, no others. */
export const record =
  <T>(rules: Rules<T>, others: 'refused' | 'passed-over' = 'refused'): Rule =>
  (value, path) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return [{ kind: 'not-as-expected', path, expected: 'record' }];
    }
    const fields = new Map<string, unknown>(Object.entries(value));
    const pathTo = (name: string) => (path ? `${path}.${name}` : name);
    const unknown = [...fields.keys()].filter(name => others === 'refused' && !Object.hasOwn(rules, name));
    return [
      ...unknown.map(name => ({ kind: 'unknown-field', path: pathTo(name) }) as const),
      ...Object.entries<Rule>(rules).flatMap(([name, of]): readonly FieldProblem[] => {
        const found = of(fields.get(name), pathTo(name));
        return found.length && fields.get(name) === undefined ? [{ kind: 'missing', path: pathTo(name) }] : found;
      }),
    ];
  };
