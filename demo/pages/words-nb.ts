import type { SiteWords } from './words.js';

export const nb: SiteWords = {
  home: '../',
  foot: {
    storedTitle: 'Hva som lagres',
    back: 'Til siden om stressmestring',
  },
  framed: {
    open: 'Åpne på en egen side',
    openByHand: 'Skjer det ingenting, så høyreklikk på lenken eller hold fingeren på den, og åpne den i en ny fane.',
  },
  offline: {
    offlineTitle: 'Uten nett',
    offer: 'Du kan hente øvelsen og dagboken ned på denne enheten. Da virker de også når du ikke har nett.',
    make: 'Gjør tilgjengelig uten nett',
    making: 'Henter øvelsen og dagboken …',
    made: 'Øvelsen og dagboken virker uten nett på denne enheten.',
    remove: 'Ikke ha dem uten nett',
    removed: 'Øvelsen og dagboken trenger nett igjen. Det du har skrevet, er her fortsatt.',
    failed: 'Det gikk ikke denne gangen. Prøv igjen når du har nett.',
  },
  pages: {
    'breathing-timer': {
      title: 'Tid for å øve',
      description: 'En pusteøvelse du kan gjøre nå: Velg rytme og lengde, og følg med. Ingenting sendes noe sted.',
      introduction:
        'Sett deg eller legg deg godt til rette. Du kan ta pause eller avslutte når du vil, og puste som vanlig når du trenger det.',
      withoutScript:
        'Denne øvelsen virker ikke her. Den trenger JavaScript, og at siden er åpnet fra nettet og ikke som en fil. Du kan øve uten: Sett deg godt til rette, still en klokke på fem minutter, og følg pusten slik den er.',
      stored:
        'Ingenting lagres før du trykker «Start». Da lagres øvelsen, tiden og det du selv skriver etterpå, i denne nettleseren. Ingenting sendes noe sted. Du kan slette alt i øvingsdagboken.',
      toLog: 'Øvingsdagboken',
    },
    'practice-log': {
      title: 'Øvingsdagbok',
      description: 'En dagbok for det du øver hjemme. Den er bare din, og ligger bare i din egen nettleser.',
      introduction:
        'Her kan du se hva du har øvd, og skrive opp det du gjør andre steder. Dagboken er bare din, og ligger bare i denne nettleseren.',
      withoutScript:
        'Øvingsdagboken virker ikke her. Den trenger JavaScript, og at siden er åpnet fra nettet og ikke som en fil. Du kan føre den på papir: dagen, øvelsen og minuttene, og om du vil, hvor rolig du var før og etter.',
      stored:
        'Det du skriver, lagres i denne nettleseren og ingen andre steder. Ingenting lagres før du skriver noe, og ingenting sendes. Du kan lagre en kopi, og du kan slette alt.',
      toTimer: 'Øv nå',
    },
    'referral-form': {
      title: 'Henvisning til kurs',
      description:
        'Et skjema der fastleger henviser til kurs. Det kan skrives ut, kopieres eller lagres. Bare en framvisning.',
      introduction:
        'For fastleger og andre som henviser. Dette er en framvisning: Ikke skriv om virkelige pasienter her.',
      withoutScript:
        'Henvisningsskjemaet virker ikke her. Det trenger JavaScript, og at siden er åpnet fra nettet og ikke som en fil. Du kan henvise fra EPJ.',
      stored: 'Ingenting lagres. Det du skriver, er i minnet til siden, og borte når du lukker den.',
      onlookerTitle: 'Hva siden rundt skjemaet hører',
      onlookerAbout:
        'Mange nettsider har et skript som følger med på hva folk gjør. Her er et slikt, som lytter etter alt som skjer på siden. Hva du skriver og velger i skjemaet, hører det ikke. Skriv i feltet under og se forskjellen.',
      onlookerField: 'Et vanlig felt på siden',
      onlookerForm: 'Hørt fra skjemaet',
      onlookerOwn: 'Hørt fra feltet',
      onlookerLimit:
        'Et skript som vil lese et skjema på sin egen side, kan likevel finne en vei. Henvisninger hører hjemme på en side uten sporing.',
    },
    'outcome-chart': {
      title: 'Resultater av kurs',
      description: 'Slik kan et kurs vise hva som kom ut av det, med hele skalaen og hvor sikre tallene er.',
      introduction:
        'Slik kan et kurs vise hva som kom ut av det: hele skalaen, hvor sikre tallene er, og hvor mange som svarte.',
      withoutScript:
        'Resultatene kan ikke vises her. De trenger JavaScript, og at siden er åpnet fra nettet og ikke som en fil. Be dem som holdt kurset, om tallene.',
      stored: 'Ingenting lagres, og ingenting om deg sendes noe sted.',
      later: 'Med oppfølging etter ett år',
      toAggregate: 'Har du svarene fra et kurs? Lag tallene her, uten å sende dem noe sted',
      ownTitle: 'Egne svar',
      ownIntroduction:
        'Slik kan en deltaker se sine egne svar: hva som har endret seg, og hva som kan skyldes tilfeldig variasjon. Svarene lagres ikke og sendes ikke noe sted.',
    },
    aggregate: {
      title: 'Fra enkeltsvar til tall for grupper',
      description: 'Gjør deltakernes svar om til tall for gruppen, på din egen maskin. Ingenting sendes noe sted.',
      introduction:
        'For deg som leder kurs og vil vise hva som kom ut av det. Velg filen med deltakernes svar, så regner siden ut tall for gruppen. Ingen enkeltsvar er med i det du får.',
      withoutScript:
        'Siden virker ikke her. Den trenger JavaScript, og at den er åpnet fra nettet og ikke som en fil. Det samme gjør denne kommandoen på din egen maskin, med Node:',
      stored:
        'Ingenting sendes noe sted. Svarene er i minnet på denne maskinen, og borte når du lukker siden. Du kan koble fra nettet før du velger filen: Siden virker likevel.',
      toOutcomes: 'Slik kan resultatet se ut på en side',
    },
  },
};
