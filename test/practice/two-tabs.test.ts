import { expect, waitUntil } from '@open-wc/testing';
import type { PracticeStore } from '../../src/practice/store.js';
import { aRunning, aSession, aStore, clearDevice, freshName } from './fixtures.js';
import { openTab } from './tabs.js';

/** Counts the notices of a store. */
function listen(store: PracticeStore): { heard: number; leave(): void } {
  const ear = { heard: 0, leave: store.subscribe(() => ear.heard++) };
  return ear;
}

describe('Two tabs', () => {
  const closing: (() => void)[] = [];
  const tab = async (name: string) => {
    const opened = await openTab(name);
    closing.push(opened.close);
    return opened;
  };

  afterEach(async () => {
    for (const close of closing.splice(0)) close();
    await clearDevice();
  });

  it('hear of each other’s sessions, and read them', async () => {
    const name = freshName();
    const other = await tab(name);
    const here = aStore({ name });
    const ear = listen(here);
    const session = aSession();
    await other.store.save(session);
    await waitUntil(() => ear.heard, undefined, { timeout: 10_000 });
    expect(await here.sessions()).to.deep.equal([session]);
    ear.leave();
  });

  it('hear when everything is deleted', async () => {
    const name = freshName();
    const other = await tab(name);
    const here = aStore({ name });
    await here.save(aSession());
    const ear = listen(here);
    await other.store.clear();
    await waitUntil(() => ear.heard, undefined, { timeout: 10_000 });
    expect(await here.all()).to.deep.equal([]);
    ear.leave();
  });

  it('do not offer each other’s running session, until the tab that runs it is gone', async () => {
    const name = freshName();
    const other = await tab(name);
    const here = aStore({ name });
    const running = aRunning({ checkpointUtc: '2024-03-12T18:12:00.000Z' });
    other.store.hold(running.id);
    await other.store.checkpoint(running);
    expect(await here.abandoned()).to.deep.equal([]);
    other.close();
    await waitUntil(async () => (await here.abandoned()).length, undefined, { timeout: 10_000 });
    expect(await here.abandoned()).to.deep.equal([running]);
  });

  it('are told when the other discards what both offer', async () => {
    const name = freshName();
    const other = await tab(name);
    const here = aStore({ name });
    const running = aRunning();
    await here.checkpoint(running);
    const ear = listen(here);
    await other.store.discard(running.id);
    await waitUntil(() => ear.heard, undefined, { timeout: 10_000 });
    expect(await here.abandoned()).to.deep.equal([]);
    ear.leave();
  });

  it('that both recover the same session keep it once', async () => {
    const name = freshName();
    const other = await tab(name);
    const session = aSession();
    const here = aStore({ name });
    await Promise.all([here.finish(session), other.store.finish(session)]);
    expect(await here.all()).to.deep.equal([session]);
  });
});

describe('Two copies of the suite on one page', () => {
  afterEach(clearDevice);

  it('hear of each other’s sessions', async () => {
    const name = freshName();
    const [one, two] = [aStore({ name }), aStore({ name })];
    const [first, second] = [listen(one), listen(two)];
    await one.save(aSession());
    expect(first.heard).to.equal(1);
    await waitUntil(() => second.heard, undefined, { timeout: 10_000 });
    await two.save(aSession());
    await waitUntil(() => first.heard === 2, undefined, { timeout: 10_000 });
    expect(await one.sessions()).to.have.length(2);
    first.leave();
    second.leave();
  });
});

