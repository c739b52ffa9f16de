import { html } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';

/**
 * Says what happened to those who do not see it: a polite live region (WCAG 4.1.3, status messages). The element puts
 * {@link render} into its template once, so that the region is there before its first words.
 */
export class Announcer implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #words = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Says `words` when the reader next pauses; the same words again are said again. */
  announce(words: string): void {
    // A live region speaks when its text changes, so words that repeat differ by a space that cannot be heard.
    this.#words = words === this.#words ? `${words}\u00a0` : words;
    this.#host.requestUpdate();
  }

  /** Forgets the last words, which belong to a place or a language that the element has left. */
  forget(): void {
    this.#words = '';
  }

  hostDisconnected(): void {
    this.forget();
  }

  render(): TemplateResult {
    return html`<div class="unseen" role="status">${this.#words}</div>`;
  }
}
