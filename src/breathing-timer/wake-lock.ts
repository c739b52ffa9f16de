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
  #refused = false;
  #lock: WakeLockSentinel | undefined;
  /** The listening of the present hold; ending it also disowns an answer still to come. */
  #holding: AbortController | undefined;

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
    if (this.#holding) return;
    this.#holding = new AbortController();
    const { signal } = this.#holding;
    const ask = () => void this.#ask(signal);
    document.addEventListener('visibilitychange', ask, { signal });
    ask();
  }

  /** Lets the screen go dark again. */
  release(): void {
    this.#wanted = false;
    this.hostDisconnected();
  }

  hostConnected(): void {
    if (this.#wanted) this.hold();
  }

  hostDisconnected(): void {
    this.#holding?.abort();
    this.#holding = undefined;
    void this.#lock?.release();
  }

  async #ask(signal: AbortSignal): Promise<void> {
    if (document.hidden) return;
    this.#refused = false;
    try {
      const lock = await this.#device.wakeLock?.request('screen');
      if (signal.aborted || this.state === 'held') return void lock?.release();
      this.#lock = lock;
      lock?.addEventListener('release', () => this.#host.requestUpdate());
    } catch {
      this.#refused = !signal.aborted;
    }
    this.#host.requestUpdate();
  }
}
