import { expect, waitUntil } from '@open-wc/testing';
import { abortTransactions, breakMethod, failWrites, mendEverything } from './faults.js';
import { aSession, aStore, clearDevice, freshName } from './fixtures.js';
import { openTab } from './tabs.js';

const many = (count: number): ReturnType<typeof aSession>[] => Array.from({ length: count }, () => aSession());

describe('Many sessions at once', () => {
  const closing: (() => void)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0)) close();
    mendEverything();
    await clearDevice();
  });

  it('are all there, with one notice, and the progress was told', async () => {
    const store = aStore();
    let notices = 0;
    const leave = store.subscribe(() => notices++);
    const told: number[] = [];
    expect(await store.saveAll(many(1_000), written => told.push(written))).to.equal(undefined);
    expect(await store.all()).to.have.length(1_000);
    expect(notices).to.equal(1);
    expect(told).to.deep.equal([...told].sort((a, b) => a - b));
    expect(told.at(-1)).to.equal(1_000);
    expect(told.length).to.be.at.most(100);
    leave();
  });

  for (const [count, full] of [
    [100, 50],
    [1_000, 750],
  ] as const) {
    it(`are none, on the device and in memory, when the disk is full after ${full} of ${count}`, async () => {
      const store = aStore();
      const before = aSession();
      await store.save(before);
      let puts = 0;
      breakMethod(
        IDBObjectStore.prototype,
        'put',
        real =>
          function put(this: IDBObjectStore, ...args) {
            if (++puts > full) throw new DOMException('', 'QuotaExceededError');
            return real.apply(this, args);
          },
      );
      expect(await store.saveAll(many(count))).to.equal('full');
      mendEverything();
      expect(await store.all()).to.deep.equal([before]);
      const later = aSession();
      await store.save(later);
      expect(await store.all(), 'after the next writing').to.have.length(2);
    });
  }

  it('are not handed over all in one go, so that the page is free meanwhile', async () => {
    const store = aStore();
    let handed = 0;
    let inOneGo: number | undefined;
    breakMethod(
      IDBObjectStore.prototype,
      'put',
      real =>
        function put(this: IDBObjectStore, ...args) {
          if (++handed === 1) queueMicrotask(() => (inOneGo = handed));
          return real.apply(this, args);
        },
    );
    expect(await store.saveAll(many(1_000))).to.equal(undefined);
    expect(handed).to.equal(1_000);
    expect(inOneGo).to.be.below(500);
  });

  it('are written when the browser cuts the connection once, and are none when it does so again', async () => {
    const store = aStore();
    await store.save(aSession());
    let cuts = 0;
    breakMethod(
      IDBDatabase.prototype,
      'transaction',
      real =>
        function transaction(this: IDBDatabase, ...args) {
          if (args[1] === 'readwrite' && cuts++ === 0) throw new DOMException('', 'InvalidStateError');
          return real.apply(this, args);
        },
    );
    expect(await store.saveAll(many(10))).to.equal(undefined);
    expect(await store.all()).to.have.length(11);
    mendEverything();
    abortTransactions('readwrite');
    expect(await store.saveAll(many(10))).to.equal('absent');
    mendEverything();
    expect(await store.all()).to.have.length(11);
  });

  for (const [count, cutAt] of [
    [100, 50],
    [400, 100],
    [400, 250],
  ] as const) {
    it(`are written when the browser cuts the connection at ${cutAt} of ${count}, and are none when it does so again`, async () => {
      const store = aStore();
      const before = aSession();
      await store.save(before);
      const sessions = many(count);
      let cutsToCome = 2;
      breakMethod(
        IDBObjectStore.prototype,
        'put',
        real =>
          function put(this: IDBObjectStore, value: unknown, key) {
            const request = real.call(this, value, key);
            const isThere = (value as { readonly id: unknown }).id === sessions[cutAt]?.id;
            if (isThere && cutsToCome-- > 0) request.addEventListener('success', () => this.transaction.abort());
            return request;
          },
      );
      expect(await store.saveAll(sessions), 'cut twice').to.equal('absent');
      expect(await store.all()).to.deep.equal([before]);
      cutsToCome = 1;
      expect(await store.saveAll(sessions), 'cut once').to.equal(undefined);
      expect(await store.all()).to.have.length(count + 1);
    });
  }

  it('are none when the disk is found full after they were handed over', async () => {
    const store = aStore();
    await store.save(aSession());
    abortTransactions('readwrite', new DOMException('', 'QuotaExceededError'));
    expect(await store.saveAll(many(100))).to.equal('full');
    mendEverything();
    expect(await store.all()).to.have.length(1);
  });

  it('leave what waited in memory waiting when they fail', async () => {
    const store = aStore();
    const waiting = aSession();
    failWrites('QuotaExceededError');
    await store.save(waiting);
    expect(await store.saveAll([{ ...waiting, activeSeconds: 7 }, aSession()])).to.equal('full');
    mendEverything();
    expect(await store.all()).to.deep.equal([waiting]);
  });

  it('are read in place of an older one that waited in memory', async () => {
    const store = aStore();
    const waiting = aSession();
    failWrites('QuotaExceededError');
    await store.save(waiting);
    mendEverything();
    const newer = { ...waiting, activeSeconds: 7 };
    expect(await store.saveAll([newer])).to.equal(undefined);
    expect(await store.all()).to.deep.equal([newer]);
  });

  it('are all there from two pages that write at once', async () => {
    const name = freshName();
    const [one, other] = [aStore({ name }), aStore({ name })];
    const troubles = await Promise.all([
      one.saveAll(many(300)),
      other.saveAll(many(300)),
      one.save(aSession()),
      other.saveAll(many(300)),
    ]);
    expect([troubles[0], troubles[1], troubles[3]]).to.deep.equal([undefined, undefined, undefined]);
    expect(await one.all()).to.have.length(901);
    expect(await other.all()).to.have.length(901);
  });

  it('do not lose a session that is saved meanwhile, nor one that waits in memory', async () => {
    const store = aStore();
    failWrites('QuotaExceededError');
    const waiting = aSession();
    await store.save(waiting);
    mendEverything();
    const meanwhile = aSession();
    const [trouble] = await Promise.all([store.saveAll(many(200)), store.save(meanwhile)]);
    expect(trouble).to.equal(undefined);
    const ids = (await store.all()).map(({ id }) => id);
    expect(ids).to.have.length(202).and.to.include.members([waiting.id, meanwhile.id]);
  });

  it('are all or none when the tab is closed in the middle of it', async () => {
    for (const afterMs of [0, 1, 3, 10, 30]) {
      const name = freshName();
      const tab = await openTab(name);
      await tab.store.save(aSession());
      void tab.store.saveAll(many(2_000)).catch(() => undefined);
      await new Promise(resolve => setTimeout(resolve, afterMs));
      tab.close();
      await new Promise(resolve => setTimeout(resolve, 100));
      expect((await aStore({ name }).all()).length, `closed after ${afterMs} ms`).to.be.oneOf([1, 2_001]);
    }
  });

  it('are none when the tab is closed as the first of them are written', async () => {
    const name = freshName();
    const tab = await openTab(name);
    await tab.store.save(aSession());
    const written = await new Promise<number>(resolve => {
      const close = (count: number): void => {
        tab.close();
        resolve(count);
      };
      void tab.store.saveAll(many(2_000), close).catch(() => undefined);
    });
    expect(written).to.be.within(1, 1_999);
    await new Promise(resolve => setTimeout(resolve, 100));
    expect(await aStore({ name }).all()).to.have.length(1);
  });

  it('and two hundred writings of two tabs, in turn, give both the same sums, by their notices alone', async () => {
    const name = freshName();
    const tabs = [await openTab(name), await openTab(name)];
    closing.push(...tabs.map(({ close }) => close));
    const sums = tabs.map(() => NaN);
    for (const [place, { store }] of tabs.entries()) {
      let reading = Promise.resolve();
      store.subscribe(() => {
        reading = reading.then(async () => {
          const sessions = await store.sessions();
          sums[place] = sessions.reduce((sum, { activeSeconds }) => sum + activeSeconds, 0);
        });
      });
    }
    let expected = 0;
    const writings: Promise<unknown>[] = [];
    for (let n = 0; n < 200; n++) {
      const session = aSession({ activeSeconds: 60 + n });
      expected += session.activeSeconds;
      writings.push(tabs[n % 2]?.store.save(session) ?? Promise.reject(new Error('no tab')));
      if (n % 10 === 0) await Promise.all(writings.splice(0));
    }
    await Promise.all(writings);
    await waitUntil(() => sums.every(sum => sum === expected), `both show ${expected}`, { timeout: 5000 });
  });
});
