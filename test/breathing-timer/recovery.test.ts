import { expect, waitUntil } from '@open-wc/testing';
import type { LmsBreathingTimer } from '../../src/breathing-timer/lms-breathing-timer.js';
import { PracticeStore, practiceStore } from '../../src/practice/store.js';
import { press, rendered } from '../contract/acts.js';
import type {} from '../host/inside-page.js';
import { breakMethod } from '../practice/faults.js';
import { aRunning } from '../practice/fixtures.js';
import {
  again,
  buttons,
  deviceSettled,
  end,
  endAndSave,
  says,
  sessionOnDevice,
  sessionsOnDevice,
  shown,
  start,
  timerPage,
  wordsIn,
} from './timer-page.js';

const keep = press('.notice button');
const discard = press('.notice button + button');
const offer = (timer: Element): string => wordsIn(timer, '.notice p');

/** A timer in another tab of the same site. */
async function otherTab(): Promise<{ timer: LmsBreathingTimer; close: () => void }> {
  const frame = document.createElement('iframe');
  frame.src = `/host/page?${new URLSearchParams({ fixture: '<lms-breathing-timer></lms-breathing-timer>' })}`;
  document.body.append(frame);
  await waitUntil(() => frame.contentWindow?.inside, 'the other tab opens', { timeout: 10_000 });
  await frame.contentWindow?.inside?.load('/src/breathing-timer/define.ts');
  const timer = frame.contentDocument?.querySelector('lms-breathing-timer');
  if (!timer) throw new Error('There is no timer in the other tab');
  await rendered(timer);
  return { timer, close: () => frame.remove() };
}

describe('A session that was cut off', () => {
  const page = timerPage();
  const crashed = aRunning({ practice: 'sitting', activeSeconds: 725 });

  it('is offered back, with what it was and when', async () => {
    await new PracticeStore().checkpoint(crashed);
    const timer = await page.open();
    expect(offer(timer)).to.include('Sittende meditasjon, 12 minutter og 5 sekunder').and.to.include('12. mars 2024');
    expect(buttons(timer)).to.deep.equal(['Ta vare på økten', 'Slett den', 'Start']);
  });

  it('is kept as recovered when the person wants it, as far as it was known', async () => {
    await new PracticeStore().checkpoint(crashed);
    const timer = await page.open();
    await keep(timer);
    expect(offer(timer)).to.equal('');
    await waitUntil(async () => (await sessionsOnDevice()).length, undefined, { timeout: 10_000 });
    const { checkpointUtc, ...known } = crashed;
    const { createdAt, updatedAt, ...session } = await sessionOnDevice();
    expect(session).to.deep.equal({ ...known, endUtc: checkpointUtc, source: 'timer', outcome: 'recovered' });
    expect(createdAt).to.equal(updatedAt);
    expect(await new PracticeStore().abandoned()).to.deep.equal([]);
    timer.remove();
    expect(offer(await page.open())).to.equal('');
  });

  it('is followed by the next one, when there are more', async () => {
    const other = aRunning({ id: 'another', practice: 'body-scan', activeSeconds: 300 });
    await new PracticeStore().checkpoint(crashed);
    await new PracticeStore().checkpoint(other);
    const timer = await page.open();
    const first = offer(timer);
    await keep(timer);
    const second = offer(timer);
    await discard(timer);
    expect(offer(timer)).to.equal('');
    expect([first, second].sort()).to.satisfy(
      ([a, b]: string[]) => a?.includes('Kroppsskanning') && b?.includes('Sittende meditasjon'),
    );
    await deviceSettled();
    expect(await sessionsOnDevice()).to.have.length(1);
    expect(await new PracticeStore().abandoned()).to.deep.equal([]);
  });

  it('is deleted when the person does not want it', async () => {
    await new PracticeStore().checkpoint(crashed);
    const timer = await page.open();
    await discard(timer);
    expect(offer(timer)).to.equal('');
    await deviceSettled();
    expect(await sessionsOnDevice()).to.deep.equal([]);
    expect(await new PracticeStore().abandoned()).to.deep.equal([]);
    timer.remove();
    expect(offer(await page.open())).to.equal('');
  });

  it('waits while the person practises, and is offered again after', async () => {
    await new PracticeStore().checkpoint(crashed);
    const timer = await page.open();
    await start(timer);
    expect(offer(timer)).to.equal('');
    await endAndSave(timer);
    await again(timer);
    expect(offer(timer)).to.include('Sittende meditasjon');
  });

  it('is offered back in the page that follows the one that was closed', async () => {
    const timer = await page.open('practice="body-scan"');
    await start(timer);
    await page.pass(300_000);
    await deviceSettled();
    timer.remove();
    const next = await page.open();
    expect(offer(next)).to.include('Kroppsskanning, 5 minutter');
  });

  it('is not offered when nothing can be made of what is left of it', async () => {
    await new PracticeStore().checkpoint({ ...crashed, startUtc: 'yesterday' });
    expect(offer(await page.open())).to.equal('');
  });
});

