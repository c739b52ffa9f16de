import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { newId } from '../element/new-id.js';
import { CHECKPOINT_MS } from '../practice/running.js';
import type { PracticeSession } from '../practice/session.js';
import type { Kept, PracticeStore } from '../practice/store.js';
import { countGap, elapsedMs, pauseClock, resumeClock, startClock, witness } from './clock.js';
import type { Reading, SessionClock } from './clock.js';
import { checkpointOf, recordOf } from './record.js';
import type { Begun } from './record.js';
import { scheduleOf } from './schedule.js';
import type { Schedule } from './schedule.js';
import type { TimerSettings } from './settings.js';
import { Ticker } from './ticker.js';

/** Beyond the one tick a minute that a hidden page gets, and then some for a busy machine. */
const SILENCE_LIMIT_MS = 150_000;

/**
 * How far ahead of the clock the page is: half a frame. What is drawn for a frame is not seen before the frame is over, and a
 * change comes in the frame nearest to its moment instead of up to a whole frame late.
 */
const AHEAD_MS = 8;

interface Underway {
  readonly begun: Begun;
  readonly schedule: Schedule;
  readonly clock: SessionClock;
  /** Time that nobody witnessed, which the person is asked about; 0 when there is none. */
  readonly gapMs: number;
}

/** Where the session is. */
export type Stage =
  | { readonly state: 'idle' }
  | ({ readonly state: 'running' | 'paused' } & Underway)
  /** `kept` is missing while the record is being saved. */
  | { readonly state: 'finished'; readonly record: PracticeSession; readonly kept?: Kept };

/** What the session tells the element. */
export interface SessionListener {
  /** The session stands at a new moment: a tick, a start, a return to the page. */
  onMoment(): void;
  /** The session rests: paused, in doubt or ended. */
  onRest(): void;
  /** It ended because its time was up. */
  onCompleted(record: PracticeSession): void;
}

const now = (): Reading => ({ monotonicMs: performance.now(), wallMs: Date.now() });

/**
 * One practice session from Start to its record: a clock, a schedule, and the ticks that hold the page to them. State
 * is never counted forward; every tick asks the schedule anew. While it lasts it is checkpointed, so that a crash loses
 * little of it.
 */
