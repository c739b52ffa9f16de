import type { TimerMessages } from './messages.js';
import type { Phase, Schedule } from './schedule.js';
import type { TimerSettings, Visual } from './settings.js';

/** What the figure shows. */
export interface Sight {
  readonly visual: Visual;
  /** The words in its middle: the phase, or what stands for it; empty in a practice that is not led. */
  readonly words: string;
  /** A word stands large; what is longer would not fit the disc. */
  readonly size: 'word' | 'sentence';
  /** How much of the session is done, 0–1; `undefined` where there is no end. */
  readonly done: number | undefined;
}

/** What is seen before Start: the length of the session to come. */
export function sightBefore({ visual, minutes }: TimerSettings, texts: TimerMessages): Sight {
  return {
    visual,
    size: 'sentence',
    words: minutes ? texts.minutes(minutes) : texts.openEnded,
    done: minutes ? 0 : undefined,
  };
}

/**
 * What is seen while a session is under way.
 *
 * @param paced - false while the person breathes as they like
 */
export function sightDuring(
  schedule: Schedule,
  elapsedMs: number,
  { visual }: TimerSettings,
  moving: boolean,
  paced: boolean,
  texts: TimerMessages,
): Sight {
  const { plannedMs } = schedule;
  const done = plannedMs === Infinity ? undefined : Math.min(1, elapsedMs / plannedMs);
  if (!moving) return { visual, words: texts.paused, size: 'word', done };
  const phase = schedule.phaseAt(elapsedMs);
  const size = 'cycle' in phase && paced ? 'word' : 'sentence';
  return { visual, words: wordsFor(phase, paced, texts), size, done };
}

function wordsFor(phase: Phase, paced: boolean, texts: TimerMessages): string {
  switch (phase.kind) {
    case 'part':
      return texts.parts[phase.part];
    case 'quiet':
    case 'done':
      return '';
    case 'in':
    case 'hold1':
    case 'out':
    case 'hold2':
      return paced ? texts.phases[phase.kind] : texts.breathingNormally;
  }
}
