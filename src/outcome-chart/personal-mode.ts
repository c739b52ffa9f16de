import type { ReactiveControllerHost } from 'lit';
import type { PersonalView } from './personal-view.js';

/** What shows somebody's own scores: loaded when there are any, as most pages have none. */
export class PersonalMode {
  readonly #host: ReactiveControllerHost;
  #state: 'unasked' | 'loading' | 'loaded' | 'missing' = 'unasked';
  #view: PersonalView | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** It, once it is there; asking for it loads it. */
  get view(): PersonalView | undefined {
    if (this.#state === 'unasked') void this.#load();
    return this.#view;
  }

  get isLoading(): boolean {
    return this.#state === 'loading';
  }

  /** Whether it could not be loaded. */
  get isMissing(): boolean {
    return this.#state === 'missing';
  }

  async #load(): Promise<void> {
    this.#state = 'loading';
    try {
      const { PersonalView } = await import('./personal-view.js');
      this.#view = new PersonalView();
      this.#state = 'loaded';
    } catch {
      this.#state = 'missing';
    }
    this.#host.requestUpdate();
  }
}