describe('A notice', () => {
  afterEach(clearDevice);

  it('is not given for a checkpoint or a choice', async () => {
    const store = aStore();
    const ear = listen(store);
    await store.checkpoint(aRunning());
    await store.keepChoices('timer', { minutes: 5 });
    expect(ear.heard).to.equal(0);
    ear.leave();
  });

  it('comes no more to one who has left, and still to the others', async () => {
    const store = aStore();
    let heard = 0;
    const listener = () => heard++;
    const leave = store.subscribe(listener);
    const leaveAgain = store.subscribe(listener);
    leave();
    leave();
    await store.save(aSession());
    expect(heard).to.equal(1);
    leaveAgain();
    await store.save(aSession());
    expect(heard).to.equal(1);
  });

  it('reaches the others when one who hears it throws', async () => {
    const store = aStore();
    const thrown: unknown[] = [];
    const catches = (event: ErrorEvent) => {
      event.preventDefault();
      event.stopImmediatePropagation();
      thrown.push(event.message);
    };
    window.addEventListener('error', catches, { capture: true });
    const quiet = window.onerror;
    window.onerror = null;
    const leave = store.subscribe(() => {
      throw new Error('a listener of the page');
    });
    const ear = listen(store);
    expect(await store.save(aSession())).to.deep.equal({ on: 'device' });
    expect(ear.heard).to.equal(1);
    expect(thrown).to.have.length(1);
    window.removeEventListener('error', catches, { capture: true });
    window.onerror = quiet;
    leave();
    ear.leave();
  });

  it('leaves no channel open when nobody listens', async () => {
    const open = new Set<BroadcastChannel>();
    class CountedChannel extends BroadcastChannel {
      constructor(name: string) {
        super(name);
        open.add(this);
      }

      override close() {
        super.close();
        open.delete(this);
      }
    }
    const store = aStore({ surroundings: { indexedDB, BroadcastChannel: CountedChannel } });
    expect(open.size).to.equal(0);
    await store.save(aSession());
    expect(open.size).to.equal(0);
    const ears = [listen(store), listen(store)];
    await store.save(aSession());
    expect(open.size).to.equal(1);
    ears[0]?.leave();
    expect(open.size).to.equal(1);
    ears[1]?.leave();
    expect(open.size).to.equal(0);
  });

  it('is still given on this page where there are no channels', async () => {
    class NoChannel {
      constructor() {
        throw new DOMException('', 'SecurityError');
      }
    }
    for (const Channel of [undefined, NoChannel as unknown as typeof BroadcastChannel]) {
      const store = aStore({ surroundings: { BroadcastChannel: Channel } });
      const ear = listen(store);
      await store.save(aSession());
      expect(ear.heard).to.equal(1);
      ear.leave();
    }
  });
});

describe('A page that has only just asked for the lock of its session', () => {
  afterEach(clearDevice);

  it('counts as running it', async () => {
    const running = aRunning();
    const pending = [{ name: `lms-running-${running.id}` }];
    const locks = { query: () => Promise.resolve({ held: [], pending }) } as unknown as LockManager;
    const store = aStore({ surroundings: { indexedDB, navigator: { locks } } });
    await store.checkpoint(running);
    expect(await store.abandoned()).to.deep.equal([]);
  });
});

describe('Where there are no Web Locks', () => {
  afterEach(clearDevice);

  const refusing = { query: () => Promise.reject(new DOMException('', 'SecurityError')) } as unknown as LockManager;

  for (const [how, locks] of [
    ['absent', undefined],
    ['refused', refusing],
  ] as const) {
    it(`a running session counts as left behind when it has been silent for long (${how})`, async () => {
      const store = aStore({ surroundings: { indexedDB, navigator: { locks } } });
      const ago = (seconds: number) => new Date(Date.now() - seconds * 1000).toISOString();
      const silent = aRunning({ checkpointUtc: ago(180) });
      const [alive, hidden] = [aRunning({ checkpointUtc: ago(5) }), aRunning({ checkpointUtc: ago(75) })];
      for (const running of [silent, alive, hidden]) await store.checkpoint(running);
      expect(await store.abandoned()).to.deep.equal([silent]);
    });
  }

  it('a session that was running when the clock was set back is offered too', async () => {
    const store = aStore({ surroundings: { indexedDB } });
    const running = aRunning({ checkpointUtc: '2199-01-01T00:00:00.000Z' });
    await store.checkpoint(running);
    expect(await store.abandoned()).to.deep.equal([running]);
  });

  it('a session is held without complaint', async () => {
    const locks = { request: () => Promise.reject(new DOMException('', 'SecurityError')) } as unknown as LockManager;
    for (const surroundings of [{}, { navigator: { locks } }]) {
      const release = aStore({ surroundings }).hold('an-id');
      await Promise.resolve();
      release();
    }
  });
});

describe('A page that ends its session', () => {
  afterEach(clearDevice);

  it('lets the lock go, and may hold it again at once', async () => {
    const store = aStore();
    const running = aRunning();
    await store.checkpoint(running);
    const release = store.hold(running.id);
    expect(await store.abandoned()).to.deep.equal([]);
    release();
    const releaseAgain = store.hold(running.id);
    expect(await store.abandoned()).to.deep.equal([]);
    releaseAgain();
    await waitUntil(async () => (await store.abandoned()).length, undefined, { timeout: 10_000 });
  });
});
