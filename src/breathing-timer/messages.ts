import type { MessageSet } from '../element/messages.js';
import type { BreathPhase, TimerPractice } from './schedule.js';
import type { Visual } from './settings.js';

type Count = (count: number) => string;

/** The texts of `<lms-breathing-timer>`. */
export interface TimerMessages {
  practices: Record<TimerPractice, string>;
  phases: Record<BreathPhase, string>;
  /** One sentence for each part of the breathing space. */
  parts: readonly [string, string, string];

  start: string;
  pause: string;
  resume: string;
  end: string;
  mute: string;
  unmute: string;
  breatheNormally: string;
  breathingNormally: string;
  followRhythm: string;

  minutes: Count;
  seconds: Count;
  and: string;
  timeLeft: string;
  timeSpent: string;
  openEnded: string;

  safety: string;
  safetyTitle: string;

  customise: string;
  practice: string;
  length: string;
  pattern: string;
  ownPattern: string;
  ownPatternHelp: string;
  phaseSeconds: Record<BreathPhase, string>;
  ramp: string;
  interval: string;
  noInterval: string;
  everyMinutes: Count;
  visual: string;
  visuals: Record<Visual, string>;
  bells: string;
  tones: string;
  volume: string;
  vibration: string;
  spoken: string;
  remembered: string;

  started: string;
  paused: string;
  resumed: string;
  halfway: string;
  minutesLeft: Count;

  notLoaded: string;
  keepScreenOn: string;
  noSound: string;
  openSound: string;
  asleep: (duration: string) => string;
  count: string;
  doNotCount: string;
  unfinished: (practice: string, duration: string, when: string) => string;
  keep: string;
  discard: string;

  done: string;
  practised: (duration: string) => string;
  saving: string;
  savedHere: string;
  answersSaved: string;
  notSaved: string;
  noRoom: string;
  damaged: string;
  newerStore: string;
  tryAgain: string;
  reflect: string;
  calmBefore: string;
  calmAfter: string;
  calmScale: readonly [string, string];
  note: string;
  save: string;
  again: string;
}

