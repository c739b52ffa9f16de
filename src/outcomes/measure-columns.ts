import { headingKey } from '../tables/sheet.js';
import type { AskedMeasure } from './asked-measure.js';
import { headingsOf } from './asked-measure.js';
import type { WordedTime } from './known-headings.js';
import type { Columns, LayoutProblem, MeasureColumns } from './layout.js';

/** The columns of some measures, and what is not clear about them. */
export interface FoundMeasures {
  readonly measures: readonly MeasureColumns[];
  /** Those at which something was measured. */
  readonly times: readonly WordedTime[];
  readonly problems: readonly LayoutProblem[];
}

/** A measure at a time under one of its words, with a place for each of its headings that there is a column for. */
interface Hit {
  readonly asked: AskedMeasure;
  readonly time: WordedTime;
  readonly word: string;
  readonly places: readonly (number | undefined)[];
}

const isPlace = (place: number | undefined): place is number => place !== undefined;

/** The problem of a measure of which some columns are there and others not. */
function missingItems(
  { measure, from }: AskedMeasure,
  places: readonly (number | undefined)[],
  time = '',
): readonly LayoutProblem[] {
  const columns = headingsOf(from)
    .filter((_, at) => !isPlace(places[at]))
    .map(heading => heading + time);
  return columns.length ? [{ kind: 'missing-items', measure: measure.id, columns }] : [];
}

/** Times that go by more than one word in the same file, which may be two times. */
function unclearTimes(hits: readonly Hit[], { headings }: Columns): readonly LayoutProblem[] {
  return [...new Set(hits.map(hit => hit.time))].flatMap(time => {
    const ofTime = hits.filter(hit => hit.time === time);
    const placeBy = new Map(ofTime.map(({ word, places }) => [word, places.find(isPlace) ?? 0]));
    const columns = [...placeBy.values()].map(place => headings[place] ?? '');
    return columns.length > 1 ? [{ kind: 'unclear-times', columns } as const] : [];
  });
}

/** The columns of measures in the wide layout, where every time has its own. */
export function wideColumns(
  columns: Columns,
  measures: readonly AskedMeasure[],
  times: readonly WordedTime[],
): FoundMeasures {
  const hits = measures
    .flatMap(asked =>
      times.flatMap(time =>
        time.words.map((word): Hit => {
          const places = headingsOf(asked.from).map(heading => columns.placeAt(heading, word));
          return { asked, time, word, places };
        }),
      ),
    )
    .filter(({ places }) => places.some(isPlace));

  return {
    measures: measures.flatMap(asked => {
      const own = hits.filter(hit => hit.asked === asked);
      const at = new Map(own.map(({ time, places }) => [time.id, places.filter(isPlace)]));
      return at.size ? [{ asked, at }] : [];
    }),
    times: times.filter(time => hits.some(hit => hit.time === time)),
    problems: [
      ...unclearTimes(hits, columns),
      ...hits.flatMap(({ asked, word, places }) => missingItems(asked, places, `_${word}`)),
    ],
  };
}

/** The columns of measures in the long layout, where every time has a row. */
export function longColumns(
  columns: Columns,
  measures: readonly AskedMeasure[],
  times: readonly WordedTime[],
): FoundMeasures {
  const found = measures
    .map(asked => ({ asked, places: headingsOf(asked.from).map(heading => columns.placeOf(heading)) }))
    .filter(({ places }) => places.some(isPlace));
  return {
    measures: found.map(({ asked, places }) => ({
      asked,
      at: new Map(times.map(time => [time.id, places.filter(isPlace)])),
    })),
    times,
    problems: found.flatMap(({ asked, places }) => missingItems(asked, places)),
  };
}

/** Columns that begin or end as those of a measure do, but with a time that has no word: `was_6mnd`. */
export function unknownTimeColumns({ headings }: Columns, { measures }: FoundMeasures): readonly LayoutProblem[] {
  const used = new Set(measures.flatMap(({ at }) => [...at.values()].flat()));
  const stems = measures.flatMap(({ asked }) => headingsOf(asked.from).map(headingKey));
  return headings.flatMap((column, place) => {
    const key = headingKey(column);
    const isOfMeasure = stems.some(stem => key.startsWith(`${stem}_`) || key.endsWith(`_${stem}`));
    return isOfMeasure && !used.has(place) ? [{ kind: 'unknown-time-column', column } as const] : [];
  });
}
