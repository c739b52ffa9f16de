import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { openDB } from 'idb';
import '../../src/breathing-timer/define.js';
import type { LmsLogChangeEvent } from '../../src/practice-log/events.js';
import type { LmsPracticeLog } from '../../src/practice-log/lms-practice-log.js';
import type { PracticeSession } from '../../src/practice/session.js';
import { PracticeStore } from '../../src/practice/store.js';
import { choose, press, rendered, write } from '../contract/acts.js';
import { daysAgo, keep, practised, today } from './diary-of.js';
import { announced, cell, cleanDevice, open, says, settled, shown, shows, wordsIn } from './log-page.js';

const onDevice = (): Promise<readonly PracticeSession[]> => new PracticeStore().all();

const save = press('.session-form .primary');
const change = press('.sessions .quiet');
const remove = press('.sessions .quiet + .quiet');

async function add(log: LmsPracticeLog, minutes: string): Promise<void> {
  await press('.add')(log);
  await write('#minutes', minutes)(log);
  await save(log);
}

describe('The sessions of a day', () => {
  cleanDevice();

  it('begin empty, without a database', async () => {
    const log = await open();
    expect(shown(log)).to.include('Ingen økter denne dagen.').and.to.include('Her samler du øvelsene dine.');
    expect(await new PracticeStore().exists()).to.equal(false);
  });

  it('can be added for today, with a note and how calm one was', async () => {
    const log = await open();
    await press('.add')(log);
    await choose('#practice', 'informal')(log);
    await write('#minutes', '25')(log);
    await press('[name="calmBefore"][value="2"]')(log);
    await press('[name="calmAfter"][value="4"]')(log);
    await write('#note', 'På tur i skogen.')(log);
    await save(log);
    await says(log, 'Du har øvd 25 minutter i dag.');
    expect(wordsIn(log, '.sessions')).to.include(
      'Nærvær i hverdagen 25 minutter Ro før 2, etter 4 av 5 På tur i skogen.',
    );
    const [session] = await onDevice();
    expect(session).to.include({ day: today(), activeSeconds: 1500, source: 'manual', calmBefore: 2, calmAfter: 4 });
    expect(announced(log)).to.equal('Lagret på denne enheten.');
  });

  it('can be added for an earlier day, and not for one that is still to come', async () => {
    const log = await open(`start="${daysAgo(10)}"`);
    cell(log, daysAgo(4)).click();
    await rendered(log);
    await add(log, '15');
    await waitUntil(async () => (await onDevice()).length === 1, undefined, { timeout: 10_000 });
    await settled(log);
    expect(cell(log, daysAgo(4)).textContent?.trim()).to.equal('15');
    expect((await onDevice())[0]?.day).to.equal(daysAgo(4));
    cell(log, daysAgo(-3)).click();
    await rendered(log);
    expect(wordsIn(log, '.day-panel')).to.include('Denne dagen har ikke vært ennå.');
    expect(log.shadowRoot?.querySelector('.add')).not.to.exist;
  });

  it('are asked for again where the minutes make no sense, and nothing is lost of what was written', async () => {
    const log = await open();
    await press('.add')(log);
    await write('#note', 'Ikke mist denne.')(log);
    for (const wrong of ['', '0', '-5', '2,5', '1441', 'en time']) {
      await write('#minutes', wrong)(log);
      await save(log);
      await rendered(log);
      expect(log.shadowRoot?.querySelector('#minutes')?.getAttribute('aria-invalid'), wrong).to.equal('true');
      expect(wordsIn(log, '#minutes-help')).to.equal('Skriv et helt tall fra 1 til 1440.');
      expect((log.shadowRoot?.activeElement as HTMLElement | null)?.id).to.equal('minutes');
    }
    expect(log.shadowRoot?.querySelector<HTMLTextAreaElement>('#note')?.value).to.equal('Ikke mist denne.');
    await write('#minutes', '30')(log);
    await save(log);
    await says(log, 'Ikke mist denne.');
  });

  it('can be changed', async () => {
    await keep(practised(0, 30, { calmBefore: 2, note: 'Uro.' }));
    const log = await open();
    await change(log);
    await shows(log, '#minutes');
    expect(log.shadowRoot?.querySelector<HTMLInputElement>('#minutes')?.value).to.equal('30');
    expect(log.shadowRoot?.querySelector<HTMLTextAreaElement>('#note')?.value).to.equal('Uro.');
    await write('#minutes', '35')(log);
    await write('#note', '')(log);
    await save(log);
    await says(log, 'Du har øvd 35 minutter i dag.');
    const [session, ...others] = await onDevice();
    expect(others).to.deep.equal([]);
    expect(session).to.include({ activeSeconds: 2100, calmBefore: 2, source: 'timer' });
    expect(session).not.to.have.property('note');
  });

  it('are left as they were when the person thinks better of it', async () => {
    await keep(practised(0, 30));
    const log = await open();
    await change(log);
    await write('#minutes', '35')(log);
    await press('.session-form .quiet')(log);
    expect(wordsIn(log, '.sessions')).to.include('30 minutter');
    expect((await onDevice())[0]?.activeSeconds).to.equal(1800);
  });

  it('can be deleted, and brought back by one press that has the focus', async () => {
    await keep(practised(0, 30, { note: 'Uro.' }));
    const log = await open();
    log.shadowRoot?.querySelector<HTMLElement>('.sessions .quiet + .quiet')?.focus();
    await remove(log);
    await says(log, 'Økten er slettet.');
    await settled(log);
    expect(shown(log)).not.to.include('Uro.');
    expect((log.shadowRoot?.activeElement as HTMLElement | null)?.textContent?.trim()).to.equal('Angre');
    expect((await new PracticeStore().sessions()).length).to.equal(0);
    await press('.undo')(log);
    await says(log, 'Uro.');
    expect((await new PracticeStore().sessions())[0]).to.include({ activeSeconds: 1800, note: 'Uro.' });
  });

  it('name the session on their buttons, for those who hear them one by one', async () => {
    await keep(practised(0, 30), practised(0, 3, { practice: 'breathing-space' }));
    const log = await open();
    const names = [...(log.shadowRoot?.querySelectorAll('.sessions button') ?? [])].map(button =>
      button.getAttribute('aria-label'),
    );
    expect(names).to.include('Endre: Kroppsskanning, 30 minutter').and.to.include('Slett: Pusterom, 3 minutter');
  });

  it('show words as they were written, never as markup', async () => {
    await keep(practised(0, 30, { note: '<img src=x onerror=alert(1)>\nneste linje' }));
    const log = await open();
    expect(wordsIn(log, '.note')).to.include('<img src=x onerror=alert(1)>');
    expect(log.shadowRoot?.querySelector('img')).not.to.exist;
  });

  it('are told to the page without what was written', async () => {
    const log = await open();
    await press('.add')(log);
    await write('#minutes', '25')(log);
    await write('#note', 'Bare for meg.')(log);
    const heard = oneEvent<LmsLogChangeEvent>(log, 'lms-log-change');
    await save(log);
    const event = await heard;
    expect(event.act).to.equal('add');
    expect(JSON.stringify(event)).not.to.include('Bare for meg');
    expect(Object.keys(event)).to.deep.equal(['isTrusted', 'act']);
  });
});

