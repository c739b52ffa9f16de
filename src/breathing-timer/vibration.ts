import type { Cue } from './schedule.js';

/** The cues that can be felt. */
export type FeltCue = Extract<Cue['kind'], 'in' | 'out' | 'end'>;

/**
 * Told apart without looking, in milliseconds on and off: in is two short taps, out one long, and the end three strokes,
 * as it has for the ear.
 */
const PATTERNS: Readonly<Record<FeltCue, number[]>> = {
  in: [60, 90, 60],
  out: [280],
  end: [400, 400, 400, 400, 400],
};

/**
 * Whether this device may vibrate, so that the choice is worth showing. Chromium has the method on a desktop, too, where
 * nothing moves: a touch screen is the best sign of something held in the hand.
 */
export function canVibrate(): boolean {
  return 'vibrate' in navigator && matchMedia('(any-pointer: coarse)').matches;
}

/**
 * Lets a cue be felt now. Does nothing where the device cannot, or before the person's first act on the page, when the
 * browser would refuse it with a warning.
 */
export function vibrate(kind: FeltCue): void {
  if ('vibrate' in navigator && navigator.userActivation.hasBeenActive) navigator.vibrate(PATTERNS[kind]);
}
