import type { TimerMessages } from './messages.js';

/** A length of time in words, to the second: «4 minutter og 20 sekunder». A length without whole seconds is 0. */
export function durationInWords(seconds: number, texts: TimerMessages): string {
  const whole = Math.floor(seconds);
  const minutes = Math.floor(whole / 60);
  const rest = whole % 60;
  const parts = [...(minutes ? [texts.minutes(minutes)] : []), ...(rest || !minutes ? [texts.seconds(rest)] : [])];
  return parts.join(` ${texts.and} `);
}

/** A length of time as a clock shows it: `4:05`, `60:00`. */
export function durationOnClock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, '0')}`;
}
