import { html } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import type { PlainDate } from '../calendar/plain-date.js';
import { newId } from '../element/new-id.js';
import type { PracticeSession } from '../practice/session.js';
import type { PracticeStore, StorageTrouble } from '../practice/store.js';
import { addedByHand, broughtBack, changedByHand, deleted } from './by-hand.js';
import type { Now, Written } from './by-hand.js';
import { LmsLogChangeEvent } from './events.js';
import type { LogMessages } from './messages.js';
import { renderTrouble } from './notices.js';
import type { TroubleActs } from './notices.js';
import { renderSessionForm } from './session-form.js';
import { textsOfPart } from './texts.js';
import { writingMessages } from './writing-messages.js';
import type { WritingMessages } from './writing-messages.js';

/** What writing in the diary needs of the element around it. */
export interface Desk {
  readonly texts: () => LogMessages;
  readonly locales: () => readonly string[];
  /** Announces words to a screen reader, when the change that they are about is seen: they are asked for then. */
  readonly say: (words: () => string) => void;
  /** Moves the focus, when the element has been rendered, to what matches a selector. */
  readonly focus: (selector: string) => void;
}

/** What is being written: a new session, or one that is there. */
interface Writing {
  readonly day: PlainDate;
  readonly session: PracticeSession | undefined;
  /** Whether what was written could not be saved, because the minutes make no sense. */
  readonly wrong: boolean;
}

const nowIso = (): string => new Date().toISOString();

const now = (tz: string | undefined): Now => ({
  iso: nowIso(),
  tz,
  offsetMinAt: epochMs => -new Date(epochMs).getTimezoneOffset(),
});

/** What the person writes in the diary: sessions added, changed, deleted and brought back, and whether it could be kept. */
export class DayBook {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #store: PracticeStore;
  readonly #desk: Desk;
  // Known when the person reaches for the log, and not asked again as they save: the first use of `Intl` takes 25 ms.
  readonly #tz = Intl.DateTimeFormat().resolvedOptions().timeZone;
  #writing: Writing | undefined;
  /** The session that was deleted last, while it may still be brought back. */
  #removed: PracticeSession | undefined;
  #latest: PracticeSession | undefined;
  #trouble: StorageTrouble | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, store: PracticeStore, desk: Desk) {
    this.#host = host;
    this.#store = store;
    this.#desk = desk;
  }

  /** Begins a new session of a day. */
  add(day: PlainDate): void {
    this.#write({ day, session: undefined, wrong: false });
  }

  /** Begins to change a session. */
  change(session: PracticeSession): void {
    this.#write({ day: session.day, session, wrong: false });
  }

  /** Deletes a session, so that it can be brought back. */
  remove(session: PracticeSession): void {
    this.#removed = session;
    this.#enter(undefined);
    void this.#keepAs('delete', deleted(session, nowIso()), 'removed');
  }

  /** Puts the pen down: what is not saved is let go. */
  close(): void {
    this.#enter(undefined);
  }

  /** Tries to keep on the device what could not be kept before. */
  async tryAgain(): Promise<void> {
    if (this.#latest) await this.#keep(this.#latest);
  }

  /** The form, while something is being written. */
  renderForm(): TemplateResult | undefined {
    const writing = this.#writing;
    if (!writing) return undefined;
    const texts = { ...this.#desk.texts(), ...this.#texts };
    return renderSessionForm(writing.session, texts, writing.wrong, {
      save: written => this.#save(writing, written),
      cancel: () => this.close(),
    });
  }

  /** What brings back the session that was deleted on a day. */
  renderUndo(day: PlainDate): TemplateResult | undefined {
    const removed = this.#removed;
    if (removed?.day !== day) return undefined;
    const texts = this.#texts;
    const undo = (): void => {
      this.#removed = undefined;
      void this.#keepAs('undo', broughtBack(removed, nowIso()), 'undone');
    };
    return html`<div class="notice">
      <p>${texts.removed}</p>
      <div class="actions"><button type="button" class="undo" data-refuge @click=${undo}>${texts.undo}</button></div>
    </div>`;
  }

  /** @param reading - what stood in the way of reading the diary */
  renderTrouble(reading: StorageTrouble | undefined, acts: TroubleActs): TemplateResult | undefined {
    // What was given up may have come through since.
    const trouble = reading ?? (this.#store.isWaiting ? this.#trouble : undefined);
    return trouble && renderTrouble(trouble, this.#texts, acts);
  }

  get #texts(): WritingMessages {
    return textsOfPart(writingMessages, this.#desk.locales());
  }

  /** @param written - nothing when it makes no sense */
  #save(writing: Writing, written: Written | undefined): void {
    if (!written) {
      this.#enter({ ...writing, wrong: true });
      this.#desk.focus('[aria-invalid="true"]');
      return;
    }
    this.#enter(undefined);
    const { day, session } = writing;
    void (session
      ? this.#keepAs('change', changedByHand(session, written, nowIso()), 'saved')
      : this.#keepAs('add', addedByHand(newId(), day, written, now(this.#tz)), 'saved'));
  }

  async #keepAs(
    act: LmsLogChangeEvent['act'],
    session: PracticeSession,
    done: 'saved' | 'removed' | 'undone',
  ): Promise<void> {
    // The first time something is kept, and in the person's act, the browser is asked not to clear it away.
    if (!(await this.#store.exists())) void this.#store.persist();
    if ((await this.#keep(session)) === 'device') this.#desk.say(() => this.#texts[done]);
    this.#host.dispatchEvent(new LmsLogChangeEvent(act));
  }

  async #keep(session: PracticeSession): Promise<'device' | 'memory'> {
    this.#latest = session;
    const kept = await this.#store.save(session);
    const trouble = kept.on === 'memory' ? kept.trouble : undefined;
    if (trouble !== this.#trouble) this.#host.requestUpdate();
    this.#trouble = trouble;
    return kept.on;
  }

  #write(writing: Writing): void {
    this.#removed = undefined;
    this.#enter(writing);
    this.#desk.focus('[data-first]');
  }

  #enter(writing: Writing | undefined): void {
    this.#writing = writing;
    this.#host.requestUpdate();
  }
}
