import { expect } from '@open-wc/testing';
import type { LmsBreathingTimer } from '../../src/breathing-timer/lms-breathing-timer.js';
import { press } from '../contract/acts.js';
import {
  BEGINNING,
  buttons,
  clock,
  end,
  endAndSave,
  led,
  says,
  sessionOnDevice,
  start,
  timerPage,
  wordsIn,
} from './timer-page.js';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const count = press('.notice button');
const doNotCount = press('.notice button + button');
const question = (timer: LmsBreathingTimer): string => wordsIn(timer, '.notice[role="alert"] p');

describe('A machine that sleeps', () => {
  const page = timerPage();

  async function startedFor(ms: number, attributes = 'practice="sitting"'): Promise<LmsBreathingTimer> {
    const timer = await page.open(attributes);
    await start(timer);
    await page.pass(ms);
    return timer;
  }

  async function slept(timer: LmsBreathingTimer, ms: number): Promise<void> {
    page.setWallClock(ms);
    await page.look();
    expect(timer.state).to.equal('paused');
  }

  it('for an hour leads to a question, and nothing sounds or runs meanwhile', async () => {
    const timer = await startedFor(10 * MINUTE_MS);
    await slept(timer, HOUR_MS);
    expect(question(timer)).to.equal('Siden eller maskinen sov i 60 minutter. Skal tiden telle med?');
    expect(buttons(timer)).to.deep.equal(['Ja, tell med', 'Nei']);
    expect([clock(timer), page.sound.level, page.screen.lit]).to.deep.equal(['20:00 igjen', 0, 0]);
    await page.pass(HOUR_MS);
    expect([clock(timer), timer.elapsedSeconds]).to.deep.equal(['20:00 igjen', 600]);
  });

  it('for a while that does not count goes on from where it was', async () => {
    const timer = await startedFor(10 * MINUTE_MS);
    await slept(timer, HOUR_MS);
    await doNotCount(timer);
    expect([timer.state, question(timer), clock(timer)]).to.deep.equal(['running', '', '20:00 igjen']);
    expect(page.screen.lit).to.equal(1);
    await page.pass(5 * MINUTE_MS);
    await endAndSave(timer);
    expect(await sessionOnDevice()).to.include({ activeSeconds: 900, outcome: 'ended-early' });
  });

  it('for a while that counts goes on from there', async () => {
    const timer = await startedFor(10 * MINUTE_MS);
    await slept(timer, 5 * MINUTE_MS);
    await count(timer);
    expect([timer.state, question(timer), clock(timer)]).to.deep.equal(['running', '', '15:00 igjen']);
    await page.pass(5 * MINUTE_MS);
    await endAndSave(timer);
    expect(await sessionOnDevice()).to.include({ activeSeconds: 1200 });
  });

  it('for an hour that counts has ended the session when its time was up', async () => {
    const timer = await startedFor(10 * MINUTE_MS);
    await slept(timer, HOUR_MS);
    await count(timer);
    await says(timer, 'Lagret på denne enheten');
    expect(await sessionOnDevice()).to.include({
      activeSeconds: 1800,
      outcome: 'completed',
      endUtc: new Date(BEGINNING + 30 * MINUTE_MS).toISOString(),
    });
  });

  it('in the last minute asks too, and both answers are kept', async () => {
    for (const [answer, seconds, outcome] of [
      [count, 1800, 'completed'],
      [doNotCount, 1770, 'ended-early'],
    ] as const) {
      const timer = await startedFor(30 * MINUTE_MS - 30_000);
      await slept(timer, HOUR_MS);
      await answer(timer);
      if (outcome === 'ended-early') await end(timer);
      await says(timer, 'Lagret på denne enheten');
      const sessions = await sessionOnDevice();
      expect(sessions).to.include({ activeSeconds: seconds, outcome });
      timer.remove();
      await page.forget();
    }
  });

  it('leads the breath on where it was', async () => {
    const timer = await startedFor(7_000, '');
    await slept(timer, HOUR_MS);
    await doNotCount(timer);
    expect(led(timer)).to.equal('Pust ut');
    await page.pass(3_000);
    expect(led(timer)).to.equal('Pust inn');
  });

  it('twice leads to two questions', async () => {
    const timer = await startedFor(MINUTE_MS);
    await slept(timer, 5 * MINUTE_MS);
    await count(timer);
    await page.pass(MINUTE_MS);
    await slept(timer, 3 * MINUTE_MS);
    expect(question(timer)).to.include('sov i 3 minutter');
    await doNotCount(timer);
    expect(timer.elapsedSeconds).to.equal(420);
  });

  it('is asked about also when the person presses Pause before anybody has noticed', async () => {
    const timer = await startedFor(MINUTE_MS);
    page.setWallClock(HOUR_MS);
    await press('.stage .primary')(timer);
    expect(question(timer)).to.include('sov i 60 minutter');
    expect(timer.elapsedSeconds).to.equal(60);
  });

  it('lets a page that resumes the session by itself go on without the time', async () => {
    const timer = await startedFor(MINUTE_MS);
    await slept(timer, HOUR_MS);
    timer.resume();
    await timer.updateComplete;
    expect([timer.state, question(timer), timer.elapsedSeconds]).to.deep.equal(['running', '', 60]);
  });

  it('is not asked about by the key', async () => {
    const timer = await startedFor(MINUTE_MS);
    await slept(timer, HOUR_MS);
    const notice = timer.shadowRoot?.querySelector('.notice');
    notice?.dispatchEvent(new KeyboardEvent('keydown', { key: 'p', bubbles: true }));
    await timer.updateComplete;
    expect(question(timer)).to.include('sov i 60 minutter');
  });
});

