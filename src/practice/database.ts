import type { DBSchema, IDBPDatabase } from 'idb';
import { unwrap, wrap } from 'idb';
import { databaseExists } from './presence.js';
import type { Surroundings } from './surroundings.js';
import { isSevered } from './trouble.js';

/**
 * The database, version 1. Its values count as unknown: another version, or another program, may have written them.
 */
interface PracticeSchema extends DBSchema {
  sessions: { key: string; value: unknown; indexes: { day: string } };
  running: { key: string; value: unknown };
  choices: { key: string; value: unknown };
}

/** The three stores: sessions, the running ones' checkpoints, and the remembered settings of the elements. */
export type StoreName = 'sessions' | 'running' | 'choices';

/** From one day to another, both included. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

/** A change that is to be made: `value` goes into `store` under `key`, or what is there goes when it is `undefined`. */
export interface Change {
  readonly store: StoreName;
  readonly key: string;
  readonly value: unknown;
}

type Connection = IDBPDatabase<PracticeSchema>;

/** What is looked for in a record, which is `undefined` where the browser cannot read it. */
type Find<T> = (key: string, value: unknown) => T | undefined;

const VERSION = 1;

function furnish(database: IDBDatabase): void {
  const sessions = database.createObjectStore('sessions', { keyPath: 'id' });
  sessions.createIndex('day', 'day');
  database.createObjectStore('running', { keyPath: 'id' });
  database.createObjectStore('choices');
}

const nothing = () => {};

function reading<Name extends StoreName>(connection: Connection, store: Name) {
  const transaction = connection.transaction(store);
  // Each request tells its own failure; the transaction's would go unheard.
  transaction.done.catch(nothing);
  return transaction.store;
}

/** A record by itself, so that no other suffers; `undefined` when the browser cannot read it. */
async function salvage(connection: Connection, store: StoreName, key: string): Promise<unknown> {
  try {
    return await reading(connection, store).get(key);
  } catch {
    return undefined;
  }
}

/**
 * The records of a store by their key; one that the browser cannot read any more is `undefined`.
 * @param days of sessions, these days only
 */
async function contents(connection: Connection, store: StoreName, days?: IDBKeyRange): Promise<Map<string, unknown>> {
  const source = () => (days ? reading(connection, 'sessions').index('day') : reading(connection, store));
  try {
    const records = source();
    // The keys of choices are not in them.
    const [values, keys] = await Promise.all([
      records.getAll(days),
      store === 'choices' ? records.getAllKeys(days) : undefined,
    ]);
    return new Map(values.map((value, at) => [keys?.[at] ?? (value as { readonly id: string }).id, value]));
  } catch (error) {
    if (isSevered(error)) throw error;
    // One damaged record fails the whole: read the others one by one.
    const keys = await source().getAllKeys(days);
    return new Map(await Promise.all(keys.map(async key => [key, await salvage(connection, store, key)] as const)));
  }
}

