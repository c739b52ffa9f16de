import { expect } from '@open-wc/testing';
import { practiceStore } from '../../src/practice/store.js';
import {
  BEGINNING,
  again,
  endAndSave,
  pause,
  resume,
  says,
  sessionOnDevice,
  sessionsOnDevice,
  start,
  timerPage,
} from './timer-page.js';

const MINUTE_MS = 60_000;
const SAVED = 'Lagret på denne enheten. Bare du ser det.';
const iso = (ms: number): string => new Date(ms).toISOString();

describe('The record of a session', () => {
  const page = timerPage();

  it('says what was practised, when, and how it ended', async () => {
    const timer = await page.open();
    await start(timer);
    await page.pass(5 * MINUTE_MS);
    await says(timer, SAVED);
    const { id, ...record } = await sessionOnDevice();
    expect(id).to.match(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    const here = new Date(BEGINNING);
    expect(record).to.deep.equal({
      v: 1,
      practice: 'paced-breathing',
      startUtc: iso(BEGINNING),
      endUtc: iso(BEGINNING + 5 * MINUTE_MS),
      offsetMin: -here.getTimezoneOffset(),
      tz: Intl.DateTimeFormat().resolvedOptions().timeZone,
      day: new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(here),
      activeSeconds: 300,
      plannedSeconds: 300,
      pattern: { in: 5, hold1: 0, out: 5, hold2: 0 },
      source: 'timer',
      outcome: 'completed',
      createdAt: iso(BEGINNING + 5 * MINUTE_MS),
      updatedAt: iso(BEGINNING + 5 * MINUTE_MS),
    });
  });

  for (const practice of ['breathing-space', 'body-scan', 'sitting', 'movement']) {
    it(`of ${practice} has no pattern`, async () => {
      const timer = await page.open(`practice="${practice}" pattern="4-7-8" minutes="2"`);
      await start(timer);
      await page.pass(2 * MINUTE_MS);
      await says(timer, SAVED);
      const session = await sessionOnDevice();
      expect(session).to.include({ practice, activeSeconds: 120, plannedSeconds: 120, outcome: 'completed' });
      expect(session).not.to.have.property('pattern');
    });
  }

  it('has no pattern where a ramp changed it all the time', async () => {
    const timer = await page.open('ramp');
    await start(timer);
    await endAndSave(timer);
    expect(await sessionOnDevice()).not.to.have.property('pattern');
  });

  it('of a person’s own rhythm has that rhythm', async () => {
    const timer = await page.open('pattern="4.5-1-6-2.5"');
    await start(timer);
    await endAndSave(timer);
    expect((await sessionOnDevice()).pattern).to.deep.equal({ in: 4.5, hold1: 1, out: 6, hold2: 2.5 });
  });

  it('counts the last breath that ran over the time chosen', async () => {
    const timer = await page.open('pattern="4-7-8"');
    await start(timer);
    await page.pass(5 * MINUTE_MS + 10_000);
    await says(timer, SAVED);
    expect(await sessionOnDevice()).to.include({
      activeSeconds: 304,
      plannedSeconds: 300,
      endUtc: iso(BEGINNING + 304_000),
    });
  });

  it('ends when the time was up, though the page was late to see it', async () => {
    const timer = await page.open('minutes="1" practice="sitting"');
    await start(timer);
    await page.pass(50_000);
    page.goUnseen(100_000);
    await page.look();
    await says(timer, SAVED);
    expect(await sessionOnDevice()).to.include({
      activeSeconds: 60,
      endUtc: iso(BEGINNING + MINUTE_MS),
      outcome: 'completed',
    });
  });

  it('of a session ended early keeps what was practised, to a tenth of a second', async () => {
    const timer = await page.open();
    await start(timer);
    await page.pass(83_449);
    await endAndSave(timer);
    expect(await sessionOnDevice()).to.include({
      activeSeconds: 83.4,
      plannedSeconds: 300,
      endUtc: iso(BEGINNING + 83_449),
      outcome: 'ended-early',
    });
  });

  it('of an open-ended session has no planned time, and is ended by the person', async () => {
    const timer = await page.open('minutes="0"');
    await start(timer);
    await page.pass(7 * MINUTE_MS);
    await endAndSave(timer);
    const session = await sessionOnDevice();
    expect(session).to.include({ activeSeconds: 420, outcome: 'ended-early' });
    expect(session).not.to.have.property('plannedSeconds');
  });

  it('leaves the pauses out', async () => {
    const timer = await page.open();
    await start(timer);
    for (let round = 0; round < 3; round++) {
      await page.pass(20_000);
      await pause(timer);
      await page.pass(10 * MINUTE_MS);
      await resume(timer);
    }
    await pause(timer);
    await endAndSave(timer);
    expect(await sessionOnDevice()).to.include({ activeSeconds: 60, endUtc: iso(BEGINNING + 31 * MINUTE_MS) });
  });

  it('belongs to the day it began on, though it ends on the next', async () => {
    const timer = await page.open('minutes="30" practice="sitting"');
    const midnight = new Date(BEGINNING);
    midnight.setHours(24, 0, 0, 0);
    page.setWallClock(midnight.getTime() - MINUTE_MS - BEGINNING);
    await start(timer);
    await page.pass(30 * MINUTE_MS);
    await says(timer, SAVED);
    const { day } = await sessionOnDevice();
    expect(day).to.equal(new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short' }).format(BEGINNING));
  });

  it('is one for each session', async () => {
    const timer = await page.open();
    for (const seconds of [10, 20, 30]) {
      await start(timer);
      await page.pass(seconds * 1000);
      await endAndSave(timer);
      await again(timer);
    }
    expect((await sessionsOnDevice()).map(({ activeSeconds }) => activeSeconds)).to.deep.equal([10, 20, 30]);
  });

  it('is kept while it is under way, at least twice a minute, so that a crash loses little', async () => {
    const timer = await page.open('practice="sitting"');
    await start(timer);
    for (let seconds = 20; seconds <= 200; seconds += 20) {
      await page.pass(20_000);
      const underway = await new Promise<unknown>((resolve, reject) => {
        const opening = indexedDB.open('lms-practice');
        opening.onerror = reject;
        opening.onsuccess = () => {
          const asking = opening.result.transaction('running').objectStore('running').getAll();
          asking.onsuccess = () => {
            opening.result.close();
            resolve(asking.result);
          };
        };
      });
      expect(underway).to.have.length(1);
      expect((underway as { activeSeconds: number }[])[0]?.activeSeconds).to.equal(seconds);
    }
    await endAndSave(timer);
    expect(await practiceStore().abandoned()).to.deep.equal([]);
  });

  it('is dropped from what is under way when it is saved', async () => {
    const timer = await page.open();
    await start(timer);
    await endAndSave(timer);
    timer.remove();
    expect(await practiceStore().abandoned()).to.deep.equal([]);
  });
});
