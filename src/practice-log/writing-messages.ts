import type { MessageSet } from '../element/messages.js';

/** The texts of what a person meets when they write in the diary; they come with it. */
export interface WritingMessages {
  removed: string;
  undo: string;
  undone: string;
  practice: string;
  minutes: string;
  minutesHelp: string;
  calmBefore: string;
  calmAfter: string;
  calmScale: readonly [string, string];
  note: string;
  save: string;
  cancel: string;
  saved: string;
  notSaved: string;
  noRoom: string;
  damaged: string;
  newerStore: string;
  tryAgain: string;
  saveCopy: string;
  startAnew: string;
}

const nb: WritingMessages = {
  removed: 'Økten er slettet.',
  undo: 'Angre',
  undone: 'Økten er tilbake.',
  practice: 'Øvelse',
  minutes: 'Minutter',
  minutesHelp: 'Skriv et helt tall fra 1 til 1440.',
  calmBefore: 'Hvor rolig var du før?',
  calmAfter: 'Hvor rolig var du etterpå?',
  calmScale: ['Urolig', 'Rolig'],
  note: 'Notat',
  save: 'Lagre',
  cancel: 'Avbryt',
  saved: 'Lagret på denne enheten.',
  notSaved: 'Nettleseren lot oss ikke lagre. Det du skriver nå, finnes bare her, til du lukker siden.',
  noRoom: 'Det er ikke plass til mer på enheten. Det du skriver nå, finnes bare her, til du lukker siden.',
  damaged:
    'Noe i dagboken kan ikke leses. Ingenting er slettet. Lagre en kopi av det som kan leses. Deretter kan du begynne på nytt og hente inn kopien.',
  newerStore: 'Dagboken er laget av en nyere utgave. Last siden på nytt, eller prøv igjen senere. Ingenting er endret.',
  tryAgain: 'Prøv igjen',
  saveCopy: 'Lagre en kopi',
  startAnew: 'Slett alt og begynn på nytt',
};

const nn: WritingMessages = {
  removed: 'Økta er sletta.',
  undo: 'Angre',
  undone: 'Økta er tilbake.',
  practice: 'Øving',
  minutes: 'Minutt',
  minutesHelp: 'Skriv eit heilt tal frå 1 til 1440.',
  calmBefore: 'Kor roleg var du før?',
  calmAfter: 'Kor roleg var du etterpå?',
  calmScale: ['Uroleg', 'Roleg'],
  note: 'Notat',
  save: 'Lagre',
  cancel: 'Avbryt',
  saved: 'Lagra på denne eininga.',
  notSaved: 'Nettlesaren lét oss ikkje lagre. Det du skriv no, finst berre her, til du lukkar sida.',
  noRoom: 'Det er ikkje plass til meir på eininga. Det du skriv no, finst berre her, til du lukkar sida.',
  damaged:
    'Noko i dagboka kan ikkje lesast. Ingenting er sletta. Lagre ein kopi av det som kan lesast. Deretter kan du byrje på nytt og hente inn kopien.',
  newerStore: 'Dagboka er laga av ei nyare utgåve. Last sida på nytt, eller prøv igjen seinare. Ingenting er endra.',
  tryAgain: 'Prøv igjen',
  saveCopy: 'Lagre ein kopi',
  startAnew: 'Slett alt og byrj på nytt',
};

const en: WritingMessages = {
  removed: 'The session is deleted.',
  undo: 'Undo',
  undone: 'The session is back.',
  practice: 'Practice',
  minutes: 'Minutes',
  minutesHelp: 'Write a whole number from 1 to 1440.',
  calmBefore: 'How calm were you before?',
  calmAfter: 'How calm were you afterwards?',
  calmScale: ['Uneasy', 'Calm'],
  note: 'Note',
  save: 'Save',
  cancel: 'Cancel',
  saved: 'Saved on this device.',
  notSaved: 'The browser did not let us save. What you write now is only here, until you close the page.',
  noRoom: 'There is no more room on the device. What you write now is only here, until you close the page.',
  damaged:
    'Something in the diary cannot be read. Nothing has been deleted. Save a copy of what can be read. Then you can start anew and open the copy.',
  newerStore: 'The diary was made by a newer version. Reload the page, or try again later. Nothing has been changed.',
  tryAgain: 'Try again',
  saveCopy: 'Save a copy',
  startAnew: 'Delete everything and start anew',
};

export const writingMessages: MessageSet<WritingMessages> = { nb, nn, en };
