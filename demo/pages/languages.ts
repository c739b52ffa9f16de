/** The languages that the pages are in; the HTML of most is written in the first. */
export const LANGUAGES = ['nb', 'nn', 'en'] as const;

/** One of them. */
export type Language = (typeof LANGUAGES)[number];

/** Each by its own name, which those know who look for it. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

/** The language that this tag names, as an address does. */
export const languageNamed = (tag: string | null | undefined): Language | undefined =>
  LANGUAGES.find(language => language === tag);
