import { expect } from '@open-wc/testing';
import type { LmsBreathingTimer } from '../../src/breathing-timer/lms-breathing-timer.js';
import { press } from '../contract/acts.js';
import {
  clock,
  deviceSettled,
  endAndSave,
  led,
  pause,
  says,
  sessionOnDevice,
  shown,
  start,
  timerPage,
  wordsIn,
} from './timer-page.js';

const MINUTE_MS = 60_000;

describe('A timer that leaves the page while it runs', () => {
  const page = timerPage();

  async function takenOut(attributes = ''): Promise<{ timer: LmsBreathingTimer; putBack: () => Promise<void> }> {
    const timer = await page.open(attributes);
    const place = timer.parentElement;
    await start(timer);
    await page.pass(7_000);
    timer.remove();
    return {
      timer,
      putBack: async () => {
        place?.append(timer);
        await deviceSettled();
        await timer.updateComplete;
      },
    };
  }

  it('is silent, and lets the screen go dark', async () => {
    await takenOut();
    expect([page.sound.open.length, page.screen.lit]).to.deep.equal([0, 0]);
  });

  it('goes on when it comes back: the time has run, and it is heard again', async () => {
    const { timer, putBack } = await takenOut();
    page.goUnseen(10_000);
    await putBack();
    expect([timer.state, led(timer), clock(timer)]).to.deep.equal(['running', 'Pust ut', '4:43 igjen']);
    await page.pass(1000);
    expect(page.sound.ahead).to.be.greaterThan(10);
    expect(page.screen.lit).to.equal(1);
    expect(wordsIn(timer, '.notice')).to.equal('');
    await page.pass(2_000);
    expect(led(timer)).to.equal('Pust inn');
    await page.pass(280_000);
    await says(timer, 'Lagret på denne enheten');
    expect(await sessionOnDevice()).to.include({ activeSeconds: 300, outcome: 'completed' });
  });

  it('asks about the time when it was away for long', async () => {
    const { timer, putBack } = await takenOut();
    page.goUnseen(10 * MINUTE_MS);
    await putBack();
    expect(wordsIn(timer, '.notice')).to.include('sov i 10 minutter');
    await press('.notice button + button')(timer);
    expect([timer.state, timer.elapsedSeconds]).to.deep.equal(['running', 7]);
  });

  it('has ended when it comes back, if its time was up meanwhile', async () => {
    const { timer, putBack } = await takenOut('minutes="1"');
    page.goUnseen(100_000);
    await putBack();
    await says(timer, 'Lagret på denne enheten');
    expect(await sessionOnDevice()).to.include({ activeSeconds: 60, outcome: 'completed' });
  });

  it('loses nothing when it is moved', async () => {
    const timer = await page.open();
    const place = document.createElement('section');
    timer.after(place);
    await start(timer);
    for (let move = 0; move < 5; move++) {
      await page.pass(3_000);
      (move % 2 ? timer.ownerDocument.body : place).append(timer);
      place.parentElement?.append(timer);
      await timer.updateComplete;
      expect([timer.state, timer.elapsedSeconds]).to.deep.equal(['running', 3 * (move + 1)]);
    }
    await page.pass(1_000);
    expect(led(timer)).to.equal('Pust ut');
    expect(page.sound.open).to.have.length(1);
    expect(page.screen.lit).to.equal(1);
    expect(shown(timer)).not.to.include('En økt ble ikke avsluttet');
    await endAndSave(timer);
    expect(await sessionOnDevice()).to.include({ activeSeconds: 16 });
  });

  it('keeps its pause, and its end', async () => {
    const timer = await page.open();
    const place = document.createElement('section');
    timer.after(place);
    await start(timer);
    await page.pass(8_000);
    await pause(timer);
    place.append(timer);
    page.goUnseen(10 * MINUTE_MS);
    await page.look();
    expect([timer.state, timer.elapsedSeconds, page.sound.open.length]).to.deep.equal(['paused', 8, 0]);
    await endAndSave(timer);
    place.after(timer);
    await timer.updateComplete;
    expect(shown(timer)).to.include('Du har øvd i 8 sekunder.').and.to.include('Lagret på denne enheten');
  });
});
