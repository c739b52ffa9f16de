/** The texts of an element in the three languages that ship with it; `nb` is the one that all others fall back to. */
export interface MessageSet<M> {
  readonly nb: M;
  readonly nn: M;
  readonly en: M;
}

/** The shape of each element's texts by its tag; every `messages.ts` adds its own. */
export interface ElementMessages {}

interface Register {
  readonly texts: Map<string, object>;
  readonly readers: Set<() => void>;
}

/** One register a page, so that texts reach the elements whichever copy of the suite defined them. */
const REGISTER = Symbol.for('lms-messages');
const shared = globalThis as { [REGISTER]?: Register };
const register = (): Register => (shared[REGISTER] ??= { texts: new Map(), readers: new Set() });

const entry = (tag: string, language: string): string => `${tag} ${language.toLowerCase()}`;

/**
 * Replaces texts of an element, or adds a language. Texts that are left out stay as they are (for a new language: as in
 * bokmål). Elements already on the page follow at once.
 *
 * @param tag - the element's name, such as `lms-breathing-timer`
 * @param language - a primary language subtag: `nb`, `nn`, `en`, or a new one such as `se`
 * @param texts - the texts to replace
 */
export function registerMessages<T extends keyof ElementMessages>(
  tag: T,
  language: string,
  texts: Partial<ElementMessages[T]>,
): void {
  const { texts: all, readers } = register();
  const key = entry(tag, language);
  all.set(key, { ...all.get(key), ...texts });
  for (const read of readers) read();
}

/** Calls `read` whenever texts are registered. @returns a function that ends it */
export function onMessagesRegistered(read: () => void): () => void {
  register().readers.add(read);
  return () => register().readers.delete(read);
}

/** An element's texts in one language, and the locale tags that write its numbers and dates. */
export interface Texts<M> {
  readonly texts: M;
  /** The language that the texts are in. */
  readonly language: string;
  /** For `Intl`, best first: an engine without nynorsk falls back to bokmål, not to English. */
  readonly locales: readonly string[];
}

/** @returns the element's texts in `language`, or in bokmål when nobody has that language */
export function textsIn<M>(tag: string, set: MessageSet<M>, language: string): Texts<M> {
  const registered = register().texts.get(entry(tag, language)) as Partial<M> | undefined;
  const shipped = Object.hasOwn(set, language) ? set[language as keyof MessageSet<M>] : undefined;
  const known = registered || shipped ? language : 'nb';
  const base = shipped ?? set.nb;
  return {
    texts: registered ? { ...base, ...registered } : base,
    language: known,
    locales: known === 'en' ? ['en-GB'] : [known, 'nb-NO'],
  };
}
