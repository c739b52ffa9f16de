import type { ReactiveControllerHost } from 'lit';
import type { PlainDate } from '../calendar/plain-date.js';
import { newId } from '../practice/session.js';
import type { PracticeSession } from '../practice/session.js';
import type { PracticeStore, StorageTrouble } from '../practice/store.js';
import { addedByHand, broughtBack, changedByHand, deleted } from './by-hand.js';
import type { Now } from './by-hand.js';
import type { DayActs, Writing } from './day-panel.js';
import { LmsLogChangeEvent } from './events.js';
import type { LogMessages } from './messages.js';

/** What writing in the diary needs of the element around it. */
export interface Desk {
  /** Announces words to a screen reader. */
  readonly say: (words: string) => void;
  /** Moves the focus, when the element has been rendered, to what matches a selector. */
  readonly focus: (selector: string) => void;
}

const now = (): Now => ({
  iso: new Date().toISOString(),
  tz: Intl.DateTimeFormat().resolvedOptions().timeZone,
  offsetMinAt: epochMs => -new Date(epochMs).getTimezoneOffset(),
});

/** What the person writes in the diary: sessions added, changed, deleted and brought back. */
export class DayBook {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #store: PracticeStore;
  readonly #desk: Desk;
  #writing: Writing | undefined;
  #removed: PracticeSession | undefined;
  #latest: PracticeSession | undefined;
  #trouble: StorageTrouble | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, store: PracticeStore, desk: Desk) {
    this.#host = host;
    this.#store = store;
    this.#desk = desk;
  }

  get writing(): Writing | undefined {
    return this.#writing;
  }

  /** The session that was deleted last, while it may still be brought back. */
  get removed(): PracticeSession | undefined {
    return this.#removed;
  }

  /** Why what was written last is not on the device. */
  get trouble(): StorageTrouble | undefined {
    return this.#trouble;
  }

  /** Puts the pen down: what is not saved is let go. */
  close(): void {
    this.#enter(undefined);
  }

  /** Tries to keep on the device what could not be kept before. */
  async tryAgain(): Promise<void> {
    if (this.#latest) await this.#keep(this.#latest);
  }

  actsOn(day: PlainDate, texts: LogMessages): DayActs {
    return {
      add: () => this.#write(undefined),
      change: session => this.#write(session),
      cancel: () => this.#enter(undefined),
      save: written => {
        const writing = this.#writing;
        if (!writing) return;
        if (!written) {
          this.#enter({ ...writing, wrong: true });
          this.#desk.focus('[aria-invalid="true"]');
          return;
        }
        this.#enter(undefined);
        const at = now();
        void (writing.session
          ? this.#change('change', changedByHand(writing.session, written, at.iso), texts.saved)
          : this.#change('add', addedByHand(newId(), day, written, at), texts.saved));
      },
      remove: session => {
        this.#removed = session;
        void this.#change('delete', deleted(session, now().iso), texts.removed);
      },
      undo: () => {
        if (!this.#removed) return;
        const session = broughtBack(this.#removed, now().iso);
        this.#removed = undefined;
        void this.#change('undo', session, texts.undone);
      },
    };
  }

  async #change(act: LmsLogChangeEvent['act'], session: PracticeSession, words: string): Promise<void> {
    // The first time something is kept, and in the person's act, the browser is asked not to clear it away.
    if (!(await this.#store.exists())) void this.#store.persist();
    if ((await this.#keep(session)) === 'device') this.#desk.say(words);
    this.#host.dispatchEvent(new LmsLogChangeEvent(act));
  }

  async #keep(session: PracticeSession): Promise<'device' | 'memory'> {
    this.#latest = session;
    const kept = await this.#store.save(session);
    this.#trouble = kept.on === 'memory' ? kept.trouble : undefined;
    this.#host.requestUpdate();
    return kept.on;
  }

  #write(session: PracticeSession | undefined): void {
    this.#removed = undefined;
    this.#enter({ session, wrong: false });
    this.#desk.focus('[data-first]');
  }

  #enter(writing: Writing | undefined): void {
    this.#writing = writing;
    this.#host.requestUpdate();
  }
}
