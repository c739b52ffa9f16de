import type { OwnMessages } from './own-messages.js';

/** The texts of one's own scores in English. */
export const en: OwnMessages = {
  synthetic:
    'Synthetic figures: they were made to show what one’s own scores can look like, and are not those of a real person.',
  at: (value, time) => `${value} (${time})`,
  levels: (name, values) => `${name}: ${values}.`,
  onlyOne: 'There is only one score here, so there is nothing to compare it with yet.',
  rose: (by, from, to) => `From ${from} to ${to} the score went up by ${by}.`,
  fell: (by, from, to) => `From ${from} to ${to} the score went down by ${by}.`,
  same: (from, to) => `The score is the same from ${from} to ${to}.`,
  beyondChance: 'That is more than chance usually accounts for.',
  chance: 'That may be due to chance.',
  varies: sdc => `The score can vary by up to ${sdc} from one time to the next without anything having changed.`,
  unknown: 'It is not known how much this score varies by chance. So we cannot say whether a change is more than that.',
  noticeable: mic => `The change is so large that many people notice it in everyday life (${mic} or more).`,
  noticeableOrChance: mic =>
    `The change is so large that many people notice it in everyday life (${mic} or more), but it may still be due to chance.`,
  count: (n, from, to) => `${n} scores from ${from} to ${to}.`,
  firstAndLast: (first, last) => `The first was ${first}, and the last ${last}.`,
  lowestAndHighest: (lowest, highest) => `The lowest was ${lowest}, and the highest ${highest}.`,
  notAll: 'The figures do not say everything about how you are.',
  onlyHere: 'The figures are only on this page and are gone when you close it.',
  week: weeks => `Week ${weeks}`,
  columns: { time: 'Time', value: 'Score' },
  rows: { first: 'First', last: 'Last', lowest: 'Lowest', highest: 'Highest' },
  latest: n => `The last ${n} scores`,
};
