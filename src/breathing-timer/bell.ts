/**
 * A way in which the bowl rings: a sine that dies away. A bowl is never quite round, so its lower modes come in two,
 * somewhat apart, and beat.
 */
export type Mode = readonly [
  /** How many times the lowest mode's pitch. */
  ratio: number,
  /** Its first amplitude, the whole bowl being 1. */
  gain: number,
  /** The seconds until it is a thousandth of that (60 dB less). */
  fadeS: number,
  /** How far apart the two are. */
  splitHz: number,
];

/** The pitch of the bowl's lowest mode. */
export const FUNDAMENTAL_HZ = 216;

/** A singing bowl, struck with a soft mallet: little of the high modes. */
export const BOWL: readonly Mode[] = [
  [1, 0.46, 12, 0.35],
  [2.78, 0.34, 6, 0.8],
  [5.2, 0.13, 3.5, 1.6],
  [8.1, 0.05, 1.8, 0],
  [11.5, 0.02, 1, 0],
];

/** The shares of the two that a mode comes in. They differ, so that a beat never falls quite silent. */
const SIDES = [0.65, -0.35];

/**
 * How a bell is struck: `gain`, 1 being the bowl's full voice; `rate`, how small a bowl (2 is an octave up and dies away
 * in half the time; 1 unless said); `strokesS`, its strokes in seconds after the bell's own time (one, at once).
 */
export interface Bell {
  readonly gain: number;
  readonly rate?: number;
  readonly strokesS?: readonly number[];
}

const BETWEEN = { gain: 0.4, rate: 1.5 };

/**
 * One stroke begins the session. Three slow ones end it, more softly, so that nobody is startled and nobody takes the
 * end for an interval. The bells between come from a smaller bowl, and lightly: they are heard, and ask for nothing.
 */
export const BELLS = {
  start: { gain: 0.8 },
  interval: BETWEEN,
  part: BETWEEN,
  end: { gain: 0.6, strokesS: [0, 4, 8] },
} as const satisfies Record<string, Bell>;

const LENGTH_S = 8;
const ATTACK_S = 0.01;
const RELEASE_S = 2;

/**
 * One stroke in full voice: mono samples within ±1, from silence to silence.
 *
 * They are summed here and not in an OfflineAudioContext, since the start bell answers the press of a button: it cannot
 * wait for a promise. Each sample of a dying sine follows from the two before it (a two-pole resonator), which takes
 * two multiplications in place of a sine and a power.
 *
 * @param sampleRate samples a second
 */
export function bellSamples(sampleRate: number): Float32Array<ArrayBuffer> {
  const samples = new Float32Array(LENGTH_S * sampleRate);
  for (const [ratio, gain, fadeS, splitHz] of BOWL) {
    const loss = 0.001 ** (1 / (fadeS * sampleRate));
    for (const side of SIDES) {
      const angle = (2 * Math.PI * (FUNDAMENTAL_HZ * ratio + splitHz * side)) / sampleRate;
      const turn = 2 * loss * Math.cos(angle);
      let before = 0;
      let now = gain * Math.abs(side) * loss * Math.sin(angle);
      for (let at = 1; at < samples.length; at++) {
        samples[at] = (samples[at] ?? 0) + now;
        const next = turn * now - loss * loss * before;
        before = now;
        now = next;
      }
    }
  }
  const last = samples.length - 1;
  return samples.map(
    (sample, at) => sample * Math.min(1, at / (ATTACK_S * sampleRate), (last - at) / (RELEASE_S * sampleRate)),
  );
}
