import type { Language } from './languages.js';
import { escaped, said } from './markup.js';
import type { PageName, PageWords } from './words.js';
import { WORDS } from './words.js';

/** What a page has of its own in the frame that all of them share. Addresses are seen from the page. */
export interface FramedParts {
  /** What the page is known by to its script and its style. */
  readonly name: string;
  /** The page's title and what searches say of it. */
  readonly words: Readonly<Record<'title' | 'description', string>>;
  /** The language that the HTML is written in. Default: bokmål. */
  readonly language?: Language;
  /** The site's folder, seen from the page. Default: the one above. */
  readonly site?: string;
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
  /** More of the head, such as who may find the page, as HTML. */
  readonly head?: string;
  /** The whole `<body>`, as HTML. */
  readonly body: string;
}

/** The page's words in the language that its HTML is written in. */
export const wordsOf = (name: PageName): PageWords => WORDS.nb.pages[name];

const lines = (tags: readonly string[]): string => tags.map(tag => `    ${tag}\n`).join('');

/**
 * A whole page. Colours of the browser's own bars are those of the paper in `page.css`; the page may be made as large as a
 * person likes, and tells no other where they came from.
 */
export function framed({
  name,
  words,
  language = 'nb',
  site = '../',
  styles,
  scripts,
  head = '',
  body,
}: FramedParts): string {
  return `<!doctype html>
<html lang="${language}" data-page="${name}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="referrer" content="no-referrer" />
    <meta name="color-scheme" content="light dark" />
    <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
    <meta name="theme-color" content="#151b23" media="(prefers-color-scheme: dark)" />
    <meta name="description" content="${escaped(words.description)}" data-text="description" />
    ${said('title', words, 'title')}
    <link rel="icon" href="${site}favicon.svg" type="image/svg+xml" />
${lines(styles.map(href => `<link rel="stylesheet" href="${href}" />`))}${lines(
    scripts.map(src => `<script type="module" src="${src}"></script>`),
  )}${head}  </head>
${body}
</html>
`;
}
