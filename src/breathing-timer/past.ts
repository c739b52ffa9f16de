import type { RunningSession } from '../practice/running.js';
import { recovered } from '../practice/running.js';
import type { PracticeStore } from '../practice/store.js';
import { formatPattern, parsePattern } from './pattern.js';
import type { BreathPattern } from './pattern.js';
import { PRACTICES, VISUALS } from './settings.js';
import type { Choices, TimerSettings } from './settings.js';

/** What the device remembers for the timer from earlier visits. */
export interface Past {
  /** What the person chose differently from the page when they last started. */
  readonly choices: Choices;
  readonly safetyRead: boolean;
  /** Sessions that a crash or a closed tab left behind. */
  readonly unfinished: readonly RunningSession[];
}

const SAFETY_READ = 'lms-breathing-timer safety';

/** Choices made where a page offers a body scan are not meant for one with breathing. */
const keyOf = (place: string): string => `lms-breathing-timer ${place}`;

/**
 * Looks for what is remembered, without making a database.
 *
 * @param place - the practice that the page offers
 */
export async function lookBack(store: PracticeStore, place: string): Promise<Past> {
  const [choices, safetyRead, unfinished] = await Promise.all([
    store.choices(keyOf(place)),
    store.choices(SAFETY_READ),
    store.abandoned(),
  ]);
  return { choices: parseChoices(choices), safetyRead: safetyRead === true, unfinished };
}

/**
 * Remembers how the person started. Call it in their act: the first time it asks the browser not to clear this away.
 *
 * @param past - what was remembered before
 * @param choices - what to remember now; `undefined` where the page lets nobody choose
 */
export async function remember(
  store: PracticeStore,
  place: string,
  { safetyRead }: Pick<Past, 'safetyRead'>,
  choices: Choices | undefined,
): Promise<void> {
  if (!(await store.exists())) void store.persist();
  if (safetyRead) void store.keepChoices(SAFETY_READ, true);
  if (choices && Object.keys(choices).length > 0) void store.keepChoices(keyOf(place), choicesToKeep(choices));
}

/** Keeps an unfinished session as far as it is known, or forgets it. */
export async function settle(store: PracticeStore, unfinished: RunningSession, keep: boolean): Promise<void> {
  await (keep ? store.finish(recovered(unfinished, new Date().toISOString())) : store.discard(unfinished.id));
}

/** Choices as they are kept on the device: the pattern in its attribute form. */
function choicesToKeep(choices: Choices): Record<string, unknown> {
  return { ...choices, ...(choices.pattern && { pattern: formatPattern(choices.pattern) }) };
}

const minutes = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 60 ? value : undefined;
const flag = (value: unknown): boolean | undefined => (typeof value === 'boolean' ? value : undefined);

const MEANING: { readonly [K in keyof TimerSettings]: (value: unknown) => TimerSettings[K] | undefined } = {
  practice: value => PRACTICES.find(practice => practice === value),
  minutes,
  intervalMinutes: minutes,
  pattern: (value): BreathPattern | undefined => (typeof value === 'string' ? parsePattern(value) : undefined),
  visual: value => VISUALS.find(visual => visual === value),
  volume: value => (typeof value === 'number' && value >= 0 && value <= 1 ? value : undefined),
  ramp: flag,
  bells: flag,
  tones: flag,
  muted: flag,
  vibration: flag,
  spoken: flag,
};

/** Reads choices that were kept on the device; what makes no sense there is left out. */
export function parseChoices(kept: unknown): Choices {
  if (typeof kept !== 'object' || kept === null) return {};
  const meanings = Object.entries(MEANING).map(([name, meaning]) => [name, meaning(Reflect.get(kept, name))]);
  return Object.fromEntries(meanings.filter(([, value]) => value !== undefined)) as Choices;
}
