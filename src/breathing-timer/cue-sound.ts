import { BELLS, bellSamples, type Bell } from './bell.js';
import type { Cue } from './schedule.js';
import { TONES, toneSamples } from './tone.js';

/** The bell and the tones, rendered. They may be played in any audio context. */
export type Sounds = Readonly<Record<'bell' | keyof typeof TONES, AudioBuffer>>;

/** A cue that has been handed to the audio clock. */
export interface Strike {
  readonly kind: Cue['kind'];
  /** The audio time when it begins. */
  readonly startS: number;
  /** Takes it back; a sound that has begun is cut off. */
  readonly stop: () => void;
}

/** Whether a cue is a soft tone of the breath; otherwise it is a bell. */
export function isTone(kind: Cue['kind']): kind is keyof typeof TONES {
  return kind in TONES;
}

/** Renders every sound, which takes some milliseconds. */
export function renderSounds(sampleRate: number): Sounds {
  const rendered = (samples: Float32Array<ArrayBuffer>) => {
    const buffer = new AudioBuffer({ length: samples.length, sampleRate });
    buffer.copyToChannel(samples, 0);
    return buffer;
  };
  const tone = (kind: keyof typeof TONES) => rendered(toneSamples(TONES[kind], sampleRate));
  return { bell: rendered(bellSamples(sampleRate)), in: tone('in'), out: tone('out'), hold: tone('hold') };
}

/**
 * Hands a cue to the clock of `output`'s context.
 *
 * @param atS the audio time when it is to begin; one that has passed means now
 */
export function strike(kind: Cue['kind'], atS: number, sounds: Sounds, output: AudioNode): Strike {
  const { context } = output;
  const startS = Math.max(atS, context.currentTime);
  const { gain, rate, strokesS }: Bell = isTone(kind) ? { ...TONES[kind], rate: 1, strokesS: [0] } : BELLS[kind];
  const level = context.createGain();
  level.gain.value = gain;
  level.connect(output);
  const sources = strokesS.map(afterS => {
    const source = context.createBufferSource();
    source.buffer = sounds[isTone(kind) ? kind : 'bell'];
    source.playbackRate.value = rate;
    source.connect(level);
    source.start(startS + afterS);
    return source;
  });
  return { kind, startS, stop: () => sources.forEach(source => source.stop()) };
}
