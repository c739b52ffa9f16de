/** How long before its moment a wake-up begins to watch the frames. */
const APPROACH_MS = 30;

/**
 * Wakes the session at a moment. One wake-up at a time; each is asked for anew, so a late one delays nothing after it.
 */
export class Ticker {
  readonly #tick: () => void;
  #timer = 0;
  #frame = 0;

  constructor(tick: () => void) {
    this.#tick = tick;
  }

  /** Wakes in `ms` milliseconds, as soon as the browser lets a timer run, in place of any earlier wake-up. */
  wakeIn(ms: number): void {
    this.stop();
    this.#timer = self.setTimeout(this.#tick, Math.ceil(ms));
  }

  /**
   * Wakes in the first frame that is due in `ms` milliseconds or later, in place of any earlier wake-up; where no frames come (a
   * hidden page), as {@link wakeIn}. To watch the frames takes a page as long as all else of a tick.
   */
  wakeInFrame(ms: number): void {
    this.stop();
    this.#timer = self.setTimeout(this.#approach, Math.max(0, ms - APPROACH_MS), performance.now() + ms);
  }

  stop(): void {
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
  }

  readonly #approach = (dueMs: number): void => {
    this.stop();
    const leftMs = dueMs - performance.now();
    if (leftMs <= 0) {
      this.#tick();
      return;
    }
    // A timer alone may fire after the frame that should have shown the change, and a frame alone may never come.
    this.#frame = requestAnimationFrame(() => this.#approach(dueMs));
    this.#timer = self.setTimeout(this.#approach, leftMs, dueMs);
  };
}
