/** What an attribute may say: as a parser, and in words for the page's author. */
export interface Accepted<T> {
  /** Completes the sentence "Accepted: …". */
  readonly words: string;
  /** @returns the meaning of the text, or `undefined` when it has none */
  parse(text: string): T | undefined;
}

/** One of a fixed set of words. */
export function oneOf<T extends string>(...values: readonly T[]): Accepted<T> {
  return {
    words: values.join(', '),
    parse: text => values.find(value => value === text.trim()),
  };
}

/** A whole number from `min` to `max`. */
export function wholeNumber(min: number, max: number): Accepted<number> {
  return {
    words: `a whole number from ${min} to ${max}`,
    parse: text => {
      const number = /^\s*\d+\s*$/.test(text) ? Number(text) : NaN;
      return number >= min && number <= max ? number : undefined;
    },
  };
}

/** What was last complained of, by element and attribute: the same value is named once. */
const complaints = new WeakMap<Element, Map<string, string>>();

/**
 * Reads what the page wrote in an attribute or set as a property. A value that means nothing falls back, and says so
 * once in the console.
 *
 * @param element - the element that has the attribute
 * @param name - the attribute's name
 * @param value - what was written or set; `null`, `undefined` and empty text mean that nothing was
 * @param accepted - what it may say
 * @param fallback - what holds when it says nothing, or nothing sensible
 */
export function readAttribute<T>(
  element: Element,
  name: string,
  value: string | number | null | undefined,
  accepted: Accepted<T>,
  fallback: T,
): T {
  if (value === null || value === undefined || value === '') return fallback;
  const text = String(value);
  const meaning = accepted.parse(text);
  if (meaning !== undefined) return meaning;
  const named = complaints.get(element) ?? new Map<string, string>();
  if (named.get(name) !== text) {
    complaints.set(element, named.set(name, text));
    console.warn(
      `<${element.localName}> ${name}="${text}" is not understood and is ignored. Accepted: ${accepted.words}.`,
    );
  }
  return fallback;
}
