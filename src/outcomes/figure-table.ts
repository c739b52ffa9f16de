import type { PublishedChange, PublishedResult } from './published.js';

/** What is told of a measure at one time, or between two, of everybody or of a group. */
export type Figure = PublishedResult | PublishedChange;

/** The figures of a measure at one time, or between two, by their groups; that of everybody under `undefined`. */
export type FigureTable<F extends Figure = Figure> = ReadonlyMap<string | undefined, F>;

/** Of how many people a figure is; 0 where there is none and where it is hidden. */
export const shownN = (figure: Figure | undefined): number => (figure && 'n' in figure ? figure.n : 0);

/** The figures of a measure, by their time or times. */
export function figureTables<F extends Figure>(figures: readonly F[]): readonly FigureTable<F>[] {
  const tables = new Map<string, Map<string | undefined, F>>();
  for (const figure of figures) {
    const when = 'time' in figure ? figure.time : `${figure.from} ${figure.to}`;
    const table = tables.get(when) ?? new Map<string | undefined, F>();
    tables.set(when, table.set(figure.group, figure));
  }
  return [...tables.values()];
}
