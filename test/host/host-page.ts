import type { States } from '../contract/state.js';
import type { Destination, InsidePage } from './inside-page.js';

export type PageWindow = Window & typeof globalThis & { inside: InsidePage };

/** How the page is that the element stands in. */
export interface PageOptions {
  /** The page's language. Default `nb`. */
  readonly lang?: string;
  /** The width of the page in CSS pixels. Default 1000. */
  readonly width?: number;
  /** The Content-Security-Policy that it is served with: see `pages.js`. Default none. */
  readonly policy?: 'strict' | 'trusted-types';
}

/** A page of its own in a frame, with the HTML of one state in it and nothing defined yet. */
export interface HostPage {
  readonly window: PageWindow;
  readonly document: Document;
  readonly inside: InsidePage;
  /** Arranges the world as the state has it, with nothing defined yet. */
  readonly arrange: () => Promise<void>;
  /** Defines the element and brings it to the state. */
  readonly reach: () => Promise<HTMLElement>;
}

/** Empties what earlier pages stored: they are all of one origin. */
async function emptyStorage(): Promise<void> {
  localStorage.clear();
  sessionStorage.clear();
  for (const { name } of await indexedDB.databases()) {
    if (!name) continue;
    await new Promise<void>(resolve => {
      const request = indexedDB.deleteDatabase(name);
      request.onsuccess = request.onerror = request.onblocked = () => resolve();
    });
  }
}

async function openFrame(
  fixture: string,
  { lang = 'nb', width = 1000, policy }: PageOptions,
): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  const query = new URLSearchParams({ fixture, lang, ...(policy && { policy }) });
  frame.src = `/host/page?${query}`;
  frame.setAttribute('style', `width: ${width}px; height: 800px; border: 0`);
  await new Promise((resolve, reject) => {
    frame.onload = resolve;
    frame.onerror = reject;
    document.body.append(frame);
  });
  return frame;
}

/** @returns the states that a module lists, by name */
export async function statesOf(url: string): Promise<States> {
  return ((await import(url)) as { states: States }).states;
}

/**
 * Opens a page, lets `look` look at it, and closes it.
 *
 * @param destination - the element and the state whose HTML stands in the page
 * @returns what `look` saw
 */
export async function onPage<T>(
  destination: Destination,
  options: PageOptions,
  look: (page: HostPage) => Promise<T>,
): Promise<T> {
  const { fixture = '' } = (await statesOf(destination.states))[destination.state] ?? {};
  await emptyStorage();
  const frame = await openFrame(fixture, options);
  const window = frame.contentWindow as PageWindow;
  try {
    return await look({
      window,
      document: window.document,
      inside: window.inside,
      arrange: () => window.inside.arrange(destination),
      reach: () => window.inside.reach(destination),
    });
  } finally {
    await window.inside.restore();
    frame.remove();
  }
}

/** How long what is under way may take to end (a store that is asked, an audio context that closes), in milliseconds. */
const GRACE_MS = 5000;

/**
 * Asks until the answer is as it should be, or patience ends.
 *
 * @param faults - what is wrong now; nothing, when it returns an empty list
 * @returns what is wrong in the end
 */
export async function inTheEnd(
  faults: () => Promise<readonly string[]> | readonly string[],
): Promise<readonly string[]> {
  const deadline = performance.now() + GRACE_MS;
  for (;;) {
    const found = await faults();
    if (found.length === 0 || performance.now() > deadline) return found;
    await new Promise(resolve => setTimeout(resolve, 30));
  }
}

/** Waits until the page has done what was just asked of it: observers told, timers of 0 ms run, the element rendered. */
export async function settled(element: Element): Promise<void> {
  for (let turn = 0; turn < 2; turn++) {
    await new Promise(resolve => setTimeout(resolve, 0));
    if ('updateComplete' in element) await element.updateComplete;
  }
}
