import type { Change, PracticeDatabase } from './database.js';
import { patientlyBegun } from './trouble.js';

/**
 * Makes many changes, all or none; resolves when they are on the disk.
 *
 * @param patienceMs - how long to wait for the database to open. Once it is being written it is the browser's to end,
 *   however long that takes.
 * @param onProgress - told now and then how many are written; none of them is on the disk before all are. Begins anew
 *   when the browser cuts the connection.
 * @throws {DOMException} those of IndexedDB, and `TimeoutError`: then nothing is written, later either
 */
export async function writeMany(
  database: PracticeDatabase,
  changes: readonly Change[],
  patienceMs: number,
  onProgress?: (written: number) => void,
): Promise<void> {
  let givenUp = false;
  const write = (begin: () => void) =>
    database.write(() => {
      begin();
      return givenUp ? [] : changes;
    }, onProgress);
  try {
    await patientlyBegun(write, patienceMs);
  } catch (error) {
    givenUp = true;
    throw error;
  }
}
