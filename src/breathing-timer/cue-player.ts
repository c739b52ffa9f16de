import { AudioStage } from './audio-stage.js';
import { CueSounds, isTone } from './cue-sound.js';
import type { Cue } from './schedule.js';

/**
 * Whether cues can be heard: `closed` until {@link CuePlayer.open} is answered and some time after
 * {@link CuePlayer.silence};
 * `suspended` while the browser or the system holds the sound back; `refused` when it said no.
 */
export type SoundState = 'closed' | 'playing' | 'suspended' | 'refused';

/** The cues with `fromMs ≤ atMs < toMs`, never two at one moment, as a schedule gives them. */
export type CuesBetween = (fromMs: number, toMs: number) => readonly Cue[];

/** How far ahead cues are handed to the audio clock: a hidden page's timers may come only once a minute. */
const AHEAD_MS = 150_000;

/** The start bell answers a press of the button, and a sleeping sound card takes a moment to wake. */
const START_GRACE_MS = 500;

/** How long {@link CuePlayer.open} waits for the browser's answer. */
const OPEN_MS = 500;

/**
 * Plays the cues of a session on the audio clock, which keeps time when the page's timers do not.
 *
 * The session's clock is the master: each {@link play} compares the two and schedules anew what has drifted. What is
 * scheduled is always what the schedule asks for now, so a changed schedule or switch needs no further call.
 *
 * A cue's time is when the audio clock renders it. The output latency is not taken off: it is a few hundredths of a
 * second, which nobody hears against a breath; WebKit does not tell it, and where it is told it wavers by more than the
 * drift allowed here.
 */
export class CuePlayer {
  /** Whether bells are played: start, interval, part and end. */
  bells = true;

  /** Whether the soft tones of the breath are played: in, out and hold. */
  tones = true;

  /** Called when the browser changes {@link state}. While a session runs, call {@link play} then. */
  onStateChange: (() => void) | undefined;

  /**
   * Called when a sound has died away, shortly before a bell, and shortly after the clocks seemed to drift apart. Call
   * {@link play} then: in a hidden page this comes when timers hardly do, so that what the audio clock has lost meanwhile is
   * made good, and what it only seemed to have lost as well.
   */
  onHeard: (() => void) | undefined;

  readonly #createContext: () => AudioContext;
  readonly #sounds = new CueSounds();
  #stage: AudioStage | undefined;
  /** The stage that the browser has answered for, as far as it will. */
  #answered: AudioStage | undefined;
  #refused = false;
  #volume = 0.7;
  #muted = false;

  /** @param createContext makes the audio context; called in {@link open}, never before */
  constructor(createContext = () => new AudioContext({ latencyHint: 'interactive' })) {
    this.#createContext = createContext;
  }

  get state(): SoundState {
    if (this.#stage?.plays) return 'playing';
    if (this.#refused) return 'refused';
    return this.#stage && this.#stage === this.#answered ? 'suspended' : 'closed';
  }

  /** From 0 to 1, by the ear: half of it sounds about half as loud. 0.7 at first. */
  get volume(): number {
    return this.#volume;
  }

  set volume(volume: number) {
    this.#volume = volume;
    this.#stage?.glideTo(this.#level);
  }

  /** Whether all cues are silent. They stay scheduled, so it acts at once either way. False at first. */
  get muted(): boolean {
    return this.#muted;
  }

  set muted(muted: boolean) {
    this.#muted = muted;
    this.#stage?.glideTo(this.#level);
  }

  /**
   * Opens the sound. Call it in the person's act (Start, Resume, a tap on the notice); it answers within half a second,
   * whatever the browser does, and never throws. A bell that still rings is stopped.
   *
   * The audio context is a new one each time: an old one may have died unseen, and only in the person's act can a new
   * one take its place.
   */
  async open(): Promise<SoundState> {
    this.close();
    let stage: AudioStage | undefined;
    try {
      stage = new AudioStage(
        this.#createContext(),
        this.#sounds,
        this.#level,
        () => this.onStateChange?.(),
        () => this.onHeard?.(),
      );
      this.#stage = stage;
      await Promise.race([stage.resume(), new Promise(resolve => setTimeout(resolve, OPEN_MS))]);
    } catch {
      if (this.#stage === stage) this.#refused = true;
    }
    if (this.#stage === stage) this.#answered = stage;
    return this.state;
  }

  /**
   * Schedules the cues of the next two and a half minutes. Call it while the session runs, at least once a minute, and
   * at once when it starts, resumes, or the page is shown again. Does nothing before {@link open}.
   *
   * A cue that has passed is never played late; only the start bell is let off half a second.
   *
   * @param cuesBetween the session's schedule
   * @param elapsedMs the session's elapsed time now, in milliseconds, pauses excluded
   */
  play(cuesBetween: CuesBetween, elapsedMs: number): void {
    const health = this.#stage?.check(elapsedMs);
    if (health === 'dead') void this.open();
    if (health !== 'alive') return;
    const wanted = new Map<number, Cue['kind']>();
    for (const { atMs, kind } of cuesBetween(elapsedMs - START_GRACE_MS, elapsedMs + AHEAD_MS)) {
      const isOn = isTone(kind) ? this.tones : this.bells;
      if (isOn && (atMs > elapsedMs || kind === 'start')) wanted.set(atMs, kind);
    }
    this.#stage?.schedule(wanted, elapsedMs);
  }

  /**
   * Stops what sounds and what is ahead, as on pause and at the end; an end bell that has been struck rings out. Then
   * the sound card is freed: a pause may last for hours.
   */
  silence(): void {
    const stage = this.#stage;
    if (stage) setTimeout(() => this.#stage === stage && this.close(), stage.silence());
  }

  /** Stops everything at once and frees the sound card, as when the element leaves the page. */
  close(): void {
    this.#stage?.close();
    this.#stage = undefined;
    this.#refused = false;
  }

  get #level(): number {
    return this.#muted ? 0 : this.#volume ** 2;
  }
}
