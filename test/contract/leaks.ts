import { onPage, settled, statesOf } from '../host/host-page.js';
import type { Destination } from '../host/inside-page.js';
import { countIn } from './census.js';
import type { Census } from './census.js';
import { collectGarbage } from './preferences.js';
import { hasActed } from './state.js';
import { wordsOf } from './texts.js';

const TIMES = 100;

/** How long what an element still has to finish may take after it is gone, in milliseconds. */
const GRACE_MS = 1500;

/** What there is more of than there was. */
function grown(before: Census, now: Census): readonly string[] {
  return Object.entries(now)
    .filter(([kind, number]) => number > (before[kind] ?? 0))
    .map(([kind, number]) => `${kind}: ${before[kind] ?? 0} → ${number}`);
}

/** Waits until nothing has grown, or patience ends. @returns what still has */
async function grownAtRest(before: Census, count: () => Census): Promise<readonly string[]> {
  const deadline = performance.now() + GRACE_MS;
  while (grown(before, count()).length > 0 && performance.now() < deadline) {
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  return grown(before, count());
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

    const faults = (await grownAtRest(once, count)).map(fault => `after ${TIMES} moves, ${fault}`);
    if (state?.shows && !element.shadowRoot?.querySelector(state.shows)) faults.push('a move loses the state');
    if (state && !hasActed(state) && wordsOf(element).join() !== shown.join()) faults.push('a move changes the texts');
    // One audio context and one channel a page may stay for the next element.
    const shared = { AudioContext: 1, BroadcastChannel: 1 };
    page.document.querySelector('main')?.remove();
    element.remove();
    await settled(element);
    const left = await grownAtRest({ ...empty, ...shared }, count);
    return [...faults, ...left.map(fault => `when the element is gone, ${fault}`)];
  });
}

/** Elements that are gone are forgotten: nothing holds them (where the engine collects garbage when told to). */
export async function isForgotten(destination: Destination): Promise<readonly string[]> {
  return onPage(destination, {}, async ({ document, reach }) => {
    const gone: WeakRef<Element>[] = [];
    const place = document.createElement('section');
    await (async () => {
      const element = await reach();
      gone.push(new WeakRef(element));
      document.querySelector('main')?.remove();
      document.body.append(place);
      for (let time = 0; time < TIMES; time++) {
        const next = document.createElement(destination.tag);
        place.append(next);
        gone.push(new WeakRef(next));
        if (time % 10 === 0) await settled(next);
        next.remove();
      }
    })();
    const deadline = performance.now() + GRACE_MS;
    const alive = (): number => gone.filter(reference => reference.deref()).length;
    do {
      await new Promise(resolve => setTimeout(resolve, 50));
      await collectGarbage();
    } while (alive() > 0 && performance.now() < deadline);
    return alive() > 0 ? [`${alive()} of ${gone.length} elements that are gone are still held`] : [];
  });
}
