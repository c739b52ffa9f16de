import type { AggregatorMessages } from '../../src/aggregator/messages.js';
import type { Said } from '../tool/snippet.js';
import type { Asked, Worked } from './asked.js';
import type { PageTexts } from './messages.js';

/** What every part of the page is rendered from. */
export interface PageView {
  readonly asked: Asked;
  readonly worked: Worked;
  readonly texts: PageTexts;
  /** What the page has in common with the command. */
  readonly words: AggregatorMessages;
  /** Of the page. */
  readonly language: string;
  /** What came of the last copying. */
  readonly said: Said | undefined;
  readonly say: (said: Said) => void;
  /** Takes what the person says, and shows the page anew. */
  readonly change: (changes: Partial<Asked>) => void;
  /** Opens a file of answers in place of the one that was there. */
  readonly choose: (file: File) => void;
}
