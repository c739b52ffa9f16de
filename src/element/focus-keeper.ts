import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps the focus within an element when what has it vanishes: it goes to what is marked `data-refuge` instead of being
 * lost to the top of the page (WCAG 2.4.3). An element that does not have the focus never takes it.
 */
export class FocusKeeper implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #hadFocus = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    this.#hadFocus = Boolean(this.#host.shadowRoot?.activeElement);
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    if (this.#hadFocus && !root?.activeElement) root?.querySelector<HTMLElement>('[data-refuge]')?.focus();
  }
}
