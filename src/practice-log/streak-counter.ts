import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addDays } from '../calendar/plain-date.js';
import type { PlainDate } from '../calendar/plain-date.js';
import type { PracticeStore } from '../practice/store.js';
import { dayOf } from './day-of.js';
import { streakOf } from './streak.js';

/** How far back is read at first, in days; twice as far each time that the streak reaches the beginning. */
const FIRST_LOOK_DAYS = 60;

/** Counts days in a row for an element, and again whenever the practice changes. It reads no further back than it must. */
export class StreakCounter implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #store: PracticeStore;
  #asked: { readonly today: PlainDate | undefined; readonly dayStartMin: number } | undefined;
  #days: number | undefined;
  #leave: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, store: PracticeStore) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  /** Days in a row; undefined where nobody asks. */
  get days(): number | undefined {
    return this.#days;
  }

  /** @param today - where the row ends; undefined counts nothing */
  count(today: PlainDate | undefined, dayStartMin: number): void {
    if (this.#asked?.today === today && this.#asked?.dayStartMin === dayStartMin) return;
    this.#asked = { today, dayStartMin };
    void this.#count();
  }

  hostConnected(): void {
    this.#leave = this.#store.subscribe(() => void this.#count());
  }

  hostDisconnected(): void {
    this.#leave?.();
  }

  async #count(): Promise<void> {
    const asked = this.#asked;
    const days = asked?.today && (await this.#daysInARow(asked.today, asked.dayStartMin));
    if (asked !== this.#asked || days === this.#days) return;
    this.#days = days;
    this.#host.requestUpdate();
  }

  async #daysInARow(today: PlainDate, dayStartMin: number): Promise<number> {
    for (let lookDays = FIRST_LOOK_DAYS; ; lookDays *= 2) {
      const sessions = await this.#store.sessions(addDays(today, -lookDays), addDays(today, 1));
      const days = streakOf(new Set(sessions.map(session => dayOf(session, dayStartMin))), today);
      // Rest days are in the row too, and are not counted.
      if (days < lookDays / 2) return days;
    }
  }
}
