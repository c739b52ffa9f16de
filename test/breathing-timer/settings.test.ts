import { aTimeout, expect } from '@open-wc/testing';
import type { LmsBreathingTimer } from '../../src/breathing-timer/lms-breathing-timer.js';
import { write } from '../contract/acts.js';
import { chosen, invalid, offered, open, ownRhythm, pick, seconds, tick } from './settings-acts.js';
import {
  again,
  clock,
  endAndSave,
  led,
  mute,
  sessionOnDevice,
  shown,
  start,
  timerPage,
  wordsIn,
} from './timer-page.js';

describe('The settings', () => {
  const page = timerPage();

  it('are folded away, and vanish while a session runs', async () => {
    const timer = await page.open();
    expect(timer.shadowRoot?.querySelector('details[part="settings"]')?.hasAttribute('open')).to.equal(false);
    await start(timer);
    expect(timer.shadowRoot?.querySelector('[part="settings"]')).not.to.exist;
    await endAndSave(timer);
    expect(timer.shadowRoot?.querySelector('[part="settings"]')).not.to.exist;
    await again(timer);
    expect(timer.shadowRoot?.querySelector('[part="settings"]')).to.exist;
  });

  it('are not there on a locked timer', async () => {
    const timer = await page.open('locked');
    expect(timer.shadowRoot?.querySelector('[part="settings"]')).not.to.exist;
    await start(timer);
    expect(led(timer)).to.equal('Pust inn');
  });

  it('begin with what the page says, also a length that is not among the usual ones', async () => {
    const timer = await page.open('practice="paced-breathing" minutes="7" pattern="4-7-8" visual="bar" interval="3"');
    await open(timer);
    expect(
      ['#practice', '#minutes', '#pattern', '#visual', '#interval'].map(list => chosen(timer, list)),
    ).to.deep.equal(['Rolig pust', '7 minutter', '4 – 7 – 8', 'Stolpe', 'Hvert 3. minutt']);
    expect(offered(timer, '#minutes')).to.include.members(['1 minutt', '60 minutter', 'Uten fast slutt']);
  });

  const usual = [
    ['Rolig pust', '5 minutter'],
    ['Pusterom', '3 minutter'],
    ['Kroppsskanning', '30 minutter'],
    ['Sittende meditasjon', '30 minutter'],
    ['Oppmerksom bevegelse', '20 minutter'],
  ] as const;
  for (const [practice, length] of usual) {
    it(`give ${practice} its usual length, ${length}`, async () => {
      const timer = await page.open('practice="movement" minutes="12"');
      await open(timer);
      await pick(timer, '#practice', practice);
      expect(wordsIn(timer, '[role="heading"]')).to.equal(practice);
      expect([led(timer), chosen(timer, '#minutes')]).to.deep.equal(
        practice === 'Oppmerksom bevegelse' ? ['12 minutter', '12 minutter'] : [length, length],
      );
    });
  }

  it('give another practice its usual length also when a length was chosen for the one before', async () => {
    const timer = await page.open();
    await open(timer);
    await pick(timer, '#minutes', '2 minutter');
    await pick(timer, '#practice', 'Kroppsskanning');
    expect(led(timer)).to.equal('30 minutter');
    await pick(timer, '#minutes', '45 minutter');
    expect(led(timer)).to.equal('45 minutter');
  });

  it('run the session that was chosen', async () => {
    const timer = await page.open();
    await open(timer);
    await pick(timer, '#minutes', '2 minutter');
    await pick(timer, '#pattern', '4 – 7 – 8');
    await pick(timer, '#visual', 'Bare tekst');
    await start(timer);
    expect(timer.shadowRoot?.querySelector('.figure.text')).to.exist;
    await page.pass(4000);
    expect([led(timer), clock(timer)]).to.deep.equal(['Hold', '1:56 igjen']);
    await endAndSave(timer);
    expect(await sessionOnDevice()).to.deep.include({
      plannedSeconds: 120,
      pattern: { in: 4, hold1: 7, out: 8, hold2: 0 },
    });
  });

  it('may leave the end open', async () => {
    const timer = await page.open();
    await open(timer);
    await pick(timer, '#minutes', 'Uten fast slutt');
    await start(timer);
    expect(clock(timer)).to.equal('0:00 til nå');
  });

  it('of rhythm are only there where the breath is led', async () => {
    const timer = await page.open();
    await open(timer);
    await pick(timer, '#practice', 'Kroppsskanning');
    expect(timer.shadowRoot?.querySelector('#pattern')).not.to.exist;
    await pick(timer, '#practice', 'Rolig pust');
    expect(timer.shadowRoot?.querySelector('#pattern')).to.exist;
  });

  describe('of a person’s own rhythm', () => {
    async function own(): Promise<LmsBreathingTimer> {
      const timer = await page.open();
      await open(timer);
      await pick(timer, '#pattern', 'Egen rytme');
      return timer;
    }

    it('begin with the rhythm that was chosen before', async () => {
      expect(ownRhythm(await own())).to.deep.equal(['5', '0', '5', '0']);
    });

    it('write halves as the language of the page does', async () => {
      const timer = await page.open('pattern="4.5-0-6-2.5"');
      await open(timer);
      expect(ownRhythm(timer)).to.deep.equal(['4,5', '0', '6', '2,5']);
      timer.lang = 'en';
      await aTimeout(0);
      await timer.updateComplete;
      expect(ownRhythm(timer)).to.deep.equal(['4.5', '0', '6', '2.5']);
    });

    it('leave the ramp out where a phase would be shorter than a second', async () => {
      const timer = await page.open();
      await open(timer);
      expect(shown(timer)).to.include('Begynn med 10 åndedrag');
      await pick(timer, '#pattern', 'Egen rytme');
      await write(seconds(1), '1')(timer);
      await write(seconds(2), '20')(timer);
      expect(shown(timer)).not.to.include('Begynn med 10 åndedrag');
    });

    for (const [written, meant] of [
      ['3.5', 3.5],
      ['3,5', 3.5],
      [' 6 ', 6],
      ['20', 20],
      ['1', 1],
    ] as const) {
      it(`take «${written}»`, async () => {
        const timer = await own();
        await write(seconds(1), written)(timer);
        await write(seconds(4), '2,5')(timer);
        expect(invalid(timer)).to.deep.equal([null, null, null, null]);
        await start(timer);
        await endAndSave(timer);
        expect((await sessionOnDevice()).pattern).to.deep.equal({ in: meant, hold1: 0, out: 5, hold2: 2.5 });
      });
    }

    for (const written of ['', '0', '0,5', '20,5', '99', '3,3', '-4', 'fire', '1e1', '4-4']) {
      it(`show «${written}» as wrong, and run the last rhythm that made sense`, async () => {
        const timer = await own();
        await write(seconds(3), '7')(timer);
        await write(seconds(1), written)(timer);
        expect(invalid(timer)).to.deep.equal(['true', null, null, null]);
        expect(wordsIn(timer, '.error')).to.match(/Fra 1 til 20 sekunder, også halve/);
        await start(timer);
        await endAndSave(timer);
        expect((await sessionOnDevice()).pattern).to.deep.equal({ in: 5, hold1: 0, out: 7, hold2: 0 });
      });
    }

    it('are right again when they are mended', async () => {
      const timer = await own();
      await write(seconds(2), '0,5')(timer);
      expect(invalid(timer)).to.deep.equal([null, 'true', null, null]);
      await write(seconds(2), '1,5')(timer);
      expect(invalid(timer)).to.deep.equal([null, null, null, null]);
      expect(wordsIn(timer, '.error')).to.equal('');
    });
  });

  describe('of sound', () => {
    it('leave the tones out', async () => {
      const timer = await page.open('minutes="2"');
      await open(timer);
      await tick(timer, 'Toner');
      await start(timer);
      await page.pass(1000);
      // The end bell is three strokes.
      expect(page.sound.ahead).to.equal(3);
    });

    it('leave the bells out', async () => {
      const timer = await page.open('practice="sitting" minutes="2" interval="1"');
      await open(timer);
      await tick(timer, 'Klokker');
      await start(timer);
      await page.pass(1000);
      expect(page.sound.ahead).to.equal(0);
    });

    it('are as loud as the person says', async () => {
      const levels: number[] = [];
      for (const volume of ['100', '50', '0']) {
        const timer = await page.open();
        await open(timer);
        await write('#volume', volume)(timer);
        await start(timer);
        await page.pass(1000);
        levels.push(page.sound.level);
        timer.remove();
      }
      expect(levels[0]).to.equal(1);
      expect(levels[1]).to.be.within(0.1, 0.5);
      expect(levels[2]).to.equal(0);
    });

    it('are off to begin with where the page says so, and come back by one press', async () => {
      const timer = await page.open('muted');
      await start(timer);
      await page.pass(1000);
      expect(page.sound.level).to.equal(0);
      await mute(timer);
      expect(page.sound.level).to.be.greaterThan(0);
    });

    it('come back when the person moves the volume of a muted page', async () => {
      const timer = await page.open('muted');
      await open(timer);
      await write('#volume', '100')(timer);
      await start(timer);
      await page.pass(1000);
      expect(page.sound.level).to.equal(1);
    });
  });
});
