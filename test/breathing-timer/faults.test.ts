import { expect } from '@open-wc/testing';
import type { LmsBreathingTimer } from '../../src/breathing-timer/lms-breathing-timer.js';
import { press, write } from '../contract/acts.js';
import { breakMethod, failWrites, mendEverything } from '../practice/faults.js';
import {
  again,
  end,
  led,
  mute,
  pause,
  resume,
  says,
  sessionOnDevice,
  sessionsOnDevice,
  shown,
  start,
  timerPage,
} from './timer-page.js';

const NO_SOUND = 'Lyden er ikke tilgjengelig nå. Øvelsen går som før.';
const KEEP_SCREEN_ON = 'La skjermen stå på for å høre klokkene.';
const tryAgain = press('.notice.warning button');

/** Waits longer than the timer waits for the browser's answer about sound. */
const answered = (): Promise<unknown> => new Promise(resolve => setTimeout(resolve, 700));

describe('Without sound', () => {
  const page = timerPage();

  async function goesOn(timer: LmsBreathingTimer): Promise<void> {
    await page.pass(5000);
    expect([timer.state, led(timer)]).to.deep.equal(['running', 'Pust ut']);
    await page.pass(295_000);
    await says(timer, 'Lagret på denne enheten');
    expect(await sessionOnDevice()).to.include({ activeSeconds: 300, outcome: 'completed' });
  }

  for (const answer of ['throws', 'refused', 'never'] as const) {
    it(`because the browser does not give it (${answer}), the session goes on and says so`, async () => {
      page.sound.answer = answer;
      const timer = await page.open();
      await start(timer);
      await answered();
      await timer.updateComplete;
      expect(shown(timer)).to.include(NO_SOUND);
      await goesOn(timer);
    });
  }

  it('because the browser has no sound at all, the session goes on and says so', async () => {
    page.replace(globalThis, 'AudioContext', undefined);
    const timer = await page.open();
    await start(timer);
    await answered();
    expect(shown(timer)).to.include(NO_SOUND);
    await goesOn(timer);
  });

  it('because a call came in, the session goes on, says so, and is heard again when the call is over', async () => {
    const timer = await page.open();
    await start(timer);
    await page.pass(1000);
    expect(shown(timer)).not.to.include(NO_SOUND);
    page.sound.turn('interrupted');
    await timer.updateComplete;
    expect(shown(timer)).to.include(NO_SOUND);
    expect(page.sound.ahead).to.equal(0);
    await page.pass(10_000);
    page.sound.turn('running');
    await page.pass(1000);
    expect(shown(timer)).not.to.include(NO_SOUND);
    expect(page.sound.ahead).to.be.greaterThan(10);
  });

  it('nothing is said before the browser has answered', async () => {
    page.sound.answer = 'never';
    const timer = await page.open();
    await start(timer);
    expect(shown(timer)).not.to.include(NO_SOUND);
    await answered();
    await timer.updateComplete;
    expect(shown(timer)).to.include(NO_SOUND);
  });

  it('it comes by one press, when the browser gives it then, and the focus stays in the timer', async () => {
    page.sound.answer = 'refused';
    const timer = await page.open();
    await start(timer);
    await answered();
    await timer.updateComplete;
    page.sound.answer = 'granted';
    timer.shadowRoot?.querySelector<HTMLElement>('.stage .sound')?.focus();
    await press('.stage .sound')(timer);
    await page.pass(1000);
    expect(shown(timer)).not.to.include(NO_SOUND);
    expect(page.sound.ahead).to.be.greaterThan(10);
    expect(timer.shadowRoot?.activeElement?.textContent?.trim()).to.equal('Pause');
  });

  it('nothing is said where the person wants none', async () => {
    page.sound.answer = 'throws';
    const timer = await page.open();
    await start(timer);
    await mute(timer);
    await answered();
    expect(shown(timer)).not.to.include(NO_SOUND);
  });

  it('it is asked for again when the person goes on after a pause', async () => {
    page.sound.answer = 'refused';
    const timer = await page.open();
    await start(timer);
    await pause(timer);
    page.sound.answer = 'granted';
    await resume(timer);
    await page.pass(1000);
    expect(shown(timer)).not.to.include(NO_SOUND);
    expect(page.sound.level).to.be.greaterThan(0);
  });
});

describe('Without a screen that stays on', () => {
  const page = timerPage();

  it('because the browser refuses, the person is told to keep it on', async () => {
    page.screen.answer = 'refused';
    const timer = await page.open();
    await start(timer);
    await page.pass(1000);
    expect(shown(timer)).to.include(KEEP_SCREEN_ON);
    expect(timer.state).to.equal('running');
  });

  it('because the browser has no such thing, the person is told to keep it on', async () => {
    page.replace(navigator, 'wakeLock', undefined);
    const timer = await page.open();
    await start(timer);
    await page.pass(1000);
    expect(shown(timer)).to.include(KEEP_SCREEN_ON);
    expect(timer.state).to.equal('running');
  });

  it('nothing is said where the screen stays on, or nothing is to be heard', async () => {
    const timer = await page.open();
    await start(timer);
    await page.pass(1000);
    expect(shown(timer)).not.to.include(KEEP_SCREEN_ON);
    timer.remove();
    page.screen.answer = 'refused';
    const muted = await page.open('muted');
    await start(muted);
    await page.pass(1000);
    expect(shown(muted)).not.to.include(KEEP_SCREEN_ON);
  });
});

