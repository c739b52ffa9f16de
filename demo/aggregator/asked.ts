import type { Aggregated, AnswerSheetProblem } from '../../src/outcomes/aggregate.js';
import { aggregateSheet } from '../../src/outcomes/aggregate.js';
import type { Layout, LayoutProblem } from '../../src/outcomes/layout.js';
import type { ColumnMeasure, Plan } from '../../src/outcomes/plan.js';
import type { PublishedOutcomes } from '../../src/outcomes/published.js';
import { proposedTimes } from '../../src/outcomes/proposed-times.js';
import { recognisedLayout } from '../../src/outcomes/recognition.js';
import { recognisedPlan } from '../../src/outcomes/recognised-plan.js';
import { suppress, USUAL_MIN_N } from '../../src/outcomes/suppression.js';
import { INSTRUMENTS } from '../../src/instruments/instruments.js';
import type { OpenedFile } from './opened-file.js';

/** A measure that is being written, before it is added to the plan. */
export interface OwnMeasure extends Pick<ColumnMeasure, 'column' | 'direction'> {
  /** The scale, as it was written. */
  readonly min: string;
  readonly max: string;
  /** Whether the person wanted to add it: then it is said what is wrong with it. */
  readonly isTried: boolean;
}

/** All that the person has said. Everything that the page shows is worked out from it. */
export interface Asked {
  readonly file: OpenedFile | undefined;
  /** Whether the file and the plan are those that the page has as an example. */
  readonly isExample: boolean;
  /** The smallest group that is shown. */
  readonly minN: number;
  /** What was said of the columns; what is not in it is recognised. */
  readonly plan: Plan;
  /** By field: what stands in it and cannot be meant. There is no result until it is mended. */
  readonly unread: ReadonlyMap<string, string>;
  readonly own: OwnMeasure;
}

/** Before anything is said. */
export const NOTHING_ASKED: Asked = {
  file: undefined,
  isExample: false,
  minN: USUAL_MIN_N,
  plan: {},
  unread: new Map(),
  own: { column: '', min: '', max: '', direction: 'higher', isTried: false },
};

/**
 * How far a file came:
 * - `no-table`: there is none, or it cannot be read;
 * - `unclear`: it is not clear what its columns are;
 * - `refused`: its rows cannot be counted;
 * - `counted`: there are outcomes, with nothing in them of few people.
 *
 * `shown` is the plan as a person may read and change it: what was said, and what was recognised or, where that is not clear,
 * what could be meant.
 */
export type Worked =
  | { readonly kind: 'no-table'; readonly shown: Plan }
  | { readonly kind: 'unclear'; readonly shown: Plan; readonly problems: readonly LayoutProblem[] }
  | {
      readonly kind: 'refused';
      readonly shown: Plan;
      readonly layout: Layout;
      readonly problems: readonly AnswerSheetProblem[];
    }
  | {
      readonly kind: 'counted';
      readonly shown: Plan;
      readonly layout: Layout;
      readonly aggregated: Aggregated;
      readonly outcomes: PublishedOutcomes;
    };

/** Works out everything from what the person has said. */
export function workedOut({ file, minN, plan }: Asked): Worked {
  if (!file || !('sheet' in file)) return { kind: 'no-table', shown: plan };
  const { sheet } = file;
  const layout = recognisedLayout(sheet, plan, INSTRUMENTS);
  if ('problems' in layout) {
    const times = proposedTimes(sheet.headings, INSTRUMENTS);
    return { kind: 'unclear', shown: times.length ? { times, ...plan } : plan, ...layout };
  }

  const shown = { ...recognisedPlan(layout, sheet), ...plan };
  const aggregated = aggregateSheet(sheet, plan, INSTRUMENTS);
  if ('problems' in aggregated) return { kind: 'refused', shown, layout, ...aggregated };
  return { kind: 'counted', shown, layout, aggregated, outcomes: suppress(aggregated.outcomes, minN) };
}
