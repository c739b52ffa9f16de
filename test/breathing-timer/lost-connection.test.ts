import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { LmsBreathingTimer } from '../../src/breathing-timer/lms-breathing-timer.js';
import { PracticeStore } from '../../src/practice/store.js';
import { press, rendered } from '../contract/acts.js';
import type {} from '../host/inside-page.js';
import { says } from './timer-page.js';

const start = press('.stage .primary');

/** A timer on a page that has lost its connection after it was loaded. */
async function lostPage(): Promise<{ timer: LmsBreathingTimer; close: () => void }> {
  const frame = document.createElement('iframe');
  const address = new URLSearchParams({
    fixture: '<lms-breathing-timer muted></lms-breathing-timer>',
    lost: '/src/breathing-timer/practising',
  });
  frame.src = `/host/page?${address.toString()}`;
  document.body.append(frame);
  await waitUntil(() => frame.contentWindow?.inside, 'the page opens', { timeout: 10_000 });
  await frame.contentWindow?.inside?.load('/src/breathing-timer/define.ts');
  const timer = frame.contentDocument?.querySelector('lms-breathing-timer');
  if (!timer) throw new Error('There is no timer in the page');
  await rendered(timer);
  return { timer, close: () => frame.remove() };
}

describe('A first Start without a connection', () => {
  it('says so, stores nothing and starts nothing, however often it is pressed', async () => {
    const { timer, close } = await lostPage();
    const told: string[] = [];
    timer.addEventListener('lms-practice-start', () => told.push('start'));
    await start(timer);
    await says(timer, 'Øvelsen kunne ikke hentes. Er du på nett? Last siden på nytt og prøv igjen.');
    await start(timer);
    await aTimeout(100);
    expect([timer.state, ...told]).to.deep.equal(['idle']);
    expect(timer.shadowRoot?.querySelector('[role="alert"]')).to.exist;
    expect(await new PracticeStore().exists()).to.equal(false);
    close();
  });
});