describe('Two timers', () => {
  const page = timerPage();
  const tabs: (() => void)[] = [];
  afterEach(() => {
    for (const close of tabs.splice(0)) close();
  });

  it('in one page keep a record each', async () => {
    const first = await page.write(
      '<lms-breathing-timer></lms-breathing-timer><lms-breathing-timer practice="sitting"></lms-breathing-timer>',
    );
    const second = first.nextElementSibling as LmsBreathingTimer;
    await start(first);
    await page.pass(30_000);
    await start(second);
    await page.pass(30_000);
    await endAndSave(first);
    await page.pass(30_000);
    await endAndSave(second);
    const sessions = await sessionsOnDevice();
    expect(sessions.map(({ practice, activeSeconds }) => [practice, activeSeconds])).to.deep.equal([
      ['paced-breathing', 60],
      ['sitting', 60],
    ]);
    expect(await practiceStore().abandoned()).to.deep.equal([]);
  });

  it('in one page do not offer each other’s running session', async () => {
    const first = await page.open();
    await start(first);
    await page.pass(60_000);
    expect(offer(await page.open())).to.equal('');
  });

  it('in two tabs keep a record each', async () => {
    const { timer: there, close } = await otherTab();
    tabs.push(close);
    const here = await page.open();
    await start(there);
    await start(here);
    await page.pass(60_000);
    await endAndSave(here);
    await end(there);
    await says(there, 'Lagret på denne enheten');
    const sessions = await sessionsOnDevice();
    expect(new Set(sessions.map(({ id }) => id)).size).to.equal(2);
    expect(sessions.map(({ outcome }) => outcome)).to.deep.equal(['ended-early', 'ended-early']);
  });

  it('in two tabs do not offer each other’s running session, until the tab that runs it is closed', async () => {
    const { timer: there, close } = await otherTab();
    tabs.push(close);
    await start(there);
    await waitUntil(async () => (await underway()).length === 1, undefined, { timeout: 10_000 });
    const here = await page.open();
    expect(shown(here)).not.to.include('En økt ble ikke avsluttet');
    here.remove();
    close();
    await waitUntil(async () => (await practiceStore().abandoned()).length === 1, 'the lock is free', {
      timeout: 5000,
    });
    expect(offer(await page.open())).to.include('En økt ble ikke avsluttet: Rolig pust');
  });
});

/** What is kept of sessions that are under way, whoever runs them. */
async function underway(): Promise<readonly unknown[]> {
  if (!(await new PracticeStore().exists())) return [];
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('lms-practice');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(new Error('not opened'));
  });
  const asking = database.transaction('running').objectStore('running').getAll();
  await new Promise(resolve => (asking.onsuccess = resolve));
  database.close();
  return asking.result as unknown[];
}

describe('A session that begins while the one before is still being saved', () => {
  const page = timerPage();

  it('counts as under way when the saving is done', async () => {
    const timer = await page.open();
    await start(timer);
    await deviceSettled();
    const letGo: (() => void)[] = [];
    const waiting = new Promise<void>(resolve => letGo.push(resolve));
    breakMethod(
      PracticeStore.prototype,
      'finish',
      real =>
        async function finish(this: PracticeStore, session) {
          await waiting;
          return real.call(this, session);
        },
    );
    await end(timer);
    await again(timer);
    await start(timer);
    await page.pass(30_000);
    for (const go of letGo) go();
    await waitUntil(async () => (await sessionsOnDevice()).length === 1, undefined, { timeout: 10_000 });
    await deviceSettled();
    expect(await new PracticeStore().abandoned()).to.deep.equal([]);
  });
});
