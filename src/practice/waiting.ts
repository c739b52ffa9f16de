import type { Change, StoreName } from './database.js';

/** What a change is about: the latest one counts. */
const nameOf = ({ store, key }: Change): string => `${store} ${key}`;

/** The changes that are not on the disk yet: the latest of each record. */
export class Waiting {
  readonly #changes = new Map<string, Change>();

  /** All of them, in the order in which their records were first changed. */
  all(): readonly Change[] {
    return [...this.#changes.values()];
  }

  /** Lets changes wait, each in place of an earlier one of the same record. */
  add(changes: readonly Change[]): void {
    for (const change of changes) this.#changes.set(nameOf(change), change);
  }

  /** Lets changes wait no more; a newer one of the same record still does. */
  remove(changes: readonly Change[]): void {
    for (const change of changes) {
      const name = nameOf(change);
      if (this.#changes.get(name) === change) this.#changes.delete(name);
    }
  }

  /** Forgets them all. */
  clear(): void {
    this.#changes.clear();
  }
}

/** Makes the changes of one store in the records that were read of it, by their key; the later of two counts. */
export function layOver(records: Map<string, unknown>, store: StoreName, changes: readonly Change[]): void {
  for (const change of changes) {
    if (change.store !== store) continue;
    if (change.value === undefined) records.delete(change.key);
    else records.set(change.key, change.value);
  }
}
