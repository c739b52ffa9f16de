import type { PracticeRecord } from '../practice/session.js';

/** A person started, paused or resumed a practice. It says no more than that. */
export class LmsPracticeEvent extends Event {
  constructor(type: 'lms-practice-start' | 'lms-practice-pause' | 'lms-practice-resume') {
    super(type, { bubbles: true, composed: true });
  }
}

/** A session ended, completed or ended early. */
export class LmsPracticeCompleteEvent extends Event {
  constructor(
    /** The record that was saved, without note and calm. */
    readonly record: PracticeRecord,
  ) {
    super('lms-practice-complete', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'lms-practice-start': LmsPracticeEvent;
    'lms-practice-pause': LmsPracticeEvent;
    'lms-practice-resume': LmsPracticeEvent;
    'lms-practice-complete': LmsPracticeCompleteEvent;
  }
}