const ONLY_HERE = 'Økten finnes bare her, til du lukker siden.';

/** What the browser's storage may do, and what the person is told. */
const FAULTS: Readonly<Record<string, readonly [says: string, breakIt: () => void]>> = {
  'that refuses to open': [
    `Nettleseren lot oss ikke lagre. ${ONLY_HERE}`,
    () =>
      breakMethod(IDBFactory.prototype, 'open', () => () => {
        throw new DOMException('', 'SecurityError');
      }),
  ],
  'that is full': [`Det er ikke plass til mer på enheten. ${ONLY_HERE}`, () => failWrites('QuotaExceededError')],
  'that is corrupt': [
    `Lageret i nettleseren kan ikke leses. ${ONLY_HERE}`,
    () =>
      breakMethod(IDBFactory.prototype, 'open', () => () => {
        throw new DOMException('', 'UnknownError');
      }),
  ],
};

describe('A storage', () => {
  const page = timerPage();

  async function endedAfter(seconds: number): Promise<LmsBreathingTimer> {
    const timer = await page.open();
    await start(timer);
    await page.pass(seconds * 1000);
    await end(timer);
    return timer;
  }

  for (const [fault, [told, breakIt]] of Object.entries(FAULTS)) {
    it(`${fault} is told of, and «Prøv igjen» saves when it works again`, async () => {
      breakIt();
      const timer = await endedAfter(60);
      await says(timer, told);
      expect(shown(timer)).to.include('Du har øvd i 1 minutt.');
      await tryAgain(timer);
      await says(timer, told);
      mendEverything();
      await tryAgain(timer);
      await says(timer, 'Lagret på denne enheten. Bare du ser det.');
      expect(await sessionOnDevice()).to.include({ activeSeconds: 60 });
    });

    it(`${fault} loses no session: all are saved with the next that can be`, async () => {
      breakIt();
      const timer = await endedAfter(60);
      await says(timer, told);
      await again(timer);
      await start(timer);
      await page.pass(90_000);
      mendEverything();
      await end(timer);
      await says(timer, 'Lagret på denne enheten');
      expect((await sessionsOnDevice()).map(({ activeSeconds }) => activeSeconds)).to.deep.equal([60, 90]);
    });

    it(`${fault} keeps the note that was written meanwhile`, async () => {
      breakIt();
      const timer = await endedAfter(60);
      await says(timer, told);
      await press('.summary summary')(timer);
      await write('#note', 'Ikke mist denne.')(timer);
      await press('form button')(timer);
      await says(timer, told);
      mendEverything();
      await tryAgain(timer);
      await says(timer, 'Svarene dine er lagret på denne enheten');
      expect((await sessionOnDevice()).note).to.equal('Ikke mist denne.');
    });
  }

  it('that is not there at all is told of, and the session runs as ever', async () => {
    page.replace(globalThis, 'indexedDB', undefined);
    const timer = await endedAfter(60);
    await says(timer, `Nettleseren lot oss ikke lagre. ${ONLY_HERE}`);
    expect(timer.state).to.equal('finished');
    await tryAgain(timer);
    await says(timer, `Nettleseren lot oss ikke lagre. ${ONLY_HERE}`);
  });

  it('of a newer version is told of, and left as it is', async () => {
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open('lms-practice', 2);
      opening.onupgradeneeded = () => opening.result.createObjectStore('later');
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(new Error('not opened'));
    });
    newer.close();
    const timer = await endedAfter(60);
    await says(timer, `Lageret er laget av en nyere utgave. ${ONLY_HERE}`);
    const { version } = (await indexedDB.databases()).find(({ name }) => name === 'lms-practice') ?? {};
    expect(version).to.equal(2);
  });

  it('whose connection is cut between two checkpoints is opened again, and nobody notices', async () => {
    const timer = await page.open();
    await start(timer);
    await page.pass(60_000);
    let cuts = 0;
    breakMethod(
      IDBDatabase.prototype,
      'transaction',
      real =>
        function transaction(this: IDBDatabase, ...args) {
          if (cuts++ === 0) throw new DOMException('', 'InvalidStateError');
          return real.apply(this, args);
        },
    );
    await end(timer);
    await says(timer, 'Lagret på denne enheten');
    expect(cuts).to.be.greaterThan(1);
    expect(await sessionOnDevice()).to.include({ activeSeconds: 60 });
  });
});
