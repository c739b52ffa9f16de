import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { openDB } from 'idb';
import type { PracticeStore, StoreOptions } from '../../src/practice/store.js';
import { abortTransactions, anIndexedDB, breakMethod, failWrites, mendEverything } from './faults.js';
import { aRunning, aSession, aStore, clearDevice, freshName, isOnDevice } from './fixtures.js';

const refusal = (name: string) => () => {
  throw new DOMException('', name);
};

/** What a person can do with a store that cannot write: all of it ends in memory, and none of it is lost there. */
async function expectNothingLost(store: PracticeStore, trouble: string): Promise<void> {
  const kept = { on: 'memory', trouble };
  const [session, running, wanted] = [aSession(), aRunning(), aRunning()];
  expect(await store.checkpoint(running)).to.deep.equal(kept);
  expect(await store.checkpoint(wanted)).to.deep.equal(kept);
  expect(await store.finish({ ...session, id: running.id })).to.deep.equal(kept);
  expect(await store.save(session)).to.deep.equal(kept);
  expect(await store.keepChoices('timer', { minutes: 3 })).to.deep.equal(kept);
  expect(store.trouble).to.equal(trouble);
  expect((await store.all()).map(({ id }) => id)).to.have.members([session.id, running.id]);
  expect(await store.abandoned()).to.deep.equal([wanted]);
  expect(await store.choices('timer')).to.deep.equal({ minutes: 3 });
}

