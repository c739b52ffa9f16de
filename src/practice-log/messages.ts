import type { MessageSet } from '../element/messages.js';
import type { Practice } from '../practice/session.js';

type Count = (count: number) => string;

/** The texts of `<lms-practice-log>`. Lengths of time and dates come as words, written by `Intl`. */
export interface LogMessages {
  title: string;
  practices: Record<Practice, string>;

  welcomeBack: string;
  today: (amount: string) => string;
  sum: (amount: string, days: string) => string;
  nothingYet: string;
  streak: (days: string) => string;
  days: Count;
  weekCount: Count;
  sessions: Count;
  underAMinute: string;

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
  removed: string;
  undo: string;
  undone: string;
  noSessions: string;
  notYet: string;
  practice: string;
  minutes: string;
  minutesHelp: string;
  calmBefore: string;
  calmAfter: string;
  calmScale: readonly [string, string];
  calmFromTo: (before: number | undefined, after: number | undefined) => string;
  note: string;
  save: string;
  cancel: string;
  saved: string;

  overTime: string;
  trend: (amount: string, weeks: string) => string;
  calmTrend: (before: string, after: string, sessions: string) => string;
  minutesAWeek: string;
  calmBeforeAfter: string;
  asTable: string;
  day: string;

  whereItIs: string;
  backUp: string;
  notSaved: string;
  noRoom: string;
  damaged: string;
  newerStore: string;
  tryAgain: string;
  saveCopy: string;
  startAnew: string;
  notLoaded: string;

