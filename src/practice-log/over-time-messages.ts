import type { MessageSet } from '../element/messages.js';

type Count = (count: number) => string;

/** The texts of practice over time; they come with its picture. */
export interface OverTimeMessages {
  overTime: string;
  trend: (amount: string, weeks: string) => string;
  calmTrend: (before: string, after: string, sessions: string) => string;
  calmOfWeek: (before: string, after: string) => string;
  decimalMark: string;
  minutesAWeek: string;
  calmBeforeAfter: string;
  asTable: string;
  day: string;
  minutes: string;
  practice: string;
  weekCount: Count;
}

const nb: OverTimeMessages = {
  overTime: 'Over tid',
  trend: (amount, weeks) => `Du har øvd ${amount} fordelt på ${weeks}.`,
  calmTrend: (before, after, sessions) =>
    `I ${sessions} der du svarte både før og etter, var roen i snitt ${before} før og ${after} etter, av 5.`,
  calmOfWeek: (before, after) => `ro ${before} før og ${after} etter`,
  decimalMark: ',',
  minutesAWeek: 'Minutter per uke',
  calmBeforeAfter: 'Ro før (ring) og etter (prikk), 1–5',
  asTable: 'Vis som tabell',
  day: 'Dag',
  minutes: 'Minutter',
  practice: 'Øvelse',
  weekCount: count => (count === 1 ? '1 uke' : `${count} uker`),
};

const nn: OverTimeMessages = {
  overTime: 'Over tid',
  trend: (amount, weeks) => `Du har øvd ${amount} fordelt på ${weeks}.`,
  calmTrend: (before, after, sessions) =>
    `I ${sessions} der du svara både før og etter, var roa i snitt ${before} før og ${after} etter, av 5.`,
  calmOfWeek: (before, after) => `ro ${before} før og ${after} etter`,
  decimalMark: ',',
  minutesAWeek: 'Minutt per veke',
  calmBeforeAfter: 'Ro før (ring) og etter (prikk), 1–5',
  asTable: 'Vis som tabell',
  day: 'Dag',
  minutes: 'Minutt',
  practice: 'Øving',
  weekCount: count => (count === 1 ? '1 veke' : `${count} veker`),
};

const en: OverTimeMessages = {
  overTime: 'Over time',
  trend: (amount, weeks) => `You have practised ${amount} over ${weeks}.`,
  calmTrend: (before, after, sessions) =>
    `In ${sessions} where you answered both before and after, calm was on average ${before} before and ${after} after, of 5.`,
  calmOfWeek: (before, after) => `calm ${before} before and ${after} after`,
  decimalMark: '.',
  minutesAWeek: 'Minutes a week',
  calmBeforeAfter: 'Calm before (ring) and after (dot), 1–5',
  asTable: 'Show as a table',
  day: 'Day',
  minutes: 'Minutes',
  practice: 'Practice',
  weekCount: count => (count === 1 ? '1 week' : `${count} weeks`),
};

export const overTimeMessages: MessageSet<OverTimeMessages> = { nb, nn, en };
