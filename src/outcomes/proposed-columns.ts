import { headingKey } from '../tables/sheet.js';
import { KNOWN_TIMES } from './known-headings.js';
import type { PlannedTime } from './plan.js';

/**
 * The columns that could be those of a measure in a wide file, without their times: `livskvalitet` for `Livskvalitet_start`
 * and `Livskvalitet_slutt`. As {@link headingKey} makes them.
 *
 * @param headings - those that nothing is read from yet
 * @param times - as a plan has them; those that are known when missing
 */
export function proposedColumns(headings: readonly string[], times?: readonly PlannedTime[]): readonly string[] {
  const words = times ? times.map(({ id, in: word = id }) => word) : KNOWN_TIMES.flatMap(time => time.words);
  // The longest first: `etter_1_år` ends as `1_år` does.
  const keys = words.map(headingKey).sort((a, b) => b.length - a.length);
  const columns = headings.map(headingKey).flatMap(heading => {
    const last = keys.find(key => heading.endsWith(`_${key}`));
    if (last !== undefined) return heading.slice(0, -last.length - 1);
    const first = keys.find(key => heading.startsWith(`${key}_`));
    return first === undefined ? [] : heading.slice(first.length + 1);
  });
  return [...new Set(columns)];
}
