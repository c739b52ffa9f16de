import { CueSounds } from '../../src/breathing-timer/cue-sound.js';
import type { Cue } from '../../src/breathing-timer/schedule.js';

const RATE = 8_000;
const LENGTH_S = 60;

const offline = () => new OfflineAudioContext(1, LENGTH_S * RATE, RATE);

/**
 * An audio context whose clock and state are set by the test. What was scheduled on it can be heard afterwards, since
 * its nodes are those of an OfflineAudioContext.
 */
export class RehearsalContext {
  state: AudioContextState = 'suspended';
  currentTime = 0;
  onstatechange: (() => void) | null = null;
  resumed = 0;
  readonly #offline = offline();
  readonly destination = this.#offline.destination;

  constructor(readonly answer: 'granted' | 'refused' | 'never' = 'granted') {}

  createGain(): GainNode {
    return this.#offline.createGain();
  }

  async resume(): Promise<void> {
    this.resumed++;
    if (this.answer === 'refused') throw new DOMException('not allowed', 'NotAllowedError');
    if (this.answer === 'never') await new Promise(() => undefined);
    this.turn('running');
  }

  close(): Promise<void> {
    this.turn('closed');
    return Promise.resolve();
  }

  /** Puts it into a state, as the browser does. */
  turn(state: AudioContextState): void {
    if (state === this.state) return;
    this.state = state;
    this.onstatechange?.();
  }

  /** Everything that is heard in its first minute. */
  async heard(): Promise<Float32Array> {
    return (await this.#offline.startRendering()).getChannelData(0);
  }

  asAudioContext(): AudioContext {
    return this as unknown as AudioContext;
  }
}

/** What is heard of cues that begin at these audio times, in seconds, at a gain of `level`; and of nothing else. */
export async function score(cues: readonly (readonly [Cue['kind'], number])[], level: number): Promise<Float32Array> {
  const context = offline();
  const output = context.createGain();
  output.gain.value = level;
  output.connect(context.destination);
  const sounds = new CueSounds();
  for (const [kind, startS] of cues) sounds.strike(kind, startS, output, () => undefined);
  return (await context.startRendering()).getChannelData(0);
}

/** The largest difference between two recordings; the cues must agree to a fraction of a millisecond to keep it small. */
export function differenceOf(one: Float32Array, other: Float32Array): number {
  return one.reduce((largest, sample, at) => Math.max(largest, Math.abs(sample - (other[at] ?? NaN))), 0);
}

/** The loudness of a stretch of a recording, in seconds. */
export function loudnessBetween(recording: Float32Array, fromS: number, toS: number): number {
  const stretch = recording.subarray(fromS * RATE, toS * RATE);
  return Math.sqrt(stretch.reduce((sum, sample) => sum + sample * sample, 0) / stretch.length);
}
