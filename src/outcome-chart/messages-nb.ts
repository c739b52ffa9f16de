import type { OutcomeMessages } from './messages.js';

/** The texts in bokmål. */
export const nb: OutcomeMessages = {
  title: 'Resultater',
  synthetic: 'Syntetiske tall: De er laget for å vise hvordan resultater ser ut, og sier ikke noe om et virkelig kurs.',
  empty: 'Her er det ingen tall ennå.',
  reading: 'Henter tallene …',
  notRead: 'Tallene kan ikke vises.',
  moreProblems: count => `Det er ${count} ting til å rette.`,
  again: 'Prøv igjen',
  scale: (min, max) => `Skala fra ${min} til ${max}`,
  better: { higher: 'Høyere er bedre', lower: 'Lavere er bedre' },

  walk: 'Piltastene går fra punkt til punkt.',
  rose: (name, from, to) => `${name} økte fra ${from} til ${to}.`,
  fell: (name, from, to) => `${name} gikk ned fra ${from} til ${to}.`,
  stable: (name, from, to) => `${name}: stabilt fra ${from} til ${to}.`,
  noSureChange: (name, from, to) => `${name}: ingen sikker endring fra ${from} til ${to}.`,
  howMuch: (change, low, high, n) =>
    `Endringen var ${change} (95 % konfidensintervall fra ${low} til ${high}) blant ${n} som svarte begge ganger.`,
  means: (name, values) => `${name}: gjennomsnittet var ${values}.`,
  medians: (name, values) => `${name}: medianen var ${values}.`,
  at: (value, time) => `${value} ved ${time}`,
  notKnown: 'Tallene sier ikke om forskjellen er sikker.',
  hidden: minN =>
    `Tall som gjelder færre enn ${minN} personer, vises ikke. Heller ikke tall som slike kan regnes ut av.`,
  caveat: 'Uten kontrollgruppe; endringen kan ha andre årsaker.',
  followed: {
    complete: 'Bare de som svarte alle gangene, er med.',
    available: 'Alle som svarte, er med hver gang; det er ikke de samme hele veien.',
  },

  numbers: 'Vis tallene',
  details: 'Detaljer',
  columns: {
    time: 'Tidspunkt',
    n: 'Antall',
    mean: 'Snitt (SD)',
    median: 'Median',
    ci: '95 % KI',
    iqr: 'Midterste halvdel',
    span: 'Endring',
    change: 'Endring i snitt',
    dAv: 'Endring i standardavvik (snittet av de to)',
    dZ: 'Endring i standardavvik (av endringene)',
    p: 'p-verdi',
    better: 'Bedre',
    unchanged: 'Uendret',
    worse: 'Verre',
  },
  everybody: 'Alle',
  interval: (low, high) => `${low} til ${high}`,
  span: (from, to) => `${from} til ${to}`,
  notShown: 'vises ikke',
  source: source => `Kilde: ${source}`,
  licence: licence => `Lisens: ${licence}`,
};
