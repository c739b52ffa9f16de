import type * as Module from './practising.js';

type PractisingModule = typeof Module;

let loaded: PractisingModule | undefined;

/** What is needed from Start on, once it is here. */
export function practisingModule(): PractisingModule | undefined {
  return loaded;
}

/**
 * Loads what is needed from Start on: sound, storage, the session itself. A page that only shows the timer goes without;
 * from Start on, nothing more is loaded, so a lost connection disturbs no one who has closed their eyes.
 *
 * @throws {TypeError} when the file cannot be had; Chromium keeps that answer until the page is loaded anew
 */
export async function loadPractising(): Promise<PractisingModule> {
  return (loaded ??= await import('./practising.js'));
}
