import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * `released` when nobody asked for it or the page is hidden; `refused` when the browser said no (a low battery, a
 * frame without leave); `absent` when it has no wake lock, or none on a page that is not secure.
 */
export type WakeLockState = 'released' | 'held' | 'refused' | 'absent';

/**
 * Keeps the screen on for an element, from {@link hold} to {@link release}. A hidden page loses the lock, so it is asked
 * for again when the page is shown. An element that leaves the document gives it back, and asks again when it returns.
 *
 * A refusal is no error: the screen goes dark as it does otherwise. The host is updated when {@link state} changes.
 */
export class ScreenWakeLock implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #device: { readonly wakeLock?: Pick<WakeLock, 'request'> };
  #wanted = false;
  /** Whether it is wanted and the host is in the document. */
  #asking = false;
  #refused = false;
  #lock: WakeLockSentinel | undefined;

  /** @param device whose screen it is; the browser's `navigator` by default */
  constructor(host: ReactiveControllerHost, device: { readonly wakeLock?: Pick<WakeLock, 'request'> } = navigator) {
    this.#host = host;
    this.#device = device;
    host.addController(this);
  }

  get state(): WakeLockState {
    if (!this.#device.wakeLock) return 'absent';
    if (this.#lock?.released === false) return 'held';
    return this.#refused ? 'refused' : 'released';
  }

  /** Asks for the lock, now and whenever the page is shown again. Holding twice is holding once. */
  hold(): void {
    this.#wanted = true;
    this.hostConnected();
  }

  /** Lets the screen go dark again. */
  release(): void {
    this.#wanted = false;
    this.hostDisconnected();
  }

  hostConnected(): void {
    if (!this.#wanted) return;
    this.#asking = true;
    document.addEventListener('visibilitychange', this.#ask);
    this.#ask();
  }

  hostDisconnected(): void {
    this.#asking = false;
    this.#refused = false;
    document.removeEventListener('visibilitychange', this.#ask);
    void this.#lock?.release();
  }

  readonly #ask = (): void => {
    if (!document.hidden && this.state !== 'held') void this.#request();
  };

  async #request(): Promise<void> {
    try {
      const lock = await this.#device.wakeLock?.request('screen');
      // The answer may come when it is no longer wanted, or when another request has been granted.
      if (!this.#asking || this.state === 'held') return void lock?.release();
      this.#lock = lock;
      this.#refused = false;
      lock?.addEventListener('release', () => this.#host.requestUpdate());
    } catch {
      this.#refused = this.#asking;
    }
    this.#host.requestUpdate();
  }
}
