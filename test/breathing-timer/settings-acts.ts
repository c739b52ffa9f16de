/** What a person does in «Tilpass øvelsen». */
import type { LmsBreathingTimer } from '../../src/breathing-timer/lms-breathing-timer.js';
import { appearance, press } from '../contract/acts.js';

/** Unfolds it. */
export const open = press('details[part="settings"] > summary');

/** Chooses from a list by the words that the person sees. */
export async function pick(timer: HTMLElement, list: string, words: string): Promise<void> {
  const select = (await appearance(timer, list)) as HTMLSelectElement;
  select.selectedIndex = offered(timer, list).indexOf(words);
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await (timer as LmsBreathingTimer).updateComplete;
}

/** What a list offers, in the words that the person sees. */
export function offered(timer: HTMLElement, list: string): string[] {
  return [...(timer.shadowRoot?.querySelectorAll(`${list} option`) ?? [])].map(({ textContent }) => textContent ?? '');
}

/** What is chosen in a list. */
export const chosen = (timer: HTMLElement, list: string): string | undefined =>
  timer.shadowRoot?.querySelector<HTMLSelectElement>(list)?.selectedOptions[0]?.textContent ?? undefined;

/** Ticks or clears the box with these words. */
export async function tick(timer: LmsBreathingTimer, words: string): Promise<void> {
  const labels = [...(timer.shadowRoot?.querySelectorAll<HTMLElement>('.choice') ?? [])];
  labels
    .find(({ textContent }) => textContent?.includes(words))
    ?.querySelector('input')
    ?.click();
  await timer.updateComplete;
}

/** The field of a phase of the own rhythm: in, hold, out, hold. */
export const seconds = (place: number): string => `.rhythm label:nth-of-type(${place}) input`;
/** Which fields of the own rhythm are marked as wrong. */
export const invalid = (timer: HTMLElement): (string | null)[] =>
  [...(timer.shadowRoot?.querySelectorAll('.rhythm input') ?? [])].map(field => field.getAttribute('aria-invalid'));

/** What stands in the fields of the own rhythm. */
export const ownRhythm = (timer: HTMLElement): string[] =>
  [...(timer.shadowRoot?.querySelectorAll<HTMLInputElement>('.rhythm input') ?? [])].map(({ value }) => value);
