import { BELLS, bellSamples, type Bell } from './bell.js';
import type { Cue } from './schedule.js';
import { TONES, toneSamples } from './tone.js';

/** Whether a cue is a soft tone of the breath; otherwise it is a bell. */
export function isTone(kind: Cue['kind']): kind is keyof typeof TONES {
  return kind in TONES;
}

const VOICES: Readonly<Record<Cue['kind'], Bell>> = { ...BELLS, ...TONES };

/**
 * Ten times what the bell's highest mode takes, and half the work of the usual rate; a buffer has a rate of its own,
 * and the audio context converts it.
 */
const SAMPLE_RATE = 24_000;

function render(kind: Cue['kind']): AudioBuffer {
  const samples = isTone(kind) ? toneSamples(TONES[kind], SAMPLE_RATE) : bellSamples(SAMPLE_RATE);
  const buffer = new AudioBuffer({ length: samples.length, sampleRate: SAMPLE_RATE });
  buffer.copyToChannel(samples, 0);
  return buffer;
}

/** Seconds that a sound card may take to wake, wireless headphones among them. */
const ROUSE_S = 1;

/** Every bell and tone. Each is rendered when it is first needed, which takes some milliseconds, and kept. */
export class CueSounds {
  readonly #rendered = new Map<string, AudioBuffer>();

  /**
   * Hands a cue to the clock of an audio context.
   *
   * @param startS the audio time when it is to begin; one that has passed means now
   * @param output where the sound goes
   * @param heard called when it has died away
   * @returns takes it back: what has not begun never will, what has is cut off
   */
  strike(kind: Cue['kind'], startS: number, output: AudioNode, heard: () => void): () => void {
    const { context } = output;
    const { gain, rate = 1, strokesS = [0] } = VOICES[kind];
    // All bells are strokes of one bowl.
    const name = isTone(kind) ? kind : 'start';
    const buffer = this.#rendered.get(name) ?? render(name);
    this.#rendered.set(name, buffer);
    const level = context.createGain();
    level.gain.value = gain;
    level.connect(output);
    const sources = strokesS.map(afterS => {
      const source = context.createBufferSource();
      source.buffer = buffer;
      source.playbackRate.value = rate;
      source.connect(level);
      source.start(startS + afterS);
      return source;
    });
    return whenOver(sources, heard);
  }
}

/**
 * Wakes the sound card, which browsers let sleep through a silence, with what nobody can hear (100 dB below full scale).
 *
 * @param awakeS the audio time by which it is awake
 * @param output where the sound goes
 * @param awake called then
 * @returns takes it back
 */
export function rouse(awakeS: number, output: AudioNode, awake: () => void): () => void {
  const source = output.context.createConstantSource();
  source.offset.value = 1e-5;
  source.connect(output);
  source.start(Math.max(0, awakeS - ROUSE_S));
  source.stop(awakeS);
  return whenOver([source], awake);
}

/** @returns stops the sounds, whose end is then not told any more */
function whenOver(sources: readonly AudioScheduledSourceNode[], over: () => void): () => void {
  const last = sources.at(-1);
  if (last) last.onended = over;
  return () => {
    if (last) last.onended = null;
    sources.forEach(source => source.stop());
  };
}
