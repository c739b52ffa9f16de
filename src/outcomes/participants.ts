import type { Participant, Standing } from './answers.js';
import { placeKey } from './answers.js';
import type { AskedMeasure } from './asked-measure.js';
import { freeId } from './free-id.js';
import type { Group, TimePoint } from './outcomes.js';
import type { Pair } from './paired.js';

/** Some of the participants: everybody, or a group. */
export interface Participants {
  /** Everybody when it is missing. */
  readonly group?: Group;
  readonly members: readonly Participant[];
}

export function standingOf({ standings }: Participant, measure: string, time: string): Standing {
  return standings.get(placeKey(measure, time)) ?? { kind: 'absent' };
}

/** A participant's score; `undefined` where there is none. */
export function scoreAt(participant: Participant, measure: string, time: string): number | undefined {
  const standing = standingOf(participant, measure, time);
  return standing.kind === 'score' ? standing.score : undefined;
}

/** The times at which anybody has a score of a measure. */
export function timesOf(
  { measure }: AskedMeasure,
  participants: readonly Participant[],
  times: readonly TimePoint[],
): readonly TimePoint[] {
  return times.filter(({ id }) => participants.some(each => scoreAt(each, measure.id, id) !== undefined));
}

/** Those who have a score of a measure at every one of the times. */
export function followed(
  participants: readonly Participant[],
  measure: string,
  times: readonly TimePoint[],
): readonly Participant[] {
  return participants.filter(each => times.every(({ id }) => scoreAt(each, measure, id) !== undefined));
}

/** The scores of a measure at a time. By size, so that their order says nothing of who gave them. */
export function scoresAt(participants: readonly Participant[], measure: string, time: string): readonly number[] {
  return participants.flatMap(each => scoreAt(each, measure, time) ?? []).sort((a, b) => a - b);
}

/** The scores of those who answered both times, by size. */
export function pairsOf(
  participants: readonly Participant[],
  measure: string,
  from: TimePoint,
  to: TimePoint,
): readonly Pair[] {
  return participants
    .flatMap(each => {
      const before = scoreAt(each, measure, from.id);
      const after = scoreAt(each, measure, to.id);
      return before === undefined || after === undefined ? [] : [{ before, after }];
    })
    .sort((a, b) => a.before - b.before || a.after - b.after);
}

/** Everybody first, then the groups of every division by their names. */
export function partsOf(participants: readonly Participant[], divisions: readonly string[]): readonly Participants[] {
  const parts: Participants[] = [{ members: participants }];
  const taken = new Set<string>();
  for (const division of divisions) {
    const names = new Set(participants.flatMap(({ groups }) => groups.get(division) ?? []));
    for (const name of [...names].sort(new Intl.Collator('nb', { numeric: true }).compare)) {
      const id = freeId(`${division} ${name}`, taken, 'gruppe');
      taken.add(id);
      parts.push({ group: { id, name, division }, members: participants.filter(p => p.groups.get(division) === name) });
    }
  }
  return parts;
}