export class TimerSession implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #store: PracticeStore;
  readonly #listener: SessionListener;
  readonly #ticker = new Ticker(() => this.#tick());
  #stage: Stage = { state: 'idle' };
  #checkpointedMs = 0;
  #letGo: (() => void) | undefined;

  constructor(host: ReactiveControllerHost, store: PracticeStore, listener: SessionListener) {
    this.#host = host;
    this.#store = store;
    this.#listener = listener;
    host.addController(this);
  }

  get stage(): Stage {
    return this.#stage;
  }

  /** Active time in milliseconds, pauses excluded and never beyond the end. */
  get elapsedMs(): number {
    const stage = this.#stage;
    if (stage.state === 'finished') return stage.record.activeSeconds * 1000;
    if (stage.state === 'idle') return 0;
    return Math.min(elapsedMs(stage.clock, now()), stage.schedule.endMs);
  }

  /** The time that the page shows, in milliseconds: while the session runs half a frame ahead, but not beyond the end. */
  get shownMs(): number {
    const { elapsedMs: elapsed } = this;
    return this.#stage.state === 'running' ? shownAt(this.#stage.schedule, elapsed) : elapsed;
  }

  start(settings: TimerSettings): void {
    const at = now();
    const begun: Begun = {
      id: newId(),
      startMs: at.wallMs,
      offsetMin: -new Date(at.wallMs).getTimezoneOffset(),
      tz: Intl.DateTimeFormat().resolvedOptions().timeZone,
      settings,
    };
    this.#enter({ state: 'running', begun, schedule: scheduleOf(settings), clock: startClock(at), gapMs: 0 });
    this.#hold();
    this.#tick();
    this.#checkpoint();
  }

  /** @returns whether it now rests by this act: the time may have been up, or in doubt, when it came */
  pause(): boolean {
    this.#tick();
    if (this.#stage.state !== 'running') return false;
    this.#enter({ ...this.#stage, state: 'paused', clock: pauseClock(this.#stage.clock, now()) });
    this.#rest();
    return true;
  }

  /** Goes on after a pause. A gap that nobody answered does not count. */
  resume(): void {
    if (this.#stage.state !== 'paused') return;
    this.#enter({ ...this.#stage, state: 'running', clock: resumeClock(this.#stage.clock, now()), gapMs: 0 });
    this.#tick();
  }

  /** Answers whether the time that nobody witnessed was practice, and goes on. */
  answerGap(counts: boolean): void {
    if (this.#stage.state !== 'paused') return;
    const { clock, gapMs } = this.#stage;
    this.#enter({ ...this.#stage, clock: counts ? countGap(clock, gapMs) : clock });
    this.resume();
  }

  /**
   * Ends the session before its time, and keeps what was practised.
   *
   * @returns its record; nothing when none was under way, or its time was up when the act came
   */
  finish(): PracticeSession | undefined {
    this.#tick();
    const stage = this.#stage;
    return stage.state === 'running' || stage.state === 'paused' ? this.#end(stage, 'ended-early') : undefined;
  }

  /** Saves the record with what the person added to it. */
  async keep(record: PracticeSession): Promise<void> {
    this.#enter({ state: 'finished', record });
    await this.#saved(record, this.#store.save(record));
  }

  /** Back to where a new session can start. */
  reset(): void {
    this.#enter({ state: 'idle' });
  }

  hostConnected(): void {
    for (const type of RETURNS) document.addEventListener(type, this.#witnessed);
    self.addEventListener('pageshow', this.#witnessed);
    self.addEventListener('pagehide', this.#witnessed);
    if (this.#stage.state === 'running' || this.#stage.state === 'paused') {
      this.#hold();
      this.#tick();
    }
  }

  hostDisconnected(): void {
    for (const type of RETURNS) document.removeEventListener(type, this.#witnessed);
    self.removeEventListener('pageshow', this.#witnessed);
    self.removeEventListener('pagehide', this.#witnessed);
    this.#ticker.stop();
    this.#letGo?.();
  }

  readonly #witnessed = (): void => {
    this.#tick();
    if (document.hidden) this.#checkpoint();
  };

  /** Holds the session to its schedule at this moment, and asks to be woken when something next changes. */
  #tick(): void {
    const stage = this.#stage;
    const at = now();
    if (stage.state === 'running') {
      const { clock, gapMs } = witness(stage.clock, at, SILENCE_LIMIT_MS);
      const elapsed = elapsedMs(clock, at);
      if (elapsed >= stage.schedule.endMs) {
        this.#end({ ...stage, clock }, 'completed');
        return;
      }
      this.#enter({ ...stage, clock, gapMs, state: gapMs > 0 ? 'paused' : 'running' });
      if (gapMs > 0) {
        this.#rest();
        return;
      }
      this.#listener.onMoment();
      this.#wakeAfter(elapsed, stage.schedule);
    } else if (stage.state === 'paused') {
      this.#ticker.wakeIn(CHECKPOINT_MS);
    } else {
      return;
    }
    if (at.monotonicMs - this.#checkpointedMs >= CHECKPOINT_MS) this.#checkpoint();
  }

  #wakeAfter(elapsed: number, schedule: Schedule): void {
    const shown = shownAt(schedule, elapsed);
    const nextSecondMs = (Math.floor(shown / 1000) + 1) * 1000;
    const nextChangeMs = schedule.nextChangeAfter(shown);
    // A breath is followed by the frame; of the seconds that are left nobody sees the tenths.
    if (nextChangeMs > nextSecondMs) this.#ticker.wakeIn(nextSecondMs - shown);
    else this.#ticker.wakeInFrame(nextChangeMs - (nextChangeMs < schedule.endMs ? shown : elapsed));
  }

  #rest(): void {
    this.#listener.onRest();
    this.#ticker.wakeIn(CHECKPOINT_MS);
    this.#checkpoint();
  }

  #checkpoint(): void {
    const stage = this.#stage;
    if (stage.state !== 'running' && stage.state !== 'paused') return;
    this.#checkpointedMs = performance.now();
    void this.#store.checkpoint(checkpointOf(stage.begun, this.elapsedMs, Date.now()));
  }

  #end({ begun, schedule, clock }: Underway, outcome: 'completed' | 'ended-early'): PracticeSession {
    const at = now();
    const elapsed = elapsedMs(clock, at);
    const activeMs = Math.min(elapsed, schedule.endMs);
    const record = recordOf(begun, activeMs, outcome, at.wallMs - (elapsed - activeMs));
    this.#ticker.stop();
    this.#enter({ state: 'finished', record });
    this.#listener.onRest();
    if (outcome === 'completed') this.#listener.onCompleted(record);
    // The next session may have begun by then, and has a lock of its own.
    const letGo = this.#letGo;
    void this.#saved(record, this.#store.finish(record)).then(letGo);
    return record;
  }

  async #saved(record: PracticeSession, keeping: Promise<Kept>): Promise<void> {
    const kept = await keeping;
    // The person may have gone on to another session, or changed this one, while it was being saved.
    if (this.#stage.state === 'finished' && this.#stage.record === record) {
      this.#enter({ state: 'finished', record, kept });
    }
  }

  #hold(): void {
    if (this.#stage.state === 'running' || this.#stage.state === 'paused') {
      this.#letGo = this.#store.hold(this.#stage.begun.id);
    }
  }

  #enter(stage: Stage): void {
    this.#stage = stage;
    this.#host.requestUpdate();
  }
}

/** What is shown at an elapsed time. The end is not shown ahead: until then its bell has not been struck. */
function shownAt({ endMs }: Schedule, elapsed: number): number {
  return Math.min(elapsed + AHEAD_MS, endMs - 1);
}

/** When a page comes back after being hidden or frozen (Page Lifecycle), or goes. */
const RETURNS = ['visibilitychange', 'resume', 'freeze'];
