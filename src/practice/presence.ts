import type { Surroundings } from './surroundings.js';

/** The name of the database on the device, and of the channel that tells of its changes. */
export const PRACTICE_DATABASE = 'lms-practice';

/**
 * Whether there is a database of this name, found without making one; `false` too where the browser cannot tell, or may
 * not be asked, as in a sandboxed frame.
 */
export async function databaseExists(
  surroundings: Pick<Surroundings, 'indexedDB'> = globalThis,
  name = PRACTICE_DATABASE,
): Promise<boolean> {
  // A page without an origin has no databases. Chromium, asked for them there, rejects once more than anybody can hear.
  if (globalThis.origin === 'null') return false;
  try {
    const databases = await surroundings.indexedDB?.databases();
    // WebKit lists what was opened and never made as version 0.
    return databases?.some(database => database.name === name && database.version) ?? false;
  } catch {
    return false;
  }
}
