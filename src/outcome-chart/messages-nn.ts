import type { OutcomeMessages } from './messages.js';

/** The texts in nynorsk. */
export const nn: OutcomeMessages = {
  title: 'Resultat',
  ownTitle: 'Svara dine',
  synthetic:
    'Syntetiske tal: Dei er laga for å vise korleis resultat ser ut, og seier ikkje noko om eit verkeleg kurs.',
  empty: 'Her er det ingen tal enno.',
  reading: 'Hentar tala …',
  notRead: 'Tala kan ikkje visast.',
  moreProblems: count => `Det er ${count} ting til å rette.`,
  again: 'Prøv igjen',
  scale: (min, max) => `Skala frå ${min} til ${max}`,
  better: { higher: 'Høgare er betre', lower: 'Lågare er betre' },

  walk: 'Piltastane går frå punkt til punkt.',
  rose: (name, from, to) => `${name} auka frå ${from} til ${to}.`,
  fell: (name, from, to) => `${name} gjekk ned frå ${from} til ${to}.`,
  stable: (name, from, to) => `${name}: stabilt frå ${from} til ${to}.`,
  noSureChange: (name, from, to) => `${name}: inga sikker endring frå ${from} til ${to}.`,
  howMuch: (change, low, high, n) =>
    `Endringa var ${change} (95 % konfidensintervall frå ${low} til ${high}) blant ${n} som svarte begge gongene.`,
  means: (name, values) => `${name}: gjennomsnittet var ${values}.`,
  medians: (name, values) => `${name}: medianen var ${values}.`,
  at: (value, time) => `${value} ved ${time}`,
  notKnown: 'Tala seier ikkje om skilnaden er sikker.',
  hidden: minN =>
    `Tal som gjeld færre enn ${minN} personar, blir ikkje viste. Heller ikkje tal som slike kan reknast ut av.`,
  caveat: 'Utan kontrollgruppe; endringa kan ha andre årsaker.',
  followed: {
    complete: 'Berre dei som svarte alle gongene, er med.',
    available: 'Alle som svarte, er med kvar gong; det er ikkje dei same heile vegen.',
  },

  numbers: 'Vis tala',
  details: 'Detaljar',
  columns: {
    time: 'Tidspunkt',
    n: 'Tal på svar',
    mean: 'Snitt (SD)',
    median: 'Median',
    ci: '95 % KI',
    iqr: 'Midtre halvdel',
    span: 'Endring',
    change: 'Endring i snitt',
    dAv: 'Endring i standardavvik (snittet av dei to)',
    dZ: 'Endring i standardavvik (av endringane)',
    p: 'p-verdi',
    better: 'Betre',
    unchanged: 'Uendra',
    worse: 'Verre',
  },
  everybody: 'Alle',
  interval: (low, high) => `${low} til ${high}`,
  span: (from, to) => `${from} til ${to}`,
  notShown: 'blir ikkje vist',
  save: 'Last ned',
  savedFigures: 'Tala',
  savedPicture: 'Bilete',
  notSaved: 'Fila kunne ikkje lagast. Prøv igjen.',
  source: source => `Kjelde: ${source}`,
  licence: licence => `Lisens: ${licence}`,
};
