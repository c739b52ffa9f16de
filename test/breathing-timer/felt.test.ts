import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { PracticeStore } from '../../src/practice/store.js';
import { breathe, pause, resume, start, timerPage } from './timer-page.js';

const IN = '60,90,60';
const OUT = '280';
const END = '400,400,400,400,400';

describe('A session that is felt', () => {
  const page = timerPage();
  const felt: string[] = [];

  beforeEach(async () => {
    felt.length = 0;
    page.replace(navigator, 'vibrate', (pattern: readonly number[]) => felt.push(pattern.join(',')));
    // Browsers let nothing vibrate before an act of the person.
    await sendKeys({ press: 'a' });
    await new PracticeStore().keepChoices('lms-breathing-timer paced-breathing', { vibration: true });
  });

  it('tells in from out, once each, and the end', async () => {
    const timer = await page.open('minutes="1" pattern="6-20-20-14"');
    await start(timer);
    await page.pass(1000);
    expect(felt).to.deep.equal([IN]);
    await page.pass(25_000);
    expect(felt).to.deep.equal([IN, OUT]);
    await page.pass(34_000);
    expect(felt).to.deep.equal([IN, OUT, END]);
  });

  it('is felt once, also when the sound is late', async () => {
    page.sound.answer = 'never';
    const timer = await page.open();
    await start(timer);
    await new Promise(resolve => setTimeout(resolve, 700));
    await timer.updateComplete;
    expect(felt).to.deep.equal([IN]);
  });

  it('begins anew after a pause, and not at all while the person breathes as they like', async () => {
    const timer = await page.open();
    await start(timer);
    await pause(timer);
    await resume(timer);
    expect(felt).to.deep.equal([IN, IN]);
    await breathe(timer);
    await page.pass(20_000);
    expect(felt).to.deep.equal([IN, IN]);
  });

  it('is not felt where nobody chose it', async () => {
    await new PracticeStore().keepChoices('lms-breathing-timer paced-breathing', { vibration: false });
    const timer = await page.open('minutes="1"');
    await start(timer);
    await page.pass(61_000);
    expect(felt).to.deep.equal([]);
  });
});
