import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { latestOf } from '../calendar/plain-date.js';
import type { PlainDate } from '../calendar/plain-date.js';
import type { PracticeSession } from '../practice/session.js';
import type { PracticeStore, StorageTrouble } from '../practice/store.js';

/** What of the diary is seen: the sessions of some days, and when the latest was. */
export interface Pages {
  readonly sessions: readonly PracticeSession[];
  /** The latest day with practice, in these days or others. */
  readonly latestDay: PlainDate | undefined;
  /** What stood in the way of reading it. */
  readonly trouble: StorageTrouble | undefined;
  /** Whether the browser may clear it away by itself. */
  readonly fleeting: boolean;
}

const BLANK: Pages = { sessions: [], latestDay: undefined, trouble: undefined, fleeting: false };

/**
 * The part of the diary that an element shows, kept right: read again whenever the practice changes, on this page or in
 * another tab. It never reads more than the days that are asked for.
 */
export class Diary implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #store: PracticeStore;
  #pages = BLANK;
  #wanted: { readonly from: PlainDate; readonly to: PlainDate; readonly today: PlainDate } | undefined;
  #isReading = false;
  #reading = Promise.resolve();
  #stale = false;
  #leave: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, store: PracticeStore) {
    this.#host = host;
    this.#store = store;
    host.addController(this);
  }

  /** What was last read. */
  get pages(): Pages {
    return this.#pages;
  }

  /** Resolves when what is being read is here; at once when nothing is. */
  get latest(): Promise<void> {
    return this.#reading;
  }

  /** Asks for these days, both included; the element is rendered again when they are here. */
  open(from: PlainDate, to: PlainDate, today: PlainDate): void {
    if (this.#wanted?.from === from && this.#wanted.to === to) return;
    this.#wanted = { from, to, today };
    this.#readSoon();
  }

  /** Reads the same days once more. */
  readAgain(): void {
    this.#readSoon();
  }

  hostConnected(): void {
    this.#leave = this.#store.subscribe(() => this.#readSoon());
    if (this.#wanted) this.#readSoon();
  }

  hostDisconnected(): void {
    this.#leave?.();
    this.#leave = undefined;
  }

  /** One reading at a time, and one more when something has changed meanwhile. */
  #readSoon(): void {
    this.#stale = true;
    if (this.#isReading) return;
    this.#isReading = true;
    this.#reading = this.#readUntilFresh();
  }

  async #readUntilFresh(): Promise<void> {
    while (this.#stale && this.#wanted && this.#leave) {
      this.#stale = false;
      const { from, to, today } = this.#wanted;
      const store = this.#store;
      const sessions = await store.sessions(from, to);
      const { trouble } = store;
      // Among days up to today is the latest of all: then the rest need not be searched for it.
      const latestDay = (to >= today && latestOf(sessions.map(({ day }) => day))) || (await store.latestDay());
      const fleeting = latestDay !== undefined && !(await isPersisted());
      this.#pages = { sessions, latestDay, trouble, fleeting };
      this.#host.requestUpdate();
    }
    this.#isReading = false;
  }
}

/** Whether the browser has promised not to clear storage away by itself; asking asks nobody. */
async function isPersisted(): Promise<boolean> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return false;
  }
}
