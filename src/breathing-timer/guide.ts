import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { CuePlayer } from './cue-player.js';
import type { TimerMessages } from './messages.js';
import type { Phase, Schedule } from './schedule.js';
import type { TimerSettings } from './settings.js';
import { isSpoken, milestonesMs } from './spoken.js';
import { vibrate } from './vibration.js';
import { ScreenWakeLock } from './wake-lock.js';

/** Where a session is, in milliseconds: by its clock, which the sounds keep to, and as the page shows it. */
export interface Moment {
  readonly schedule: Schedule;
  readonly elapsedMs: number;
  readonly shownMs: number;
}

/** How a session leads those who have closed their eyes: sounds, vibration, words for a screen reader, a lit screen. */
export class Guide implements ReactiveController {
  readonly player = new CuePlayer();
  readonly wakeLock: ScreenWakeLock;
  readonly #say: (words: string) => void;
  #opened: (() => void) | undefined;
  #felt = false;
  #phase: Phase | undefined;
  /** The cycle in which reading out began; `undefined` until the first phase after a start or a pause. */
  #sinceCycle: number | undefined;
  #toldMs = 0;

  /** @param say - announces words to a screen reader */
  constructor(host: ReactiveControllerHost, say: (words: string) => void) {
    this.wakeLock = new ScreenWakeLock(host);
    this.player.onStateChange = this.player.onHeard = () => this.#opened?.();
    this.#say = say;
    host.addController(this);
  }

  /**
   * The person started or resumed: sound may open, and the screen stays lit.
   *
   * @param opened - called when the browser has answered whether there is sound, now and whenever that changes
   */
  begin(elapsedMs: number, opened: () => void): void {
    this.#toldMs = elapsedMs;
    this.#opened = opened;
    this.wakeLock.hold();
    this.openSound();
  }

  /** Opens the sound of a session under way anew. Call it in the person's act, or the browser may refuse. */
  openSound(): void {
    if (this.#opened) void this.player.open().then(this.#opened);
  }

  /** The session rests: nothing sounds, the screen may go dark, and reading out begins anew after it. */
  rest(): void {
    this.#phase = undefined;
    this.#sinceCycle = undefined;
    this.#opened = undefined;
    this.player.silence();
    this.wakeLock.release();
  }

  /** An element that comes back to the page while its session runs is heard again. */
  hostConnected(): void {
    this.openSound();
  }

  hostDisconnected(): void {
    this.player.close();
  }

  /** The time is up: who feels the breath, feels the end. */
  complete(): void {
    if (this.#felt) vibrate('end');
  }

  /**
   * @param paced - false while the person breathes as they like: nothing leads the breath then
   */
  follow(moment: Moment, settings: TimerSettings, texts: TimerMessages, paced: boolean): void {
    const { schedule, elapsedMs, shownMs } = moment;
    this.player.bells = settings.bells;
    this.player.tones = settings.tones && paced;
    this.player.volume = settings.volume;
    this.player.muted = settings.muted;
    this.player.play((fromMs, toMs) => schedule.cuesBetween(fromMs, toMs), elapsedMs);
    this.#tellTimeLeft(schedule, shownMs, texts);
    const phase = schedule.phaseAt(shownMs);
    if (this.#phase?.kind === phase.kind && this.#phase.fromMs === phase.fromMs) return;
    this.#phase = phase;
    this.#felt = settings.vibration && 'cycle' in phase;
    if (!paced) return;
    if ('cycle' in phase) this.#sinceCycle ??= phase.cycle;
    if (this.#felt && (phase.kind === 'in' || phase.kind === 'out')) vibrate(phase.kind);
    if (settings.spoken && isSpoken(phase, this.#sinceCycle ?? 0)) {
      if (phase.kind === 'part') this.#say(texts.parts[phase.part]);
      else if ('cycle' in phase) this.#say(texts.phases[phase.kind]);
    }
  }

  #tellTimeLeft(schedule: Schedule, shownMs: number, texts: TimerMessages): void {
    const passed = milestonesMs(schedule).findLast(({ atMs }) => atMs > this.#toldMs && atMs <= shownMs);
    this.#toldMs = shownMs;
    if (!passed) return;
    if (passed.kind === 'half') this.#say(texts.halfway);
    else this.#say(texts.minutesLeft(passed.kind === 'one-minute' ? 1 : 5));
  }
}
