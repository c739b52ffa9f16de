/**
 * What can stand in the way of keeping something on the device:
 * - `absent`: there is no IndexedDB, or the browser refuses it here (private mode, a sandboxed frame, cookies off);
 * - `blocked`: the database does not answer in time; another page may hold it;
 * - `full`: the quota, or the disk, is used up;
 * - `corrupt`: the database cannot be read; it does not heal by itself, and is never deleted but by the person;
 * - `newer`: a later version of the suite has written it; nothing is touched.
 */
export type StorageTrouble = 'absent' | 'blocked' | 'full' | 'corrupt' | 'newer';

/**
 * Where a record is after a write: on the device, or in the memory of this page alone, and why. What is in memory
 * is still read back on this page, and goes to the device with the next write that succeeds.
 */
export type Kept = { readonly on: 'device' } | { readonly on: 'memory'; readonly trouble: StorageTrouble };

const TROUBLE_BY_ERROR: Readonly<Record<string, StorageTrouble>> = {
  TimeoutError: 'blocked',
  QuotaExceededError: 'full',
  UnknownError: 'corrupt',
  DataError: 'corrupt',
  NotReadableError: 'corrupt',
  NotFoundError: 'corrupt',
  VersionError: 'newer',
};

const nameOf = (error: unknown) => (error instanceof Error ? error.name : '');

/** What an exception of IndexedDB means for the person; a name that is not known counts as a refusal. */
export function troubleOf(error: unknown): StorageTrouble {
  return TROUBLE_BY_ERROR[nameOf(error)] ?? 'absent';
}

/**
 * Whether the connection was cut while it was in use, and may be opened again: Safari does so to pages in the background
 *, and every browser does when the person clears a site's storage.
 */
export function isSevered(error: unknown): boolean {
  return /^(InvalidState|Abort)Error$/.test(nameOf(error));
}

/**
 * Waits for `work`, but not for ever; the work itself goes on.
 * @param late told when it is done all the same, after it was given up
 * @throws {DOMException} `TimeoutError` after `patienceMs`
 */
export async function patiently<T>(work: Promise<T>, patienceMs: number, late?: () => void): Promise<T> {
  let alarm;
  const end = new Promise<never>((_, giveUp) => {
    alarm = setTimeout(() => {
      giveUp(new DOMException('', 'TimeoutError'));
      if (late) work.then(late, () => undefined);
    }, patienceMs);
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(alarm);
  }
}

/**
 * Waits for `work` to begin, but not for ever; once it has begun it is the browser's to end, however long that takes.
 * @param work calls `begin` when it has the database
 * @throws {DOMException} `TimeoutError` when it has not begun after `patienceMs`; the work itself goes on
 */
export async function patientlyBegun<T>(work: (begin: () => void) => Promise<T>, patienceMs: number): Promise<T> {
  let begin = (): void => {};
  const begun = new Promise<void>(resolve => {
    begin = resolve;
  });
  const working = work(begin);
  await patiently(Promise.race([begun, working]), patienceMs);
  return working;
}