const nb: TimerMessages = {
  practices: {
    'paced-breathing': 'Rolig pust',
    'breathing-space': 'Pusterom',
    'body-scan': 'Kroppsskanning',
    sitting: 'Sittende meditasjon',
    movement: 'Oppmerksom bevegelse',
  },
  phases: { in: 'Pust inn', hold1: 'Hold', out: 'Pust ut', hold2: 'Hold' },
  parts: [
    'Legg merke til det som er her nå: tanker, følelser, kroppen.',
    'Samle oppmerksomheten om pusten.',
    'La oppmerksomheten romme hele kroppen.',
  ],

  start: 'Start',
  pause: 'Pause',
  resume: 'Fortsett',
  end: 'Avslutt',
  mute: 'Lyd av',
  unmute: 'Lyd på',
  breatheNormally: 'Pust vanlig',
  breathingNormally: 'Pust som du vil',
  followRhythm: 'Følg rytmen',

  minutes: count => (count === 1 ? '1 minutt' : `${count} minutter`),
  seconds: count => (count === 1 ? '1 sekund' : `${count} sekunder`),
  and: 'og',
  timeLeft: 'igjen',
  timeSpent: 'til nå',
  openEnded: 'Uten fast slutt',

  safetyTitle: 'Før du begynner',
  safety:
    'Pust mykt, ikke dypere enn det som kjennes godt. Blir du svimmel eller uvel, så pust vanlig eller stopp. Har du en hjerte- eller lungesykdom, så spør legen din først.',

  customise: 'Tilpass øvelsen',
  practice: 'Øvelse',
  length: 'Lengde',
  pattern: 'Pusterytme i sekunder',
  ownPattern: 'Egen rytme',
  ownPatternHelp: 'Fra 1 til 20 sekunder, også halve. 0 betyr at du ikke holder pusten.',
  phaseSeconds: { in: 'Inn', hold1: 'Hold', out: 'Ut', hold2: 'Hold' },
  ramp: 'Begynn med 10 åndedrag i minuttet og gå rolig ned til 6',
  interval: 'Klokke underveis',
  noInterval: 'Ingen',
  everyMinutes: count => (count === 1 ? 'Hvert minutt' : `Hvert ${count}. minutt`),
  visual: 'Vis som',
  visuals: { circle: 'Sirkel', bar: 'Stolpe', text: 'Bare tekst' },
  bells: 'Klokker',
  tones: 'Toner for inn og ut',
  volume: 'Lydstyrke',
  vibration: 'Vibrasjon for inn og ut',
  spoken: 'Les opp fasene med skjermleser',
  remembered: 'Valgene huskes på denne enheten når du starter.',

  started: 'Øvelsen er i gang',
  paused: 'Pause',
  resumed: 'Øvelsen fortsetter',
  halfway: 'Halvveis',
  minutesLeft: count => (count === 1 ? 'Ett minutt igjen' : `${count} minutter igjen`),

  notLoaded: 'Øvelsen kunne ikke hentes. Er du på nett? Last siden på nytt og prøv igjen.',
  keepScreenOn: 'La skjermen stå på for å høre klokkene.',
  noSound: 'Lyden er ikke tilgjengelig nå. Øvelsen går som før.',
  openSound: 'Prøv lyden igjen',
  asleep: duration => `Siden eller maskinen sov i ${duration}. Skal tiden telle med?`,
  count: 'Ja, tell med',
  doNotCount: 'Nei',
  unfinished: (practice, duration, when) =>
    `En økt ble ikke avsluttet: ${practice}, ${duration}, ${when}. Vil du ta vare på den?`,
  keep: 'Ta vare på økten',
  discard: 'Slett den',

  done: 'Ferdig',
  practised: duration => `Du har øvd i ${duration}.`,
  saving: 'Lagrer …',
  savedHere: 'Lagret på denne enheten. Bare du ser det.',
  answersSaved: 'Svarene dine er lagret på denne enheten. Bare du ser dem.',
  notSaved: 'Nettleseren lot oss ikke lagre. Økten finnes bare her, til du lukker siden.',
  noRoom: 'Det er ikke plass til mer på enheten. Økten finnes bare her, til du lukker siden.',
  damaged: 'Lageret i nettleseren kan ikke leses. Økten finnes bare her, til du lukker siden.',
  newerStore: 'Lageret er laget av en nyere utgave. Økten finnes bare her, til du lukker siden.',
  tryAgain: 'Prøv igjen',
  reflect: 'Skriv noen ord om økten',
  calmBefore: 'Hvor rolig var du før?',
  calmAfter: 'Hvor rolig er du nå?',
  calmScale: ['Urolig', 'Rolig'],
  note: 'Notat',
  save: 'Lagre',
  again: 'Ny øvelse',
};

