import { expect } from '@open-wc/testing';
import type { LmsBreathingTimer } from '../../src/breathing-timer/lms-breathing-timer.js';
import { appearance, press, write } from '../contract/acts.js';
import {
  again,
  announced,
  buttons,
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
const openReflection = press('.summary summary');
const saveReflection = press('form button');
const before = (calm: number) => press(`[name="calmBefore"][value="${calm}"]`);
const after = (calm: number) => press(`[name="calmAfter"][value="${calm}"]`);

describe('The end', () => {
  const page = timerPage();

  async function ended(seconds = 60): Promise<LmsBreathingTimer> {
    const timer = await page.open();
    await start(timer);
    await page.pass(seconds * 1000);
    await endAndSave(timer);
    return timer;
  }

  const lengths: readonly (readonly [number, string])[] = [
    [0, '0 sekunder'],
    [1, '1 sekund'],
    [59.9, '59 sekunder'],
    [60, '1 minutt'],
    [61, '1 minutt og 1 sekund'],
    [260, '4 minutter og 20 sekunder'],
  ];
  for (const [seconds, words] of lengths) {
    it(`says that ${words} were practised after ${seconds} s`, async () => {
      const timer = await ended(seconds);
      expect(wordsIn(timer, '[role="heading"]')).to.equal('Ferdig');
      expect(shown(timer)).to.include(`Du har øvd i ${words}.`);
    });
  }

  it('comes by itself when the time is up, and is announced', async () => {
    const timer = await page.open('practice="sitting" minutes="10"');
    await start(timer);
    await page.pass(10 * MINUTE_MS);
    expect(announced(timer)).to.match(/^Ferdig/);
    expect(timer.state).to.equal('finished');
    await says(timer, 'Lagret på denne enheten. Bare du ser det.');
    expect(buttons(timer)).to.deep.equal(['Ny øvelse']);
  });

  it('is announced when the person ends the session', async () => {
    expect(announced(await ended())).to.match(/^Ferdig/);
  });

  it('comes from a pause too', async () => {
    const timer = await page.open();
    await start(timer);
    await page.pass(30_000);
    await pause(timer);
    await page.pass(MINUTE_MS);
    await endAndSave(timer);
    expect(shown(timer)).to.include('Du har øvd i 30 sekunder.');
  });

  it('takes a note and how calm the person was into the same record', async () => {
    const timer = await ended();
    const { updatedAt, ...record } = await sessionOnDevice();
    await openReflection(timer);
    await before(2)(timer);
    await after(4)(timer);
    await write('#note', '  Roligere enn i går.\nSov bedre. ')(timer);
    await saveReflection(timer);
    await says(timer, 'Svarene dine er lagret på denne enheten.');
    const { updatedAt: updatedLater, ...reflected } = await sessionOnDevice();
    expect(reflected).to.deep.equal({
      ...record,
      calmBefore: 2,
      calmAfter: 4,
      note: 'Roligere enn i går.\nSov bedre.',
    });
    expect(updatedLater).not.to.equal(updatedAt);
  });

  it('takes a note alone', async () => {
    const timer = await ended();
    await openReflection(timer);
    await write('#note', 'Kort.')(timer);
    await saveReflection(timer);
    await says(timer, 'Svarene dine er lagret på denne enheten.');
    const session = await sessionOnDevice();
    expect(session.note).to.equal('Kort.');
    expect(session).not.to.have.any.keys('calmBefore', 'calmAfter');
  });

  it('keeps no note of nothing but space', async () => {
    const timer = await ended();
    await openReflection(timer);
    await write('#note', ' \n ')(timer);
    await after(3)(timer);
    await saveReflection(timer);
    await says(timer, 'Svarene dine er lagret på denne enheten.');
    const session = await sessionOnDevice();
    expect(session).not.to.have.property('note');
    expect(session.calmAfter).to.equal(3);
  });

  it('lets the person change the note, and take it away again', async () => {
    const timer = await ended();
    await openReflection(timer);
    for (const note of ['Vondt i ryggen.', 'Vondt i ryggen i dag.', '']) {
      await write('#note', note)(timer);
      await saveReflection(timer);
      expect(shown(timer)).to.include('Lagrer …');
      await says(timer, 'Svarene dine er lagret på denne enheten.');
      expect((await sessionOnDevice()).note ?? '').to.equal(note);
    }
  });

  it('does not show one session’s note at the end of the next', async () => {
    const timer = await ended();
    await openReflection(timer);
    await before(1)(timer);
    await write('#note', 'Bare denne.')(timer);
    await saveReflection(timer);
    await says(timer, 'Svarene dine er lagret på denne enheten.');
    await again(timer);
    await start(timer);
    await endAndSave(timer);
    expect(((await appearance(timer, '#note')) as HTMLTextAreaElement).value).to.equal('');
    expect(timer.shadowRoot?.querySelectorAll('input:checked')).to.have.length(0);
  });

  it('leads to a new session that starts from nothing', async () => {
    const timer = await ended(90);
    await again(timer);
    expect([timer.state, timer.elapsedSeconds, led(timer)]).to.deep.equal(['idle', 0, '5 minutter']);
    await start(timer);
    expect([timer.state, timer.elapsedSeconds, led(timer)]).to.deep.equal(['running', 0, 'Pust inn']);
  });

  it('leaves the sound off and the screen free to go dark', async () => {
    await ended();
    expect([page.sound.level, page.screen.lit]).to.deep.equal([0, 0]);
  });
});
