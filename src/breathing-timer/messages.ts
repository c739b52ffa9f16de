import type { MessageSet } from '../element/messages.js';
import { en } from './messages-en.js';
import { nb } from './messages-nb.js';
import { nn } from './messages-nn.js';
import type { BreathPhase, TimerPractice } from './schedule.js';
import type { Visual } from './settings.js';

type Count = (count: number) => string;

/** The texts of `<lms-breathing-timer>`. */
export interface TimerMessages {
  practices: Record<TimerPractice, string>;
  phases: Record<BreathPhase, string>;
  /** One sentence for each part of the breathing space. */
  parts: readonly [string, string, string];

  start: string;
  pause: string;
  resume: string;
  end: string;
  mute: string;
  unmute: string;
  breatheNormally: string;
  breathingNormally: string;
  followRhythm: string;

  minutes: Count;
  seconds: Count;
  and: string;
  timeLeft: string;
  timeSpent: string;
  openEnded: string;

  safety: string;
  safetyTitle: string;

  customise: string;
  practice: string;
  length: string;
  pattern: string;
  ownPattern: string;
  ownPatternHelp: string;
  phaseSeconds: Record<BreathPhase, string>;
  ramp: string;
  interval: string;
  noInterval: string;
  everyMinutes: Count;
  visual: string;
  visuals: Record<Visual, string>;
  bells: string;
  tones: string;
  volume: string;
  vibration: string;
  spoken: string;
  remembered: string;

  started: string;
  paused: string;
  resumed: string;
  halfway: string;
  minutesLeft: Count;

  notLoaded: string;
  keepScreenOn: string;
  noSound: string;
  openSound: string;
  asleep: (duration: string) => string;
  count: string;
  doNotCount: string;
  unfinished: (practice: string, duration: string, when: string) => string;
  keep: string;
  discard: string;

  done: string;
  practised: (duration: string) => string;
  saving: string;
  savedHere: string;
  answersSaved: string;
  notSaved: string;
  noRoom: string;
  damaged: string;
  newerStore: string;
  tryAgain: string;
  reflect: string;
  calmBefore: string;
  calmAfter: string;
  calmScale: readonly [string, string];
  note: string;
  save: string;
  again: string;
}

export const messages: MessageSet<TimerMessages> = { nb, nn, en };

declare module '../element/messages.js' {
  interface ElementMessages {
    'lms-breathing-timer': TimerMessages;
  }
}
