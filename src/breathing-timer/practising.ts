import { html, nothing } from 'lit';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import type { RunningSession } from '../practice/running.js';
import { practiceRecord } from '../practice/session.js';
import type { PracticeSession } from '../practice/session.js';
import { practiceStore } from '../practice/store.js';
import { troubleInWords } from '../practice/trouble-words.js';
import { BreathAnimation } from './breath-animation.js';
import { durationOnClock } from './duration.js';
import { LmsPracticeCompleteEvent } from './events.js';
import type { Sight } from './figure.js';
import { Guide } from './guide.js';
import type { TimerMessages } from './messages.js';
import { renderGap, renderSoundNotice, renderUnfinished } from './notices.js';
import { lookBack, remember, settle } from './past.js';
import type { Past } from './past.js';
import { remainingMs } from './schedule.js';
import type { Choices, TimerSettings } from './settings.js';
import { sightDuring } from './sight.js';
import { renderSummary } from './summary.js';
import type { SummaryActs } from './summary.js';
import { TimerSession } from './timer-session.js';
import type { Stage } from './timer-session.js';

/** What practising needs of the element around it. */
export interface Room {
  /** The element's texts in the language of the page now. */
  readonly texts: () => TimerMessages;
  /** Whether sound is off now: it may change while a session runs. */
  readonly muted: () => boolean;
  /** Announces words to a screen reader. */
  readonly say: (words: string) => void;
}

