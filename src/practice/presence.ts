/** The name of the database on the device, and of the channel that tells of its changes. */
export const PRACTICE_DATABASE = 'lms-practice';

/**
 * Whether there is a database of this name, found without making one; `false` too where the browser cannot tell.
 *
 * @param factory - the browser's IndexedDB, if it has one
 */
export async function databaseExists(factory: IDBFactory | undefined, name = PRACTICE_DATABASE): Promise<boolean> {
  try {
    const databases = await factory?.databases();
    // WebKit lists what was opened and never made as version 0.
    return databases?.some(database => database.name === name && database.version) ?? false;
  } catch {
    return false;
  }
}
