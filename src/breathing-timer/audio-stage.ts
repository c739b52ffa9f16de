import { isTone, rouse } from './cue-sound.js';
import type { CueSounds } from './cue-sound.js';
import type { Cue } from './schedule.js';

/** The session and the audio clock may drift apart this far before everything ahead is scheduled anew. */
const DRIFT_S = 0.01;

/** A cue that is late by less than this is not late to the ear. */
const UNHEARD_S = 0.05;

/** A clock that stands still for so long is dead, though its context says that it runs (iOS, after a locked screen). */
const FROZEN_MS = 2_000;

/** The time constant of a change of volume: too short to notice, too long to click. */
const GLIDE_S = 0.02;

/** So long before a bell the sound card is awake: time enough to set the bell right, and to do it again. */
const ROUSED_S = 0.5;

const FADE_MS = 200;

/** The last stroke of an end bell has died away by then. */
const RING_MS = 20_000;

/** A cue that has been handed to the audio clock. */
interface Strike {
  readonly kind: Cue['kind'];
  readonly startS: number;
  readonly takeBack: () => void;
}

/** One audio context, from its opening to its end: what it plays, and whether its clock can be trusted. */
export class AudioStage {
  readonly #context: AudioContext;
  readonly #output: GainNode;
  readonly #sounds: CueSounds;
  readonly #onHeard: () => void;
  /** What has been scheduled, by its elapsed time in the session. */
  readonly #strikes = new Map<number, Strike>();
  /** The audio time at which the session's elapsed time was 0; at first as far off as can be. */
  #originS = Infinity;
  /** The audio time last seen, and the elapsed time when it was new. */
  #seenS = NaN;
  #seenAtMs = 0;
  #frozen = false;

  /**
   * @param onStateChange called when the browser starts or stops the clock
   * @param onHeard called when a sound has died away, shortly before a bell, and to read the clock again after a drift
   */
  constructor(context: AudioContext, sounds: CueSounds, level: number, onStateChange: () => void, onHeard: () => void) {
    this.#context = context;
    this.#sounds = sounds;
    this.#onHeard = onHeard;
    this.#output = context.createGain();
    this.#output.gain.value = level;
    this.#output.connect(context.destination);
    context.onstatechange = () => {
      this.#seenS = NaN;
      if (context.state !== 'running') this.#takeAllBack();
      onStateChange();
    };
  }

  /** Whether it can be heard, as far as is known. */
  get plays(): boolean {
    return this.#context.state === 'running' && !this.#frozen;
  }

  /** Asks the browser to start the clock. @returns rejects when it refuses; may never settle */
  resume(): Promise<void> {
    return this.#context.resume();
  }

  /**
   * Looks whether the clock runs. If not, nothing stays scheduled on it, since it would come late, and the browser is
   * asked to start it where that may help.
   *
   * @param elapsedMs the session's elapsed time now
   * @returns `dead` for a clock that stopped under way and takes a new context
   */
  check(elapsedMs: number): 'alive' | 'waiting' | 'dead' {
    const { state, currentTime } = this.#context;
    if (currentTime !== this.#seenS) {
      this.#seenS = currentTime;
      this.#seenAtMs = elapsedMs;
    }
    this.#frozen = elapsedMs - this.#seenAtMs > FROZEN_MS;
    if (this.plays) return 'alive';
    this.#takeAllBack();
    // An interrupted context is the system's to give back: it rejects resume(), and its clock may die of it.
    if (state === 'suspended') this.resume().catch(() => undefined);
    // A clock that never ran will not run in another context either, without the person's act.
    return state === 'running' && currentTime > 0 ? 'dead' : 'waiting';
  }

  /**
   * Holds what is scheduled to what is wanted now.
   *
   * @param wanted the cues ahead, by their elapsed time
   * @param elapsedMs the session's elapsed time now
   */
  schedule(wanted: ReadonlyMap<number, Cue['kind']>, elapsedMs: number): void {
    const nowS = this.#context.currentTime;
    const originS = nowS - elapsedMs / 1000;
    const driftS = Math.abs(originS - this.#originS);
    const drifted = driftS > DRIFT_S;
    if (drifted) {
      this.#originS = originS;
      // A busy machine may have shown a moment that was over: read once more, while the next bell can still be set right.
      rouse(nowS + ROUSED_S / 2, this.#output, this.#onHeard);
    }

    for (const [atMs, { kind, startS, takeBack }] of this.#strikes) {
      const isAhead = startS > nowS;
      const hasPassed = atMs <= elapsedMs;
      if (isAhead && hasPassed ? driftS <= UNHEARD_S : wanted.get(atMs) === kind && !(isAhead && drifted)) continue;
      if (isAhead) takeBack();
      this.#strikes.delete(atMs);
    }
    for (const [atMs, kind] of wanted) {
      if (this.#strikes.has(atMs)) continue;
      const startS = Math.max(nowS, this.#originS + atMs / 1000);
      this.#strikes.set(atMs, { kind, startS, takeBack: this.#strike(kind, startS) });
    }
  }

  /** Tones follow each other closely; a bell may come after a long silence, in which the clock has lost time. */
  #strike(kind: Cue['kind'], startS: number): () => void {
    const takeBack = this.#sounds.strike(kind, startS, this.#output, this.#onHeard);
    const rousedS = startS - ROUSED_S;
    if (isTone(kind) || rousedS < this.#context.currentTime) return takeBack;
    const letSleep = rouse(rousedS, this.#output, this.#onHeard);
    return () => {
      takeBack();
      letSleep();
    };
  }

  /** Brings what sounds to a gain of `level`, quickly but without a click. */
  glideTo(level: number): void {
    this.#output.gain.setTargetAtTime(level, this.#context.currentTime, GLIDE_S);
  }

  /**
   * Fades to silence, except that an end bell that has been struck rings out.
   *
   * @returns the milliseconds until nothing is heard
   */
  silence(): number {
    const struckS = this.#context.currentTime + UNHEARD_S;
    for (const { kind, startS } of this.#strikes.values()) if (kind === 'end' && startS <= struckS) return RING_MS;
    this.glideTo(0);
    return FADE_MS;
  }

  /** Stops everything at once and frees the sound card. */
  close(): void {
    this.#context.onstatechange = null;
    this.#context.close().catch(() => undefined);
  }

  #takeAllBack(): void {
    for (const { takeBack } of this.#strikes.values()) takeBack();
    this.#strikes.clear();
  }
}
