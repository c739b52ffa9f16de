import type { LogMessages } from './messages.js';
import type { PageSettings } from './page-settings.js';
import type { Period } from './period.js';
import { textsOfPart } from './texts.js';
import { writingMessages } from './writing-messages.js';
import type { WritingMessages } from './writing-messages.js';
import { yoursMessages } from './yours-messages.js';
import type { YoursMessages } from './yours-messages.js';

/** What the person's own matters need of the element around them. */
export interface Household {
  readonly settings: () => PageSettings;
  /** The days in sight. */
  readonly period: () => Period;
  readonly texts: () => LogMessages;
  readonly locales: () => readonly string[];
  /** Announces words to a screen reader, when the change that they are about is seen: they are asked for then. */
  readonly say: (words: () => string) => void;
}

/** Every text of the log. */
export type AllMessages = LogMessages & WritingMessages & YoursMessages;

/** The texts in the language of the element now. */
export function textsOf({ texts, locales }: Household): AllMessages {
  return {
    ...texts(),
    ...textsOfPart(writingMessages, locales()),
    ...textsOfPart(yoursMessages, locales()),
  };
}