/** Everything from Start to the summary: the session, what leads the person through it, and what they see of it. */
export class Practising implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #room: Room;
  readonly #guide: Guide;
  readonly #session: TimerSession;
  readonly #breath = new BreathAnimation();
  /** Whether the person follows the rhythm, or breathes as they like while the time runs. */
  #paced = true;

  constructor(host: ReactiveControllerHost & HTMLElement, room: Room) {
    this.#host = host;
    this.#room = room;
    this.#guide = new Guide(host, room.say);
    this.#session = new TimerSession(host, practiceStore(), {
      onMoment: () => this.#follow(),
      onRest: () => this.#guide.rest(),
      onCompleted: record => this.#completed(record),
    });
    host.addController(this);
  }

  get state(): Stage['state'] {
    return this.#session.stage.state;
  }

  get elapsedMs(): number {
    return this.#session.elapsedMs;
  }

  /** What the session under way is run with; only the sound may still change. */
  get settings(): TimerSettings | undefined {
    const { stage } = this.#session;
    return 'begun' in stage ? { ...stage.begun.settings, muted: this.#room.muted() } : undefined;
  }

  /** Whether the person follows the rhythm. */
  get paced(): boolean {
    return this.#paced;
  }

  /** Whether the person is asked about time that nobody witnessed. */
  get inDoubt(): boolean {
    const { stage } = this.#session;
    return 'gapMs' in stage && stage.gapMs > 0;
  }

  start(settings: TimerSettings): void {
    this.#paced = true;
    this.#session.start(settings);
    this.#listen();
    this.#room.say(this.#room.texts().started);
  }

  /** Pauses, unless the time was up or in doubt when the act came. */
  pause(): void {
    if (this.#session.pause()) this.#room.say(this.#room.texts().paused);
  }

  resume(): void {
    this.#session.resume();
    this.#resumed();
  }

  /** @returns the record; nothing when none was under way, or its time was up when the act came */
  finish(): PracticeSession | undefined {
    const record = this.#session.finish();
    if (record) this.#room.say(this.#room.texts().done);
    return record;
  }

  /** From the rhythm to breathing as one likes, and back. */
  breathe(): void {
    this.#paced = !this.#paced;
    this.adjust();
  }

  /** Something other than time has changed what is seen and heard now. */
  adjust(): void {
    this.#follow();
    this.#host.requestUpdate();
  }

  /** What is remembered of earlier visits to pages that offer this practice. */
  lookBack(place: string): Promise<Past> {
    return lookBack(practiceStore(), place);
  }

  /** Remembers how the person started: see `remember()` in past.ts. */
  remember(place: string, past: Pick<Past, 'safetyRead'>, choices: Choices | undefined): Promise<void> {
    return remember(practiceStore(), place, past, choices);
  }

  hostUpdated(): void {
    const { stage, shownMs } = this.#session;
    const target = this.#host.shadowRoot?.querySelector('.breath');
    // An update may come after the element has gone, and a motion made then would hold on to it.
    if (target && this.#host.isConnected && 'schedule' in stage) {
      const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
      const motion = still ? 'light' : target.closest('.bar') ? 'rise' : 'scale';
      this.#breath.hold(target, stage.schedule, shownMs, motion, stage.state === 'running' && this.#paced);
    } else {
      this.#breath.stop();
    }
  }

  hostDisconnected(): void {
    this.#breath.stop();
  }

  /** What the figure shows while a session is under way. */
  get sight(): Sight | undefined {
    const { stage, shownMs } = this.#session;
    const { settings } = this;
    if (!settings || !('schedule' in stage)) return undefined;
    return sightDuring(stage.schedule, shownMs, settings, stage.state === 'running', this.#paced, this.#room.texts());
  }

  renderTime(): TemplateResult | typeof nothing {
    const { stage, shownMs } = this.#session;
    if (!('schedule' in stage)) return nothing;
    const texts = this.#room.texts();
    const open = stage.schedule.plannedMs === Infinity;
    const seconds = open ? shownMs / 1000 : Math.ceil(remainingMs(stage.schedule, shownMs) / 1000);
    return html`<p class="time" role="timer" aria-live="off">
      ${durationOnClock(seconds)} ${open ? texts.timeSpent : texts.timeLeft}
    </p>`;
  }

  renderGap(): TemplateResult | typeof nothing {
    const { stage } = this.#session;
    return 'gapMs' in stage ? renderGap(stage.gapMs, this.#room.texts(), this.#answerGap) : nothing;
  }

  renderSoundNotice(): TemplateResult | typeof nothing {
    const { settings } = this;
    return settings && this.state === 'running'
      ? renderSoundNotice(settings, this.#guide, this.#room.texts())
      : nothing;
  }

  /** @param settled - called when the person has said what shall become of it */
  renderUnfinished(unfinished: RunningSession, locales: readonly string[], settled: () => void): TemplateResult {
    return renderUnfinished(unfinished, this.#room.texts(), locales, keep => {
      settled();
      void settle(practiceStore(), unfinished, keep);
    });
  }

  renderSummary(headingLevel: number): TemplateResult | typeof nothing {
    const { stage } = this.#session;
    if (stage.state !== 'finished') return nothing;
    return renderSummary(stage.record, stage.kept, this.#room.texts(), headingLevel, this.#summaryActs);
  }

  #listen(): void {
    this.#guide.begin(this.#session.elapsedMs, () => this.adjust());
  }

  #follow(): void {
    const { stage, elapsedMs, shownMs } = this.#session;
    const { settings } = this;
    if (!settings || stage.state !== 'running') return;
    this.#guide.follow({ schedule: stage.schedule, elapsedMs, shownMs }, settings, this.#room.texts(), this.#paced);
  }

  #resumed(): void {
    this.#listen();
    this.#room.say(this.#room.texts().resumed);
  }

  #completed(record: PracticeSession): void {
    this.#guide.complete();
    this.#room.say(this.#room.texts().done);
    this.#host.dispatchEvent(new LmsPracticeCompleteEvent(practiceRecord(record)));
  }

  #sayWhereItIs(): void {
    const { stage } = this.#session;
    const kept = 'kept' in stage ? stage.kept : undefined;
    const texts = this.#room.texts();
    if (kept) this.#room.say(kept.on === 'device' ? texts.answersSaved : troubleInWords(kept.trouble, texts));
  }

  readonly #answerGap = (counts: boolean): void => {
    this.#session.answerGap(counts);
    if (this.state === 'running') this.#resumed();
  };

  readonly #summaryActs: SummaryActs = {
    keep: record => void this.#session.keep(record).then(() => this.#sayWhereItIs()),
    again: () => this.#session.reset(),
  };
}
