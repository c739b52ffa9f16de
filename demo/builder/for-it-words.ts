import type { WidgetName } from '../../src/embed/widgets.js';
import type { MessageSet } from '../../src/element/messages.js';
import type { FORMS } from './for-it.js';
import { en } from './for-it-words-en.js';
import { nb } from './for-it-words-nb.js';
import { nn } from './for-it-words-nn.js';

/** What the sheet for IT says. */
export interface ForItTexts {
  readonly title: string;
  readonly help: string;
  readonly print: string;
  readonly forms: Readonly<Record<(typeof FORMS)[number], string>>;
  readonly policy: string;
  readonly noPolicy: string;
  readonly trustedTypes: string;
  readonly otherServer: string;
  readonly fetched: (atOnce: string, later: string) => string;
  readonly fetchedOtherwise: Readonly<Record<Exclude<(typeof FORMS)[number], 'loader'>, string>>;
  readonly others: string;
  readonly stored: string;
  /** When what is stored, by widget: as `docs/privacy.md` has it in full. */
  readonly storing: Readonly<Record<WidgetName, string>>;
  readonly version: (version: string) => string;
  readonly update: string;
  readonly remove: string;
}

/** The texts of the sheet. */
export const forItWords: MessageSet<ForItTexts> = { nb, nn, en };
