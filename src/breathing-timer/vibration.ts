import type { Cue } from './schedule.js';

/**
 * What each cue feels like in the hand, in milliseconds on and off: in is two short taps, out one long, a hold the
 * least tap there is. The bells are longer; the end has three strokes, as it has for the ear.
 */
const PATTERNS: Readonly<Record<Cue['kind'], readonly number[]>> = {
  in: [60, 90, 60],
  out: [280],
  hold: [25],
  start: [400],
  interval: [150, 150, 150],
  part: [150, 150, 150],
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
export function vibrate(kind: Cue['kind']): void {
  if ('vibrate' in navigator && navigator.userActivation.hasBeenActive) navigator.vibrate([...PATTERNS[kind]]);
}
