import type { SiteWords } from './words.js';

export const nn: SiteWords = {
  home: '../nn/',
  foot: {
    storedTitle: 'Kva som blir lagra',
    back: 'Til sida om stressmeistring',
  },
  framed: {
    open: 'Opne på ei eiga side',
    openByHand:
      'Skjer det ingenting, så høgreklikk på lenkja eller hald fingeren på henne, og opne henne i ei ny fane.',
  },
  offline: {
    offlineTitle: 'Utan nett',
    offer: 'Du kan hente øvinga og dagboka ned på denne eininga. Da verkar dei også når du ikkje har nett.',
    make: 'Gjer tilgjengeleg utan nett',
    making: 'Hentar øvinga og dagboka …',
    made: 'Øvinga og dagboka verkar utan nett på denne eininga.',
    remove: 'Ikkje ha dei utan nett',
    removed: 'Øvinga og dagboka treng nett igjen. Det du har skrive, er her framleis.',
    failed: 'Det gjekk ikkje denne gongen. Prøv igjen når du har nett.',
  },
  pages: {
    'breathing-timer': {
      title: 'Tid for å øve',
      description: 'Ei pusteøving du kan gjere no: Vel rytme og lengd, og følg med. Ingenting blir sendt nokon stad.',
      introduction:
        'Set deg eller legg deg godt til rette. Du kan ta pause eller avslutte når du vil, og puste som vanleg når du treng det.',
      withoutScript:
        'Denne øvinga verkar ikkje her. Ho treng JavaScript, og at sida er opna frå nettet og ikkje som ei fil. Du kan øve utan: Set deg godt til rette, still ei klokke på fem minutt, og følg pusten slik han er.',
      stored:
        'Ingenting blir lagra før du trykkjer «Start». Da blir øvinga, tida og det du sjølv skriv etterpå, lagra i denne nettlesaren. Ingenting blir sendt nokon stad. Du kan slette alt i øvingsdagboka.',
      toLog: 'Øvingsdagboka',
    },
    'practice-log': {
      title: 'Øvingsdagbok',
      description: 'Ei dagbok for det du øver heime. Ho er berre di, og ligg berre i din eigen nettlesar.',
      introduction:
        'Her kan du sjå kva du har øvd, og skrive opp det du gjer andre stader. Dagboka er berre di, og ligg berre i denne nettlesaren.',
      withoutScript:
        'Øvingsdagboka verkar ikkje her. Ho treng JavaScript, og at sida er opna frå nettet og ikkje som ei fil. Du kan føre henne på papir: dagen, øvinga og minutta, og om du vil, kor roleg du var før og etter.',
      stored:
        'Det du skriv, blir lagra i denne nettlesaren og ingen andre stader. Ingenting blir lagra før du skriv noko, og ingenting blir sendt. Du kan lagre ein kopi, og du kan slette alt.',
      toTimer: 'Øv no',
    },
    'referral-form': {
      title: 'Tilvising til kurs',
      description:
        'Eit skjema der fastlegar tilviser til kurs. Det kan skrivast ut, kopierast eller lagrast. Berre ei framvising.',
      introduction:
        'For fastlegar og andre som tilviser. Dette er ei framvising: Ikkje skriv om verkelege pasientar her.',
      withoutScript:
        'Tilvisingsskjemaet verkar ikkje her. Det treng JavaScript, og at sida er opna frå nettet og ikkje som ei fil. Du kan tilvise frå EPJ.',
      stored: 'Ingenting blir lagra. Det du skriv, er i minnet til sida, og borte når du lukkar henne.',
      onlookerTitle: 'Kva sida rundt skjemaet høyrer',
      onlookerAbout:
        'Mange nettsider har eit skript som følgjer med på kva folk gjer. Her er eit slikt, som lyttar etter alt som skjer på sida. Kva du skriv og vel i skjemaet, høyrer det ikkje. Skriv i feltet under og sjå skilnaden.',
      onlookerField: 'Eit vanleg felt på sida',
      onlookerForm: 'Høyrt frå skjemaet',
      onlookerOwn: 'Høyrt frå feltet',
      onlookerLimit:
        'Eit skript som vil lese eit skjema på si eiga side, kan likevel finne ein veg. Tilvisingar høyrer heime på ei side utan sporing.',
    },
    'outcome-chart': {
      title: 'Resultat av kurs',
      description: 'Slik kan eit kurs vise kva som kom ut av det, med heile skalaen og kor sikre tala er.',
      introduction:
        'Slik kan eit kurs vise kva som kom ut av det: heile skalaen, kor sikre tala er, og kor mange som svarte.',
      withoutScript:
        'Resultata kan ikkje visast her. Dei treng JavaScript, og at sida er opna frå nettet og ikkje som ei fil. Be dei som heldt kurset, om tala.',
      stored: 'Ingenting blir lagra, og ingenting om deg blir sendt nokon stad.',
      later: 'Med oppfølging etter eitt år',
      toAggregate: 'Har du svara frå eit kurs? Lag tala her, utan å sende dei nokon stad',
      ownTitle: 'Eigne svar',
      ownIntroduction:
        'Slik kan ein deltakar sjå sine eigne svar: kva som har endra seg, og kva som kan skuldast tilfeldig variasjon. Svara blir ikkje lagra og ikkje sende nokon stad.',
    },
    aggregate: {
      title: 'Frå enkeltsvar til tal for grupper',
      description:
        'Gjer svara til deltakarane om til tal for gruppa, på di eiga maskin. Ingenting blir sendt nokon stad.',
      introduction:
        'For deg som leier kurs og vil vise kva som kom ut av det. Vel fila med svara til deltakarane, så reknar sida ut tal for gruppa. Ingen enkeltsvar er med i det du får.',
      withoutScript:
        'Sida verkar ikkje her. Ho treng JavaScript, og at ho er opna frå nettet og ikkje som ei fil. Det same gjer denne kommandoen på di eiga maskin, med Node:',
      stored:
        'Ingenting blir sendt nokon stad. Svara er i minnet på denne maskina, og borte når du lukkar sida. Du kan kople frå nettet før du vel fila: Sida verkar likevel.',
      toOutcomes: 'Slik kan resultatet sjå ut på ei side',
    },
  },
};
