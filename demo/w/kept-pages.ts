/**
 * The pages that a person has chosen to keep on the device. Each has a service worker of its own, which is asked for that page
 * and no other: the other pages of the site, and those of a host, never meet one.
 */
import { KEPT_PAGES, KEPT_PREFIX } from '../offline/kept-files.js';

/** The addresses that the workers are asked for: `…/w/breathing-timer`, with whatever follows. */
const SCOPES: readonly string[] = KEPT_PAGES.map(page => new URL(page, location.href).href);

/** As much of Trusted Types as is needed here. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): {
    createScriptURL(address: string): string;
  };
}

let address: string | undefined;

/** The address of the worker, in the form that a page with Trusted Types takes: the policy admits this one and no other. */
function workerAddress(): string {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  const here = new URL('offline.js', location.href).href;
  return (address ??=
    trustedTypes?.createPolicy('lms-offline', { createScriptURL: () => here }).createScriptURL('') ?? here);
}

/** Resolves when the worker has all its files, and rejects when it has given up. */
const settled = (worker: ServiceWorker): Promise<void> =>
  new Promise((resolve, reject) => {
    const look = (): void => {
      if (worker.state === 'activated') resolve();
      else if (worker.state === 'redundant') reject(new Error('The pages could not be fetched.'));
    };
    worker.addEventListener('statechange', look);
    look();
  });

async function keepOne(scope: string): Promise<void> {
  const registration = await navigator.serviceWorker.register(workerAddress(), { scope });
  const worker = registration.active ?? registration.installing ?? registration.waiting;
  if (worker) await settled(worker);
}

/**
 * Fetches the pages and keeps them, all or none.
 *
 * @throws {Error} when something of them could not be fetched, was not what it should be, or could not be kept
 */
export async function keep(): Promise<void> {
  try {
    await Promise.all(SCOPES.map(keepOne));
  } catch (error) {
    await release();
    throw error;
  }
}

const registrations = async (): Promise<readonly ServiceWorkerRegistration[]> =>
  (await navigator.serviceWorker.getRegistrations()).filter(({ scope }) => SCOPES.includes(scope));

/** Whether all of them are kept, as far as the browser knows. Asks no server. */
export const isKept = async (): Promise<boolean> =>
  (await registrations()).filter(({ active }) => active).length === SCOPES.length;

/** Keeps them no longer. What the person has practised and written stays where it is. */
export async function release(): Promise<void> {
  await Promise.all((await registrations()).map(registration => registration.unregister()));
  const names = await caches.keys();
  const ours = names.filter(name => SCOPES.some(scope => name.startsWith(`${KEPT_PREFIX} ${scope} `)));
  await Promise.all(ours.map(name => caches.delete(name)));
}
