import type { MessageSet } from '../element/messages.js';
import { en } from './own-messages-en.js';
import { nb } from './own-messages-nb.js';
import { nn } from './own-messages-nn.js';

/** The texts of somebody's own scores. Figures, times and names come in as they are written. */
export interface OwnMessages {
  /** Above scores that are made up. */
  synthetic: string;
  /** A score at a time, one of a list. */
  at: (value: string, time: string) => string;
  levels: (name: string, values: string) => string;
  /** After the only score there is. */
  onlyOne: string;
  rose: (by: string, from: string, to: string) => string;
  fell: (by: string, from: string, to: string) => string;
  same: (from: string, to: string) => string;
  /** The change is larger than the SDC. */
  beyondChance: string;
  /** The change is not larger than the SDC. */
  chance: string;
  /** After all changes: the SDC. */
  varies: (sdc: string) => string;
  /** After all changes: there is no SDC. */
  unknown: string;
  /** The change is as large as the MIC, and larger than the SDC. */
  noticeable: (mic: string) => string;
  /** The change is as large as the MIC, and not larger than the SDC. */
  noticeableOrChance: (mic: string) => string;
  /** How many there are of a long series, and from when to when. */
  count: (n: string, from: string, to: string) => string;
  firstAndLast: (first: string, last: string) => string;
  lowestAndHighest: (lowest: string, highest: string) => string;
  /** Under all: what figures cannot tell. */
  notAll: string;
  /** Under all: that nothing is stored. */
  onlyHere: string;
  week: (weeks: string) => string;
  columns: { time: string; value: string };
  /** Beside the scores of a long series that stand for all. */
  rows: { first: string; last: string; lowest: string; highest: string };
  /** Above the latest scores of a long series. */
  latest: (n: string) => string;
}

/** Under a name of their own: a course’s figures have sentences with the same names. */
export const ownMessages: MessageSet<{ readonly own: OwnMessages }> = {
  nb: { own: nb },
  nn: { own: nn },
  en: { own: en },
};
