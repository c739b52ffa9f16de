import type { MessageSet } from '../element/messages.js';
import type { Practice } from '../practice/session.js';
import type { OverTimeMessages } from './over-time-messages.js';
import type { WritingMessages } from './writing-messages.js';
import type { YoursMessages } from './yours-messages.js';

type Count = (count: number) => string;

/** The texts of `<lms-practice-log>` as it is first seen. */
export interface LogMessages {
  title: string;
  practices: Record<Practice, string>;

  welcomeBack: string;
  today: (amount: string) => string;
  sum: (amount: string, days: string) => string;
  nothingYet: string;
  streak: (days: string) => string;
  days: Count;
  sessions: Count;
  hours: Count;
  minutesLong: Count;
  hoursShort: Count;
  and: string;
  underAMinute: string;
  /** From Monday. Not every browser knows nynorsk, and none knows it before its language data are loaded. */
  weekdays: readonly string[];
  months: readonly string[];
  /** A day of a month: «22. november». */
  dayOfMonth: (day: number, month: string) => string;

  weeks: string;
  month: string;
  week: Count;
  weekOf: (day: string) => string;
  earlier: string;
  later: string;
  now: string;
  noPractice: string;
  fullWeek: string;
  weekSum: string;

  add: string;
  change: string;
  remove: string;
  noSessions: string;
  notYet: string;
  calmFromTo: (before: number | undefined, after: number | undefined) => string;

  whereItIs: string;
  backUp: string;
  notLoaded: string;

  yours: string;
}

/** The same in bokmål and in nynorsk. */
const NORWEGIAN_MONTHS = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
];

const nb: LogMessages = {
  title: 'Øvingsdagbok',
  practices: {
    'body-scan': 'Kroppsskanning',
    sitting: 'Sittende meditasjon',
    movement: 'Oppmerksom bevegelse',
    'breathing-space': 'Pusterom',
    'paced-breathing': 'Rolig pust',
    informal: 'Nærvær i hverdagen',
    other: 'Annen øvelse',
  },

  welcomeBack: 'Velkommen tilbake.',
  today: amount => `Du har øvd ${amount} i dag.`,
  sum: (amount, days) => `I disse ukene: ${amount} på ${days}.`,
  nothingYet: 'Her samler du øvelsene dine.',
  streak: days => `På rad: ${days}.`,
  days: count => (count === 1 ? '1 dag' : `${count} dager`),
  sessions: count => (count === 1 ? '1 økt' : `${count} økter`),
  hours: count => (count === 1 ? '1 time' : `${count} timer`),
  minutesLong: count => (count === 1 ? '1 minutt' : `${count} minutter`),
  hoursShort: count => `${count} t`,
  and: 'og',
  underAMinute: 'under ett minutt',
  weekdays: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  months: NORWEGIAN_MONTHS,
  dayOfMonth: (day, month) => `${day}. ${month}`,

  weeks: 'Uker',
  month: 'Måned',
  week: count => `Uke ${count}`,
  weekOf: day => `Fra ${day}`,
  earlier: 'Tidligere',
  later: 'Senere',
  now: 'I dag',
  noPractice: 'ingen økt',
  fullWeek: 'hel uke',
  weekSum: 'Sum',

  add: 'Legg til økt',
  change: 'Endre',
  remove: 'Slett',
  noSessions: 'Ingen økter denne dagen.',
  notYet: 'Denne dagen har ikke vært ennå.',
  calmFromTo: (before, after) =>
    before && after
      ? `Ro før ${before}, etter ${after} av 5`
      : before
        ? `Ro før ${before} av 5`
        : `Ro etter ${after} av 5`,

  whereItIs:
    'Dagboken ligger bare i denne nettleseren, og bare dette nettstedet kan lese den. Vil du ha den et annet sted, så lagre en fil og hent den inn der.',
  backUp: 'Nettleseren kan slette dagboken når du har vært borte lenge. Lagre en kopi nå og da.',
  notLoaded: 'Dette kunne ikke hentes. Er du på nett? Last siden på nytt og prøv igjen.',

  yours: 'Dagboken din: kopi, utskrift, påminnelse, sletting',
};