const nn: TimerMessages = {
  practices: {
    'paced-breathing': 'Roleg pust',
    'breathing-space': 'Pusterom',
    'body-scan': 'Kroppsskanning',
    sitting: 'Sitjande meditasjon',
    movement: 'Merksam rørsle',
  },
  phases: { in: 'Pust inn', hold1: 'Hald', out: 'Pust ut', hold2: 'Hald' },
  parts: [
    'Legg merke til det som er her no: tankar, kjensler, kroppen.',
    'Samle merksemda om pusten.',
    'Lat merksemda romme heile kroppen.',
  ],

  start: 'Start',
  pause: 'Pause',
  resume: 'Hald fram',
  end: 'Avslutt',
  mute: 'Lyd av',
  unmute: 'Lyd på',
  breatheNormally: 'Pust vanleg',
  breathingNormally: 'Pust som du vil',
  followRhythm: 'Følg rytmen',

  minutes: count => (count === 1 ? '1 minutt' : `${count} minutt`),
  seconds: count => (count === 1 ? '1 sekund' : `${count} sekund`),
  and: 'og',
  timeLeft: 'att',
  timeSpent: 'til no',
  openEnded: 'Utan fast slutt',

  safetyTitle: 'Før du byrjar',
  safety:
    'Pust mjukt, ikkje djupare enn det som kjennest godt. Blir du svimmel eller uvel, så pust vanleg eller stopp. Har du ein hjarte- eller lungesjukdom, så spør legen din først.',

  customise: 'Tilpass øvinga',
  practice: 'Øving',
  length: 'Lengd',
  pattern: 'Pusterytme i sekund',
  ownPattern: 'Eigen rytme',
  ownPatternHelp: 'Frå 1 til 20 sekund, også halve. 0 tyder at du ikkje held pusten.',
  phaseSeconds: { in: 'Inn', hold1: 'Hald', out: 'Ut', hold2: 'Hald' },
  ramp: 'Byrj med 10 andedrag i minuttet og gå roleg ned til 6',
  interval: 'Klokke undervegs',
  noInterval: 'Inga',
  everyMinutes: count => (count === 1 ? 'Kvart minutt' : `Kvart ${count}. minutt`),
  visual: 'Vis som',
  visuals: { circle: 'Sirkel', bar: 'Stolpe', text: 'Berre tekst' },
  bells: 'Klokker',
  tones: 'Tonar for inn og ut',
  volume: 'Lydstyrke',
  vibration: 'Vibrasjon for inn og ut',
  spoken: 'Les opp fasane med skjermlesar',
  remembered: 'Vala blir hugsa på denne eininga når du startar.',

  started: 'Øvinga er i gang',
  paused: 'Pause',
  resumed: 'Øvinga held fram',
  halfway: 'Halvvegs',
  minutesLeft: count => (count === 1 ? 'Eitt minutt att' : `${count} minutt att`),

  notLoaded: 'Øvinga kunne ikkje hentast. Er du på nett? Last sida på nytt og prøv igjen.',
  keepScreenOn: 'Lat skjermen stå på for å høyre klokkene.',
  noSound: 'Lyden er ikkje tilgjengeleg no. Øvinga går som før.',
  openSound: 'Prøv lyden igjen',
  asleep: duration => `Sida eller maskina sov i ${duration}. Skal tida telje med?`,
  count: 'Ja, tel med',
  doNotCount: 'Nei',
  unfinished: (practice, duration, when) =>
    `Ei økt blei ikkje avslutta: ${practice}, ${duration}, ${when}. Vil du ta vare på henne?`,
  keep: 'Ta vare på økta',
  discard: 'Slett henne',

  done: 'Ferdig',
  practised: duration => `Du har øvd i ${duration}.`,
  saving: 'Lagrar …',
  savedHere: 'Lagra på denne eininga. Berre du ser det.',
  answersSaved: 'Svara dine er lagra på denne eininga. Berre du ser dei.',
  notSaved: 'Nettlesaren lét oss ikkje lagre. Økta finst berre her, til du lukkar sida.',
  noRoom: 'Det er ikkje plass til meir på eininga. Økta finst berre her, til du lukkar sida.',
  damaged: 'Lageret i nettlesaren kan ikkje lesast. Økta finst berre her, til du lukkar sida.',
  newerStore: 'Lageret er laga av ei nyare utgåve. Økta finst berre her, til du lukkar sida.',
  tryAgain: 'Prøv igjen',
  reflect: 'Skriv nokre ord om økta',
  calmBefore: 'Kor roleg var du før?',
  calmAfter: 'Kor roleg er du no?',
  calmScale: ['Uroleg', 'Roleg'],
  note: 'Notat',
  save: 'Lagre',
  again: 'Ny øving',
};

