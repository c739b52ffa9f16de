import { suitsRamp } from './pattern.js';
import type { Plan, TimerPractice } from './schedule.js';

/** How a breath is shown. */
export type Visual = 'circle' | 'bar' | 'text';

/** Everything that a session is run with. */
export interface TimerSettings extends Plan {
  readonly visual: Visual;
  /** Whether bells mark the start, the end and what lies between. */
  readonly bells: boolean;
  /** Whether soft tones lead the breath. */
  readonly tones: boolean;
  /** 0–1. */
  readonly volume: number;
  readonly muted: boolean;
  readonly vibration: boolean;
  /** Whether the phases are read out by a screen reader. */
  readonly spoken: boolean;
}

/** What a person has chosen differently from the page. */
export type Choices = Partial<TimerSettings>;

/** Choices with one more. A length is chosen for a practice: another practice gets its usual one again. */
export function withChoice(choices: Choices, chosen: Choices): Choices {
  const all = { ...choices, ...chosen };
  if (chosen.practice) delete all.minutes;
  return all;
}

export const PRACTICES = ['paced-breathing', 'breathing-space', 'body-scan', 'sitting', 'movement'] as const;
export const VISUALS = ['circle', 'bar', 'text'] as const;

/** Lengths that the settings offer, in minutes; 0 is open-ended. */
export const LENGTHS: readonly number[] = [1, 2, 3, 5, 10, 15, 20, 30, 45, 60, 0];
/** Minutes between bells that the settings offer; 0 is none. */
export const INTERVALS: readonly number[] = [0, 1, 2, 5, 10, 15];

/**
 * The usual length of a practice, in minutes. The body scan and sitting meditation last as long as the course
 * recommends practising in a day (30 in the source deck).
 */
export function usualMinutes(practice: TimerPractice, goalMinutes: number): number {
  switch (practice) {
    case 'paced-breathing':
      return 5;
    case 'breathing-space':
      return 3;
    case 'body-scan':
    case 'sitting':
      return Math.min(goalMinutes, 60);
    case 'movement':
      return 20;
  }
}

/** What the page says; what it leaves out is as usual. */
export type PageSettings = Pick<
  TimerSettings,
  'practice' | 'pattern' | 'intervalMinutes' | 'visual' | 'ramp' | 'muted'
> & {
  /** For the page's own practice only. */
  readonly minutes: number | undefined;
};

/**
 * The page's settings with the person's choices over them. The page's length is meant for its own practice: another
 * practice gets its usual length. A ramp that does not suit the pattern is left out.
 */
export function settingsOf(page: PageSettings, choices: Choices, goalMinutes: number): TimerSettings {
  const practice = choices.practice ?? page.practice;
  const minutes = practice === page.practice ? page.minutes : undefined;
  const settings: TimerSettings = {
    bells: true,
    tones: true,
    volume: 0.7,
    vibration: false,
    spoken: false,
    ...page,
    minutes: minutes ?? usualMinutes(practice, goalMinutes),
    ...choices,
  };
  return { ...settings, ramp: settings.ramp && suitsRamp(settings.pattern) };
}
