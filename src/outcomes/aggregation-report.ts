import type { DroppedValue, Participant, Standing } from './answers.js';
import type { AskedMeasure } from './asked-measure.js';
import type { Layout } from './layout.js';
import type { TimePoint } from './outcomes.js';
import { followed, standingOf, timesOf } from './participants.js';
import type { Plan } from './plan.js';

/** What became of every participant for a measure at a time: the counts add up to all of them. */
export interface PlaceCount {
  readonly measure: string;
  readonly time: string;
  /** Those whose scores are in the result. */
  readonly results: number;
  /** Those without any answer. */
  readonly absent: number;
  /** Those with fewer answers than the instrument asks for. */
  readonly tooFew: number;
  /** Those without a score because values were dropped. */
  readonly unusable: number;
  /** Those with a score who are left out because they have none at another time. */
  readonly notFollowed: number;
}

/** What was read, and what was left out and why, for the person who holds the file. */
export interface AggregationReport {
  readonly layout: 'wide' | 'long';
  readonly participants: number;
  /** Whether the weeks of the times are those of a course of eight weeks, because the plan says nothing. */
  readonly isWeeksAssumed: boolean;
  readonly counts: readonly PlaceCount[];
  readonly dropped: readonly DroppedValue[];
  /** The headings of columns that nothing was read from. */
  readonly unused: readonly string[];
}

/** What a report is made from. */
export interface Reported {
  readonly layout: Layout;
  readonly plan: Plan;
  readonly participants: readonly Participant[];
  readonly dropped: readonly DroppedValue[];
}

function countAt(
  { measure }: AskedMeasure,
  { id: time }: TimePoint,
  participants: readonly Participant[],
  counted: ReadonlySet<Participant>,
): PlaceCount {
  const standings = participants.map(each => standingOf(each, measure.id, time).kind);
  const how = (kind: Standing['kind']) => standings.filter(standing => standing === kind).length;
  const notFollowed = participants.filter((each, at) => standings[at] === 'score' && !counted.has(each)).length;
  return {
    measure: measure.id,
    time,
    results: how('score') - notFollowed,
    absent: how('absent'),
    tooFew: how('too-few'),
    unusable: how('unusable'),
    notFollowed,
  };
}

/** Says what was read, and what became of everybody. */
export function aggregationReport({ layout, plan, participants, dropped }: Reported): AggregationReport {
  return {
    layout: layout.time ? 'long' : 'wide',
    participants: participants.length,
    isWeeksAssumed: !plan.times && layout.times.length > 0,
    counts: layout.measures.flatMap(({ asked, at }) => {
      const measured = timesOf(asked, participants, layout.times);
      const isComplete = plan.followed === 'complete';
      const counted = new Set(isComplete ? followed(participants, asked.measure.id, measured) : participants);
      return layout.times.filter(({ id }) => at.has(id)).map(time => countAt(asked, time, participants, counted));
    }),
    dropped,
    unused: layout.unused,
  };
}
