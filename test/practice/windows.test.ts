import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { addDays } from '../../src/calendar/plain-date.js';
import type { PlainDate } from '../../src/calendar/plain-date.js';
import type { PracticeSession } from '../../src/practice/session.js';
import type { PracticeStore } from '../../src/practice/store.js';
import { failWrites, mendEverything } from './faults.js';
import { aSession, aStore, clearDevice } from './fixtures.js';

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

/** Some sessions on the device, and some that could not be put there and wait in memory. */
async function filled(
  onDevice: readonly PracticeSession[],
  waiting: readonly PracticeSession[],
): Promise<PracticeStore> {
  const store = aStore();
  await store.saveAll(onDevice);
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

  it('are those of all sessions that lie there, on the device or waiting in memory, and the ends are known', async () => {
    const end = fc.option(fc.integer({ min: -25, max: 25 }), { nil: undefined });
    await fc.assert(
      fc.asyncProperty(
        fc.array(anySession, { maxLength: 12 }),
        fc.array(anySession, { maxLength: 3 }),
        fc.array(fc.nat(), { maxLength: 3 }),
        end,
        end,
        async (onDevice, fresh, moved, from, to) => {
          // Some of what waits are changes of what is there, on another day.
          const changed = moved.flatMap(place => {
            const session = onDevice[place % Math.max(1, onDevice.length)];
            return session ? [{ ...session, day: addDays(session.day, 9) }] : [];
          });
          const waiting = [...fresh, ...changed];
          const store = await filled(onDevice, waiting);
          const latest = new Map([...onDevice, ...waiting].map(session => [session.id, session]));
          const fromDay = from === undefined ? undefined : day(from);
          const toDay = to === undefined ? undefined : day(to);
          const all = [...latest.values()];
          expect(ids(await store.sessions(fromDay, toDay))).to.deep.equal(ids(among(all, fromDay, toDay)));
          const days = among(all).map(session => session.day);
          days.sort();
          expect(await store.extent()).to.deep.equal(days[0] ? { first: days[0], last: days.at(-1) } : undefined);
          expect(new Map(await store.versions())).to.deep.equal(
            new Map(all.map(({ id, updatedAt }) => [id, updatedAt])),
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it('make no database where there is none', async () => {
    const store = aStore();
    expect(await store.sessions(day(0), day(6))).to.deep.equal([]);
    expect(await store.extent()).to.equal(undefined);
    expect(await store.exists()).to.equal(false);
  });
});