const nn: LogMessages = {
  title: 'Øvingsdagbok',
  practices: {
    'body-scan': 'Kroppsskanning',
    sitting: 'Sitjande meditasjon',
    movement: 'Merksam rørsle',
    'breathing-space': 'Pusterom',
    'paced-breathing': 'Roleg pust',
    informal: 'Nærvære i kvardagen',
    other: 'Anna øving',
  },

  welcomeBack: 'Velkomen tilbake.',
  today: amount => `Du har øvd ${amount} i dag.`,
  sum: (amount, days) => `I desse vekene: ${amount} på ${days}.`,
  nothingYet: 'Her samlar du øvingane dine.',
  streak: days => `På rad: ${days}.`,
  days: count => (count === 1 ? '1 dag' : `${count} dagar`),
  sessions: count => (count === 1 ? '1 økt' : `${count} økter`),
  hours: count => (count === 1 ? '1 time' : `${count} timar`),
  minutesLong: count => (count === 1 ? '1 minutt' : `${count} minutt`),
  hoursShort: count => `${count} t`,
  and: 'og',
  underAMinute: 'under eitt minutt',
  weekdays: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'søndag'],
  months: NORWEGIAN_MONTHS,
  dayOfMonth: (day, month) => `${day}. ${month}`,

  weeks: 'Veker',
  month: 'Månad',
  week: count => `Veke ${count}`,
  weekOf: day => `Frå ${day}`,
  earlier: 'Tidlegare',
  later: 'Seinare',
  now: 'I dag',
  noPractice: 'inga økt',
  fullWeek: 'heil veke',
  weekSum: 'Sum',

  add: 'Legg til økt',
  change: 'Endre',
  remove: 'Slett',
  noSessions: 'Ingen økter denne dagen.',
  notYet: 'Denne dagen har ikkje vore enno.',
  calmFromTo: (before, after) =>
    before && after
      ? `Ro før ${before}, etter ${after} av 5`
      : before
        ? `Ro før ${before} av 5`
        : `Ro etter ${after} av 5`,

  whereItIs:
    'Dagboka ligg berre i denne nettlesaren, og berre denne nettstaden kan lese henne. Vil du ha henne ein annan stad, så lagre ei fil og hent henne inn der.',
  backUp: 'Nettlesaren kan slette dagboka når du har vore borte lenge. Lagre ein kopi no og då.',
  notLoaded: 'Dette kunne ikkje hentast. Er du på nett? Last sida på nytt og prøv igjen.',

  yours: 'Dagboka di: kopi, utskrift, påminning, sletting',
};

const en: LogMessages = {
  title: 'Practice diary',
  practices: {
    'body-scan': 'Body scan',
    sitting: 'Sitting meditation',
    movement: 'Mindful movement',
    'breathing-space': 'Breathing space',
    'paced-breathing': 'Calm breathing',
    informal: 'Presence in daily life',
    other: 'Another practice',
  },

  welcomeBack: 'Welcome back.',
  today: amount => `You have practised ${amount} today.`,
  sum: (amount, days) => `In these weeks: ${amount} on ${days}.`,
  nothingYet: 'This is where your practice is kept.',
  streak: days => `In a row: ${days}.`,
  days: count => (count === 1 ? '1 day' : `${count} days`),
  sessions: count => (count === 1 ? '1 session' : `${count} sessions`),
  hours: count => (count === 1 ? '1 hour' : `${count} hours`),
  minutesLong: count => (count === 1 ? '1 minute' : `${count} minutes`),
  hoursShort: count => `${count} h`,
  and: 'and',
  underAMinute: 'less than a minute',
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  dayOfMonth: (day, month) => `${day} ${month}`,

  weeks: 'Weeks',
  month: 'Month',
  week: count => `Week ${count}`,
  weekOf: day => `From ${day}`,
  earlier: 'Earlier',
  later: 'Later',
  now: 'Today',
  noPractice: 'no session',
  fullWeek: 'full week',
  weekSum: 'Sum',

  add: 'Add a session',
  change: 'Change',
  remove: 'Delete',
  noSessions: 'No sessions on this day.',
  notYet: 'This day is yet to come.',
  calmFromTo: (before, after) =>
    before && after
      ? `Calm ${before} before, ${after} after, of 5`
      : before
        ? `Calm ${before} before, of 5`
        : `Calm ${after} after, of 5`,

  whereItIs:
    'The diary is only in this browser, and only this site can read it. To have it somewhere else, save a file and open it there.',
  backUp: 'The browser may delete the diary when you have been away for long. Save a copy now and then.',
  notLoaded: 'This could not be fetched. Are you online? Reload the page and try again.',

  yours: 'Your diary: copy, print, reminder, deletion',
};

export const messages: MessageSet<LogMessages> = { nb, nn, en };

declare module '../element/messages.js' {
  interface ElementMessages {
    'lms-practice-log': LogMessages & OverTimeMessages & WritingMessages & YoursMessages;
  }
}
