import { expect } from '@open-wc/testing';
import type { LmsBreathingTimer } from '../../src/breathing-timer/lms-breathing-timer.js';
import { again, end, endAndSave, pause, resume, start, timerPage } from './timer-page.js';

const within = (timer: LmsBreathingTimer): Element | null | undefined => timer.shadowRoot?.activeElement;
const nameOf = (element: Element | null | undefined): string | undefined => element?.textContent?.trim();

function focus(timer: LmsBreathingTimer, selector: string): void {
  timer.shadowRoot?.querySelector<HTMLElement>(selector)?.focus();
}

describe('The focus', () => {
  const page = timerPage();

  it('stays on the one large button from Start to Pause to Fortsett', async () => {
    const timer = await page.open();
    focus(timer, '.stage .primary');
    const button = within(timer);
    for (const [act, name] of [
      [start, 'Pause'],
      [pause, 'Fortsett'],
      [resume, 'Pause'],
    ] as const) {
      await act(timer);
      expect(within(timer)).to.equal(button);
      expect(nameOf(within(timer))).to.equal(name);
    }
  });

  it('goes to the heading of the end when the person ends the session', async () => {
    const timer = await page.open();
    await start(timer);
    focus(timer, '.end');
    await end(timer);
    expect(nameOf(within(timer))).to.equal('Ferdig');
  });

  it('goes to the heading of the end when the time is up', async () => {
    const timer = await page.open('minutes="1"');
    focus(timer, '.stage .primary');
    await start(timer);
    await page.pass(60_000);
    expect(nameOf(within(timer))).to.equal('Ferdig');
  });

  it('goes to Start when the person wants a new session', async () => {
    const timer = await page.open();
    await start(timer);
    await endAndSave(timer);
    focus(timer, '.summary .primary');
    await again(timer);
    expect(nameOf(within(timer))).to.equal('Start');
  });

  it('goes to the question when time passed that nobody saw, and back to the button when it is answered', async () => {
    const timer = await page.open('practice="sitting"');
    focus(timer, '.stage .primary');
    await start(timer);
    page.setWallClock(3_600_000);
    await page.look();
    expect(nameOf(within(timer))).to.match(/Skal tiden telle med\?/);
    focus(timer, '.notice button');
    timer.shadowRoot?.querySelector<HTMLElement>('.notice button + button')?.focus();
    timer.shadowRoot?.querySelector<HTMLElement>('.notice button + button')?.click();
    await timer.updateComplete;
    expect(nameOf(within(timer))).to.equal('Pause');
  });

  it('is left alone when the person is elsewhere on the page', async () => {
    const timer = await page.write('<lms-breathing-timer minutes="1"></lms-breathing-timer><input id="elsewhere" />');
    const elsewhere = timer.parentElement?.querySelector<HTMLElement>('#elsewhere');
    elsewhere?.focus();
    await timer.start();
    await page.pass(30_000);
    expect(document.activeElement).to.equal(elsewhere);
    page.setWallClock(3_600_000);
    await page.look();
    expect(document.activeElement).to.equal(elsewhere);
    timer.resume();
    await page.pass(30_000);
    expect(timer.state).to.equal('finished');
    expect(document.activeElement).to.equal(elsewhere);
  });
});