const en: TimerMessages = {
  practices: {
    'paced-breathing': 'Calm breathing',
    'breathing-space': 'Breathing space',
    'body-scan': 'Body scan',
    sitting: 'Sitting meditation',
    movement: 'Mindful movement',
  },
  phases: { in: 'Breathe in', hold1: 'Hold', out: 'Breathe out', hold2: 'Hold' },
  parts: [
    'Notice what is here now: thoughts, feelings, the body.',
    'Gather your attention around the breath.',
    'Let your attention hold the whole body.',
  ],

  start: 'Start',
  pause: 'Pause',
  resume: 'Continue',
  end: 'End',
  mute: 'Sound off',
  unmute: 'Sound on',
  breatheNormally: 'Breathe normally',
  breathingNormally: 'Breathe as you like',
  followRhythm: 'Follow the rhythm',

  minutes: count => (count === 1 ? '1 minute' : `${count} minutes`),
  seconds: count => (count === 1 ? '1 second' : `${count} seconds`),
  and: 'and',
  timeLeft: 'left',
  timeSpent: 'so far',
  openEnded: 'No fixed end',

  safetyTitle: 'Before you begin',
  safety:
    'Breathe gently, no deeper than feels good. If you get dizzy or unwell, breathe normally or stop. If you have a heart or lung disease, ask your doctor first.',

  customise: 'Adjust the practice',
  practice: 'Practice',
  length: 'Length',
  pattern: 'Breathing rhythm in seconds',
  ownPattern: 'Your own rhythm',
  ownPatternHelp: 'From 1 to 20 seconds, halves too. 0 means that you do not hold your breath.',
  phaseSeconds: { in: 'In', hold1: 'Hold', out: 'Out', hold2: 'Hold' },
  ramp: 'Begin at 10 breaths a minute and slow down to 6',
  interval: 'Bell on the way',
  noInterval: 'None',
  everyMinutes: count => (count === 1 ? 'Every minute' : `Every ${count} minutes`),
  visual: 'Show as',
  visuals: { circle: 'Circle', bar: 'Bar', text: 'Text only' },
  bells: 'Bells',
  tones: 'Tones for in and out',
  volume: 'Volume',
  vibration: 'Vibration for in and out',
  spoken: 'Read the phases with a screen reader',
  remembered: 'Your choices are remembered on this device when you start.',

  started: 'The practice has started',
  paused: 'Paused',
  resumed: 'The practice goes on',
  halfway: 'Halfway',
  minutesLeft: count => (count === 1 ? 'One minute left' : `${count} minutes left`),

  notLoaded: 'The practice could not be fetched. Are you online? Reload the page and try again.',
  keepScreenOn: 'Keep the screen on to hear the bells.',
  noSound: 'Sound is not available now. The practice goes on as before.',
  openSound: 'Try the sound again',
  asleep: duration => `The page or the device slept for ${duration}. Should that time count?`,
  count: 'Yes, count it',
  doNotCount: 'No',
  unfinished: (practice, duration, when) =>
    `A session was not ended: ${practice}, ${duration}, ${when}. Do you want to keep it?`,
  keep: 'Keep the session',
  discard: 'Delete it',

  done: 'Done',
  practised: duration => `You have practised for ${duration}.`,
  saving: 'Saving …',
  savedHere: 'Saved on this device. Only you can see it.',
  answersSaved: 'Your answers are saved on this device. Only you can see them.',
  notSaved: 'The browser did not let us save. The session is only here, until you close the page.',
  noRoom: 'There is no more room on the device. The session is only here, until you close the page.',
  damaged: 'The browser’s storage cannot be read. The session is only here, until you close the page.',
  newerStore: 'The storage was made by a newer version. The session is only here, until you close the page.',
  tryAgain: 'Try again',
  reflect: 'Write a few words about the session',
  calmBefore: 'How calm were you before?',
  calmAfter: 'How calm are you now?',
  calmScale: ['Uneasy', 'Calm'],
  note: 'Note',
  save: 'Save',
  again: 'New practice',
};

export const messages: MessageSet<TimerMessages> = { nb, nn, en };

declare module '../element/messages.js' {
  interface ElementMessages {
    'lms-breathing-timer': TimerMessages;
  }
}
