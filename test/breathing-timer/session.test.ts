import { expect, waitUntil } from '@open-wc/testing';
import { replaceIn } from './devices.js';
import {
  breathe,
  clock,
  endAndSave,
  led,
  pause,
  resume,
  sessionOnDevice,
  start,
  timerPage,
  wordsIn,
} from './timer-page.js';

const MINUTE_MS = 60_000;
const PRACTICES = {
  'paced-breathing': ['Rolig pust', '5 minutter'],
  'breathing-space': ['Pusterom', '3 minutter'],
  'body-scan': ['Kroppsskanning', '30 minutter'],
  sitting: ['Sittende meditasjon', '30 minutter'],
  movement: ['Oppmerksom bevegelse', '20 minutter'],
};

/** One breath by hand: each word and how many seconds it stands. */
const RHYTHMS: Record<string, readonly (readonly [string, number])[]> = {
  '5-5': [
    ['Pust inn', 5],
    ['Pust ut', 5],
  ],
  '4-4': [
    ['Pust inn', 4],
    ['Pust ut', 4],
  ],
  '6-6': [
    ['Pust inn', 6],
    ['Pust ut', 6],
  ],
  '4-4-4-4': [
    ['Pust inn', 4],
    ['Hold', 4],
    ['Pust ut', 4],
    ['Hold', 4],
  ],
  '4-7-8': [
    ['Pust inn', 4],
    ['Hold', 7],
    ['Pust ut', 8],
  ],
  '4.5-1-6-2.5': [
    ['Pust inn', 4.5],
    ['Hold', 1],
    ['Pust ut', 6],
    ['Hold', 2.5],
  ],
  '1-20': [
    ['Pust inn', 1],
    ['Pust ut', 20],
  ],
};

