import type { MessageSet } from '../../src/element/messages.js';
import type { Finding, Trouble, Verdict } from './survival.js';
import { en } from './survival-words-en.js';
import { nb } from './survival-words-nb.js';
import { nn } from './survival-words-nn.js';

type Told<Kind extends Trouble['kind']> = (trouble: Extract<Trouble, { readonly kind: Kind }>) => string;

/** What is said of a page that went through a CMS. */
export interface SurvivalTexts {
  readonly title: string;
  readonly help: string;
  readonly label: string;
  readonly privacy: string;
  /** What was found; `widget` is its name in the language. */
  readonly found: Readonly<Record<Finding['kind'], (widget: string) => string>>;
  readonly troubles: Readonly<{ [Kind in Trouble['kind']]: Told<Kind> }>;
  readonly verdicts: Readonly<Record<Verdict, string>>;
}

/** The texts of «Lim inn siden din». */
export const survivalWords: MessageSet<SurvivalTexts> = { nb, nn, en };
