import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { textsIn } from '../../src/element/messages.js';
import { snippetWords } from './snippet-words.js';

/** What came of the last press on a button: it stands beside that, and is said to those who do not see it. */
export interface Said {
  /** Of the text. */
  readonly id: string;
  readonly words: string;
}

/** The same words again are said again. */
export const saidAfter = (last: Said | undefined, said: Said): Said =>
  last?.words === said.words ? { ...said, words: `${said.words}\u00a0` } : said;

/** A text that a person copies. */
export interface Snippet {
  readonly id: string;
  /** What it is. */
  readonly label: string;
  readonly text: string;
  /** Of the page. */
  readonly language: string;
  readonly said: Said | undefined;
  readonly say: (said: Said) => void;
}

/** Copies, or marks the text where the browser does not let a page copy. */
async function copy({ id, language, say }: Snippet): Promise<void> {
  const { texts } = textsIn('snippet', snippetWords, language);
  const field = document.getElementById(id);
  if (!(field instanceof HTMLTextAreaElement)) return;
  try {
    await navigator.clipboard.writeText(field.value);
    say({ id, words: texts.copied });
  } catch {
    field.focus();
    field.select();
    say({ id, words: texts.marked });
  }
}

/** A field with the text, and a button that copies it. */
export function renderSnippet(snippet: Snippet): TemplateResult {
  const { id, label, text, language, said } = snippet;
  const { texts } = textsIn('snippet', snippetWords, language);
  const rows = Math.min(6, Math.ceil(text.length / 70) + (text.match(/\n/g)?.length ?? 0));
  return html`<div class="snippet">
    <label class="unseen" for=${id}>${texts.snippet(label)}</label>
    <textarea id=${id} readonly rows=${rows} spellcheck="false" .value=${text}></textarea>
    <button type="button" aria-describedby=${id} @click=${() => void copy(snippet)}>${texts.copy}</button>
    ${said?.id === id ? html`<span class="help" aria-hidden="true">${said.words}</span>` : nothing}
  </div>`;
}
