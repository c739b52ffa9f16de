import { expect, fixtureCleanup, fixtureSync, waitUntil } from '@open-wc/testing';
import '../../src/breathing-timer/define.js';
import type { LmsBreathingTimer } from '../../src/breathing-timer/lms-breathing-timer.js';
import { practiceStore } from '../../src/practice/store.js';
import { end, says } from './timer-page.js';

/** What a session needs is loaded once a page, so this file, which is a page of its own, has one test. */
describe('The first Start on a page', () => {
  afterEach(async () => {
    fixtureCleanup();
    await practiceStore().clear();
  });

  it('starts one session and tells it once, however often it is pressed while the session is being loaded', async () => {
    const timer = fixtureSync<LmsBreathingTimer>('<lms-breathing-timer muted lang="nb"></lms-breathing-timer>');
    const told: string[] = [];
    for (const type of ['lms-practice-start', 'lms-practice-pause', 'lms-practice-resume'] as const) {
      timer.addEventListener(type, () => told.push(type));
    }
    await timer.updateComplete;
    const button = timer.shadowRoot?.querySelector<HTMLButtonElement>('.stage .primary');
    button?.click();
    button?.click();
    button?.click();
    expect(timer.state, 'while it is being loaded').to.equal('idle');
    await waitUntil(() => timer.state === 'running', 'it runs', { timeout: 5000 });
    await timer.updateComplete;
    expect(told).to.deep.equal(['lms-practice-start']);
    await end(timer);
    await says(timer, 'Lagret på denne enheten');
    expect(await practiceStore().sessions()).to.have.length(1);
  });
});
