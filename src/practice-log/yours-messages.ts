import type { MessageSet } from '../element/messages.js';

type Count = (count: number) => string;

/** The texts of what belongs to a diary of one's own; they come with it, when a person opens it. */
export interface YoursMessages {
  saveFile: string;
  saveJson: string;
  saveCsv: string;
  unreadable: Count;
  saveUnreadable: string;
  openFile: string;
  file: string;
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

const nb: YoursMessages = {
  saveFile: 'Lagre en kopi',
  saveJson: 'Sikkerhetskopi (JSON)',
  saveCsv: 'Regneark (CSV)',
  unreadable: count =>
    count === 1
      ? 'Én oppføring kan ikke leses her og er ikke med i kopien. Den blir liggende.'
      : `${count} oppføringer kan ikke leses her og er ikke med i kopien. De blir liggende.`,
  saveUnreadable: 'Lagre det som ikke kan leses',
  openFile: 'Hent inn en kopi',
  file: 'Fil',
  openFileHelp: 'Velg en fil som er lagret herfra. Du får se hva som er i den, før noe endres.',
  reading: 'Leser filen …',
  found: (added, updated, same, older) =>
    `I filen: ${added} som ikke er her, ${updated} som er nyere eller rettet, ${same} like, ${older} eldre enn her.`,
  changedOutside: 'Filen er endret etter at den ble lagret.',
  rejected: count =>
    count === 1 ? '1 rad kan ikke leses og blir ikke med.' : `${count} rader kan ikke leses og blir ikke med.`,
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

const nn: YoursMessages = {
  saveFile: 'Lagre ein kopi',
  saveJson: 'Tryggingskopi (JSON)',
  saveCsv: 'Rekneark (CSV)',
  unreadable: count =>
    count === 1
      ? 'Éi oppføring kan ikkje lesast her og er ikkje med i kopien. Ho blir liggjande.'
      : `${count} oppføringar kan ikkje lesast her og er ikkje med i kopien. Dei blir liggjande.`,
  saveUnreadable: 'Lagre det som ikkje kan lesast',
  openFile: 'Hent inn ein kopi',
  file: 'Fil',
  openFileHelp: 'Vel ei fil som er lagra herifrå. Du får sjå kva som er i henne, før noko blir endra.',
  reading: 'Les fila …',
  found: (added, updated, same, older) =>
    `I fila: ${added} som ikkje er her, ${updated} som er nyare eller retta, ${same} like, ${older} eldre enn her.`,
  changedOutside: 'Fila er endra etter at ho blei lagra.',
  rejected: count =>
    count === 1 ? '1 rad kan ikkje lesast og blir ikkje med.' : `${count} rader kan ikkje lesast og blir ikkje med.`,
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

const en: YoursMessages = {
  saveFile: 'Save a copy',
  saveJson: 'Backup (JSON)',
  saveCsv: 'Spreadsheet (CSV)',
  unreadable: count =>
    count === 1
      ? 'One entry cannot be read here and is not in the copy. It stays where it is.'
      : `${count} entries cannot be read here and are not in the copy. They stay where they are.`,
  saveUnreadable: 'Save what cannot be read',
  openFile: 'Open a copy',
  file: 'File',
  openFileHelp: 'Choose a file that was saved from here. You will see what is in it before anything changes.',
  reading: 'Reading the file …',
  found: (added, updated, same, older) =>
    `In the file: ${added} that are not here, ${updated} newer or corrected, ${same} the same, ${older} older than here.`,
  changedOutside: 'The file has been changed since it was saved.',
  rejected: count =>
    count === 1 ? '1 row cannot be read and is left out.' : `${count} rows cannot be read and are left out.`,
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

export const yoursMessages: MessageSet<YoursMessages> = { nb, nn, en };
