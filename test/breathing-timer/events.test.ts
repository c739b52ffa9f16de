import { expect } from '@open-wc/testing';
import type { LmsBreathingTimer } from '../../src/breathing-timer/lms-breathing-timer.js';
import { press, strike, write } from '../contract/acts.js';
import {
  again,
  breathe,
  end,
  endAndSave,
  mute,
  pause,
  resume,
  says,
  sessionOnDevice,
  start,
  timerPage,
} from './timer-page.js';

const NAMES = ['start', 'pause', 'resume', 'complete'].map(name => `lms-practice-${name}`);

describe('An event', () => {
  const page = timerPage();

  /** Opens a page that listens from outside, as any page may. */
  async function heard(attributes = ''): Promise<{ timer: LmsBreathingTimer; events: Event[]; names: () => string[] }> {
    const timer = await page.open(attributes);
    const events: Event[] = [];
    for (const name of NAMES) timer.parentElement?.addEventListener(name, event => events.push(event));
    return { timer, events, names: () => events.map(({ type }) => type.replace('lms-practice-', '')) };
  }

  it('comes for each act of the person: start, pause, resume, and the end', async () => {
    const { timer, names } = await heard();
    await start(timer);
    expect(names()).to.deep.equal(['start']);
    await pause(timer);
    expect(names()).to.deep.equal(['start', 'pause']);
    await resume(timer);
    expect(names()).to.deep.equal(['start', 'pause', 'resume']);
    await end(timer);
    expect(names()).to.deep.equal(['start', 'pause', 'resume', 'complete']);
    await again(timer);
    await start(timer);
    expect(names()).to.deep.equal(['start', 'pause', 'resume', 'complete', 'start']);
  });

  it('comes for the key as for the button', async () => {
    const { timer, names } = await heard();
    await start(timer);
    await strike('p', '.mute')(timer);
    await strike('p', '.mute')(timer);
    expect(names()).to.deep.equal(['start', 'pause', 'resume']);
  });

  it('comes when the time is up', async () => {
    const { timer, names } = await heard('minutes="1"');
    await start(timer);
    await page.pass(60_000);
    expect(names()).to.deep.equal(['start', 'complete']);
  });

  it('reaches the page from within a shadow root', async () => {
    const { timer, events } = await heard();
    const host = document.createElement('div');
    timer.replaceWith(host);
    host.attachShadow({ mode: 'open' }).append(timer);
    let outside = 0;
    host.addEventListener('lms-practice-start', () => outside++);
    await start(timer);
    expect(outside).to.equal(1);
    expect(events).to.have.length(1);
  });

  it('comes for none of the methods', async () => {
    const { timer, names } = await heard();
    await timer.start();
    expect(timer.state).to.equal('running');
    timer.pause();
    expect(timer.state).to.equal('paused');
    timer.resume();
    expect(timer.state).to.equal('running');
    timer.finish();
    expect(timer.state).to.equal('finished');
    await says(timer, 'Lagret på denne enheten');
    expect(names()).to.deep.equal([]);
  });

  it('comes for the end by time also when a method began it', async () => {
    const { timer, names } = await heard('minutes="1"');
    await timer.start();
    await page.pass(60_000);
    expect(names()).to.deep.equal(['complete']);
  });

  it('comes for nothing else that the person does', async () => {
    const { timer, names } = await heard();
    await press('details[part="settings"] > summary')(timer);
    await write('#volume', '20')(timer);
    await start(timer);
    await breathe(timer);
    await mute(timer);
    await endAndSave(timer);
    await write('#note', 'Mitt eget.')(timer);
    await press('form button')(timer);
    await says(timer, 'Svarene dine er lagret på denne enheten.');
    expect(names()).to.deep.equal(['start', 'complete']);
  });

  it('of the end comes once, though the time was up when the person pressed', async () => {
    for (const act of [end, pause]) {
      const { timer, names } = await heard('minutes="1" practice="sitting"');
      await start(timer);
      page.goUnseen(61_000);
      await act(timer);
      expect(names()).to.deep.equal(['start', 'complete']);
      expect(timer.state).to.equal('finished');
      timer.remove();
    }
  });

  it('of the end carries the record that is saved', async () => {
    const { timer, events } = await heard();
    await start(timer);
    await page.pass(83_400);
    await endAndSave(timer);
    const complete = events.at(-1) as Event & { record: unknown };
    expect(complete.record).to.deep.equal(await sessionOnDevice());
    expect(complete.record).to.include({ outcome: 'ended-early', activeSeconds: 83.4 });
  });

  it('never carries what the person wrote or felt', async () => {
    const { timer, events } = await heard();
    await start(timer);
    await endAndSave(timer);
    await press('[name="calmBefore"][value="1"]')(timer);
    await write('#note', 'Mitt eget.')(timer);
    await press('form button')(timer);
    await says(timer, 'Svarene dine er lagret på denne enheten.');
    await again(timer);
    await start(timer);
    await end(timer);
    const told = JSON.stringify(events.map(event => ({ ...event, detail: (event as CustomEvent).detail as unknown })));
    expect(told).to.include('activeSeconds');
    expect(told).not.to.match(/Mitt eget|note|calm/);
  });
});