  yours: string;
  saveFile: string;
  saveJson: string;
  saveCsv: string;
  openFile: string;
  openFileHelp: string;
  reading: string;
  found: (added: string, updated: number, same: number, older: number) => string;
  changedOutside: string;
  rejected: Count;
  rejectedRow: (row: number, why: string, excerpt: string) => string;
  whyNot: Record<
    | 'missing'
    | 'not-a-record'
    | 'not-a-text'
    | 'not-a-number'
    | 'not-a-time'
    | 'not-a-day'
    | 'not-a-choice'
    | 'newer-version',
    string
  >;
  putIn: string;
  nothingNew: string;
  writing: (done: number, all: number) => string;
  putInDone: (sessions: string) => string;
  putInFailed: string;
  fileTrouble: Record<'empty' | 'not-a-log' | 'newer-version' | 'too-large' | 'unreadable', string>;
  print: string;
  printSheet: string;
  withNotes: string;
  reminder: string;
  reminderHelp: string;
  reminderTime: string;
  reminderTimeHelp: string;
  reminderTitle: string;
  reminderFile: string;
  removeAll: string;
  removeAllHelp: string;
  removeAllSure: string;
  removedAll: string;
}

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
  nothingYet: 'Her samler du øvelsene dine. Tiden fra øvelsene på denne siden kommer hit av seg selv.',
  streak: days => `På rad: ${days}.`,
  days: count => (count === 1 ? '1 dag' : `${count} dager`),
  weekCount: count => (count === 1 ? '1 uke' : `${count} uker`),
  sessions: count => (count === 1 ? '1 økt' : `${count} økter`),
  underAMinute: 'under ett minutt',

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
  removed: 'Økten er slettet.',
  undo: 'Angre',
  undone: 'Økten er tilbake.',
  noSessions: 'Ingen økter denne dagen.',
  notYet: 'Denne dagen har ikke vært ennå.',
  practice: 'Øvelse',
  minutes: 'Minutter',
  minutesHelp: 'Skriv et helt tall fra 1 til 1440.',
  calmBefore: 'Hvor rolig var du før?',
  calmAfter: 'Hvor rolig var du etterpå?',
  calmScale: ['Urolig', 'Rolig'],
  calmFromTo: (before, after) =>
    before && after
      ? `Ro før ${before}, etter ${after} av 5`
      : before
        ? `Ro før ${before} av 5`
        : `Ro etter ${after} av 5`,
  note: 'Notat',
  save: 'Lagre',
  cancel: 'Avbryt',
  saved: 'Lagret på denne enheten.',

  overTime: 'Over tid',
  trend: (amount, weeks) => `Du har øvd ${amount} fordelt på ${weeks}.`,
  calmTrend: (before, after, sessions) =>
    `I ${sessions} der du svarte både før og etter, var roen i snitt ${before} før og ${after} etter, av 5.`,
  minutesAWeek: 'Minutter per uke',
  calmBeforeAfter: 'Ro før (ring) og etter (prikk), 1–5',
  asTable: 'Vis som tabell',
  day: 'Dag',

  whereItIs:
    'Dagboken ligger bare i denne nettleseren, og bare dette nettstedet kan lese den. Vil du ha den et annet sted, så lagre en fil og hent den inn der.',
  backUp: 'Nettleseren kan slette dagboken når du har vært borte lenge. Lagre en kopi nå og da.',
  notSaved: 'Nettleseren lot oss ikke lagre. Det du skriver nå, finnes bare her, til du lukker siden.',
  noRoom: 'Det er ikke plass til mer på enheten. Det du skriver nå, finnes bare her, til du lukker siden.',
  damaged:
    'Noe i dagboken kan ikke leses. Ingenting er slettet. Lagre en kopi av det som kan leses. Deretter kan du begynne på nytt og hente inn kopien.',
  newerStore: 'Dagboken er laget av en nyere utgave. Last siden på nytt, eller prøv igjen senere. Ingenting er endret.',
  tryAgain: 'Prøv igjen',
  saveCopy: 'Lagre en kopi',
  startAnew: 'Slett alt og begynn på nytt',
  notLoaded: 'Dette kunne ikke hentes. Er du på nett? Last siden på nytt og prøv igjen.',

  yours: 'Dagboken din: kopi, utskrift, påminnelse, sletting',
  saveFile: 'Lagre en kopi',
  saveJson: 'Sikkerhetskopi (JSON)',
  saveCsv: 'Regneark (CSV)',
  openFile: 'Hent inn en kopi',
  openFileHelp: 'Velg en fil som er lagret herfra. Du får se hva som er i den, før noe endres.',
  reading: 'Leser filen …',
  found: (added, updated, same, older) =>
    `I filen: ${added} som ikke er her, ${updated} som er nyere enn her, ${same} like, ${older} eldre enn her.`,
  changedOutside: 'Filen er endret etter at den ble lagret.',
  rejected: count =>
    count === 1 ? '1 rad kan ikke leses og blir ikke med:' : `${count} rader kan ikke leses og blir ikke med:`,
  rejectedRow: (row, why, excerpt) => `Rad ${row}: ${why} «${excerpt}»`,
  whyNot: {
    missing: 'mangler',
    'not-a-record': 'er ikke en økt',
    'not-a-text': 'er ikke en tekst',
    'not-a-number': 'er ikke et gyldig tall',
    'not-a-time': 'er ikke et tidspunkt',
    'not-a-day': 'er ikke en dag som finnes',
    'not-a-choice': 'er ikke en av de gyldige verdiene',
    'newer-version': 'er fra en nyere utgave',
  },
  putIn: 'Hent inn',
  nothingNew: 'Alt i filen er her fra før.',
  writing: (done, all) => `${done} av ${all} er skrevet …`,
  putInDone: sessions => `${sessions} er hentet inn.`,
  putInFailed: 'Filen kunne ikke hentes inn, og ingenting er endret.',
  fileTrouble: {
    empty: 'Filen er tom.',
    'not-a-log': 'Dette er ikke en fil fra øvingsdagboken.',
    'newer-version': 'Filen er fra en nyere utgave av øvingsdagboken, og er ikke hentet inn. Ingenting er endret.',
    'too-large': 'Filen er for stor (over 20 MB).',
    unreadable: 'Filen kan ikke leses.',
  },
  print: 'Utskrift til instruktøren',
  printSheet: 'Skriv ut',
  withNotes: 'Ta med notatene mine',
  reminder: 'Påminnelse',
  reminderHelp: 'Du får en fil som kalenderen din kan åpne: én påminnelse om dagen i åtte uker. Bare du får den.',
  reminderTime: 'Klokkeslett',
  reminderTimeHelp: 'Skriv klokkeslettet som 07.30.',
  reminderTitle: 'Tid for å øve',
  reminderFile: 'Lagre til kalenderen',
  removeAll: 'Slett alt',
  removeAllHelp: 'Alt som er lagret her av øvelser og valg, blir borte fra denne nettleseren. Det kan ikke angres.',
  removeAllSure: 'Ja, slett alt',
  removedAll: 'Alt er slettet.',
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
  nothingYet: 'Her samlar du øvingane dine. Tida frå øvingane på denne sida kjem hit av seg sjølv.',
  streak: days => `På rad: ${days}.`,
  days: count => (count === 1 ? '1 dag' : `${count} dagar`),
  weekCount: count => (count === 1 ? '1 veke' : `${count} veker`),
  sessions: count => (count === 1 ? '1 økt' : `${count} økter`),
  underAMinute: 'under eitt minutt',

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
  removed: 'Økta er sletta.',
  undo: 'Angre',
  undone: 'Økta er tilbake.',
  noSessions: 'Ingen økter denne dagen.',
  notYet: 'Denne dagen har ikkje vore enno.',
  practice: 'Øving',
  minutes: 'Minutt',
  minutesHelp: 'Skriv eit heilt tal frå 1 til 1440.',
  calmBefore: 'Kor roleg var du før?',
  calmAfter: 'Kor roleg var du etterpå?',
  calmScale: ['Uroleg', 'Roleg'],
  calmFromTo: (before, after) =>
    before && after
      ? `Ro før ${before}, etter ${after} av 5`
      : before
        ? `Ro før ${before} av 5`
        : `Ro etter ${after} av 5`,
  note: 'Notat',
  save: 'Lagre',
  cancel: 'Avbryt',
  saved: 'Lagra på denne eininga.',

  overTime: 'Over tid',
  trend: (amount, weeks) => `Du har øvd ${amount} fordelt på ${weeks}.`,
  calmTrend: (before, after, sessions) =>
    `I ${sessions} der du svara både før og etter, var roa i snitt ${before} før og ${after} etter, av 5.`,
  minutesAWeek: 'Minutt per veke',
  calmBeforeAfter: 'Ro før (ring) og etter (prikk), 1–5',
  asTable: 'Vis som tabell',
  day: 'Dag',

  whereItIs:
    'Dagboka ligg berre i denne nettlesaren, og berre denne nettstaden kan lese henne. Vil du ha henne ein annan stad, så lagre ei fil og hent henne inn der.',
  backUp: 'Nettlesaren kan slette dagboka når du har vore borte lenge. Lagre ein kopi no og då.',
  notSaved: 'Nettlesaren lét oss ikkje lagre. Det du skriv no, finst berre her, til du lukkar sida.',
  noRoom: 'Det er ikkje plass til meir på eininga. Det du skriv no, finst berre her, til du lukkar sida.',
  damaged:
    'Noko i dagboka kan ikkje lesast. Ingenting er sletta. Lagre ein kopi av det som kan lesast. Deretter kan du byrje på nytt og hente inn kopien.',
  newerStore: 'Dagboka er laga av ei nyare utgåve. Last sida på nytt, eller prøv igjen seinare. Ingenting er endra.',
  tryAgain: 'Prøv igjen',
  saveCopy: 'Lagre ein kopi',
  startAnew: 'Slett alt og byrj på nytt',
  notLoaded: 'Dette kunne ikkje hentast. Er du på nett? Last sida på nytt og prøv igjen.',

  yours: 'Dagboka di: kopi, utskrift, påminning, sletting',
  saveFile: 'Lagre ein kopi',
  saveJson: 'Tryggingskopi (JSON)',
  saveCsv: 'Rekneark (CSV)',
  openFile: 'Hent inn ein kopi',
  openFileHelp: 'Vel ei fil som er lagra herifrå. Du får sjå kva som er i henne, før noko blir endra.',
  reading: 'Les fila …',
  found: (added, updated, same, older) =>
    `I fila: ${added} som ikkje er her, ${updated} som er nyare enn her, ${same} like, ${older} eldre enn her.`,
  changedOutside: 'Fila er endra etter at ho blei lagra.',
  rejected: count =>
    count === 1 ? '1 rad kan ikkje lesast og blir ikkje med:' : `${count} rader kan ikkje lesast og blir ikkje med:`,
  rejectedRow: (row, why, excerpt) => `Rad ${row}: ${why} «${excerpt}»`,
  whyNot: {
    missing: 'manglar',
    'not-a-record': 'er ikkje ei økt',
    'not-a-text': 'er ikkje ein tekst',
    'not-a-number': 'er ikkje eit gyldig tal',
    'not-a-time': 'er ikkje eit tidspunkt',
    'not-a-day': 'er ikkje ein dag som finst',
    'not-a-choice': 'er ikkje ein av dei gyldige verdiane',
    'newer-version': 'er frå ei nyare utgåve',
  },
  putIn: 'Hent inn',
  nothingNew: 'Alt i fila er her frå før.',
  writing: (done, all) => `${done} av ${all} er skrivne …`,
  putInDone: sessions => `${sessions} er henta inn.`,
  putInFailed: 'Fila kunne ikkje hentast inn, og ingenting er endra.',
  fileTrouble: {
    empty: 'Fila er tom.',
    'not-a-log': 'Dette er ikkje ei fil frå øvingsdagboka.',
    'newer-version': 'Fila er frå ei nyare utgåve av øvingsdagboka, og er ikkje henta inn. Ingenting er endra.',
    'too-large': 'Fila er for stor (over 20 MB).',
    unreadable: 'Fila kan ikkje lesast.',
  },
  print: 'Utskrift til instruktøren',
  printSheet: 'Skriv ut',
  withNotes: 'Ta med notata mine',
  reminder: 'Påminning',
  reminderHelp: 'Du får ei fil som kalenderen din kan opne: ei påminning om dagen i åtte veker. Berre du får henne.',
  reminderTime: 'Klokkeslett',
  reminderTimeHelp: 'Skriv klokkeslettet som 07.30.',
  reminderTitle: 'Tid for å øve',
  reminderFile: 'Lagre til kalenderen',
  removeAll: 'Slett alt',
  removeAllHelp: 'Alt som er lagra her av øvingar og val, blir borte frå denne nettlesaren. Det kan ikkje angrast.',
  removeAllSure: 'Ja, slett alt',
  removedAll: 'Alt er sletta.',
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
  nothingYet: 'This is where your practice is kept. Time from the exercises on this page comes here by itself.',
  streak: days => `In a row: ${days}.`,
  days: count => (count === 1 ? '1 day' : `${count} days`),
  weekCount: count => (count === 1 ? '1 week' : `${count} weeks`),
  sessions: count => (count === 1 ? '1 session' : `${count} sessions`),
  underAMinute: 'less than a minute',

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
  removed: 'The session is deleted.',
  undo: 'Undo',
  undone: 'The session is back.',
  noSessions: 'No sessions on this day.',
  notYet: 'This day is yet to come.',
  practice: 'Practice',
  minutes: 'Minutes',
  minutesHelp: 'Write a whole number from 1 to 1440.',
  calmBefore: 'How calm were you before?',
  calmAfter: 'How calm were you afterwards?',
  calmScale: ['Uneasy', 'Calm'],
  calmFromTo: (before, after) =>
    before && after
      ? `Calm ${before} before, ${after} after, of 5`
      : before
        ? `Calm ${before} before, of 5`
        : `Calm ${after} after, of 5`,
  note: 'Note',
  save: 'Save',
  cancel: 'Cancel',
  saved: 'Saved on this device.',

  overTime: 'Over time',
  trend: (amount, weeks) => `You have practised ${amount} over ${weeks}.`,
  calmTrend: (before, after, sessions) =>
    `In ${sessions} where you answered both before and after, calm was on average ${before} before and ${after} after, of 5.`,
  minutesAWeek: 'Minutes a week',
  calmBeforeAfter: 'Calm before (ring) and after (dot), 1–5',
  asTable: 'Show as a table',
  day: 'Day',

  whereItIs:
    'The diary is only in this browser, and only this site can read it. To have it somewhere else, save a file and open it there.',
  backUp: 'The browser may delete the diary when you have been away for long. Save a copy now and then.',
  notSaved: 'The browser did not let us save. What you write now is only here, until you close the page.',
  noRoom: 'There is no more room on the device. What you write now is only here, until you close the page.',
  damaged:
    'Something in the diary cannot be read. Nothing has been deleted. Save a copy of what can be read. Then you can start anew and open the copy.',
  newerStore: 'The diary was made by a newer version. Reload the page, or try again later. Nothing has been changed.',
  tryAgain: 'Try again',
  saveCopy: 'Save a copy',
  startAnew: 'Delete everything and start anew',
  notLoaded: 'This could not be fetched. Are you online? Reload the page and try again.',

  yours: 'Your diary: copy, print, reminder, deletion',
  saveFile: 'Save a copy',
  saveJson: 'Backup (JSON)',
  saveCsv: 'Spreadsheet (CSV)',
  openFile: 'Open a copy',
  openFileHelp: 'Choose a file that was saved from here. You will see what is in it before anything changes.',
  reading: 'Reading the file …',
  found: (added, updated, same, older) =>
    `In the file: ${added} that are not here, ${updated} newer than here, ${same} the same, ${older} older than here.`,
  changedOutside: 'The file has been changed since it was saved.',
  rejected: count =>
    count === 1 ? '1 row cannot be read and is left out:' : `${count} rows cannot be read and are left out:`,
  rejectedRow: (row, why, excerpt) => `Row ${row}: ${why} “${excerpt}”`,
  whyNot: {
    missing: 'is missing',
    'not-a-record': 'is not a session',
    'not-a-text': 'is not a text',
    'not-a-number': 'is not a valid number',
    'not-a-time': 'is not a moment in time',
    'not-a-day': 'is not a day that exists',
    'not-a-choice': 'is not one of the valid values',
    'newer-version': 'is from a newer version',
  },
  putIn: 'Put it in',
  nothingNew: 'Everything in the file is here already.',
  writing: (done, all) => `${done} of ${all} written …`,
  putInDone: sessions => `${sessions} put in.`,
  putInFailed: 'The file could not be put in, and nothing has changed.',
  fileTrouble: {
    empty: 'The file is empty.',
    'not-a-log': 'This is not a file from the practice diary.',
    'newer-version': 'The file is from a newer version of the practice diary and was not put in. Nothing has changed.',
    'too-large': 'The file is too large (over 20 MB).',
    unreadable: 'The file cannot be read.',
  },
  print: 'A sheet for the instructor',
  printSheet: 'Print',
  withNotes: 'Include my notes',
  reminder: 'Reminder',
  reminderHelp: 'You get a file that your calendar can open: one reminder a day for eight weeks. Only you get it.',
  reminderTime: 'Time of day',
  reminderTimeHelp: 'Write the time as 07:30.',
  reminderTitle: 'Time to practise',
  reminderFile: 'Save for the calendar',
  removeAll: 'Delete everything',
  removeAllHelp: 'All practice and choices that are kept here will be gone from this browser. It cannot be undone.',
  removeAllSure: 'Yes, delete everything',
  removedAll: 'Everything is deleted.',
};

export const messages: MessageSet<LogMessages> = { nb, nn, en };

declare module '../element/messages.js' {
  interface ElementMessages {
    'lms-practice-log': LogMessages;
  }
}
