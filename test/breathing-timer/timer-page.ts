/** A page with a timer in it, as a person meets it, in a time that passes when the test says so. */
import { expect, fixtureCleanup, fixtureSync, waitUntil } from '@open-wc/testing';
import '../../src/breathing-timer/define.js';
import type { LmsBreathingTimer } from '../../src/breathing-timer/lms-breathing-timer.js';
import type { PracticeSession } from '../../src/practice/session.js';
import { PracticeStore, practiceStore } from '../../src/practice/store.js';
import { press, rendered } from '../contract/acts.js';
import { mendEverything } from '../practice/faults.js';
import { Screen, Sound, replaceIn } from './devices.js';

/** When every test begins: an evening in March. */
export const BEGINNING = Date.parse('2026-03-12T18:00:00.000Z');

/** The longest that {@link TimerPage.pass} leaves a page without a tick. */
const STEP_MS = 120_000;

const main = press('.stage .primary');
export const pause = main;
export const resume = main;
export const end = press('.end');
export const breathe = press('.breathe');
export const mute = press('.mute');
export const again = press('.summary .primary');

/** Presses Start, and waits until it has: what a session needs may have to be loaded first. */
export async function start(timer: HTMLElement): Promise<void> {
  await main(timer);
  await waitUntil(() => (timer as LmsBreathingTimer).state === 'running', 'it runs', { interval: 5, timeout: 5000 });
  await rendered(timer);
}

/** What the person sees or hears, with its white space as it is read. */
export function wordsIn(timer: Element, selector: string): string {
  const found = timer.shadowRoot?.querySelector(selector)?.textContent ?? '';
  return found.replace(/\s+/g, ' ').trim();
}

/** The word or sentence in the figure. */
export const led = (timer: Element): string => wordsIn(timer, '.figure p');

/** The time left, or the time so far. */
export const clock = (timer: Element): string => wordsIn(timer, '[role="timer"]');

/** What was last announced to a screen reader. */
export const announced = (timer: Element): string => wordsIn(timer, '[role="status"]');

/** Everything that the timer says. */
export const shown = (timer: Element): string => wordsIn(timer, 'section');

/** The names of the buttons that are in sight, in their order. */
export function buttons(timer: Element): readonly string[] {
  const all = [...(timer.shadowRoot?.querySelectorAll('button') ?? [])];
  return all.filter(button => button.checkVisibility()).map(button => button.textContent?.trim() ?? '');
}

/** Waits until the timer says something. */
export async function says(timer: Element, words: string): Promise<void> {
  await waitUntil(() => shown(timer).includes(words), `«${words}» is shown`, { timeout: 6000 });
}

/** Ends the session before its time, and waits until it is kept. */
export async function endAndSave(timer: HTMLElement): Promise<void> {
  await end(timer);
  await says(timer, 'Lagret på denne enheten');
}

/** What is kept on the device, read as another page reads it. */
export function sessionsOnDevice(): Promise<readonly PracticeSession[]> {
  return new PracticeStore().all();
}

/** The one session that is kept on the device. */
export async function sessionOnDevice(): Promise<PracticeSession> {
  const [session, ...others] = await sessionsOnDevice();
  if (!session || others.length) throw new Error(`${others.length + (session ? 1 : 0)} sessions are kept`);
  return session;
}

/** Waits until what was asked of the device before is answered. */
export async function deviceSettled(): Promise<void> {
  // The longest chain that a timer asks: is there anything, then what, then whose page is gone. Then once more, behind it.
  for (let turn = 0; turn < 2; turn++) {
    await practiceStore().exists();
    await practiceStore().abandoned();
  }
}

/** The page's two clocks, which stand still unless told otherwise. */
class Clocks {
  monotonicMs = 10_000;
  wallMs = BEGINNING;

  replace(): () => void {
    const puttingBack = [
      replaceIn(performance, 'now', () => this.monotonicMs),
      replaceIn(Date, 'now', () => this.wallMs),
    ];
    return () => puttingBack.forEach(putBack => putBack());
  }
}

/** The world around the timers of one test. */
export class TimerPage {
  sound = new Sound();
  screen = new Screen();
  #clocks = new Clocks();
  #replaced: (() => void)[] = [];

  /** Begins anew: nothing has sounded, and it is {@link BEGINNING}. */
  begin(): void {
    this.sound = new Sound();
    this.screen = new Screen();
    this.#clocks = new Clocks();
    this.#replaced = [this.#clocks.replace(), this.sound.replace(), this.screen.replace()];
  }

  /** Replaces a part of the browser for the rest of the test. */
  replace(owner: object, name: string, value: unknown): void {
    this.#replaced.push(replaceIn(owner, name, value));
  }

  /** Opens a page with these attributes on its timer. */
  open(attributes = ''): Promise<LmsBreathingTimer> {
    return this.write(`<lms-breathing-timer ${attributes}></lms-breathing-timer>`);
  }

  /** Opens a page of this HTML. @returns its first timer, when it has looked at what the device remembers */
  async write(html: string): Promise<LmsBreathingTimer> {
    const page = fixtureSync<HTMLElement>(`<div lang="nb">${html}</div>`);
    const timer = page.querySelector('lms-breathing-timer');
    if (!timer) throw new Error('There is no timer in the page');
    await deviceSettled();
    await rendered(timer);
    return timer;
  }

  /** Time passes while the page is awake. */
  async pass(ms: number): Promise<void> {
    for (let leftMs = ms; leftMs > 0; leftMs -= STEP_MS) {
      const stepMs = Math.min(leftMs, STEP_MS);
      this.goUnseen(stepMs);
      await this.look();
    }
  }

  /** Time passes, and no tick comes: the page is frozen, or the machine is busy. */
  goUnseen(ms: number): void {
    this.#clocks.monotonicMs += ms;
    this.#clocks.wallMs += ms;
  }

  /** The machine sleeps: the wall clock goes on, the page's own does not. Somebody who sets the clock does the same. */
  setWallClock(byMs: number): void {
    this.#clocks.wallMs += byMs;
  }

  /** The page is looked at again. */
  async look(): Promise<void> {
    document.dispatchEvent(new Event('visibilitychange'));
    for (const timer of document.querySelectorAll('lms-breathing-timer')) await rendered(timer);
  }

  /** The device forgets everything. */
  async forget(): Promise<void> {
    await deviceSettled();
    await practiceStore().clear();
  }

  /** Gives the browser back what was replaced. */
  putBack(): void {
    for (const putBack of this.#replaced.splice(0).reverse()) putBack();
  }
}

/**
 * Gives each test of a suite a page of its own and a device that remembers nothing, and sees to it that no test ends with
 * an exception that nobody caught.
 */
export function timerPage(): TimerPage {
  const page = new TimerPage();
  const unhandled: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent): void => {
    unhandled.push(event instanceof ErrorEvent ? event.message : String(event.reason));
  };

  // What a session needs is loaded once a page, so that every test has the same beginning.
  before(async () => {
    const timer = fixtureSync<LmsBreathingTimer>('<lms-breathing-timer muted></lms-breathing-timer>');
    await start(timer);
    timer.finish();
    fixtureCleanup();
    await page.forget();
  });

  beforeEach(async () => {
    await practiceStore().clear();
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
    page.begin();
  });

  afterEach(async () => {
    fixtureCleanup();
    page.putBack();
    mendEverything();
    await page.forget();
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    expect(unhandled.splice(0)).to.deep.equal([]);
  });

  return page;
}
