import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long to wait for frames where the page makes none, such as behind another tab. */
const PATIENCE_MS = 1000;

/** Resolves when the browser has drawn a frame, and one more in which it answers what was pressed meanwhile. */
const afterTwoFrames = (): Promise<void> =>
  new Promise(resolve => {
    setTimeout(resolve, PATIENCE_MS);
    // A frame's callbacks come before it is drawn, and a task of their own after it.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve)));
  });

/** Lets an element show first what is needed first, and the rest as soon as that is there to be used. */
export class QuickStart implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #rest: Promise<void> | undefined;
  #isOver = false;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether it is time for the rest. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Resolves when it is time for the rest, and the element has been asked to render it. */
  get over(): Promise<void> {
    return Promise.resolve(this.#rest);
  }

  hostUpdated(): void {
    this.#rest ??= afterTwoFrames().then(() => {
      this.#isOver = true;
      this.#host.requestUpdate();
    });
  }
}
