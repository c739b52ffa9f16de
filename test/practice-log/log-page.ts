/** A page with a practice log in it, as a person meets it. */
import { fixtureCleanup, fixtureSync, waitUntil } from '@open-wc/testing';
import type { PlainDate } from '../../src/calendar/plain-date.js';
import '../../src/practice-log/define.js';
import type { LmsPracticeLog } from '../../src/practice-log/lms-practice-log.js';
import { practiceStore } from '../../src/practice/store.js';
import { rendered } from '../contract/acts.js';
import { mendEverything } from '../practice/faults.js';

/** What the person reads, with its white space as it is read. */
export function wordsIn(log: Element, selector: string): string {
  const found = log.shadowRoot?.querySelector<HTMLElement>(selector)?.textContent ?? '';
  return found.replace(/\s+/g, ' ').trim();
}

/** Everything that the log says. */
export const shown = (log: Element): string => wordsIn(log, 'section');

/** What was last announced to a screen reader. */
export const announced = (log: Element): string => wordsIn(log, '[role="status"]');

/** The cell of a day. */
export function cell(log: Element, day: PlainDate): HTMLElement {
  const found = log.shadowRoot?.querySelector<HTMLElement>(`[data-day="${day}"]`);
  if (!found) throw new Error(`${day} is not in sight`);
  return found;
}

/** Waits until the log says something. */
export async function says(log: Element, words: string): Promise<void> {
  await waitUntil(() => shown(log).includes(words), `«${words}» is shown`, { timeout: 6000 });
}

/** Waits until a selector matches, and until nothing does. */
export async function shows(log: Element, selector: string): Promise<void> {
  await waitUntil(() => log.shadowRoot?.querySelector(selector), `${selector} is shown`, { timeout: 6000 });
}

/** Opens a page with these attributes on its log, and waits until it has read the diary. */
export async function open(attributes = '', around = ''): Promise<LmsPracticeLog> {
  const page = fixtureSync<HTMLElement>(
    `<div lang="nb">${around}<lms-practice-log ${attributes}></lms-practice-log></div>`,
  );
  const log = page.querySelector('lms-practice-log');
  if (!log) throw new Error('There is no log in the page');
  await settled(log);
  return log;
}

/** Waits until what was asked of the device before is answered, and shown. */
export async function settled(log: LmsPracticeLog): Promise<void> {
  await rendered(log);
  for (let turn = 0; turn < 3; turn++) {
    await practiceStore().exists();
    await practiceStore().all();
  }
  await new Promise(resolve => setTimeout(resolve, 20));
  await rendered(log);
}

/** Gives each test of a suite a page and a device of its own. */
export function cleanDevice(): void {
  beforeEach(() => practiceStore().clear());
  afterEach(async () => {
    fixtureCleanup();
    mendEverything();
    await practiceStore().clear();
  });
}
