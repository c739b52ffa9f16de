import type { OutcomeMessages } from './messages.js';

/** The texts in English. */
export const en: OutcomeMessages = {
  title: 'Results',
  synthetic: 'Synthetic figures: they were made to show what results look like, and say nothing about a real course.',
  empty: 'There are no figures here yet.',
  reading: 'Fetching the figures …',
  notRead: 'The figures cannot be shown.',
  moreProblems: count => `There are ${count} more things to correct.`,
  again: 'Try again',
  scale: (min, max) => `Scale from ${min} to ${max}`,
  better: { higher: 'Higher is better', lower: 'Lower is better' },

  walk: 'The arrow keys go from point to point.',
  rose: (name, from, to) => `${name} rose from ${from} to ${to}.`,
  fell: (name, from, to) => `${name} fell from ${from} to ${to}.`,
  stable: (name, from, to) => `${name} was stable from ${from} to ${to}.`,
  noSureChange: (name, from, to) => `${name}: no certain change from ${from} to ${to}.`,
  howMuch: (change, low, high, n) =>
    `The change was ${change} (95% confidence interval ${low} to ${high}) among ${n} who answered both times.`,
  means: (name, values) => `${name}: the mean was ${values}.`,
  medians: (name, values) => `${name}: the median was ${values}.`,
  at: (value, time) => `${value} at ${time}`,
  notKnown: 'The figures do not say whether the difference is more than chance.',
  hidden: minN =>
    `Figures about fewer than ${minN} people are not shown. Nor are figures from which those could be worked out.`,
  caveat: 'There was no control group; the change may have other causes.',
  followed: {
    complete: 'Only those who answered every time are counted.',
    available: 'Everybody who answered is counted each time; they are not the same people throughout.',
  },

  numbers: 'Show the figures',
  details: 'Details',
  columns: {
    time: 'Time',
    n: 'Number',
    mean: 'Mean (SD)',
    median: 'Median',
    ci: '95% CI',
    iqr: 'Middle half',
    span: 'Change',
    change: 'Mean change',
    dAv: 'Change in standard deviations (mean of the two)',
    dZ: 'Change in standard deviations (of the changes)',
    p: 'p value',
    better: 'Better',
    unchanged: 'Unchanged',
    worse: 'Worse',
  },
  everybody: 'Everybody',
  interval: (low, high) => `${low} to ${high}`,
  span: (from, to) => `${from} to ${to}`,
  notShown: 'not shown',
  source: source => `Source: ${source}`,
  licence: licence => `Licence: ${licence}`,
};
