import { expect, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import { openDB } from 'idb';
import { addDays } from '../../src/calendar/plain-date.js';
import type { PlainDate } from '../../src/calendar/plain-date.js';
import type { PracticeSession } from '../../src/practice/session.js';
import type { PracticeStore } from '../../src/practice/store.js';
import { breakMethod, failWrites, mendEverything } from './faults.js';
import { aSession, aStore, clearDevice, freshName } from './fixtures.js';

const MONDAY = '2024-03-11' as PlainDate;
const day = (after: number): PlainDate => addDays(MONDAY, after);

/** A session of one of a few days, perhaps deleted. */
const anySession = fc
  .record({ after: fc.integer({ min: -20, max: 20 }), deleted: fc.integer({ min: 0, max: 3 }).map(n => n === 0) })
  .map(({ after, deleted }) =>
    aSession({ day: day(after), ...(deleted && { deletedAt: '2024-03-12T19:00:00.000Z' }) }),
  );

const ids = (sessions: readonly PracticeSession[]): string[] => sessions.map(({ id }) => id).sort();

/** What is not deleted and lies between two days, by looking at every session. */
function among(sessions: readonly PracticeSession[], from?: PlainDate, to?: PlainDate): PracticeSession[] {
  const found: PracticeSession[] = [];
  for (const session of sessions) {
    if (session.deletedAt) continue;
    if (from !== undefined && session.day < from) continue;
    if (to !== undefined && session.day > to) continue;
    found.push(session);
  }
  return found;
}

/** A record that is on the device and no session any more. */
const anyDamaged = fc
  .record({
    after: fc.integer({ min: -20, max: 20 }),
    damage: fc.constantFrom<object>({ activeSeconds: 'many' }, { v: 2 }, { day: '2023-02-29' }, { updatedAt: 7 }),
  })
  .map(({ after, damage }) => ({ ...aSession({ day: day(after) }), ...damage }));

/** Puts records into the database as another program would. */
async function putBehindTheBack(name: string, records: readonly unknown[]): Promise<void> {
  const database = await openDB(name, 1);
  for (const record of records) await database.put('sessions', record);
  database.close();
}

/** Some sessions on the device, and some that could not be put there and wait in memory. */
async function filled(
  onDevice: readonly PracticeSession[],
  damaged: readonly unknown[],
  waiting: readonly PracticeSession[],
): Promise<PracticeStore> {
  const name = freshName();
  const store = aStore({ name });
  await store.saveAll(onDevice);
  if (onDevice.length > 0) await putBehindTheBack(name, damaged);
  if (waiting.length > 0) {
    failWrites('QuotaExceededError');
    for (const session of waiting) await store.save(session);
    mendEverything();
  }
  return store;
}

describe('Some days of the store', () => {
  afterEach(async () => {
    mendEverything();
    await clearDevice();
  });

  it('are those of all sessions that lie there, on the device or waiting in memory, and the latest is known', async () => {
    const end = fc.option(fc.integer({ min: -25, max: 25 }), { nil: undefined });
    await fc.assert(
      fc.asyncProperty(
        fc.array(anySession, { maxLength: 12 }),
        fc.array(anySession, { maxLength: 3 }),
        fc.array(anyDamaged, { maxLength: 3 }),
        fc.array(fc.record({ place: fc.nat(), isDeleted: fc.boolean() }), { maxLength: 3 }),
        end,
        end,
        async (onDevice, fresh, damaged, changes, from, to) => {
          // Some of what waits are changes of what is there, on another day or deleted.
          const changed = changes.flatMap(({ place, isDeleted }) => {
            const session = onDevice[place % Math.max(1, onDevice.length)];
            if (!session) return [];
            return isDeleted
              ? [{ ...session, deletedAt: '2024-03-13T19:00:00.000Z' }]
              : [{ ...session, day: addDays(session.day, 9) }];
          });
          const waiting = [...fresh, ...changed];
          const store = await filled(onDevice, damaged, waiting);
          const latest = new Map([...onDevice, ...waiting].map(session => [session.id, session]));
          const fromDay = from === undefined ? undefined : day(from);
          const toDay = to === undefined ? undefined : day(to);
          const all = [...latest.values()];
          expect(ids(await store.sessions(fromDay, toDay))).to.deep.equal(ids(among(all, fromDay, toDay)));
          const days = among(all).map(session => session.day);
          days.sort();
          expect(await store.latestDay()).to.equal(days.at(-1));
          expect(new Map(await store.versions())).to.deep.equal(
            new Map([
              ...all.map(session => [session.id, session] as const),
              ...(onDevice.length > 0 ? damaged : []).map(({ id }) => [id, undefined] as const),
            ]),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('make no database where there is none', async () => {
    const store = aStore();
    expect(await store.sessions(day(0), day(6))).to.deep.equal([]);
    expect(await store.latestDay()).to.equal(undefined);
    expect(await store.exists()).to.equal(false);
  });

  it('are none, and no trouble, from a later day to an earlier one', async () => {
    const store = aStore();
    await store.save(aSession({ day: day(1) }));
    expect(await store.sessions(day(2), day(0))).to.deep.equal([]);
    expect(store.trouble).to.equal(undefined);
  });

  it('are waited for as long as it takes when all are asked for and the database is there', async () => {
    const name = freshName();
    const session = aSession();
    const store = aStore({ name, patienceMs: 200 });
    await store.save(session);
    const otherPage = await openDB(name, 1);
    const writing = otherPage.transaction('sessions', 'readwrite');
    const end = performance.now() + 600;
    const written = (async () => {
      while (performance.now() < end) await writing.store.count();
    })();
    expect(await store.sessions(day(0), day(6)), 'some days').to.deep.equal([]);
    expect(store.trouble).to.equal('blocked');
    expect(await store.all()).to.deep.equal([session]);
    expect((await store.versions()).size).to.equal(1);
    expect(store.trouble).to.equal(undefined);
    await written;
    otherPage.close();
  });

  it('that came too late are told, so that who was told of trouble asks again', async () => {
    const name = freshName();
    const session = aSession({ day: day(1) });
    const store = aStore({ name, patienceMs: 200 });
    await store.save(session);
    let told = 0;
    const leave = store.subscribe(() => told++);
    const otherPage = await openDB(name, 1);
    const writing = otherPage.transaction('sessions', 'readwrite');
    const end = performance.now() + 600;
    const written = (async () => {
      while (performance.now() < end) await writing.store.count();
    })();
    expect(await store.sessions(day(0), day(6))).to.deep.equal([]);
    expect(store.trouble).to.equal('blocked');
    expect(told).to.equal(0);
    await written;
    await waitUntil(() => told === 1, 'it is told', { timeout: 5000 });
    expect(await store.sessions(day(0), day(6))).to.deep.equal([session]);
    expect(store.trouble).to.equal(undefined);
    leave();
    otherPage.close();
  });

  it('and the latest of all are read past what the browser itself cannot read', async () => {
    const store = aStore();
    const [first, before, inside, last] = [day(0), day(1), day(2), day(3)].map(on => aSession({ day: on }));
    await store.saveAll([first, before, inside, last].filter(session => session !== undefined));
    const refuse = () => {
      throw new DOMException('', 'DataError');
    };
    breakMethod(IDBIndex.prototype, 'getAll', () => refuse);
    breakMethod(IDBIndex.prototype, 'openCursor', () => refuse);
    breakMethod(
      IDBObjectStore.prototype,
      'get',
      real =>
        function get(this: IDBObjectStore, key) {
          return key === first?.id || key === last?.id ? refuse() : real.call(this, key);
        },
    );
    expect(await store.sessions(day(0), day(1))).to.deep.equal([before]);
    expect(await store.latestDay()).to.equal(day(2));
    expect(store.trouble).to.equal(undefined);
  });
});
