import type { Surroundings } from './surroundings.js';

/**
 * Tells those who read the practice that it has changed: on this page, and by a bare ping, "read again", in other
 * tabs and in other copies of the suite on the page. No word of what changed leaves the page.
 */
export class ChangeNotice {
  readonly #name: string;
  readonly #surroundings: Surroundings;
  readonly #listeners = new Set<() => void>();
  #channel: BroadcastChannel | undefined;

  /** Opens nothing yet. */
  constructor(name: string, surroundings: Surroundings) {
    this.#name = name;
    this.#surroundings = surroundings;
  }

  /**
   * Hears of every change until the function returned is called. The channel stays open as long as anybody listens.
   * @param listener called without arguments; what it throws reaches the console and nobody else
   */
  subscribe(listener: () => void): () => void {
    // A subscription of its own, so that one listener may subscribe twice and leave once.
    const subscription = () => listener();
    this.#listeners.add(subscription);
    this.#channel ??= this.#open();
    return () => {
      this.#listeners.delete(subscription);
      if (this.#listeners.size) return;
      this.#channel?.close();
      this.#channel = undefined;
    };
  }

  /** Tells everybody, here and elsewhere. */
  announce(): void {
    this.tellThisPage();
    const channel = this.#channel ?? this.#open();
    channel?.postMessage(null);
    if (channel !== this.#channel) channel?.close();
  }

  /** Tells this page alone. */
  tellThisPage(): void {
    for (const tell of [...this.#listeners]) {
      try {
        tell();
      } catch (error) {
        reportError(error);
      }
    }
  }

  /** A channel, or none where the page may not have one. */
  #open(): BroadcastChannel | undefined {
    try {
      const { BroadcastChannel: Channel } = this.#surroundings;
      const channel = Channel && new Channel(this.#name);
      channel?.addEventListener('message', () => this.tellThisPage());
      return channel;
    } catch {
      return undefined;
    }
  }
}
