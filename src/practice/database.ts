import type { DBSchema, IDBPDatabase } from 'idb';
import { wrap } from 'idb';
import { databaseExists } from './presence.js';
import type { Surroundings } from './surroundings.js';
import { isSevered } from './trouble.js';

/**
 * The database, version 1. Its values count as unknown: another version, or another program, may have written them.
 */
interface PracticeSchema extends DBSchema {
  sessions: { key: string; value: unknown; indexes: { day: string; updatedAt: string } };
  running: { key: string; value: unknown };
  choices: { key: string; value: unknown };
}

/** The three stores: sessions, the running ones' checkpoints, and the remembered settings of the elements. */
export type StoreName = 'sessions' | 'running' | 'choices';

/** A change that is to be made: `value` goes into `store` under `key`, or what is there goes when it is `undefined`. */
export interface Change {
  readonly store: StoreName;
  readonly key: string;
  readonly value: unknown;
}

type Connection = IDBPDatabase<PracticeSchema>;

const VERSION = 1;

function furnish(database: IDBDatabase): void {
  const sessions = database.createObjectStore('sessions', { keyPath: 'id' });
  sessions.createIndex('day', 'day');
  sessions.createIndex('updatedAt', 'updatedAt');
  database.createObjectStore('running', { keyPath: 'id' });
  database.createObjectStore('choices');
}

const nothing = () => {};

function reading(connection: Connection, store: StoreName) {
  const transaction = connection.transaction(store);
  // Each request tells its own failure; the transaction's would go unheard.
  transaction.done.catch(nothing);
  return transaction.store;
}

/** Every record of a store by its key; one that the browser cannot read any more is `undefined`. */
async function contents(connection: Connection, store: StoreName): Promise<Map<string, unknown>> {
  try {
    const records = reading(connection, store);
    const [keys, values] = await Promise.all([records.getAllKeys(), records.getAll()]);
    return new Map(keys.map((key, at) => [key, values[at]]));
  } catch (error) {
    if (isSevered(error)) throw error;
    // One damaged record fails the whole: read the others one by one.
    const keys = await reading(connection, store).getAllKeys();
    const read = async (key: string) => reading(connection, store).get(key);
    const salvage = async (key: string) => [key, await read(key).catch(nothing)] as const;
    return new Map(await Promise.all(keys.map(salvage)));
  }
}

/** Makes the changes in one transaction, all or none; resolves when they are on the disk. */
async function make(connection: Connection, changes: readonly Change[]): Promise<void> {
  const transaction = connection.transaction(['sessions', 'running', 'choices'], 'readwrite', { durability: 'strict' });
  const made = changes.map(async ({ store, key, value }) => {
    const records = transaction.objectStore(store);
    await (value === undefined ? records.delete(key) : records.put(value, records.keyPath ? undefined : key));
  });
  try {
    await Promise.all([...made, transaction.done]);
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has aborted by itself.
    }
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

  /** Every record of a store by its key. Nothing, and no database is made, where there is none. */
  async read(store: StoreName): Promise<Map<string, unknown>> {
    return this.#opening || (await this.exists())
      ? this.#connected(false, connection => contents(connection, store))
      : new Map();
  }

  /**
   * Makes changes in one transaction, all or none, and makes the database where there is none.
   * @param waiting asked when the connection stands, so that the changes are never older than the attempt
   * @returns the changes that are now on the disk
   */
  write(waiting: () => readonly Change[]): Promise<readonly Change[]> {
    return this.#connected(true, async connection => {
      const changes = waiting();
      await make(connection, changes);
      return changes;
    });
  }

  /** Deletes the database with all that is in it, whatever its version and its state; waits for other pages to let go. */
  async delete(): Promise<void> {
    this.#letGo(this.#opening);
    const request = this.#surroundings.indexedDB?.deleteDatabase(this.#name);
    if (request) await wrap(request);
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