describe('A page that is frozen', () => {
  const page = timerPage();

  for (const [answer, activeSeconds] of [
    [count, 260],
    [doNotCount, 60],
  ] as const) {
    it(`for more than two and a half minutes leads to a question: ${activeSeconds} s by the answer`, async () => {
      const timer = await page.open('practice="sitting"');
      await start(timer);
      await page.pass(MINUTE_MS);
      page.goUnseen(200_000);
      await page.look();
      expect(question(timer)).to.equal('Siden eller maskinen sov i 3 minutter og 20 sekunder. Skal tiden telle med?');
      await answer(timer);
      await endAndSave(timer);
      expect(await sessionOnDevice()).to.include({ activeSeconds });
    });
  }

  it('for less, as a hidden page is, is not asked about: the time counts', async () => {
    const timer = await page.open('practice="sitting"');
    await start(timer);
    await page.pass(MINUTE_MS);
    page.goUnseen(149_000);
    await page.look();
    expect([timer.state, timer.elapsedSeconds]).to.deep.equal(['running', 209]);
  });
});

describe('A system clock', () => {
  const page = timerPage();

  it('that is set back changes nothing about the session, and it does not end before it began', async () => {
    const timer = await page.open('practice="sitting"');
    await start(timer);
    await page.pass(MINUTE_MS);
    page.setWallClock(-HOUR_MS);
    await page.look();
    expect([timer.state, question(timer), clock(timer)]).to.deep.equal(['running', '', '29:00 igjen']);
    await page.pass(MINUTE_MS);
    await endAndSave(timer);
    expect(await sessionOnDevice()).to.include({
      activeSeconds: 120,
      startUtc: new Date(BEGINNING).toISOString(),
      endUtc: new Date(BEGINNING + 2 * MINUTE_MS).toISOString(),
    });
  });

  it('that is set forward is asked about like sleep, and «Nei» leaves the session as it was', async () => {
    const timer = await page.open('practice="sitting"');
    await start(timer);
    await page.pass(MINUTE_MS);
    page.setWallClock(10 * MINUTE_MS);
    await page.look();
    expect(question(timer)).to.include('10 minutter');
    await doNotCount(timer);
    await page.pass(MINUTE_MS);
    await endAndSave(timer);
    expect(await sessionOnDevice()).to.include({ activeSeconds: 120 });
  });

  it('that is corrected by a second is not noticed', async () => {
    const timer = await page.open('practice="sitting"');
    await start(timer);
    for (const byMs of [1000, -1500, 1900]) {
      page.setWallClock(byMs);
      await page.pass(MINUTE_MS);
    }
    expect([timer.state, timer.elapsedSeconds]).to.deep.equal(['running', 180]);
  });
});
