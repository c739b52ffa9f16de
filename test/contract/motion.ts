import { onPage, settled } from '../host/host-page.js';
import type { Destination } from '../host/inside-page.js';

/** What moves something across the screen, or makes it grow: opacity and colour may still change (WCAG 2.3.3). */
const MOVES = [
  'transform',
  'translate',
  'scale',
  'rotate',
  'width',
  'height',
  'inlineSize',
  'blockSize',
  'top',
  'left',
  'r',
];

/** How long the element is watched in its state, in milliseconds. */
const WATCHED_MS = 150;

/** With the person's wish for less motion (which has to be emulated first) nothing in the element moves. */
export async function holdsStill(destination: Destination): Promise<readonly string[]> {
  return onPage(destination, {}, async ({ reach }) => {
    const element = await reach();
    await settled(element);
    await new Promise(resolve => setTimeout(resolve, WATCHED_MS));
    const animations = element.shadowRoot?.getAnimations() ?? [];
    return animations
      .filter(({ playState }) => playState === 'running')
      .flatMap(({ effect }) => (effect as KeyframeEffect).getKeyframes())
      .flatMap(frame => MOVES.filter(property => property in frame))
      .map(property => `moves by its ${property}`);
  });
}
