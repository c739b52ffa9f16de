import { inTheEnd, onPage, settled, statesOf } from '../host/host-page.js';
import type { Destination } from '../host/inside-page.js';
import { countIn } from './census.js';
import type { Census } from './census.js';
import { collectGarbage } from './preferences.js';
import { hasActed } from './state.js';
import { wordsOf } from './texts.js';

const TIMES = 100;

/** What there is more of than there was. */
function grown(before: Census, now: Census): readonly string[] {
  return Object.entries(now)
    .filter(([kind, number]) => number > (before[kind] ?? 0))
    .map(([kind, number]) => `${kind}: ${before[kind] ?? 0} → ${number}`);
}

/**
 * Moved, taken out and put back a hundred times, the element shows what it showed; when it is gone it leaves no listener,
 * observer, timer, channel or audio context behind.
 */
export async function leavesNothingBehind(destination: Destination): Promise<readonly string[]> {
  const state = (await statesOf(destination.states))[destination.state];
  return onPage(destination, {}, async page => {
    const count = countIn(page.window);
    await page.arrange();
    await page.inside.load(destination.define);
    const empty = count();

    const element = await page.reach();
    const shown = wordsOf(element);
    const [one, other] = [page.document.createElement('section'), page.document.createElement('section')];
    element.parentElement?.append(one, other);
    one.append(element);
    await settled(element);
    const once = count();
    for (let time = 0; time < TIMES; time++) {
      if (time % 2) element.remove();
      other.append(element);
      if (time % 10 === 0) await settled(element);
      one.append(element);
      if (time % 5 === 0) await settled(element);
    }
    await settled(element);

    const faults = (await inTheEnd(() => grown(once, count()))).map(fault => `after ${TIMES} moves, ${fault}`);
    if (state?.shows && !element.shadowRoot?.querySelector(state.shows)) faults.push('a move loses the state');
    if (state && !hasActed(state) && wordsOf(element).join() !== shown.join()) faults.push('a move changes the texts');
    // One audio context and one channel a page may stay for the next element.
    const shared = { AudioContext: 1, BroadcastChannel: 1 };
    page.document.querySelector('main')?.remove();
    element.remove();
    await settled(element);
    const left = await inTheEnd(() => grown({ ...empty, ...shared }, count()));
    return [...faults, ...left.map(fault => `when the element is gone, ${fault}`)];
  });
}

/**
 * An element that is gone is forgotten: nothing holds it (where the engine collects garbage when told to). Where the person
 * has not acted yet, neither are a hundred others of its kind that come and go.
 */
export async function isForgotten(destination: Destination): Promise<readonly string[]> {
  const state = (await statesOf(destination.states))[destination.state];
  const others = state && hasActed(state) ? 0 : TIMES;
  return onPage(destination, {}, async ({ document, reach }) => {
    const gone: WeakRef<Element>[] = [];
    await (async () => {
      const element = await reach();
      gone.push(new WeakRef(element));
      const place = document.createElement('section');
      document.body.append(place);
      for (let time = 0; time < others; time++) {
        const other = element.cloneNode(true) as HTMLElement;
        gone.push(new WeakRef(other));
        place.append(other);
        if (time % 10 === 0) await settled(other);
        other.remove();
      }
      document.querySelector('main')?.remove();
    })();
    return inTheEnd(async () => {
      await collectGarbage();
      const held = gone.filter(reference => reference.deref()).length;
      return held > 0 ? [`${held} of ${gone.length} elements that are gone are still held`] : [];
    });
  });
}
