/**
 * What the store takes from the browser, each part of which may be missing, or throw when touched. `globalThis` is
 * one; a test makes its own.
 */
export interface Surroundings {
  readonly indexedDB?: IDBFactory | undefined;
  readonly BroadcastChannel?: typeof BroadcastChannel | undefined;
  readonly navigator?:
    { readonly locks?: LockManager | undefined; readonly storage?: StorageManager | undefined } | undefined;
}
