import type { OutcomeProblem } from '../outcomes/outcome-problem.js';

/** Outcomes of the page could not be read. It tells what is wrong and where, and nothing of what stands in a cell. */
export class LmsDataErrorEvent extends Event {
  constructor(
    /** Everything that is wrong. */
    readonly problems: readonly OutcomeProblem[],
  ) {
    super('lms-data-error', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'lms-data-error': LmsDataErrorEvent;
  }
}
