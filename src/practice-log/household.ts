import type { LogMessages } from './messages.js';
import type { PageSettings } from './page-settings.js';
import type { Period } from './period.js';

/** What the person's own matters need of the element around them. */
export interface Household {
  readonly settings: () => PageSettings;
  /** The days in sight. */
  readonly period: () => Period;
  readonly texts: () => LogMessages;
  readonly locales: () => readonly string[];
  /** Announces words to a screen reader. */
  readonly say: (words: string) => void;
}
