/** Browsers that fail, made of the one that runs the test. */

/** IndexedDB with some of its methods replaced; `open` sees the real factory. */
export function anIndexedDB(replaced: {
  open?: (real: IDBFactory, name: string, version?: number) => IDBOpenDBRequest;
  databases?: () => Promise<IDBDatabaseInfo[]>;
}): IDBFactory {
  return {
    open: (name, version) => (replaced.open ? replaced.open(indexedDB, name, version) : indexedDB.open(name, version)),
    deleteDatabase: name => indexedDB.deleteDatabase(name),
    databases: () => (replaced.databases ? replaced.databases() : indexedDB.databases()),
    cmp: (first, second) => indexedDB.cmp(first, second),
  };
}

/** What is broken until {@link mendEverything}. */
const mends: (() => void)[] = [];

/** Replaces a method of the browser's IndexedDB for the rest of the test. The replacement gets the real one. */
export function breakMethod<Target extends object, Name extends keyof Target>(
  target: Target,
  name: Name,
  replacement: (real: Target[Name]) => Target[Name],
): void {
  const real = target[name];
  target[name] = replacement(real);
  mends.push(() => {
    target[name] = real;
  });
}

/** Lets every object store throw `errorName` on writing, or on the writings to one store. */
export function failWrites(errorName: string, storeName?: string): void {
  breakMethod(
    IDBObjectStore.prototype,
    'put',
    real =>
      function put(this: IDBObjectStore, ...args) {
        if (!storeName || this.name === storeName) throw new DOMException('', errorName);
        return real.apply(this, args);
      },
  );
}

/** Aborts every transaction of that mode while its requests are under way, as a browser does for a reason of its own. */
export function abortTransactions(mode: IDBTransactionMode, reason: DOMException | null = null): void {
  breakMethod(
    IDBDatabase.prototype,
    'transaction',
    real =>
      function transaction(this: IDBDatabase, ...args) {
        const begun = real.apply(this, args);
        if (begun.mode !== mode) return begun;
        Object.defineProperty(begun, 'error', { value: reason });
        queueMicrotask(() => begun.abort());
        return begun;
      },
  );
}

/** Puts the browser together again. */
export function mendEverything(): void {
  for (const mend of mends.splice(0).reverse()) mend();
}
