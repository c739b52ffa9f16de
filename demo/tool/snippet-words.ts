import type { MessageSet } from '../../src/element/messages.js';

/** What is said around a text that a person copies. */
export interface SnippetTexts {
  /** The name of the field that it stands in. */
  readonly snippet: (what: string) => string;
  readonly copy: string;
  readonly copied: string;
  /** Where the browser does not let a page copy: the text is marked. */
  readonly marked: string;
}

const nb: SnippetTexts = {
  snippet: what => `Dette kopierer du: ${what}`,
  copy: 'Kopier',
  copied: 'Kopiert.',
  marked: 'Nettleseren lar ikke siden kopiere. Teksten er merket: Trykk Ctrl og C (Cmd og C på Mac).',
};

const nn: SnippetTexts = {
  snippet: what => `Dette kopierer du: ${what}`,
  copy: 'Kopier',
  copied: 'Kopiert.',
  marked: 'Nettlesaren lèt ikkje sida kopiere. Teksten er merkt: Trykk Ctrl og C (Cmd og C på Mac).',
};

const en: SnippetTexts = {
  snippet: what => `What you copy: ${what}`,
  copy: 'Copy',
  copied: 'Copied.',
  marked: 'The browser does not let the page copy. The text is selected: press Ctrl and C (Cmd and C on a Mac).',
};

export const snippetWords: MessageSet<SnippetTexts> = { nb, nn, en };
