import { LitElement, html } from 'lit';
import type { CSSResultGroup, PropertyValues } from 'lit';
import { Announcer } from './announcer.js';
import { LanguageController } from './language.js';
import { onMessagesRegistered, textsIn } from './messages.js';
import type { MessageSet, Texts } from './messages.js';
import { theme } from './theme.styles.js';

/**
 * What every visible element of the suite shares: one wrapper that no page style reaches, the page's language, and a
 * voice for those who do not see the change.
 *
 * The host box belongs to the page; everything inside the wrapper belongs to the suite.
 */
export abstract class LmsElement<M> extends LitElement {
  static override styles: CSSResultGroup = [theme];

  /** The element's texts in the languages that ship with it. */
  protected abstract readonly messages: MessageSet<M>;

  protected readonly announcer = new Announcer(this);
  readonly #language = new LanguageController(this);
  #stopReading: (() => void) | undefined;
  #texts: Texts<M> | undefined;

  /** The element's texts in the language of the place where it stands. */
  protected get texts(): M {
    return this.#current.texts;
  }

  /** For `Intl`: the locales of the element's language, best first. */
  protected get locales(): readonly string[] {
    return this.#current.locales;
  }

  /** Texts of a part that is loaded later, in the element's language. */
  protected textsOf<Part>(part: MessageSet<Part>): Part {
    return textsIn(this.localName, part, this.#language.language).texts;
  }

  get #current(): Texts<M> {
    return (this.#texts ??= textsIn(this.localName, this.messages, this.#language.language));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopReading = onMessagesRegistered(() => this.requestUpdate());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopReading?.();
  }

  protected override willUpdate(_changed: PropertyValues<this>): void {
    const before = this.#texts;
    this.#texts = undefined;
    if (before && before.language !== this.#current.language) this.announcer.forget();
  }

  /** The element's own template, inside the wrapper. */
  protected abstract renderContent(): unknown;

  protected override render(): unknown {
    return html`<div class="lms" part="base" lang=${this.#current.language}>
      ${this.renderContent()} ${this.announcer.render()}
    </div>`;
  }
}