/** What `find` finds in the session of the latest day in which it finds anything. */
async function latest<T>(connection: Connection, find: Find<T>): Promise<T | undefined> {
  const byDay = () => reading(connection, 'sessions').index('day');
  try {
    for (let cursor = await byDay().openCursor(null, 'prev'); cursor; cursor = await cursor.continue()) {
      const found = find(cursor.primaryKey, cursor.value);
      if (found !== undefined) return found;
    }
  } catch (error) {
    if (isSevered(error)) throw error;
    // A cursor does not pass a damaged record: ask one by one, by their keys.
    const keys = await byDay().getAllKeys();
    for (const key of keys.reverse()) {
      const found = find(key, await salvage(connection, 'sessions', key));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** So many changes, or a hundredth of them, are handed to the browser at a time. */
const PART = 100;

/**
 * Makes the changes in one transaction, all or none; resolves when they are on the disk.
 *
 * They are handed over in parts, each when the one before has begun to be made: a browser makes them in a process of its own
 * while the page prepares the next, and a long backup does not hold the page up.
 */
async function make(
  connection: Connection,
  changes: readonly Change[],
  onProgress: (made: number) => void,
): Promise<void> {
  const transaction = connection.transaction(['sessions', 'running', 'choices'], 'readwrite', { durability: 'strict' });
  // Awaited below, unless a request throws before: then it is the abort that nobody needs to hear of.
  transaction.done.catch(nothing);
  // A promise and a proxy for each of ten thousand changes would take a fifth of the time.
  const stores = {
    sessions: unwrap(transaction.objectStore('sessions')),
    running: unwrap(transaction.objectStore('running')),
    choices: unwrap(transaction.objectStore('choices')),
  };
  const request = ({ store, key, value }: Change): IDBRequest => {
    const records = stores[store];
    return value === undefined ? records.delete(key) : records.put(value, records.keyPath ? undefined : key);
  };
  const length = Math.max(PART, Math.ceil(changes.length / 100));
  const handOver = (from: number): void => {
    const part = changes.slice(from, from + length).map(request);
    const to = from + part.length;
    if (to < changes.length) part[0]?.addEventListener('success', () => attempt(to));
    part.at(-1)?.addEventListener('success', () => onProgress(to));
  };
  let giveUp: (error: unknown) => void = nothing;
  const givenUp = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  const attempt = (from: number): void => {
    try {
      handOver(from);
    } catch (error) {
      try {
        transaction.abort();
      } catch {
        // It has aborted by itself, and tells why.
        return;
      }
      giveUp(error);
    }
  };
  attempt(0);
  try {
    // Who has given up does not wait for the abort to be told: WebKit may take its time over it.
    await Promise.race([transaction.done, givenUp]);
  } catch (error) {
    // A full disk is told to the transaction, and to its requests only as an abort.
    throw transaction.error ?? error;
  }
}

/**
 * The connection to the database: opened when it is first needed, let go when another page wants to upgrade or delete, and
 * opened again, once, when the browser has cut it. Its methods reject with the exceptions of IndexedDB.
 */
export class PracticeDatabase {
  readonly #name: string;
  readonly #surroundings: Surroundings;
  #opening: Promise<Connection> | undefined;

  /** Opens nothing yet. */
  constructor(name: string, surroundings: Surroundings) {
    this.#name = name;
    this.#surroundings = surroundings;
  }

  /** Whether there is such a database, found without making one; `false` too where the browser cannot tell. */
  exists(): Promise<boolean> {
    return databaseExists(this.#surroundings, this.#name);
  }

  /**
   * The records of a store by their key. Nothing, and no database is made, where there is none.
   * @param days of sessions, these days only, both included
   * @param begin told when the connection stands
   */
  async read(store: StoreName, days?: Days, begin: () => void = nothing): Promise<Map<string, unknown>> {
    const range = days && IDBKeyRange.bound(days.from, days.to);
    return (await this.#isThere())
      ? this.#connected(false, connection => {
          begin();
          return contents(connection, store, range);
        })
      : new Map();
  }

  /** What `find` finds in the session of the latest day in which it finds anything; those before it are not read. */
  async latest<T>(find: Find<T>): Promise<T | undefined> {
    return (await this.#isThere()) ? this.#connected(false, connection => latest(connection, find)) : undefined;
  }

  /**
   * Makes changes in one transaction, all or none, and makes the database where there is none.
   * @param waiting asked when the connection stands, so that the changes are never older than the attempt
   * @param onProgress told how many are made so far; they are on the disk when all are
   * @returns the changes that are now on the disk
   */
  write(waiting: () => readonly Change[], onProgress: (made: number) => void = nothing): Promise<readonly Change[]> {
    return this.#connected(true, async connection => {
      const changes = waiting();
      await make(connection, changes, onProgress);
      return changes;
    });
  }

  /** Deletes the database with all that is in it, whatever its version and its state; waits for other pages to let go. */
  async delete(): Promise<void> {
    this.#letGo(this.#opening);
    const request = this.#surroundings.indexedDB?.deleteDatabase(this.#name);
    if (request) await wrap(request);
  }

  async #isThere(): Promise<boolean> {
    return this.#opening !== undefined || this.exists();
  }

  async #connected<T>(mayCreate: boolean, work: (connection: Connection) => Promise<T>, isRetry = false): Promise<T> {
    let opening;
    try {
      opening = this.#opening ??= this.#open(mayCreate);
      return await work(await opening);
    } catch (error) {
      this.#letGo(opening);
      if (isRetry || !isSevered(error)) throw error;
      return this.#connected(mayCreate, work, true);
    }
  }

  #open(mayCreate: boolean): Promise<Connection> {
    const request = this.#surroundings.indexedDB?.open(this.#name, VERSION);
    if (!request) throw new DOMException('', 'NotSupportedError');
    const opening = wrap(request as IDBRequest<unknown>) as Promise<Connection>;
    request.onupgradeneeded = ({ oldVersion }) => {
      if (mayCreate) furnish(request.result);
      else if (!oldVersion) request.transaction?.abort();
    };
    opening.then(connection => {
      connection.onversionchange = connection.onclose = () => this.#letGo(opening);
    }, nothing);
    return opening;
  }

  #letGo(opening: Promise<Connection> | undefined): void {
    if (this.#opening === opening) this.#opening = undefined;
    opening?.then(connection => connection.close(), nothing);
  }
}
