import type { Change, Outcomes, Place, Result } from './outcomes.js';

/** A place among the results that is not shown. There is no number in it. */
export interface HiddenResult extends Place {
  readonly isHidden: true;
}

/** A place among the changes that is not shown. There is no number in it. */
export interface HiddenChange extends Pick<Change, 'measure' | 'group' | 'from' | 'to'> {
  readonly isHidden: true;
}

/** A result that may be shown has an `n`, and one that may not has `isHidden` instead of every number. */
export type PublishedResult = Result | HiddenResult;

/** A change that may be shown has an `n`, and one that may not has `isHidden` instead of every number. */
export type PublishedChange = Change | HiddenChange;

/**
 * Outcomes without anything that tells of few people: what a page, a picture, a sentence and a file are made from. What is
 * hidden is not in them, so that nobody can show it by mistake.
 */
export interface PublishedOutcomes extends Omit<Outcomes, 'results' | 'changes'> {
  readonly results: readonly PublishedResult[];
  readonly changes: readonly PublishedChange[];
  /** Everything of fewer people than this is hidden. */
  readonly minN: number;
}
