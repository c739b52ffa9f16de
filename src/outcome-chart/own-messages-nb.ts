import type { OwnMessages } from './own-messages.js';

/** The texts of one's own scores in bokmål. */
export const nb: OwnMessages = {
  synthetic: 'Syntetiske tall: De er laget for å vise hvordan egne svar kan se ut, og er ikke fra en virkelig person.',
  at: (value, time) => `${value} (${time})`,
  levels: (name, values) => `${name}: ${values}.`,
  onlyOne: 'Det er bare ett svar her, så det er ikke noe å sammenligne med ennå.',
  rose: (by, from, to) => `Fra ${from} til ${to} gikk tallet opp med ${by}.`,
  fell: (by, from, to) => `Fra ${from} til ${to} gikk tallet ned med ${by}.`,
  same: (from, to) => `Tallet er det samme fra ${from} til ${to}.`,
  beyondChance: 'Det er mer enn det som vanligvis skyldes tilfeldig variasjon.',
  chance: 'Det kan skyldes tilfeldig variasjon.',
  varies: sdc => `Tallet kan variere med inntil ${sdc} fra gang til gang uten at noe har endret seg.`,
  unknown:
    'Det er ikke kjent hvor mye dette tallet varierer tilfeldig. Derfor kan vi ikke si om en endring er mer enn det.',
  noticeable: mic => `Endringen er så stor at mange merker den i hverdagen (${mic} eller mer).`,
  noticeableOrChance: mic =>
    `Endringen er så stor at mange merker den i hverdagen (${mic} eller mer), men den kan likevel skyldes tilfeldig variasjon.`,
  count: (n, from, to) => `${n} svar fra ${from} til ${to}.`,
  firstAndLast: (first, last) => `Det første var ${first}, og det siste ${last}.`,
  lowestAndHighest: (lowest, highest) => `Det laveste var ${lowest}, og det høyeste ${highest}.`,
  notAll: 'Tallene sier ikke alt om hvordan du har det.',
  onlyHere: 'Tallene ligger bare på denne siden og er borte når du lukker den.',
  week: weeks => `Uke ${weeks}`,
  columns: { time: 'Tidspunkt', value: 'Tall' },
  rows: { first: 'Første', last: 'Siste', lowest: 'Laveste', highest: 'Høyeste' },
  latest: n => `De siste ${n} svarene`,
};
