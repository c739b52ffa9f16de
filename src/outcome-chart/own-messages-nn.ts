import type { OwnMessages } from './own-messages.js';

/** The texts of one's own scores in nynorsk. */
export const nn: OwnMessages = {
  synthetic:
    'Syntetiske tal: Dei er laga for å vise korleis eigne svar kan sjå ut, og er ikkje frå ein verkeleg person.',
  at: (value, time) => `${value} (${time})`,
  levels: (name, values) => `${name}: ${values}.`,
  onlyOne: 'Det er berre eitt svar her, så det er ikkje noko å samanlikne med enno.',
  rose: (by, from, to) => `Frå ${from} til ${to} gjekk talet opp med ${by}.`,
  fell: (by, from, to) => `Frå ${from} til ${to} gjekk talet ned med ${by}.`,
  same: (from, to) => `Talet er det same frå ${from} til ${to}.`,
  beyondChance: 'Det er meir enn det som vanlegvis skuldast tilfeldig variasjon.',
  chance: 'Det kan skuldast tilfeldig variasjon.',
  varies: sdc => `Talet kan variere med inntil ${sdc} frå gong til gong utan at noko har endra seg.`,
  unknown:
    'Det er ikkje kjent kor mykje dette talet varierer tilfeldig. Derfor kan vi ikkje seie om ei endring er meir enn det.',
  noticeable: mic => `Endringa er så stor at mange merkar det i kvardagen (${mic} eller meir).`,
  noticeableOrChance: mic =>
    `Endringa er så stor at mange merkar det i kvardagen (${mic} eller meir), men ho kan likevel skuldast tilfeldig variasjon.`,
  count: (n, from, to) => `${n} svar frå ${from} til ${to}.`,
  firstAndLast: (first, last) => `Det første var ${first}, og det siste ${last}.`,
  lowestAndHighest: (lowest, highest) => `Det lågaste var ${lowest}, og det høgaste ${highest}.`,
  notAll: 'Tala seier ikkje alt om korleis du har det.',
  onlyHere: 'Tala ligg berre på denne sida og er borte når du lukkar henne.',
  week: weeks => `Veke ${weeks}`,
  columns: { time: 'Tidspunkt', value: 'Tal' },
  rows: { first: 'Første', last: 'Siste', lowest: 'Lågaste', highest: 'Høgaste' },
  latest: n => `Dei siste ${n} svara`,
};
