/** A soft tone that glides from one pitch to another. */
export interface Tone {
  readonly fromHz: number;
  readonly toHz: number;
  /** How loud, from 0 to 1. */
  readonly gain: number;
  readonly lengthS: number;
}

/**
 * The tones of a breath, told apart with closed eyes by their direction: in rises, out falls, hold stays level.
 *
 * A hold is heard, though more softly and shortly: the in-tone is over long before the in-breath, so with the eyes
 * closed silence could not say when to stop. The pitches lie where the small loudspeaker of a phone still carries.
 */
export const TONES = {
  in: { fromHz: 392, toHz: 588, gain: 0.2, lengthS: 1.1 },
  out: { fromHz: 588, toHz: 392, gain: 0.2, lengthS: 1.1 },
  hold: { fromHz: 490, toHz: 490, gain: 0.1, lengthS: 0.5 },
} as const satisfies Record<string, Tone>;

/**
 * A tone in full voice: mono samples within ±1, swelling from silence and sinking back to it.
 *
 * @param sampleRate samples a second
 */
export function toneSamples({ fromHz, toHz, lengthS }: Tone, sampleRate: number): Float32Array<ArrayBuffer> {
  const length = Math.round(lengthS * sampleRate);
  return new Float32Array(length).map((_, at) => {
    const part = at / (length - 1);
    const turns = lengthS * part * (fromHz + ((toHz - fromHz) * part) / 2);
    return Math.sin(Math.PI * part) ** 2 * Math.sin(2 * Math.PI * turns);
  });
}
