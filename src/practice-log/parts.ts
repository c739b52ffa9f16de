import type { ReactiveControllerHost } from 'lit';
import type { PlainDate } from '../calendar/plain-date.js';
import type { PracticeStore } from '../practice/store.js';
import type { DayBook, Desk } from './day-book.js';
import type { Household } from './household.js';
import type { OverTime } from './over-time.js';
import type { StreakCounter } from './streak-counter.js';
import type { Yours } from './yours.js';

/**
 * The parts of the log that come after its first view: writing, when a person reaches for the log; the picture, when there
 * is something in it; days in a row, where the page asks; and what is one's own, when it is opened.
 */
export class LaterParts {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #store: PracticeStore;
  readonly #surroundings: Household & Desk;
  #book: DayBook | undefined;
  #overTime: OverTime | undefined;
  #streak: StreakCounter | undefined;
  #yours: Yours | undefined;
  #notLoaded = false;

  constructor(host: ReactiveControllerHost & HTMLElement, store: PracticeStore, surroundings: Household & Desk) {
    this.#host = host;
    this.#store = store;
    this.#surroundings = surroundings;
  }

  /** What the person writes with, once it is here. */
  get book(): DayBook | undefined {
    return this.#book;
  }

  get overTime(): OverTime | undefined {
    return this.#overTime;
  }

  get own(): Yours | undefined {
    return this.#yours;
  }

  /** Days in a row; undefined where nobody asks. */
  get streakDays(): number | undefined {
    return this.#streak?.days;
  }

  /** Whether a part that the person asked for could not be had. */
  get notLoaded(): boolean {
    return this.#notLoaded;
  }

  /** Has the book ready for a person who may be about to write. */
  fetchBook(): void {
    if (!this.#book) void this.#makeBook().catch(() => undefined);
  }

  /** @returns the book; nothing when it cannot be had, which is then told */
  async loadBook(): Promise<DayBook | undefined> {
    await this.#asked(() => this.#makeBook()).catch(() => undefined);
    return this.#book;
  }

  fetchOverTime(): void {
    if (this.#overTime) return;
    void import('./over-time.js').then(
      ({ OverTime }) => {
        this.#overTime ??= new OverTime(this.#host);
        this.#host.requestUpdate();
      },
      () => undefined,
    );
  }

  /** @param today - where a row of days ends; undefined counts nothing */
  count(today: PlainDate | undefined, dayStartMin: number): void {
    this.#streak?.count(today, dayStartMin);
    if (!today || this.#streak) return;
    void import('./streak-counter.js').then(
      ({ StreakCounter }) => {
        this.#streak ??= new StreakCounter(this.#host, this.#store);
        this.#host.requestUpdate();
      },
      () => undefined,
    );
  }

  /**
   * Copies, print, reminder and deletion.
   *
   * @throws {TypeError} when they cannot be had, which is told too
   */
  async yours(): Promise<Yours> {
    return this.#asked(async () => {
      const { Yours } = await import('./yours.js');
      return (this.#yours ??= new Yours(this.#host, this.#store, this.#surroundings));
    });
  }

  async #makeBook(): Promise<void> {
    const { DayBook } = await import('./day-book.js');
    this.#book ??= new DayBook(this.#host, this.#store, this.#surroundings);
    this.#host.requestUpdate();
  }

  async #asked<T>(part: () => Promise<T>): Promise<T> {
    try {
      const made = await part();
      this.#notLoaded = false;
      return made;
    } catch (error) {
      this.#notLoaded = true;
      throw error;
    } finally {
      this.#host.requestUpdate();
    }
  }
}
