import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { Exports } from './exports.js';
import type { OutcomeMessages } from './messages.js';

/** The files that a person can have, by how their names end. */
export type FileKind = 'csv' | 'json' | 'png' | 'svg';

/** The row of buttons that give a person the figures and the pictures as files. */
export class Saving {
  readonly #host: ReactiveControllerHost;
  readonly #exports: () => Promise<Exports>;
  readonly #onFailed: () => void;
  #hasFailed = false;

  /**
   * @param exports - the files of what is shown now
   * @param onFailed - told when one could not be made, which stands in the page too
   */
  constructor(host: ReactiveControllerHost, exports: () => Promise<Exports>, onFailed: () => void) {
    this.#host = host;
    this.#exports = exports;
    this.#onFailed = onFailed;
  }

  render(texts: OutcomeMessages): TemplateResult {
    const buttons = (label: string, kinds: readonly FileKind[]): readonly TemplateResult[] =>
      kinds.map(
        kind =>
          html`<button type="button" class="quiet" @click=${() => void this.#save(kind)}>
            ${label} (${kind.toUpperCase()})
          </button>`,
      );
    return html`<div>
      <div class="actions saving" role="group" aria-label=${texts.save}>
        <span class="help" aria-hidden="true">${texts.save}:</span>
        ${buttons(texts.savedFigures, ['csv', 'json'])} ${buttons(texts.savedPicture, ['png', 'svg'])}
      </div>
      ${this.#hasFailed ? html`<p class="error">${texts.notSaved}</p>` : nothing}
    </div>`;
  }

  async #save(kind: FileKind): Promise<void> {
    this.#hasFailed = false;
    try {
      await (await this.#exports()).save(kind);
    } catch {
      this.#hasFailed = true;
      this.#onFailed();
    }
    this.#host.requestUpdate();
  }
}
