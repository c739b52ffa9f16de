/**
 * A way in which the bowl rings: a sine that dies away.
 *
 * `gain` is its first amplitude, the whole bowl being at most 1; `fadeS` the seconds until it is a thousandth (60 dB
 * less). A bowl is never quite round, so its lower modes come in two, `splitHz` apart, and beat.
 */
export interface Mode {
  readonly hz: number;
  readonly gain: number;
  readonly fadeS: number;
  readonly splitHz: number;
}

const FUNDAMENTAL_HZ = 216;

/** A singing bowl, struck with a soft mallet: the ratios of its modes, and little of the high ones. */
export const BOWL: readonly Mode[] = [
  { hz: FUNDAMENTAL_HZ, gain: 0.46, fadeS: 8, splitHz: 0.45 },
  { hz: FUNDAMENTAL_HZ * 2.78, gain: 0.34, fadeS: 6, splitHz: 0.9 },
  { hz: FUNDAMENTAL_HZ * 5.2, gain: 0.13, fadeS: 3.4, splitHz: 1.6 },
  { hz: FUNDAMENTAL_HZ * 8.1, gain: 0.05, fadeS: 1.8, splitHz: 0 },
  { hz: FUNDAMENTAL_HZ * 11.5, gain: 0.02, fadeS: 1, splitHz: 0 },
];

/** How a bell is struck. */
export interface Bell {
  /** How hard: 1 is the bowl's full voice. */
  readonly gain: number;
  /** How small a bowl: 2 is half the size and an octave up, and dies away in half the time. */
  readonly rate: number;
  /** The strokes, in seconds after the bell's own time. */
  readonly strokesS: readonly number[];
}

/**
 * One stroke begins the session. Three slow ones end it, more softly, so that nobody is startled and nobody takes the
 * end for an interval. The bells between come from a smaller bowl, and lightly: they are heard, and ask for nothing.
 */
export const BELLS = {
  start: { gain: 0.8, rate: 1, strokesS: [0] },
  interval: { gain: 0.35, rate: 1.5, strokesS: [0] },
  part: { gain: 0.45, rate: 1.5, strokesS: [0] },
  end: { gain: 0.6, rate: 1, strokesS: [0, 4, 8] },
} as const satisfies Record<string, Bell>;

const LENGTH_S = 8;
const ATTACK_S = 0.01;
const RELEASE_S = 0.8;

/**
 * One stroke in full voice: mono samples within ±1, from silence to silence.
 *
 * They are summed here and not in an OfflineAudioContext, since the start bell answers the press of the button: it
 * cannot wait for a promise. Each sample of a dying sine follows from the two before it (a two-pole resonator), which
 * takes two multiplications, so the whole bell costs some milliseconds.
 *
 * @param sampleRate samples a second
 */
export function bellSamples(sampleRate: number): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(LENGTH_S * sampleRate);
  for (const { hz, gain, fadeS, splitHz } of BOWL) {
    const loss = 0.001 ** (1 / (fadeS * sampleRate));
    for (const sideHz of [-splitHz / 2, splitHz / 2]) {
      const angle = (2 * Math.PI * (hz + sideHz)) / sampleRate;
      const turn = 2 * loss * Math.cos(angle);
      let before = 0;
      let sample = (gain / 2) * loss * Math.sin(angle);
      for (let at = 1; at < samples.length; at++) {
        samples[at] = (samples[at] ?? 0) + sample;
        [before, sample] = [sample, turn * sample - loss * loss * before];
      }
    }
  }
  const end = samples.length - 1;
  return samples.map(
    (sample, at) => sample * Math.min(1, at / (ATTACK_S * sampleRate), (end - at) / (RELEASE_S * sampleRate)),
  );
}
