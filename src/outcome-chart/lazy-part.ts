import type { ReactiveControllerHost } from 'lit';

/** A part of the element that is loaded when it is first needed, as most pages do without it. */
export class LazyPart<Part> {
  readonly #host: ReactiveControllerHost;
  readonly #load: () => Promise<Part>;
  #state: 'unasked' | 'loading' | 'loaded' | 'missing' = 'unasked';
  #part: Part | undefined;

  constructor(host: ReactiveControllerHost, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
  }

  /** It, once it is there, and whether it has been needed or not. */
  get part(): Part | undefined {
    return this.#part;
  }

  get isLoading(): boolean {
    return this.#state === 'loading';
  }

  /** Whether it could not be loaded. */
  get isMissing(): boolean {
    return this.#state === 'missing';
  }

  /** Says that it is needed: it is loaded, and the host rendered again when it is there. */
  need(): Part | undefined {
    if (this.#state === 'unasked') void this.#take();
    return this.#part;
  }

  async #take(): Promise<void> {
    this.#state = 'loading';
    try {
      this.#part = await this.#load();
      this.#state = 'loaded';
    } catch {
      this.#state = 'missing';
    }
    this.#host.requestUpdate();
  }
}
