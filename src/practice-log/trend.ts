import type { PracticeSession } from '../practice/session.js';
import { secondsOf } from './weeks.js';

/** From so many answered sessions on, the calm of a whole period is told as a mean. */
const LEAST_PAIRS = 3;

/**
 * How calm a person felt before and after practice, 1–5: means over the sessions in which they told **both**, so that
 * the two are about the same sessions and can be held against each other.
 */
export interface PairedCalm {
  readonly before: number;
  readonly after: number;
  /** Sessions in which both were told, 1 or more. */
  readonly n: number;
}

/** A week in the picture. */
export interface TrendWeek {
  /** The sum practised, not rounded. */
  readonly seconds: number;
  /** Nothing where no session of the week tells both. */
  readonly calm: PairedCalm | undefined;
}

/** Practice over time: what was done and told, described. It holds no judgement and no inference. */
export interface Trend {
  readonly weeks: readonly TrendWeek[];
  /** The sum of all weeks, not rounded. */
  readonly seconds: number;
  /** Weeks with any time practised. */
  readonly practisedWeeks: number;
  /** The mean over the weeks with practice, not rounded; nothing without such a week. */
  readonly secondsPerWeek: number | undefined;
  /** Over all sessions that tell both; nothing when they are fewer than three, which say little. */
  readonly calm: PairedCalm | undefined;
}

/** @param weeks - in order of time, each with the sessions that are shown in it */
export function trendOf(weeks: readonly { readonly sessions: readonly PracticeSession[] }[]): Trend {
  const all = weeks.flatMap(({ sessions }) => sessions);
  const shown = weeks.map(({ sessions }): TrendWeek => ({ seconds: secondsOf(sessions), calm: calmIn(sessions, 1) }));
  const seconds = secondsOf(all);
  const practisedWeeks = shown.filter(week => week.seconds > 0).length;
  return {
    weeks: shown,
    seconds,
    practisedWeeks,
    secondsPerWeek: practisedWeeks ? seconds / practisedWeeks : undefined,
    calm: calmIn(all, LEAST_PAIRS),
  };
}

/** @param least - how many sessions must tell both, 1 or more */
function calmIn(sessions: readonly PracticeSession[], least: number): PairedCalm | undefined {
  const sum = { before: 0, after: 0, n: 0 };
  for (const { calmBefore, calmAfter } of sessions) {
    if (calmBefore === undefined || calmAfter === undefined) continue;
    sum.before += calmBefore;
    sum.after += calmAfter;
    sum.n++;
  }
  const { before, after, n } = sum;
  return n < least ? undefined : { before: before / n, after: after / n, n };
}
