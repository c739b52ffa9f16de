import type { MessageSet } from '../element/messages.js';
import type { ProblemWords } from '../outcomes/problem-words.js';
import { en } from './messages-en.js';
import { nb } from './messages-nb.js';
import { nn } from './messages-nn.js';
import type { OwnMessages } from './own-messages.js';
import type { PictureWords } from './picture-words.js';

/** The headings of the tables. */
export interface ColumnTexts {
  time: string;
  n: string;
  mean: string;
  median: string;
  ci: string;
  /** The middle half, between first and third quartile. */
  iqr: string;
  span: string;
  change: string;
  /** d_av: the change by the mean of the two standard deviations. */
  dAv: string;
  /** d_z: the change by the standard deviation of the changes. */
  dZ: string;
  p: string;
  better: string;
  unchanged: string;
  worse: string;
}

/** The texts of `<lms-outcome-chart>`. Figures come in as they are written; times and names as the figures' author wrote them. */
export interface OutcomeMessages {
  title: string;
  /** Above somebody's own scores. */
  ownTitle: string;
  /** Above figures that are made up. */
  synthetic: string;
  /** There are no figures to show. */
  empty: string;
  /** While they are fetched and read. */
  reading: string;
  /** Before what is wrong with them. */
  notRead: string;
  moreProblems: (count: string) => string;
  /** A button: to fetch them once more. */
  again: string;
  scale: (min: string, max: string) => string;
  /** Under the name of a measure. */
  better: Record<'higher' | 'lower', string>;

  /** How one goes about in a picture by the keys. */
  walk: string;

  rose: (name: string, from: string, to: string) => string;
  fell: (name: string, from: string, to: string) => string;
  /** The interval of the change is within what people find important. */
  stable: (name: string, from: string, to: string) => string;
  noSureChange: (name: string, from: string, to: string) => string;
  howMuch: (change: string, low: string, high: string, n: string) => string;
  means: (name: string, values: string) => string;
  medians: (name: string, values: string) => string;
  /** A value at a time, one of a list. */
  at: (value: string, time: string) => string;
  /** Before the last one of a list. */
  and: string;
  /** Where nothing says whether a change is more than chance. */
  notKnown: string;
  hidden: (minN: string) => string;
  caveat: string;
  followed: Record<'complete' | 'available', string>;

  numbers: string;
  details: string;
  columns: ColumnTexts;
  everybody: string;
  interval: (low: string, high: string) => string;
  span: (from: string, to: string) => string;
  /** In the cell of a figure that is not shown. */
  notShown: string;
  /** Before the buttons that give the figures or the picture as files. */
  save: string;
  savedFigures: string;
  savedPicture: string;
  /** No file could be made. */
  notSaved: string;
  source: (source: string) => string;
  licence: (licence: string) => string;
}

export const messages: MessageSet<OutcomeMessages> = { nb, nn, en };

declare module '../element/messages.js' {
  interface ElementMessages {
    'lms-outcome-chart': OutcomeMessages &
      PictureWords & { readonly problems: ProblemWords; readonly own: OwnMessages };
  }
}
