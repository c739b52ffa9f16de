import { expect } from '@open-wc/testing';
import type { LmsBreathingTimer } from '../../src/breathing-timer/lms-breathing-timer.js';
import { PracticeStore } from '../../src/practice/store.js';
import { appearance, press, write } from '../contract/acts.js';
import { again, clock, endAndSave, led, mute, sessionOnDevice, start, timerPage, wordsIn } from './timer-page.js';

const open = press('details[part="settings"] > summary');

/** Chooses from a list by the words that the person sees. */
async function pick(timer: HTMLElement, list: string, words: string): Promise<void> {
  const select = (await appearance(timer, list)) as HTMLSelectElement;
  select.selectedIndex = offered(timer, list).indexOf(words);
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await (timer as LmsBreathingTimer).updateComplete;
}

function offered(timer: HTMLElement, list: string): string[] {
  return [...(timer.shadowRoot?.querySelectorAll(`${list} option`) ?? [])].map(({ textContent }) => textContent ?? '');
}

const chosen = (timer: HTMLElement, list: string): string | undefined =>
  timer.shadowRoot?.querySelector<HTMLSelectElement>(list)?.selectedOptions[0]?.textContent ?? undefined;

/** Ticks or clears the box with these words. */
async function tick(timer: LmsBreathingTimer, words: string): Promise<void> {
  const labels = [...(timer.shadowRoot?.querySelectorAll<HTMLElement>('.choice') ?? [])];
  labels
    .find(({ textContent }) => textContent?.includes(words))
    ?.querySelector('input')
    ?.click();
  await timer.updateComplete;
}

const seconds = (place: number): string => `.rhythm label:nth-of-type(${place}) input`;
const invalid = (timer: HTMLElement): (string | null)[] =>
  [...(timer.shadowRoot?.querySelectorAll('.rhythm input') ?? [])].map(field => field.getAttribute('aria-invalid'));

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
      const timer = await own();
      const fields = [...(timer.shadowRoot?.querySelectorAll<HTMLInputElement>('.rhythm input') ?? [])];
      expect(fields.map(({ value }) => value)).to.deep.equal(['5', '0', '5', '0']);
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
    const values = [...(timer.shadowRoot?.querySelectorAll<HTMLInputElement>('.rhythm input, #volume') ?? [])];
    expect(values.map(({ value }) => value)).to.deep.equal(['4.5', '0', '6', '0', '35']);
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
