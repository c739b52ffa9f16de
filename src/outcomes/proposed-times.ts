import type { Instrument } from '../instruments/instrument.js';
import { headingKey } from '../tables/sheet.js';
import { freeId } from './free-id.js';
import { KNOWN_TIMES } from './known-headings.js';
import type { PlannedTime } from './plan.js';

/** Weeks between two times of which nothing is known. */
const APART = 8;

/** What a heading says beside the item that it begins or ends with: `t1` of `WAS_T1`; `undefined` where there is none. */
function timeWordIn(heading: string, items: readonly string[]): string | undefined {
  const key = headingKey(heading);
  const first = items.find(item => key.startsWith(`${item}_`));
  if (first !== undefined) return key.slice(first.length + 1);
  const last = items.find(item => key.endsWith(`_${item}`));
  return last === undefined ? undefined : key.slice(0, -last.length - 1);
}

/**
 * The times that the headings of a wide file could mean, in their order, for a person to put right: those that are known as
 * they are, the others by their own words and some weeks apart. None when no heading is that of an item with something more.
 */
export function proposedTimes(headings: readonly string[], instruments: readonly Instrument[]): readonly PlannedTime[] {
  const items = instruments.flatMap(instrument => instrument.items.map(({ id }) => headingKey(id)));
  const words = [...new Set(headings.flatMap(heading => timeWordIn(heading, items) ?? []))];
  const times: PlannedTime[] = [];
  for (const word of words) {
    const known = KNOWN_TIMES.find(time => time.words.includes(word));
    const earlier = times.at(-1)?.weeks;
    const next = earlier === undefined ? 0 : earlier + APART;
    const taken = times.map(time => time.id);
    const id = freeId(known?.id ?? word, taken, 'tid');
    times.push({
      id,
      label: known?.label ?? word.charAt(0).toUpperCase() + word.slice(1).replaceAll('_', ' '),
      // Later than all before it, so that no two are the same.
      weeks: known && (earlier === undefined || known.weeks > earlier) ? known.weeks : next,
      ...(word === id ? {} : { in: word }),
    });
  }
  return times;
}
