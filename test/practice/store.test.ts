import { expect } from '@open-wc/testing';
import { openDB } from 'idb';
import type { PlainDate } from '../../src/calendar/plain-date.js';
import { recovered } from '../../src/practice/running.js';
import { practiceStore } from '../../src/practice/store.js';
import { aRunning, aSession, aStore, clearDevice, freshName, isOnDevice } from './fixtures.js';

describe('The practice store', () => {
  afterEach(clearDevice);

  describe('before anything is kept', () => {
    it('finds nothing and makes no database, however it is read', async () => {
      const name = freshName();
      const store = aStore({ name });
      expect(await store.exists()).to.equal(false);
      expect(await store.sessions()).to.deep.equal([]);
      expect(await store.all()).to.deep.equal([]);
      expect(await store.get('an-id')).to.equal(undefined);
      expect(await store.abandoned()).to.deep.equal([]);
      expect(await store.choices('timer')).to.equal(undefined);
      expect(await store.unreadable()).to.deep.equal([]);
      store.subscribe(() => {})();
      store.hold('an-id')();
      expect(store.trouble).to.equal(undefined);
      expect(await isOnDevice(name)).to.equal(false);
    });

    it('is there after the first write, and for the next page too', async () => {
      const name = freshName();
      const session = aSession();
      expect(await aStore({ name }).save(session)).to.deep.equal({ on: 'device' });
      const nextPage = aStore({ name });
      expect(await nextPage.exists()).to.equal(true);
      expect(await nextPage.sessions()).to.deep.equal([session]);
    });

    it('makes no database when a reader looks while another tab deletes', async () => {
      const name = freshName();
      const seenTooLate = { databases: () => Promise.resolve([{ name, version: 1 }]) };
      const factory = new Proxy(indexedDB, {
        get: (target, property) =>
          property === 'databases'
            ? seenTooLate.databases
            : (target[property as keyof IDBFactory] as () => unknown).bind(target),
      });
      const store = aStore({ name, surroundings: { indexedDB: factory } });
      expect(await store.sessions()).to.deep.equal([]);
      expect(await isOnDevice(name)).to.equal(false);
    });
  });

  describe('with sessions', () => {
    it('keeps a session once when it is saved twice, and the later of the two', async () => {
      const store = aStore();
      const session = aSession();
      await store.save(session);
      await store.save({ ...session, note: 'Rolig kveld.' });
      expect(await store.sessions()).to.deep.equal([{ ...session, note: 'Rolig kveld.' }]);
    });

    it('gives the later of two saves that were not waited for', async () => {
      const store = aStore();
      const session = aSession();
      await Promise.all([store.save(session), store.save({ ...session, activeSeconds: 301 })]);
      expect((await store.get(session.id))?.activeSeconds).to.equal(301);
    });

    it('is not changed by what happens to the record afterwards', async () => {
      const store = aStore({ surroundings: {} });
      const session = { ...aSession() };
      const saving = store.save(session);
      session.activeSeconds = 1;
      await saving;
      expect((await store.get(session.id))?.activeSeconds).to.equal(300);
    });

    it('keeps fields that a later version has added', async () => {
      const name = freshName();
      const session = { ...aSession(), weather: 'snø' };
      await aStore({ name }).save(session);
      expect(await aStore({ name }).get(session.id)).to.deep.equal(session);
    });

    it('gives them from the oldest to the newest', async () => {
      const store = aStore();
      const starts = ['2024-03-12T18:00:00.000Z', '2024-03-10T18:00:00.000Z', '2024-03-10T06:00:00Z'];
      for (const startUtc of starts) await store.save(aSession({ startUtc }));
      expect((await store.sessions()).map(session => session.startUtc)).to.deep.equal([...starts].reverse());
    });

    it('gives the days asked for, the first and the last included', async () => {
      const store = aStore();
      for (const day of ['2024-03-09', '2024-03-10', '2024-03-11', '2024-03-12'] as PlainDate[]) {
        await store.save(aSession({ day }));
      }
      const days = async (...range: [string?, string?]) =>
        (await store.sessions(...(range as [PlainDate?, PlainDate?]))).map(({ day }) => day).sort();
      expect(await days('2024-03-10', '2024-03-11')).to.deep.equal(['2024-03-10', '2024-03-11']);
      expect(await days('2024-03-11')).to.deep.equal(['2024-03-11', '2024-03-12']);
      expect(await days(undefined, '2024-03-09')).to.deep.equal(['2024-03-09']);
    });

    it('keeps a deleted session as a tombstone, out of sight', async () => {
      const store = aStore();
      const session = aSession({ deletedAt: '2024-03-13T08:00:00.000Z' });
      await store.save(session);
      expect(await store.sessions()).to.deep.equal([]);
      expect(await store.all()).to.deep.equal([session]);
      expect(await store.get(session.id)).to.deep.equal(session);
    });

    it('deletes everything, the database too, and can begin again', async () => {
      const name = freshName();
      const store = aStore({ name });
      await store.save(aSession());
      await store.keepChoices('timer', { minutes: 5 });
      expect(await store.clear()).to.equal(undefined);
      expect(await isOnDevice(name)).to.equal(false);
      expect(await store.all()).to.deep.equal([]);
      const session = aSession();
      await store.save(session);
      expect(await store.all()).to.deep.equal([session]);
    });

    it('deletes everything while another tab has it open', async () => {
      const name = freshName();
      const otherTab = aStore({ name });
      await otherTab.save(aSession());
      const store = aStore({ name });
      expect(await store.clear()).to.equal(undefined);
      expect(await otherTab.all()).to.deep.equal([]);
      expect(await otherTab.save(aSession())).to.deep.equal({ on: 'device' });
    });

    it('lets another version of the suite upgrade while this page is open', async () => {
      const name = freshName();
      await aStore({ name }).save(aSession());
      const upgraded = await openDB(name, 2);
      expect(upgraded.version).to.equal(2);
      upgraded.close();
    });
  });

  describe('with a running session', () => {
    it('keeps the latest checkpoint only', async () => {
      const store = aStore();
      const running = aRunning();
      await store.checkpoint(running);
      await store.checkpoint({ ...running, activeSeconds: 735 });
      expect(await store.abandoned()).to.deep.equal([{ ...running, activeSeconds: 735 }]);
    });

    it('drops the checkpoint when the session is finished', async () => {
      const name = freshName();
      const store = aStore({ name });
      const running = aRunning();
      await store.checkpoint(running);
      const session = recovered(running, '2024-03-13T08:00:00.000Z');
      expect(await store.finish(session)).to.deep.equal({ on: 'device' });
      const nextPage = aStore({ name });
      expect(await nextPage.abandoned()).to.deep.equal([]);
      expect(await nextPage.sessions()).to.deep.equal([session]);
    });

    it('drops the checkpoint that the person does not want to keep, and nothing else', async () => {
      const name = freshName();
      const store = aStore({ name });
      const [unwanted, wanted] = [aRunning(), aRunning()];
      await store.checkpoint(unwanted);
      await store.checkpoint(wanted);
      await store.discard(unwanted.id);
      expect(await aStore({ name }).abandoned()).to.deep.equal([wanted]);
    });
  });

  describe('with choices', () => {
    it('keeps them by key', async () => {
      const name = freshName();
      const store = aStore({ name });
      await store.keepChoices('timer', { minutes: 10, muted: true });
      await store.keepChoices('log', 'streak');
      const nextPage = aStore({ name });
      expect(await nextPage.choices('timer')).to.deep.equal({ minutes: 10, muted: true });
      expect(await nextPage.choices('log')).to.equal('streak');
      expect(await nextPage.choices('chart')).to.equal(undefined);
    });

    it('refuses what cannot be kept at once, and the next write is none the worse', async () => {
      const store = aStore();
      const refusal = await store.keepChoices('timer', () => {}).catch((error: DOMException) => error.name);
      expect(refusal).to.equal('DataCloneError');
      expect(await store.save(aSession())).to.deep.equal({ on: 'device' });
    });
  });

  it('is one for the whole page', () => {
    expect(practiceStore()).to.equal(practiceStore());
  });

  describe('asked to last', () => {
    const answers = (persist?: () => Promise<boolean>) =>
      aStore({ surroundings: { navigator: { storage: { persist } as StorageManager } } }).persist();

    it('tells what the browser answered', async () => {
      expect(await answers(() => Promise.resolve(true))).to.equal('granted');
      expect(await answers(() => Promise.resolve(false))).to.equal('refused');
    });

    it('tells that it does not know where the browser cannot be asked', async () => {
      expect(await answers()).to.equal('unknown');
      expect(await answers(() => Promise.reject(new TypeError()))).to.equal('unknown');
      expect(await aStore({ surroundings: {} }).persist()).to.equal('unknown');
    });
  });
});
