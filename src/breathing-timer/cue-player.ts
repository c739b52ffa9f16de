import { isTone, renderSounds, strike, type Sounds, type Strike } from './cue-sound.js';
import type { Cue } from './schedule.js';

/**
 * Whether cues can be heard: `closed` before {@link CuePlayer.open} and some time after {@link CuePlayer.silence};
 * `suspended` while the browser or the system holds the sound back; `refused` when it said no.
 */
export type SoundState = 'closed' | 'playing' | 'suspended' | 'refused';

/** The cues with `fromMs ≤ atMs < toMs`, never two at one moment, as a schedule gives them. */
export type CuesBetween = (fromMs: number, toMs: number) => readonly Cue[];

/** How far ahead cues are handed to the audio clock: a hidden page's timers may come only once a minute. */
const AHEAD_MS = 150_000;

/** The start bell answers a press of the button, and a sleeping sound card takes a moment to wake. */
const START_GRACE_MS = 500;

/** The session and the audio clock may drift apart this far before everything ahead is scheduled anew. */
const DRIFT_S = 0.01;

/** A cue that is late by less than this is not late to the ear. */
const UNHEARD_S = 0.05;

/** An audio clock that stands still for so long is dead, though its context says it runs (iOS, after a locked screen). */
const FROZEN_MS = 2_000;

/** How long {@link CuePlayer.open} waits for the browser's answer. */
const OPEN_MS = 500;

/** The time constant of a change of volume: too short to notice, too long to click. */
const GLIDE_S = 0.02;

const FADE_MS = 200;

/** An end bell's last stroke has died away by then. */
const RING_MS = 20_000;

/** What one audio context plays, and what is known of its clock. */
interface Stage {
  readonly context: AudioContext;
  readonly output: GainNode;
  /** What has been scheduled, by its elapsed time. */
  readonly strikes: Map<number, Strike>;
  /** The audio time at which the session's elapsed time was 0. */
  originS: number;
  /** The audio time last seen, and the elapsed time when it was new. */
  seenS: number;
  seenAtMs: number;
  frozen: boolean;
}

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

  readonly #createContext: () => AudioContext;
  #sounds: Sounds | undefined;
  #stage: Stage | undefined;
  #refused = false;
  #volume = 0.7;
  #muted = false;

  /** @param createContext makes the audio context; called in {@link open}, never before */
  constructor(createContext = () => new AudioContext({ latencyHint: 'interactive' })) {
    this.#createContext = createContext;
  }

  get state(): SoundState {
    const stage = this.#stage;
    if (stage?.context.state === 'running' && !stage.frozen) return 'playing';
    if (this.#refused) return 'refused';
    return stage ? 'suspended' : 'closed';
  }

  /** From 0 to 1, by the ear: half of it sounds about half as loud. 0.7 at first. */
  get volume(): number {
    return this.#volume;
  }

  set volume(volume: number) {
    this.#volume = volume;
    this.#glideTo(this.#level);
  }

  /** Whether all cues are silent. They stay scheduled, so it acts at once either way. False at first. */
  get muted(): boolean {
    return this.#muted;
  }

  set muted(muted: boolean) {
    this.#muted = muted;
    this.#glideTo(this.#level);
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
    let stage: Stage | undefined;
    try {
      stage = this.#stage = this.#createStage();
      const resumed = stage.context.resume();
      this.#sounds ??= renderSounds(stage.context.sampleRate);
      await Promise.race([resumed, new Promise(resolve => setTimeout(resolve, OPEN_MS))]);
    } catch {
      this.#refused = this.#stage === stage;
    }
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
    const stage = this.#stage;
    const sounds = this.#sounds;
    if (!stage || !sounds || !this.#runs(stage, elapsedMs)) return;
    const { strikes, output } = stage;
    const nowS = stage.context.currentTime;
    const originS = nowS - elapsedMs / 1000;
    const driftS = Math.abs(originS - stage.originS);
    const drifted = !(driftS <= DRIFT_S);
    if (drifted) stage.originS = originS;

    const fromMs = elapsedMs - START_GRACE_MS;
    const wanted = new Map<number, Cue['kind']>();
    for (const { atMs, kind } of cuesBetween(fromMs, elapsedMs + AHEAD_MS)) {
      const switchedOn = isTone(kind) ? this.tones : this.bells;
      if (switchedOn && (atMs > elapsedMs || kind === 'start')) wanted.set(atMs, kind);
    }
    for (const [atMs, { kind, startS, stop }] of strikes) {
      const hasBegun = startS <= nowS;
      const stays = atMs > elapsedMs ? !drifted && wanted.get(atMs) === kind : driftS <= UNHEARD_S;
      if (!hasBegun && !stays) stop();
      if (hasBegun ? atMs < fromMs : !stays) strikes.delete(atMs);
    }
    for (const [atMs, kind] of wanted) {
      if (!strikes.has(atMs)) strikes.set(atMs, strike(kind, stage.originS + atMs / 1000, sounds, output));
    }
  }

  /**
   * Stops what sounds and what is ahead, as on pause and at the end; an end bell that has been struck rings out. Then
   * the sound card is freed: a pause may last for hours.
   */
  silence(): void {
    const stage = this.#stage;
    if (!stage) return;
    const nowS = stage.context.currentTime;
    let rings = false;
    for (const { kind, startS, stop } of stage.strikes.values()) {
      if (kind === 'end' && startS <= nowS + UNHEARD_S) rings = true;
      else if (startS > nowS) stop();
    }
    if (!rings) this.#glideTo(0);
    setTimeout(() => this.#stage === stage && this.close(), rings ? RING_MS : FADE_MS);
  }

  /** Stops everything at once and frees the sound card, as when the element leaves the page. */
  close(): void {
    const context = this.#stage?.context;
    this.#stage = undefined;
    this.#refused = false;
    if (!context) return;
    context.onstatechange = null;
    context.close().catch(() => undefined);
  }

  #createStage(): Stage {
    const context = this.#createContext();
    const output = context.createGain();
    output.gain.value = this.#level;
    output.connect(context.destination);
    const stage = { context, output, strikes: new Map(), originS: NaN, seenS: NaN, seenAtMs: 0, frozen: false };
    context.onstatechange = () => {
      stage.seenS = NaN;
      if (context.state !== 'running') takeBack(stage);
      this.onStateChange?.();
    };
    return stage;
  }

  /** Whether the audio clock runs. If not, nothing stays scheduled on it, and it is woken where that may help. */
  #runs(stage: Stage, elapsedMs: number): boolean {
    const { state, currentTime } = stage.context;
    if (currentTime !== stage.seenS) {
      stage.seenS = currentTime;
      stage.seenAtMs = elapsedMs;
    }
    stage.frozen = elapsedMs - stage.seenAtMs > FROZEN_MS;
    if (state === 'running' && !stage.frozen) return true;
    takeBack(stage);
    // An interrupted context is the system's to give back: it rejects resume(), and its clock may die of it.
    if (state === 'suspended') stage.context.resume().catch(() => undefined);
    // A clock that never ran will not run in another context either, without the person's act.
    else if (state === 'running' && currentTime > 0) void this.open();
    return false;
  }

  get #level(): number {
    return this.#muted ? 0 : this.#volume ** 2;
  }

  #glideTo(level: number): void {
    if (this.#stage) this.#stage.output.gain.setTargetAtTime(level, this.#stage.context.currentTime, GLIDE_S);
  }
}

/** On a clock that stands, every cue would be late when it goes on. */
function takeBack({ strikes }: Stage): void {
  for (const { stop } of strikes.values()) stop();
  strikes.clear();
}
