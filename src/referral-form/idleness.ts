import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** So long a form may stand open before the person is reminded of what is in it. */
const IDLE_MS = 20 * 60_000;

/** Knows when a person has begun something and then left it. */
export class Idleness implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #alarm: ReturnType<typeof setTimeout> | undefined;
  #isIdle = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get isIdle(): boolean {
    return this.#isIdle;
  }

  /** The person has done something: the time runs from now. */
  begin(): void {
    this.end();
    this.#alarm = setTimeout(() => {
      this.#isIdle = true;
      this.#host.requestUpdate();
    }, IDLE_MS);
  }

  /** There is nothing left to be reminded of. */
  end(): void {
    clearTimeout(this.#alarm);
    this.#isIdle = false;
  }

  hostDisconnected(): void {
    this.end();
  }
}
