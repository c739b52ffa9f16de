import { latestOf } from '../calendar/plain-date.js';
import type { PlainDate } from '../calendar/plain-date.js';
import { ChangeNotice } from './change-notice.js';
import type { Change, Days, StoreName } from './database.js';
import { PracticeDatabase } from './database.js';
import type { Parsed, Problem } from './fields.js';
import { holdLock, leftBehind } from './liveness.js';
import { writeMany } from './many.js';
import { PRACTICE_DATABASE } from './presence.js';
import type { RunningSession } from './running.js';
import { parseRunning } from './running.js';
import type { PracticeSession } from './session.js';
import { parseSession } from './session.js';
import type { Surroundings } from './surroundings.js';
import type { Kept, StorageTrouble } from './trouble.js';
import { patiently, patientlyBegun, troubleOf } from './trouble.js';
import { layOver, Waiting } from './waiting.js';

export type { Kept, StorageTrouble } from './trouble.js';

/** The last day that there is. */
const LAST_DAY = '9999-12-31';

const inOrder = (sessions: PracticeSession[]): PracticeSession[] =>
  sessions.sort((a, b) => Date.parse(a.startUtc) - Date.parse(b.startUtc));

/** The day of a session that is not deleted. */
function dayOf(value: unknown): PlainDate | undefined {
  const parsed = parseSession(value);
  return 'record' in parsed && !parsed.record.deletedAt ? parsed.record.day : undefined;
}

/** A record that is there and cannot be trusted: `value` is as much of it as the browser gives, for a rescue by hand. */
export interface Unreadable {
  readonly store: 'sessions' | 'running';
  readonly key: string;
  readonly value: unknown;
  readonly problems: readonly Problem[];
}

/** What a store may be told to do otherwise; tests use it. */
export interface StoreOptions {
  /** The name of the database and of the channel. Default: `lms-practice`. */
  readonly name?: string;
  /** Where IndexedDB, the channel and the locks come from. Default: `globalThis`. */
  readonly surroundings?: Surroundings;
  /** Milliseconds to wait for the database before a write counts as blocked. Default: 3000. */
  readonly patienceMs?: number;
}

/**
 * The practice on this device: sessions, checkpoints of running ones, and remembered choices, in IndexedDB.
 *
 * Reading never makes a database. Nothing throws for trouble with storage: what cannot be written stays in the memory of
 * this page, is read back from there, and goes to the device with the next write that succeeds.
 */
export class PracticeStore {
  readonly #database: PracticeDatabase;
  readonly #notice: ChangeNotice;
  readonly #surroundings: Surroundings;
  readonly #patienceMs: number;
  readonly #waiting = new Waiting();
  #trouble: StorageTrouble | undefined;

  /** Touches nothing of the browser. */
  constructor({ name = PRACTICE_DATABASE, surroundings = globalThis, patienceMs = 3000 }: StoreOptions = {}) {
    this.#database = new PracticeDatabase(name, surroundings);
    this.#notice = new ChangeNotice(name, surroundings);
    this.#surroundings = surroundings;
    this.#patienceMs = patienceMs;
  }

  /** What stood in the way of the latest reading or writing; `undefined` when nothing did. */
  get trouble(): StorageTrouble | undefined {
    return this.#trouble;
  }

  /** Whether something is in the memory of this page alone, and waits for the device. */
  get isWaiting(): boolean {
    return this.#waiting.all().length > 0;
  }

  /** Whether the person has kept anything on this device, found without making a database. */
  exists(): Promise<boolean> {
    return this.#database.exists();
  }

  /** Keeps a session, in place of an earlier one with the same id. */
  save(session: PracticeSession): Promise<Kept> {
    return this.#write({ store: 'sessions', key: session.id, value: session });
  }

