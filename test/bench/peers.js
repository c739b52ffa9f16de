// What other ways of doing the same have been measured to cost, in Chromium 156 on two cores. Not measured again here.

/**
 * @typedef {object} Peer
 * @property {number} value in the unit of the row it stands in
 * @property {string} is
 */

/** @type {(phases: number) => Peer} */
export const chainedCallbacks = phases => ({ value: 17.5 * phases, is: 'chained callbacks, 17.5 ms a phase' });
/** @type {Peer} */
export const framesOnly = { value: 16.8, is: 'every frame asks the clock' };
/** @type {Peer} */
export const loadedTimers = { value: 128, is: 'a timer for each moment, machine loaded' };
/** @type {Peer} */
export const hiddenTimers = { value: 58_400, is: 'timers of a hidden page' };
/** @type {Peer} */
export const drawnFrames = { value: 70, is: 'a transform set in every frame' };
/** @type {Peer} */
export const neverDestroyed = { value: 23, is: 'Chart.js, each chart left as it is' };
/** @type {Readonly<Record<string, Peer>>} bytes of brotli, by the name of the budget */
export const SIZES = {
  loader: { value: 1_200, is: 'lite-youtube' },
  'shared chunk': { value: 6_900, is: 'Lit, decorators, three directives and context alone' },
  'breathing timer': { value: 8_200, is: 'sl-progress-ring: the ring alone' },
};
