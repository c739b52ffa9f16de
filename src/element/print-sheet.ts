import { render } from 'lit';
import type { TemplateResult } from 'lit';

/** A sheet of paper: a document of its own. */
export interface PaperSheet {
  /** The document's title, which most browsers print above it and offer as a file name. */
  readonly title: string;
  /** The document's `lang`. */
  readonly language: string;
  /** Its whole look, as CSS. */
  readonly styles: string;
  readonly content: TemplateResult;
}

/**
 * Prints a sheet and nothing else of the page: in a frame of its own, where no style of the page reaches it. Where the
 * browser gives no frame, the page prints itself.
 */
export function printSheet(host: HTMLElement, { title, language, styles, content }: PaperSheet): void {
  const frame = document.createElement('iframe');
  frame.className = 'unseen';
  frame.title = title;
  host.shadowRoot?.append(frame);
  const inside = frame.contentWindow;
  if (!inside) {
    frame.remove();
    print();
    return;
  }
  const { document: paper } = inside;
  paper.documentElement.lang = language;
  paper.title = title;
  const look = new (inside as typeof globalThis & Window).CSSStyleSheet();
  look.replaceSync(styles);
  paper.adoptedStyleSheets = [look];
  render(content, paper.body);
  inside.addEventListener('afterprint', () => setTimeout(() => frame.remove()));
  // The frame does not take the focus: with the frame it would be gone, and who goes by the keyboard at the page's top again.
  inside.print();
}