  /** Keeps a session and drops its checkpoint, both or neither. */
  finish(session: PracticeSession): Promise<Kept> {
    return this.#write(
      { store: 'sessions', key: session.id, value: session },
      { store: 'running', key: session.id, value: undefined },
    );
  }

  /** The sessions whose day lies from `fromDay` to `toDay`, both included, oldest first; not the deleted ones. */
  async sessions(fromDay?: PlainDate, toDay?: PlainDate): Promise<readonly PracticeSession[]> {
    const days = fromDay || toDay ? { from: fromDay ?? '', to: toDay ?? LAST_DAY } : undefined;
    if (days && days.from > days.to) return [];
    const sessions = await this.#records('sessions', parseSession, days);
    return inOrder(
      // What waits to be written may lie on another day than what is on the disk.
      sessions.filter(({ day, deletedAt }) => !deletedAt && !(days && (day < days.from || day > days.to))),
    );
  }

  /** Every session, oldest first, the deleted ones too: for a backup. */
  async all(): Promise<readonly PracticeSession[]> {
    return inOrder(await this.#records('sessions', parseSession));
  }

  /** The latest day with a session that is not deleted; nothing when there is none. */
  async latestDay(): Promise<PlainDate | undefined> {
    // What reaches the disk while it is being read may be missing in both.
    const waiting = new Map<string, unknown>();
    layOver(waiting, 'sessions', this.#waiting.all());
    const find = (key: string, value: unknown) => (waiting.has(key) ? undefined : dayOf(value));
    const stored = await this.#attempt(this.#inTime(this.#database.latest(find)));
    layOver(waiting, 'sessions', this.#waiting.all());
    return latestOf([stored, ...[...waiting.values()].map(dayOf)].filter(day => day !== undefined));
  }

  /** Each session by its id, deleted ones too, and `undefined` for what cannot be read: for a merge. */
  async versions(): Promise<ReadonlyMap<string, PracticeSession | undefined>> {
    const stored = await this.#stored('sessions');
    return new Map(
      [...stored].map(([id, value]) => {
        const parsed = parseSession(value);
        return [id, 'record' in parsed ? parsed.record : undefined];
      }),
    );
  }

  /**
   * Keeps many sessions, all or none: when it fails nothing of them is kept, in memory neither.
   * @param onProgress told now and then how many are written; none of them is on the disk before all are
   * @returns what stood in the way
   */
  async saveAll(
    sessions: readonly PracticeSession[],
    onProgress?: (written: number) => void,
  ): Promise<StorageTrouble | undefined> {
    if (sessions.length === 0) return undefined;
    const changes = sessions.map((session): Change => ({ store: 'sessions', key: session.id, value: { ...session } }));
    const ids = new Set(sessions.map(({ id }) => id));
    const older = this.#waiting.all().filter(({ store, key }) => store === 'sessions' && ids.has(key));
    try {
      await writeMany(this.#database, changes, this.#patienceMs, onProgress);
    } catch (error) {
      this.#trouble = troubleOf(error);
      return this.#trouble;
    }
    this.#trouble = undefined;
    this.#waiting.remove(older);
    this.#notice.announce();
    return undefined;
  }

  /** The session with this id, deleted or not. */
  async get(id: string): Promise<PracticeSession | undefined> {
    return (await this.all()).find(session => session.id === id);
  }

  /** What is kept and cannot be read: nothing of it is ever deleted but by {@link clear}. */
  async unreadable(): Promise<readonly Unreadable[]> {
    const found = async (store: 'sessions' | 'running', parse: (value: unknown) => Parsed<unknown>) =>
      [...(await this.#stored(store))].flatMap(([key, value]): Unreadable[] => {
        const parsed = parse(value);
        return 'problems' in parsed ? [{ store, key, value, problems: parsed.problems }] : [];
      });
    return [...(await found('sessions', parseSession)), ...(await found('running', parseRunning))];
  }

  /** Keeps how far a running session has come, so that a crash loses no more than the time since. */
  checkpoint(running: RunningSession): Promise<Kept> {
    return this.#write({ store: 'running', key: running.id, value: running });
  }

  /** Drops the checkpoint of a running session that the person does not want to keep. */
  discard(id: string): Promise<Kept> {
    return this.#write({ store: 'running', key: id, value: undefined });
  }

  /**
   * Says that this page runs the session, so that no other offers to recover it.
   * @returns ends it; a page that is gone has ended it too
   */
  hold(id: string): () => void {
    return holdLock(this.#surroundings, id);
  }

  /** Running sessions whose page is gone, so that they can be offered back: see `recovered()`. */
  async abandoned(): Promise<readonly RunningSession[]> {
    return leftBehind(this.#surroundings, await this.#records('running', parseRunning));
  }

  /** What was kept under `key`, for its element to parse; `undefined` when nothing was. */
  async choices(key: string): Promise<unknown> {
    return (await this.#stored('choices')).get(key);
  }

  /**
   * Keeps an element's settings.
   * @throws {DOMException} `DataCloneError` for a value that cannot be cloned, such as a function
   */
  keepChoices(key: string, value: unknown): Promise<Kept> {
    return this.#write({ store: 'choices', key, value });
  }

  /**
   * Deletes everything, on the device and in memory, readable or not.
   * @returns what stood in the way; `blocked` is done as soon as other pages let go
   */
  async clear(): Promise<StorageTrouble | undefined> {
    this.#waiting.clear();
    await this.#attempt(patiently(this.#database.delete(), this.#patienceMs));
    this.#notice.announce();
    return this.#trouble;
  }

  /**
   * Hears, without arguments, whenever sessions have changed, in this page or another tab: read again.
   * @returns ends it
   */
  subscribe(listener: () => void): () => void {
    return this.#notice.subscribe(listener);
  }

  /** Asks the browser not to clear this away by itself. Call it in the gesture of the first save; it may ask the person. */
  async persist(): Promise<'granted' | 'refused' | 'unknown'> {
    try {
      const granted = await this.#surroundings.navigator?.storage?.persist();
      return granted === undefined ? 'unknown' : granted ? 'granted' : 'refused';
    } catch {
      return 'unknown';
    }
  }

  /** What was read too late is news: who asked has been told of trouble, and may ask again. */
  #inTime<T>(reading: Promise<T>): Promise<T> {
    return patiently(reading, this.#patienceMs, () => this.#notice.tellThisPage());
  }

  async #attempt<T>(work: Promise<T>): Promise<T | undefined> {
    try {
      const outcome = await work;
      this.#trouble = undefined;
      return outcome;
    } catch (error) {
      this.#trouble = troubleOf(error);
      return undefined;
    }
  }

  /** Every record of a store, the one in memory before the one on the device. */
  async #stored(store: StoreName, days?: Days): Promise<Map<string, unknown>> {
    // What reaches the disk while it is being read may be missing in both.
    const before = this.#waiting.all();
    const read = (begin?: () => void) => this.#database.read(store, days, begin);
    // All sessions may take their time: a backup or a merge that misses some would be worse than a slow one.
    const isLong = store === 'sessions' && !days;
    const reading = isLong ? patientlyBegun(read, this.#patienceMs) : this.#inTime(read());
    const stored = (await this.#attempt(reading)) ?? new Map<string, unknown>();
    layOver(stored, store, [...before, ...this.#waiting.all()]);
    return stored;
  }

  async #records<T>(store: StoreName, parse: (value: unknown) => Parsed<T>, days?: Days): Promise<T[]> {
    return [...(await this.#stored(store, days)).values()].flatMap(value => {
      const parsed = parse(value);
      return 'record' in parsed ? [parsed.record] : [];
    });
  }

  async #write(...changes: readonly Change[]): Promise<Kept> {
    this.#waiting.add(structuredClone(changes));
    try {
      // An impatient write goes on, and is on the disk as soon as the database answers.
      await patiently(this.#flush(), this.#patienceMs);
      return { on: 'device' };
    } catch (error) {
      this.#trouble = troubleOf(error);
      this.#notice.announce();
      return { on: 'memory', trouble: this.#trouble };
    }
  }

  async #flush(): Promise<void> {
    const written = await this.#database.write(() => this.#waiting.all());
    this.#trouble = undefined;
    this.#waiting.remove(written);
    // Checkpoints and choices are nobody else's news.
    if (written.some(({ store, value }) => store === 'sessions' || value === undefined)) this.#notice.announce();
  }
}

let shared: PracticeStore | undefined;

/** The store that every element of this page shares; made when it is first asked for, which touches nothing. */
export function practiceStore(): PracticeStore {
  return (shared ??= new PracticeStore());
}