describe('A session', () => {
  const page = timerPage();

  for (const [practice, [name, length]] of Object.entries(PRACTICES)) {
    it(`of ${practice} says its name and length before Start`, async () => {
      const timer = await page.open(`practice="${practice}"`);
      expect(wordsIn(timer, '[role="heading"]')).to.equal(name);
      expect(led(timer)).to.equal(length);
      expect(clock(timer)).to.equal('');
      expect(timer.state).to.equal('idle');
    });
  }

  for (const [pattern, breath] of Object.entries(RHYTHMS)) {
    it(`leads ${pattern}, breath by breath`, async () => {
      const timer = await page.open(`pattern="${pattern}"`);
      await start(timer);
      for (let cycle = 0; cycle < 3; cycle++) {
        for (const [word, seconds] of breath) {
          await page.pass(100);
          expect(led(timer)).to.equal(word);
          await page.pass(seconds * 1000 - 200);
          expect(led(timer)).to.equal(word);
          await page.pass(100);
        }
      }
    });
  }

  it('shows the first word at Start', async () => {
    const timer = await page.open();
    await start(timer);
    expect(led(timer)).to.equal('Pust inn');
    expect(clock(timer)).to.equal('5:00 igjen');
    expect(timer.state).to.equal('running');
  });

  it('turns the breath in the frame nearest to its moment, half a frame before it at the soonest', async () => {
    const timer = await page.open();
    await start(timer);
    await page.pass(4_991);
    expect([led(timer), clock(timer)]).to.deep.equal(['Pust inn', '4:56 igjen']);
    await page.pass(2);
    expect([led(timer), clock(timer)]).to.deep.equal(['Pust ut', '4:55 igjen']);
    expect(timer.elapsedSeconds).to.equal(4.993);
  });

  it('goes on by itself, without anything happening on the page', async () => {
    const timer = await page.open('pattern="1-1"');
    page.putBack();
    await start(timer);
    const seen = new Set<string>();
    for (const until = Date.now() + 1400; Date.now() < until; await new Promise(requestAnimationFrame))
      seen.add(led(timer));
    expect([...seen]).to.deep.equal(['Pust inn', 'Pust ut']);
  });

  it('watches the frames of the page only where a phase is about to change', async () => {
    const timer = await page.open('pattern="20-20"');
    page.putBack();
    await start(timer);
    const before = clock(timer);
    const real = requestAnimationFrame;
    let watched = 0;
    const putBack = replaceIn(self, 'requestAnimationFrame', (frame: FrameRequestCallback) => {
      watched++;
      return real(frame);
    });
    await waitUntil(() => clock(timer) !== before, 'a second passes', { timeout: 3000 }).finally(putBack);
    expect(watched).to.equal(0);
  });

  for (const visual of ['circle', 'bar', 'text']) {
    it(`shows word and time left as ${visual}`, async () => {
      const timer = await page.open(`visual="${visual}"`);
      await start(timer);
      await page.pass(66_000);
      expect(led(timer)).to.equal('Pust ut');
      expect(clock(timer)).to.equal('3:54 igjen');
    });
  }

  it('is slowed by a ramp from ten breaths a minute to six', async () => {
    const timer = await page.open('ramp minutes="20"');
    await start(timer);
    const breathsIn = async (ms: number): Promise<number> => {
      let breaths = 0;
      for (let passedMs = 0, word = led(timer); passedMs < ms; passedMs += 500) {
        await page.pass(500);
        if (led(timer) === 'Pust inn' && word !== 'Pust inn') breaths++;
        word = led(timer);
      }
      return breaths;
    };
    expect(await breathsIn(30_000)).to.equal(4);
    await page.pass(5 * MINUTE_MS);
    expect(await breathsIn(MINUTE_MS)).to.equal(6);
  });

  it('keeps its own pace where a ramp would make a phase shorter than a second', async () => {
    const timer = await page.open('ramp pattern="1-20-1-20"');
    await start(timer);
    await page.pass(1000);
    expect(led(timer)).to.equal('Hold');
    await page.pass(20_000);
    expect(led(timer)).to.equal('Pust ut');
    await endAndSave(timer);
    expect((await sessionOnDevice()).pattern).to.deep.equal({ in: 1, hold1: 20, out: 1, hold2: 20 });
  });

  it('of the breathing space has three parts of a sentence each', async () => {
    const timer = await page.open('practice="breathing-space"');
    await start(timer);
    const said = [led(timer)];
    for (let part = 0; part < 3; part++) {
      await page.pass(MINUTE_MS - 1000);
      said.push(led(timer));
      await page.pass(1000);
      said.push(led(timer));
    }
    const [first, second, third] = [
      'Legg merke til det som er her nå: tanker, følelser, kroppen.',
      'Samle oppmerksomheten om pusten.',
      'La oppmerksomheten romme hele kroppen.',
    ];
    expect(said).to.deep.equal([first, first, second, second, third, third, '']);
    expect(timer.state).to.equal('finished');
  });

  it('of a longer breathing space has parts of equal length', async () => {
    const timer = await page.open('practice="breathing-space" minutes="6"');
    await start(timer);
    await page.pass(2 * MINUTE_MS - 1000);
    expect(led(timer)).to.match(/^Legg merke/);
    await page.pass(1000);
    expect(led(timer)).to.match(/^Samle/);
    await page.pass(2 * MINUTE_MS);
    expect(led(timer)).to.match(/^La oppmerksomheten/);
  });

  for (const practice of ['body-scan', 'sitting', 'movement']) {
    it(`of ${practice} leaves the person in peace: only the time left is shown`, async () => {
      const timer = await page.open(`practice="${practice}" minutes="10"`);
      await start(timer);
      for (let minute = 10; minute > 0; minute--) {
        expect(led(timer)).to.equal('');
        expect(clock(timer)).to.equal(`${minute}:00 igjen`);
        expect(wordsIn(timer, '.breathe')).to.equal('');
        await page.pass(MINUTE_MS);
      }
      expect(timer.state).to.equal('finished');
    });
  }

  it('may last any number of minutes from 1 to 60', async () => {
    for (let minutes = 1; minutes <= 60; minutes++) {
      const timer = await page.open(`practice="sitting" minutes="${minutes}"`);
      expect(led(timer)).to.equal(minutes === 1 ? '1 minutt' : `${minutes} minutter`);
      await timer.start();
      await timer.updateComplete;
      expect(clock(timer)).to.equal(`${minutes}:00 igjen`);
      timer.remove();
    }
  });

  for (const minutes of [1, 2, 7, 45, 60]) {
    it(`of ${minutes} minutes ends when they are over, and not before`, async () => {
      const timer = await page.open(`practice="sitting" minutes="${minutes}"`);
      await start(timer);
      await page.pass(minutes * MINUTE_MS - 1);
      expect(timer.state).to.equal('running');
      await page.pass(1);
      expect(timer.state).to.equal('finished');
      expect(timer.elapsedSeconds).to.equal(minutes * 60);
    });
  }

  for (const practice of ['paced-breathing', 'breathing-space', 'sitting']) {
    it(`of ${practice} without a fixed end shows the time so far, and never ends by itself`, async () => {
      const timer = await page.open(`practice="${practice}" minutes="0"`);
      expect(led(timer)).to.equal('Uten fast slutt');
      await start(timer);
      expect(clock(timer)).to.equal('0:00 til nå');
      await page.pass(65_000);
      expect(clock(timer)).to.equal('1:05 til nå');
      await page.pass(180 * MINUTE_MS);
      expect(clock(timer)).to.equal('181:05 til nå');
      expect(timer.state).to.equal('running');
    });
  }

  it('of breathing lets the last breath finish, and shows no time below nothing', async () => {
    const timer = await page.open('pattern="4-7-8" minutes="1"');
    await start(timer);
    await page.pass(75_999);
    expect(clock(timer)).to.equal('0:00 igjen');
    expect(led(timer)).to.equal('Pust ut');
    await page.pass(1);
    expect(timer.state).to.equal('finished');
    expect(timer.elapsedSeconds).to.equal(76);
  });

  it('stands still in a pause, however long, and goes on in the middle of the breath', async () => {
    const timer = await page.open();
    await start(timer);
    await page.pass(7_000);
    await pause(timer);
    expect([led(timer), clock(timer), timer.state]).to.deep.equal(['Pause', '4:53 igjen', 'paused']);
    await page.pass(24 * 60 * MINUTE_MS);
    expect([led(timer), clock(timer), timer.elapsedSeconds]).to.deep.equal(['Pause', '4:53 igjen', 7]);
    await resume(timer);
    expect([led(timer), clock(timer), timer.state]).to.deep.equal(['Pust ut', '4:53 igjen', 'running']);
    await page.pass(2_980);
    expect(led(timer)).to.equal('Pust ut');
    await page.pass(20);
    expect(led(timer)).to.equal('Pust inn');
  });

  it('has no question about time that passed in a pause, asleep or not', async () => {
    const timer = await page.open();
    await start(timer);
    await pause(timer);
    page.setWallClock(3_600_000);
    await page.look();
    page.goUnseen(3_600_000);
    await page.look();
    expect(wordsIn(timer, '.notice')).to.equal('');
    await resume(timer);
    await page.pass(1000);
    expect(timer.elapsedSeconds).to.equal(1);
  });

  it('runs its time out while the person breathes as they like', async () => {
    const timer = await page.open('minutes="1"');
    await start(timer);
    await breathe(timer);
    await page.pass(MINUTE_MS);
    expect(timer.state).to.equal('finished');
  });
});