describe('The log', () => {
  cleanDevice();

  it('shows a session that another tab has kept, at once', async () => {
    const log = await open();
    await keep(practised(0, 12));
    await says(log, 'Du har øvd 12 minutter i dag.');
  });

  it('shows what the timer on the same page has kept, without a reload', async () => {
    const log = await open('', '<lms-breathing-timer muted></lms-breathing-timer>');
    const timer = document.querySelector('lms-breathing-timer');
    await timer?.start();
    await waitUntil(() => (timer?.elapsedSeconds ?? 0) > 0.1, undefined, { timeout: 10_000 });
    timer?.finish();
    await says(log, 'Du har øvd under ett minutt i dag.');
    expect(wordsIn(log, '.sessions')).to.include('Rolig pust under ett minutt');
  });

  it('says welcome back after a week away, and nothing more', async () => {
    await keep(practised(8, 20));
    const log = await open(`start="${daysAgo(20)}"`);
    await says(log, 'Velkommen tilbake.');
    expect(wordsIn(log, '.lead')).to.equal('Velkommen tilbake. I disse ukene: 20 minutter på 1 dag.');
    await keep(practised(1, 20));
    await settled(log);
    expect(shown(log)).not.to.include('Velkommen tilbake.');
  });

  it('says no welcome back to somebody who practised today and turns to weeks of long ago', async () => {
    await keep(practised(0, 20), practised(60, 30));
    const log = await open();
    await press('.earlier')(log);
    await says(log, 'I disse ukene: 30 minutter på 1 dag.');
    expect(shown(log)).not.to.include('Velkommen tilbake.');
  });

  it('counts days in a row only where the page asks for it', async () => {
    await keep(practised(0, 20), practised(1, 20), practised(2, 20));
    expect(shown(await open())).not.to.include('På rad');
    await says(await open('streak'), 'På rad: 3 dager.');
  });

  it('says in its place what stands in the way of keeping the diary', async () => {
    const own = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
    Object.defineProperty(globalThis, 'indexedDB', { value: undefined, configurable: true });
    try {
      const log = await open();
      await add(log, '25');
      await says(log, 'Nettleseren lot oss ikke lagre.');
      await says(log, 'Du har øvd 25 minutter i dag.');
    } finally {
      if (own) Object.defineProperty(globalThis, 'indexedDB', own);
      else Reflect.deleteProperty(globalThis, 'indexedDB');
    }
  });

  it('takes back what it said of the device when the device answers after all', async () => {
    await keep(practised(3, 30));
    const log = await open();
    await press('.add')(log);
    await write('#minutes', '10')(log);
    const otherTab = await openDB('lms-practice');
    const writing = otherTab.transaction('sessions', 'readwrite');
    let held = true;
    const holding = (async () => {
      while (held) await writing.store.count();
    })();
    await save(log);
    await shows(log, '.notice.warning');
    held = false;
    await holding;
    otherTab.close();
    await waitUntil(() => !log.shadowRoot?.querySelector('.notice.warning'), 'the notice goes', { timeout: 5000 });
    expect((await onDevice()).map(({ activeSeconds }) => activeSeconds)).to.include(600);
  });
});
