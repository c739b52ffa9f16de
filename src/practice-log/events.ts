/** A person changed their practice log. What they wrote is not told. */
export class LmsLogChangeEvent extends Event {
  constructor(
    /** What they did. */
    readonly act: 'add' | 'change' | 'delete' | 'undo' | 'import' | 'clear',
  ) {
    super('lms-log-change', { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'lms-log-change': LmsLogChangeEvent;
  }
}