describe('A store that the browser fails', () => {
  afterEach(async () => {
    mendEverything();
    await clearDevice();
  });

  describe('because there is no IndexedDB', () => {
    const places: [string, StoreOptions][] = [
      ['none at all', { surroundings: {} }],
      [
        'one that may not be touched',
        { surroundings: Object.defineProperty({}, 'indexedDB', { get: refusal('SecurityError') }) },
      ],
      ['private mode', { surroundings: { indexedDB: anIndexedDB({ open: refusal('InvalidStateError') }) } }],
      [
        'a sandboxed frame',
        {
          surroundings: {
            indexedDB: anIndexedDB({ open: refusal('SecurityError'), databases: refusal('SecurityError') }),
          },
        },
      ],
    ];
    for (const [place, options] of places) {
      it(`keeps everything in memory: ${place}`, async () => {
        const store = aStore(options);
        expect(await store.exists()).to.equal(false);
        expect(await store.sessions()).to.deep.equal([]);
        await expectNothingLost(store, 'absent');
        expect(await store.exists()).to.equal(false);
      });
    }

    it('forgets what is in memory when everything is to be deleted', async () => {
      const store = aStore({ surroundings: {} });
      await store.save(aSession());
      expect(await store.clear()).to.equal(undefined);
      expect(await store.all()).to.deep.equal([]);
    });
  });

  it('finds nothing, and says nothing, where the browser cannot list its databases', async () => {
    const name = freshName();
    await aStore({ name }).save(aSession());
    const store = aStore({ name, surroundings: { indexedDB: anIndexedDB({ databases: refusal('UnknownError') }) } });
    expect(await store.exists()).to.equal(false);
    expect(await store.sessions()).to.deep.equal([]);
    await store.save(aSession());
    expect(await store.sessions()).to.have.length(2);
  });

  describe('because it is full', () => {
    it('keeps everything in memory', async () => {
      failWrites('QuotaExceededError');
      await expectNothingLost(aStore(), 'full');
    });

    it('tells so when the disk is found full in the middle of a transaction', async () => {
      abortTransactions('readwrite', new DOMException('', 'QuotaExceededError'));
      expect(await aStore().save(aSession())).to.deep.equal({ on: 'memory', trouble: 'full' });
    });

    it('writes what memory holds with the next write that succeeds, and says no more of trouble', async () => {
      const name = freshName();
      const store = aStore({ name });
      failWrites('QuotaExceededError');
      const [first, second, third] = [aSession(), aSession(), aSession()];
      await store.save(first);
      await store.save(second);
      await store.keepChoices('timer', { minutes: 3 });
      mendEverything();
      expect(await store.save(third)).to.deep.equal({ on: 'device' });
      expect(store.trouble).to.equal(undefined);
      const nextPage = aStore({ name });
      expect((await nextPage.all()).map(({ id }) => id)).to.have.members([first.id, second.id, third.id]);
      expect(await nextPage.choices('timer')).to.deep.equal({ minutes: 3 });
    });

    it('reads the newer record from memory while the older is on the device', async () => {
      const store = aStore();
      const session = aSession();
      await store.save(session);
      failWrites('QuotaExceededError');
      await store.save({ ...session, note: 'Etterpå.' });
      expect(await store.sessions()).to.deep.equal([{ ...session, note: 'Etterpå.' }]);
    });

    it('tells those who listen that there is something in memory', async () => {
      const store = aStore();
      let heard = 0;
      const leave = store.subscribe(() => heard++);
      failWrites('QuotaExceededError');
      await store.save(aSession());
      expect(heard).to.equal(1);
      leave();
    });
  });

  it('finishes a session wholly or not at all', async () => {
    const name = freshName();
    const store = aStore({ name });
    const running = aRunning();
    await store.checkpoint(running);
    breakMethod(
      IDBObjectStore.prototype,
      'delete',
      () =>
        function deletion() {
          throw new DOMException('', 'UnknownError');
        },
    );
    expect(await store.finish(aSession({ id: running.id }))).to.deep.equal({ on: 'memory', trouble: 'corrupt' });
    mendEverything();
    const afterACrash = aStore({ name });
    expect(await afterACrash.sessions()).to.deep.equal([]);
    expect(await afterACrash.abandoned()).to.deep.equal([running]);
  });

  describe('because the connection is cut', () => {
    /** A store that has its connection open, and a way to cut it as Safari does. */
    async function aStoreInUse() {
      const connections: IDBDatabase[] = [];
      const factory = anIndexedDB({
        open: (real, name, version) => {
          const request = real.open(name, version);
          request.addEventListener('success', () => connections.push(request.result));
          return request;
        },
      });
      const name = freshName();
      const store = aStore({ name, surroundings: { indexedDB: factory } });
      const session = aSession();
      await store.save(session);
      return { name, store, session, connections };
    }

    it('opens it again and writes', async () => {
      const { store, session, connections, name } = await aStoreInUse();
      connections[0]?.close();
      expect(await store.save(aSession())).to.deep.equal({ on: 'device' });
      expect(connections).to.have.length(2);
      expect((await aStore({ name }).all()).map(({ id }) => id))
        .to.include(session.id)
        .and.to.have.length(2);
    });

    it('opens it again and reads', async () => {
      const { store, session, connections } = await aStoreInUse();
      connections[0]?.close();
      expect(await store.sessions()).to.deep.equal([session]);
      expect(store.trouble).to.equal(undefined);
    });

    it('loses nothing of many acts at once', async () => {
      const { store, connections, name } = await aStoreInUse();
      connections[0]?.close();
      const sessions = Array.from({ length: 5 }, () => aSession());
      const kept = await Promise.all(sessions.map(session => store.save(session)));
      expect(kept).to.deep.equal(sessions.map(() => ({ on: 'device' })));
      expect(connections).to.have.length(2);
      expect(await aStore({ name }).all()).to.have.length(6);
    });

    it('opens it again when the browser says that it has closed it', async () => {
      const { store, session, connections } = await aStoreInUse();
      connections[0]?.close();
      connections[0]?.dispatchEvent(new Event('close'));
      expect(await store.sessions()).to.deep.equal([session]);
    });

    for (const errorName of ['InvalidStateError', 'AbortError']) {
      it(`tries once more after an ${errorName}`, async () => {
        const { store } = await aStoreInUse();
        let failures = 1;
        breakMethod(
          IDBDatabase.prototype,
          'transaction',
          real =>
            function transaction(this: IDBDatabase, ...args) {
              if (failures-- > 0) throw new DOMException('', errorName);
              return real.apply(this, args);
            },
        );
        expect(await store.save(aSession())).to.deep.equal({ on: 'device' });
      });

      it(`keeps everything in memory when the ${errorName} will not end, and tries again with the next act`, async () => {
        const { store, session, name } = await aStoreInUse();
        breakMethod(IDBDatabase.prototype, 'transaction', () => refusal(errorName));
        const inMemory = aSession();
        expect(await store.save(inMemory)).to.deep.equal({ on: 'memory', trouble: 'absent' });
        expect(await store.sessions()).to.deep.equal([inMemory]);
        mendEverything();
        expect(await store.checkpoint(aRunning())).to.deep.equal({ on: 'device' });
        expect((await aStore({ name }).all()).map(({ id }) => id)).to.have.members([session.id, inMemory.id]);
      });
    }
  });

  describe('because another page holds the database', () => {
    it('does not wait for ever, keeps everything in memory, and writes it when the page lets go', async () => {
      const name = freshName();
      const holder = await openDB(name, 1);
      const deletion = indexedDB.deleteDatabase(name);
      await new Promise(resolve => deletion.addEventListener('blocked', resolve));
      const store = aStore({ name, patienceMs: 50 });
      await expectNothingLost(store, 'blocked');
      let heard = 0;
      const leave = store.subscribe(() => heard++);
      holder.close();
      await waitUntil(() => heard, undefined, { timeout: 10_000 });
      expect(store.trouble).to.equal(undefined);
      expect(await aStore({ name }).all()).to.have.length(2);
      leave();
    });

    it('says that everything cannot be deleted yet', async () => {
      const name = freshName();
      const holder = await openDB(name, 1);
      const store = aStore({ name, patienceMs: 50 });
      expect(await store.clear()).to.equal('blocked');
      holder.close();
      await waitUntil(async () => !(await isOnDevice(name)), undefined, { timeout: 10_000 });
    });
  });

  describe('because a later version has written the database', () => {
    it('keeps everything in memory and touches nothing', async () => {
      const name = freshName();
      const later = await openDB(name, 7, {
        upgrade(database) {
          database
            .createObjectStore('sessions')
            .put('of the future', 'key')
            .catch(() => {});
        },
      });
      later.close();
      const store = aStore({ name });
      expect(await store.exists()).to.equal(true);
      expect(await store.sessions()).to.deep.equal([]);
      expect(store.trouble).to.equal('newer');
      await expectNothingLost(store, 'newer');
      const untouched = await openDB(name);
      expect(untouched.version).to.equal(7);
      expect(await untouched.get('sessions', 'key')).to.equal('of the future');
      untouched.close();
    });

    it('can still delete everything when the person wants it', async () => {
      const name = freshName();
      (await openDB(name, 7)).close();
      expect(await aStore({ name }).clear()).to.equal(undefined);
      expect(await isOnDevice(name)).to.equal(false);
    });
  });

  describe('because the database is corrupt', () => {
    it('keeps everything in memory, and deletes nothing by itself', async () => {
      const name = freshName();
      const session = aSession();
      await aStore({ name }).save(session);
      const store = aStore({ name, surroundings: { indexedDB: anIndexedDB({ open: refusal('UnknownError') }) } });
      expect(await store.sessions()).to.deep.equal([]);
      expect(store.trouble).to.equal('corrupt');
      await expectNothingLost(store, 'corrupt');
      expect(await aStore({ name }).sessions()).to.deep.equal([session]);
    });

    it('says so of a database that another program has made', async () => {
      const name = freshName();
      (await openDB(name, 1, { upgrade: database => void database.createObjectStore('cats') })).close();
      await expectNothingLost(aStore({ name }), 'corrupt');
    });

    it('reads what it can of the sessions, and reports the rest as it is', async () => {
      const name = freshName();
      const session = aSession();
      const store = aStore({ name });
      await store.save(session);
      const damaged = { ...aSession(), day: '2023-02-29', activeSeconds: 'many' };
      const future = { ...aSession(), v: 2 };
      const behindTheBack = await openDB(name, 1);
      await behindTheBack.put('sessions', damaged);
      await behindTheBack.put('sessions', future);
      await behindTheBack.put('running', { id: 'half' });
      behindTheBack.close();
      expect(await store.sessions()).to.deep.equal([session]);
      expect(await store.abandoned()).to.deep.equal([]);
      const unreadable = await store.unreadable();
      expect(unreadable).to.have.length(3);
      expect(unreadable).to.deep.include({
        store: 'sessions',
        key: damaged.id,
        value: damaged,
        problems: [
          { field: 'day', why: 'not-a-day' },
          { field: 'activeSeconds', why: 'not-a-number' },
        ],
      });
      expect(unreadable).to.deep.include({
        store: 'sessions',
        key: future.id,
        value: future,
        problems: [{ field: 'v', why: 'newer-version' }],
      });
    });

    it('reads the others when the browser itself cannot read one', async () => {
      const store = aStore();
      const [readable, lost] = [aSession(), aSession()];
      await store.save(readable);
      await store.save(lost);
      breakMethod(IDBObjectStore.prototype, 'getAll', () => refusal('DataError'));
      breakMethod(
        IDBObjectStore.prototype,
        'get',
        real =>
          function get(this: IDBObjectStore, key) {
            if (key === lost.id) throw new DOMException('', 'DataError');
            return real.call(this, key);
          },
      );
      expect(await store.sessions()).to.deep.equal([readable]);
      expect(await store.unreadable()).to.deep.equal([
        { store: 'sessions', key: lost.id, value: undefined, problems: [{ field: '', why: 'not-a-record' }] },
      ]);
    });
  });

  it('lets no rejection go unheard', async () => {
    const unheard: unknown[] = [];
    const hear = (event: PromiseRejectionEvent) => {
      event.preventDefault();
      unheard.push(event.reason);
    };
    window.addEventListener('unhandledrejection', hear);
    const store = aStore();
    await store.save(aSession());
    failWrites('QuotaExceededError');
    breakMethod(IDBObjectStore.prototype, 'getAll', () => refusal('DataError'));
    await store.save(aSession());
    await store.sessions();
    mendEverything();
    breakMethod(IDBDatabase.prototype, 'transaction', () => refusal('InvalidStateError'));
    await store.save(aSession());
    await store.sessions();
    mendEverything();
    abortTransactions('readwrite');
    await store.save(aSession());
    abortTransactions('readonly');
    await store.sessions();
    await aTimeout(50);
    window.removeEventListener('unhandledrejection', hear);
    expect(unheard).to.deep.equal([]);
  });
});
