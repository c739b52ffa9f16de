import { expect } from '@open-wc/testing';
import type { LmsBreathingTimer } from '../../src/breathing-timer/lms-breathing-timer.js';
import { press, strike, write } from '../contract/acts.js';
import {
  again,
  announced,
  breathe,
  buttons,
  clock,
  end,
  endAndSave,
  led,
  mute,
  pause,
  resume,
  start,
  timerPage,
} from './timer-page.js';

/** The breath's motion, as the person sees it: how many animations run. */
const moving = (timer: LmsBreathingTimer): boolean =>
  (timer.shadowRoot?.getAnimations() ?? []).some(
    ({ playState, effect }) =>
      playState === 'running' && effect instanceof KeyframeEffect && effect.target?.classList.contains('breath'),
  );

describe('The controls', () => {
  const page = timerPage();

  it('are one button before Start', async () => {
    const timer = await page.open();
    expect(buttons(timer)).to.deep.equal(['Start']);
  });

  it('stay in sight while breathing runs and rests', async () => {
    const timer = await page.open();
    await start(timer);
    const running = ['Pause', 'Pust vanlig', 'Lyd av', 'Avslutt'];
    for (let minute = 0; minute < 4; minute++) {
      expect(buttons(timer)).to.deep.equal(running);
      await page.pass(60_000);
    }
    await pause(timer);
    expect(buttons(timer)).to.deep.equal(['Fortsett', 'Pust vanlig', 'Lyd av', 'Avslutt']);
    await resume(timer);
    expect(buttons(timer)).to.deep.equal(running);
  });

  it('offer no usual breathing where the breath is not led', async () => {
    const timer = await page.open('practice="sitting"');
    await start(timer);
    expect(buttons(timer)).to.deep.equal(['Pause', 'Lyd av', 'Avslutt']);
  });

  it('tell a screen reader what happened', async () => {
    const timer = await page.open();
    const told: string[] = [];
    for (const act of [start, pause, resume, pause, end]) {
      await act(timer);
      told.push(announced(timer));
    }
    expect(told).to.deep.equal(['Øvelsen er i gang', 'Pause', 'Øvelsen fortsetter', 'Pause', 'Ferdig']);
  });

  it('say that it is done, and not that it pauses, when the time was up as the person pressed', async () => {
    const timer = await page.open('minutes="1" practice="sitting"');
    await start(timer);
    page.goUnseen(61_000);
    await pause(timer);
    expect(announced(timer)).to.equal('Ferdig');
  });

  it('count two quick presses of Start once', async () => {
    const timer = await page.open();
    await timer.start();
    await page.pass(5000);
    await timer.start();
    await page.pass(0);
    expect(timer.elapsedSeconds).to.equal(5);
  });

  it('do nothing when there is nothing to pause, resume or end', async () => {
    const timer = await page.open();
    timer.pause();
    timer.resume();
    timer.finish();
    expect(timer.state).to.equal('idle');
    await start(timer);
    timer.resume();
    expect(timer.state).to.equal('running');
    await endAndSave(timer);
    timer.pause();
    timer.resume();
    timer.finish();
    expect(timer.state).to.equal('finished');
  });

  describe('«Pust vanlig»', () => {
    it('stops the words and the motion, while the time runs on, and comes back', async () => {
      const timer = await page.open();
      await start(timer);
      await page.pass(2000);
      expect([led(timer), moving(timer)]).to.deep.equal(['Pust inn', true]);
      await breathe(timer);
      expect([led(timer), moving(timer)]).to.deep.equal(['Pust som du vil', false]);
      expect(buttons(timer)).to.include('Følg rytmen');
      await page.pass(5000);
      expect([led(timer), moving(timer), clock(timer)]).to.deep.equal(['Pust som du vil', false, '4:53 igjen']);
      await breathe(timer);
      expect([led(timer), moving(timer)]).to.deep.equal(['Pust ut', true]);
      expect(buttons(timer)).to.include('Pust vanlig');
    });

    it('stops the tones at once, and lets the end bell ring', async () => {
      const timer = await page.open('minutes="2"');
      await start(timer);
      await page.pass(2000);
      expect(page.sound.ahead).to.be.greaterThan(10);
      await breathe(timer);
      // The end bell is three strokes.
      expect(page.sound.ahead).to.equal(3);
      await breathe(timer);
      expect(page.sound.ahead).to.be.greaterThan(10);
    });

    it('holds through a pause, and not into the next session', async () => {
      const timer = await page.open();
      await start(timer);
      await breathe(timer);
      await pause(timer);
      await resume(timer);
      expect(led(timer)).to.equal('Pust som du vil');
      await endAndSave(timer);
      await again(timer);
      await start(timer);
      expect(led(timer)).to.equal('Pust inn');
    });
  });

  describe('«Lyd av»', () => {
    it('acts at once, and back', async () => {
      const timer = await page.open();
      await start(timer);
      await page.pass(1000);
      const loud = page.sound.level;
      expect(loud).to.be.greaterThan(0);
      await mute(timer);
      expect(page.sound.level).to.equal(0);
      expect(buttons(timer)).to.include('Lyd på');
      await mute(timer);
      expect(page.sound.level).to.equal(loud);
    });

    it('holds through a pause', async () => {
      const timer = await page.open();
      await start(timer);
      await mute(timer);
      await pause(timer);
      await resume(timer);
      await page.pass(1000);
      expect(page.sound.level).to.equal(0);
      expect(buttons(timer)).to.include('Lyd på');
    });
  });

  it('silence the sound and let the screen go dark in a pause', async () => {
    const timer = await page.open();
    await start(timer);
    await page.pass(1000);
    expect(page.screen.lit).to.equal(1);
    await pause(timer);
    expect([page.sound.level, page.screen.lit]).to.deep.equal([0, 0]);
    await resume(timer);
    await page.pass(1000);
    expect(page.sound.level).to.be.greaterThan(0);
    expect(page.screen.lit).to.equal(1);
  });

  describe('The key P', () => {
    const onMain = '.stage .primary';

    it('pauses and resumes from wherever the focus is within', async () => {
      const timer = await page.open();
      await start(timer);
      for (const [key, where, state] of [
        ['p', onMain, 'paused'],
        ['P', '.end', 'running'],
        ['p', '.mute', 'paused'],
      ] as const) {
        await strike(key, where)(timer);
        expect(timer.state).to.equal(state);
      }
    });

    it('does nothing outside the element', async () => {
      const timer = await page.open();
      await start(timer);
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'p', bubbles: true }));
      timer.parentElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'p', bubbles: true }));
      expect(timer.state).to.equal('running');
    });

    for (const modifier of ['ctrlKey', 'metaKey', 'altKey']) {
      it(`leaves the browser’s own shortcut alone: ${modifier}`, async () => {
        const timer = await page.open();
        await start(timer);
        const event = new KeyboardEvent('keydown', { key: 'p', [modifier]: true, bubbles: true, cancelable: true });
        timer.shadowRoot?.querySelector(onMain)?.dispatchEvent(event);
        expect([timer.state, event.defaultPrevented]).to.deep.equal(['running', false]);
      });
    }

    it('counts once while it is held down', async () => {
      const timer = await page.open();
      await start(timer);
      const target = timer.shadowRoot?.querySelector(onMain);
      for (const repeat of [false, true, true, true]) {
        target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'p', repeat, bubbles: true }));
      }
      expect(timer.state).to.equal('paused');
    });

    it('is a letter like any other in a field, and starts nothing', async () => {
      const timer = await page.open('pattern="4.5-5"');
      await press('details[part="settings"] > summary')(timer);
      await strike('p', '.rhythm input')(timer);
      await strike('p', onMain)(timer);
      expect(timer.state).to.equal('idle');
      await start(timer);
      await endAndSave(timer);
      await write('#note', 'p')(timer);
      await strike('p', '#note')(timer);
      expect(timer.state).to.equal('finished');
    });

    it('does nothing for other keys', async () => {
      const timer = await page.open();
      await start(timer);
      for (const key of ['o', ' ', 'Escape', 'Pause', 'ArrowDown']) await strike(key, '.end')(timer);
      expect(timer.state).to.equal('running');
    });
  });
});
