import { onPage, settled } from '../host/host-page.js';
import type { PageWindow } from '../host/host-page.js';
import type { Destination } from '../host/inside-page.js';

/** How long an element is watched after it stands there, in milliseconds. */
const WATCHED_MS = 250;

/** What the tests themselves load. */
const OWN_LOADS = /^\/(bundle|src|test|node_modules|__)/;

/** What makes a sound, sends a request or asks for leave: by the object that has it, and its name. */
function loudWays(window: PageWindow): readonly (readonly [object, string])[] {
  const { navigator } = window;
  return [
    ...['AudioContext', 'webkitAudioContext', 'WebSocket', 'EventSource', 'Worker', 'SharedWorker', 'fetch'].map(
      name => [window, name] as const,
    ),
    [window.XMLHttpRequest.prototype, 'send'],
    [window.HTMLMediaElement.prototype, 'play'],
    [window.speechSynthesis ?? {}, 'speak'],
    [navigator, 'sendBeacon'],
    [navigator, 'vibrate'],
    [navigator.wakeLock ?? {}, 'request'],
    [navigator.storage ?? {}, 'persist'],
    [navigator.serviceWorker ?? {}, 'register'],
  ];
}

/** Notes every use of the loud ways. @returns the list that fills as they are used */
function listenFor(window: PageWindow): readonly string[] {
  const used: string[] = [];
  for (const [owner, name] of loudWays(window)) {
    const original: unknown = Reflect.get(owner, name);
    if (typeof original !== 'function') continue;
    const noted = new Proxy(original, {
      apply: (target, self, args) => (used.push(`calls ${name}()`), Reflect.apply(target, self, args) as unknown),
      construct: (target, args) => (used.push(`makes a ${name}`), Reflect.construct(target, args) as object),
    });
    Object.defineProperty(owner, name, { configurable: true, writable: true, value: noted });
  }
  return used;
}

/** Everything that a page can keep, as one text. */
async function stored({ localStorage, sessionStorage, indexedDB, document }: PageWindow): Promise<string> {
  const databases = (await indexedDB.databases()).map(({ name, version }) => `${name ?? ''} ${version ?? ''}`).sort();
  return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie, databases]);
}

function requests({ performance, location }: PageWindow): readonly string[] {
  return performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name, location.href))
    .filter(({ origin, pathname }) => origin !== location.origin || !OWN_LOADS.test(pathname))
    .map(({ href }) => href);
}

/**
 * Before the person acts, an element sends no request, stores nothing, keeps its hands off the focus, makes no sound, and
 * asks for no permission.
 */
export async function keepsQuiet(destination: Destination): Promise<readonly string[]> {
  return onPage(destination, {}, async page => {
    const { window, document } = page;
    document.getElementById('before')?.focus();
    const focused = document.activeElement;
    await page.arrange();
    const before = await stored(window);
    const used = listenFor(window);
    const element = await page.reach();
    await new Promise(resolve => setTimeout(resolve, WATCHED_MS));
    await settled(element);
    const after = await stored(window);
    return [
      ...used,
      ...requests(window).map(url => `requests ${url}`),
      ...(document.activeElement === focused ? [] : ['moves the focus']),
      ...(before === after ? [] : [`stores something: ${after}`]),
    ];
  });
}
