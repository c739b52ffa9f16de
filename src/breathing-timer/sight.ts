import type { Sight } from './figure.js';
import type { TimerMessages } from './messages.js';
import type { Phase, Schedule } from './schedule.js';
import type { TimerSettings } from './settings.js';

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
