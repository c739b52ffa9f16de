/**
 * The service worker of one page, the timer's or the diary's, for a person who has asked to have it without a network. It answers
 * for that page and the files that it needs, and leaves everything else to the browser, as if there were no worker. It keeps what
 * was built, and nothing of what a person writes or of what an address asks for.
 */
import type { KeptPage } from './kept-files.js';
import { KEPT_PREFIX } from './kept-files.js';

declare const self: ServiceWorkerGlobalScope;

/** Replaced when the site is built: the pages that may be kept, by their names. */
declare const KEPT: Readonly<Record<string, KeptPage>>;

const { scope } = self.registration;

/** What the page is kept with: its scope ends with its name. */
const page = KEPT[scope.slice(scope.lastIndexOf('/') + 1)];

const files = new Map(
  page?.files.map(([address, integrity]) => [new URL(address, self.location.href).href, integrity]),
);

/** Where the files of this build are: the page never gets some of one build and some of another. */
const place = `${KEPT_PREFIX} ${scope} ${page?.version ?? ''}`;

/** An answer that a page may be opened with: one that a server has led to by another address may not. */
const asItself = (response: Response): Response =>
  response.redirected ? new Response(response.body, response) : response;

async function fetchAll(): Promise<void> {
  const cache = await caches.open(place);
  try {
    await Promise.all(
      // What is missing, or is not what was built, has another hash and rejects.
      [...files].map(async ([address, integrity]) =>
        cache.put(address, asItself(await fetch(address, { integrity, cache: 'no-cache' }))),
      ),
    );
  } catch (error) {
    await caches.delete(place);
    throw error;
  }
}

async function dropOthers(): Promise<void> {
  const names = await caches.keys();
  const others = names.filter(other => other.startsWith(`${KEPT_PREFIX} ${scope} `) && other !== place);
  await Promise.all(others.map(other => caches.delete(other)));
}

/** The kept file that is asked for; a page is the same whatever its address asks of it. */
function keptFor({ method, mode, url }: Request): string | undefined {
  const { origin, pathname } = new URL(url);
  const address = origin + pathname;
  const known = mode === 'navigate' && address === scope ? `${address}.html` : address;
  return method === 'GET' && files.has(known) ? known : undefined;
}

async function answer(request: Request, address: string): Promise<Response> {
  const cache = await caches.open(place);
  return (await cache.match(address, { ignoreVary: true })) ?? fetch(request);
}

self.addEventListener('install', event => event.waitUntil(fetchAll()));

self.addEventListener('activate', event =>
  event.waitUntil(
    // The page that asked for it needs it as soon as the network is gone.
    dropOthers().then(() => self.clients.claim()),
  ),
);

self.addEventListener('fetch', event => {
  const address = keptFor(event.request);
  if (address) event.respondWith(answer(event.request, address));
});
