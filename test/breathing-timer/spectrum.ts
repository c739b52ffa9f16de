/** The strength of one frequency in a stretch of samples (Goertzel's algorithm), as the amplitude of its sine. */
export function strengthAt(hz: number, samples: Float32Array, sampleRate: number): number {
  const turn = 2 * Math.cos((2 * Math.PI * hz) / sampleRate);
  let before = 0;
  let now = 0;
  for (const sample of samples) [before, now] = [now, sample + turn * now - before];
  const power = now * now + before * before - turn * now * before;
  return (2 * Math.sqrt(Math.max(0, power))) / samples.length;
}

/** The strongest of the frequencies from `fromHz` to `toHz`, looked at in steps of `stepHz`. */
export function strongestBetween(
  fromHz: number,
  toHz: number,
  stepHz: number,
  samples: Float32Array,
  sampleRate: number,
): number {
  let strongest = { hz: fromHz, strength: 0 };
  for (let hz = fromHz; hz <= toHz; hz += stepHz) {
    const strength = strengthAt(hz, samples, sampleRate);
    if (strength > strongest.strength) strongest = { hz, strength };
  }
  return strongest.hz;
}

/** The largest deflection, whichever way. */
export function peakOf(samples: Float32Array): number {
  return samples.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);
}

/** The loudness of samples: the root of their mean square. */
export function loudnessOf(samples: Float32Array): number {
  return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
}
