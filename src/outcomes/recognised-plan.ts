import type { Sheet } from '../tables/sheet.js';
import { headingKey } from '../tables/sheet.js';
import { headingsOf } from './asked-measure.js';
import { KNOWN_TIMES } from './known-headings.js';
import type { Layout } from './layout.js';
import { Columns } from './layout.js';
import type { Plan, PlannedTime } from './plan.js';

/** Whether the file has a word for a time, in the column of the time or in the headings of measures. */
function isInFile(word: string, { time, measures }: Layout, sheet: Sheet): boolean {
  if (time) return sheet.rows.some(({ cells }) => headingKey(cells[time.column] ?? '') === headingKey(word));
  const columns = new Columns(sheet);
  const headings = measures.flatMap(({ asked }) => headingsOf(asked.from));
  return headings.some(heading => columns.placeAt(heading, word) !== undefined);
}

function plannedTimes(layout: Layout, sheet: Sheet): readonly PlannedTime[] {
  return layout.times.map(time => {
    const words = KNOWN_TIMES.find(({ id }) => id === time.id)?.words ?? [];
    const word = words.find(each => isInFile(each, layout, sheet)) ?? time.id;
    return word === time.id ? time : { ...time, in: word };
  });
}

/**
 * Writes what was recognised without a plan as a plan: it says the same, so that a person has something to change. Of times and
 * groups it says nothing where there are none, as a list in a plan is never empty.
 *
 * @param layout - of this sheet, recognised with a plan that says nothing of times, measures and groups
 */
export function recognisedPlan(layout: Layout, sheet: Sheet): Plan {
  const heading = (place: number): string => sheet.headings[place] ?? '';
  const measures = layout.measures.flatMap(({ asked: { measure, from } }) =>
    from.kind === 'items' ? { instrument: from.instrument.id, name: measure.name } : [],
  );
  const times = plannedTimes(layout, sheet);
  const groups = layout.groups.map(({ column }) => ({ column: heading(column) }));
  return {
    layout: layout.time ? 'long' : 'wide',
    participant: heading(layout.participant),
    ...(layout.time ? { time: heading(layout.time.column) } : {}),
    ...(times.length ? { times } : {}),
    measures,
    ...(groups.length ? { groups } : {}),
  };
}
