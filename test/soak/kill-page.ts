import type { PlainDate } from '../../src/calendar/plain-date.js';
import { localDay } from '../../src/calendar/plain-date.js';
import { CHECKPOINT_MS, recovered } from '../../src/practice/running.js';
import type { PracticeSession } from '../../src/practice/session.js';
import type { Kept } from '../../src/practice/store.js';
import { practiceStore } from '../../src/practice/store.js';

/** What `kill.js` asks of the page. */
export interface KillPage {
  /** Saves one session; resolves as the store does, which is when the timer says «lagret». */
  save(id: string): Promise<Kept>;
  /** Starts a session that is checkpointed as the timer does, in real time; resolves with the first checkpoint. */
  run(id: string): Promise<Kept>;
  /** The ids of every session on the device. */
  ids(): Promise<string[]>;
  /** Recovers every session that was left behind; tells how many seconds of each there were. */
  recover(): Promise<Record<string, number>>;
}

declare global {
  interface Window {
    killPage: KillPage;
  }
}

const store = practiceStore();

function started(id: string, startUtc: string, day: PlainDate) {
  return { id, v: 1, practice: 'sitting', startUtc, offsetMin: 0, day } as const;
}

window.killPage = {
  save(id) {
    const now = new Date().toISOString();
    const session: PracticeSession = {
      ...started(id, now, localDay(Date.now(), 0)),
      activeSeconds: 300,
      source: 'timer',
      outcome: 'completed',
      createdAt: now,
      updatedAt: now,
    };
    return store.save(session);
  },

  run(id) {
    const startMs = performance.now();
    const start = started(id, new Date().toISOString(), localDay(Date.now(), 0));
    const checkpoint = () =>
      store.checkpoint({
        ...start,
        activeSeconds: (performance.now() - startMs) / 1000,
        checkpointUtc: new Date().toISOString(),
      });
    store.hold(id);
    setInterval(() => void checkpoint(), CHECKPOINT_MS);
    return checkpoint();
  },

  async ids() {
    return (await store.all()).map(({ id }) => id);
  },

  async recover() {
    const left = await store.abandoned();
    for (const running of left) await store.finish(recovered(running, new Date().toISOString()));
    return Object.fromEntries(left.map(({ id, activeSeconds }) => [id, activeSeconds]));
  },
};
