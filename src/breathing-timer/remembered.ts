import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { RunningSession } from '../practice/running.js';
import { recovered } from '../practice/running.js';
import type { PracticeStore } from '../practice/store.js';
import { choicesToKeep, parseChoices } from './settings.js';
import type { Choices } from './settings.js';

const SAFETY_READ = 'lms-breathing-timer safety';

/**
 * What the device remembers for the timer: the person's choices, that the safety text has been read, and a session that
 * was never ended. It is looked for when the element comes to the page, without making a database, and written only
 * when the person starts.
 */
export class Remembered implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #store: PracticeStore;
  readonly #place: () => string;

  /** What the person has chosen differently from the page, here or on an earlier visit. */
  choices: Choices = {};
  safetyRead = false;
  /** A session that a crash or a closed tab left behind. */
  unfinished: RunningSession | undefined;

  /**
   * @param place - names the kind of page: choices made where a page offers a body scan are not meant for one with
   *   breathing
   */
  constructor(host: ReactiveControllerHost, store: PracticeStore, place: () => string) {
    this.#host = host;
    this.#store = store;
    this.#place = place;
    host.addController(this);
  }

  hostConnected(): void {
    void this.#lookBack();
  }

  /** Remembers how the person started. `paced` says that the safety text stood before their eyes. */
  async remember(paced: boolean, withChoices: boolean): Promise<void> {
    if (!(await this.#store.exists())) void this.#store.persist();
    if (paced && !this.safetyRead) {
      this.safetyRead = true;
      void this.#store.keepChoices(SAFETY_READ, true);
    }
    if (withChoices && Object.keys(this.choices).length > 0) {
      void this.#store.keepChoices(this.#key, choicesToKeep(this.choices));
    }
  }

  /** Keeps the unfinished session as far as it is known, or forgets it. */
  async settleUnfinished(keep: boolean): Promise<void> {
    const { unfinished } = this;
    this.unfinished = undefined;
    this.#host.requestUpdate();
    if (!unfinished) return;
    await (keep
      ? this.#store.finish(recovered(unfinished, new Date().toISOString()))
      : this.#store.discard(unfinished.id));
  }

  get #key(): string {
    return `lms-breathing-timer ${this.#place()}`;
  }

  async #lookBack(): Promise<void> {
    if (!(await this.#store.exists())) return;
    const [choices, safetyRead, [unfinished]] = await Promise.all([
      this.#store.choices(this.#key),
      this.#store.choices(SAFETY_READ),
      this.#store.abandoned(),
    ]);
    this.safetyRead ||= safetyRead === true;
    // What the person has chosen since the page opened is newer.
    this.choices = { ...parseChoices(choices), ...this.choices };
    this.unfinished = unfinished;
    this.#host.requestUpdate();
  }
}
