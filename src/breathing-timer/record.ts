import { localDay } from '../calendar/plain-date.js';
import type { RunningSession } from '../practice/running.js';
import type { PracticeSession } from '../practice/session.js';
import type { TimerSettings } from './settings.js';

/** What is fixed about a session when it starts. */
export interface Begun {
  /** A UUID: saving twice is saving once. */
  readonly id: string;
  /** When it started, milliseconds since 1970. */
  readonly startMs: number;
  /** Minutes that local time was ahead of UTC. */
  readonly offsetMin: number;
  /** The IANA time zone, where the browser tells it. */
  readonly tz?: string | undefined;
  readonly settings: TimerSettings;
}

const iso = (ms: number): string => new Date(ms).toISOString();

function common({ id, startMs, offsetMin, tz, settings }: Begun, activeMs: number) {
  const { practice, minutes, pattern, ramp } = settings;
  return {
    id,
    v: 1 as const,
    practice,
    startUtc: iso(startMs),
    offsetMin,
    ...(tz && { tz }),
    day: localDay(startMs, offsetMin),
    activeSeconds: Math.round(activeMs / 100) / 10,
    ...(minutes > 0 && { plannedSeconds: minutes * 60 }),
    // A ramp keeps the pattern's proportions but not its lengths, so there is no one pattern to record.
    ...(practice === 'paced-breathing' && !ramp && { pattern }),
  };
}

/** The checkpoint of a session under way: what is offered back after a crash. */
export function checkpointOf(begun: Begun, activeMs: number, nowMs: number): RunningSession {
  return { ...common(begun, activeMs), checkpointUtc: iso(nowMs) };
}

/** The record of a session that ended at `endMs` (milliseconds since 1970). */
export function recordOf(
  begun: Begun,
  activeMs: number,
  outcome: 'completed' | 'ended-early',
  endMs: number,
): PracticeSession {
  return {
    ...common(begun, activeMs),
    // A system clock that was set back would end it before it began.
    endUtc: iso(Math.max(endMs, begun.startMs + activeMs)),
    source: 'timer',
    outcome,
    createdAt: iso(endMs),
    updatedAt: iso(endMs),
  };
}
