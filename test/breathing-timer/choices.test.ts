import { expect } from '@open-wc/testing';
import type { LmsBreathingTimer } from '../../src/breathing-timer/lms-breathing-timer.js';
import { PracticeStore } from '../../src/practice/store.js';
import { write } from '../contract/acts.js';
import { chosen, open, ownRhythm, pick, seconds } from './settings-acts.js';
import { again, endAndSave, led, mute, start, timerPage, wordsIn } from './timer-page.js';

describe('The choices', () => {
  const page = timerPage();
  const remembered = (practice = 'paced-breathing'): Promise<unknown> =>
    new PracticeStore().choices(`lms-breathing-timer ${practice}`);

  async function chooseAndStart(attributes = ''): Promise<void> {
    const timer = await page.open(attributes);
    await open(timer);
    await pick(timer, '#visual', 'Stolpe');
    await pick(timer, '#minutes', '10 minutter');
    await start(timer);
    await mute(timer);
    await endAndSave(timer);
    await again(timer);
    await start(timer);
    await endAndSave(timer);
    timer.remove();
  }

  it('are not remembered before Start: nothing is stored', async () => {
    const timer = await page.open();
    await open(timer);
    await pick(timer, '#minutes', '10 minutter');
    await pick(timer, '#pattern', 'Egen rytme');
    await write(seconds(1), '6')(timer);
    await write('#volume', '40')(timer);
    expect(await new PracticeStore().exists()).to.equal(false);
  });

  it('are remembered after Start, on a page of the same kind', async () => {
    await chooseAndStart();
    const timer = await page.open();
    expect(led(timer)).to.equal('10 minutter');
    expect(timer.shadowRoot?.querySelector('.figure.bar')).to.exist;
    expect(chosen(timer, '#minutes')).to.equal('10 minutter');
  });

  it('of rhythm and sound are remembered as they were', async () => {
    const first = await page.open();
    await open(first);
    await pick(first, '#pattern', 'Egen rytme');
    await write(seconds(1), '4,5')(first);
    await write(seconds(3), '6')(first);
    await write('#volume', '35')(first);
    await start(first);
    await endAndSave(first);
    first.remove();
    const timer = await page.open();
    expect(ownRhythm(timer)).to.deep.equal(['4,5', '0', '6', '0']);
    expect(timer.shadowRoot?.querySelector<HTMLInputElement>('#volume')?.value).to.equal('35');
  });

  it('are not meant for a page with another practice', async () => {
    await chooseAndStart();
    const timer = await page.open('practice="body-scan"');
    expect(led(timer)).to.equal('30 minutter');
    expect(timer.shadowRoot?.querySelector('.figure.circle')).to.exist;
  });

  it('are not remembered when nothing was chosen', async () => {
    const timer = await page.open();
    await start(timer);
    await endAndSave(timer);
    expect(await remembered()).to.equal(undefined);
  });

  it('are neither followed nor remembered on a locked page', async () => {
    await chooseAndStart();
    const before = await remembered();
    const timer = await page.open('locked minutes="4"');
    expect(led(timer)).to.equal('4 minutter');
    expect(timer.shadowRoot?.querySelector('.figure.circle')).to.exist;
    await start(timer);
    await page.pass(1000);
    expect(page.sound.level, 'the loudness').to.be.greaterThan(0);
    await mute(timer);
    expect(page.sound.level).to.equal(0);
    await endAndSave(timer);
    expect(await remembered()).to.deep.equal(before);
  });

  it('that make no sense any more are left out, and the others hold', async () => {
    await new PracticeStore().keepChoices('lms-breathing-timer paced-breathing', {
      minutes: 999,
      visual: 'bar',
      pattern: 'abc',
      volume: 'high',
      practice: 'yoga',
    });
    const timer = await page.open();
    expect(led(timer)).to.equal('5 minutter');
    expect(timer.shadowRoot?.querySelector('.figure.bar')).to.exist;
  });
});

describe('The safety text', () => {
  const page = timerPage();
  const inSight = (timer: LmsBreathingTimer): string => wordsIn(timer, '.stage .safety');
  const folded = (timer: LmsBreathingTimer): string => wordsIn(timer, 'details.safety summary');

  it('stands before the first Start, and is within reach after it', async () => {
    const timer = await page.open();
    expect(inSight(timer)).to.match(/^Pust mykt/);
    await start(timer);
    expect(inSight(timer)).to.equal('');
    await endAndSave(timer);
    await again(timer);
    expect([inSight(timer), folded(timer)]).to.deep.equal(['', 'Før du begynner']);
    timer.remove();
    const later = await page.open();
    expect([inSight(later), folded(later)]).to.deep.equal(['', 'Før du begynner']);
  });

  it('is not asked of those who do not breathe by a rhythm, and still stands when they do', async () => {
    const quiet = await page.open('practice="body-scan"');
    expect(inSight(quiet)).to.equal('');
    await start(quiet);
    await endAndSave(quiet);
    await again(quiet);
    await open(quiet);
    await pick(quiet, '#practice', 'Rolig pust');
    expect(inSight(quiet)).to.match(/^Pust mykt/);
  });
});
