import { nb as shared } from '../outcomes/problem-words-nb.js';
import { sentencesOnAnyFile } from './any-file.js';
import { AS_WRITTEN as written, expectation } from './as-written.js';
import type { AggregatorMessages } from './messages.js';

const listed = (names: readonly string[]): string => names.map(name => `«${name}»`).join(', ');

/** The texts in bokmål. */
export const nb: AggregatorMessages = {
  problems: {
    ...sentencesOnAnyFile(shared),
    missing: ({ path }) => `«${path}» mangler.`,
    'unknown-field': ({ path }) => `«${path}» er ikke et felt i formatet. Er det skrevet feil?`,
    'not-as-expected': ({ path, expected }) =>
      `${path ? `«${path}»` : 'Alt sammen'} må være ${expectation(expected, nb.expected, nb.or)}.`,
    'min-not-below-max': ({ path }) => `«${path}» må være lavere enn det høyeste på skalaen.`,
    duplicate: ({ path }) => `«${path}» er brukt allerede.`,
    'more-than-items': ({ path }) => `«${path}» er flere enn det er spørsmål.`,
    'items-and-column': ({ path }) =>
      `«${path}» har både ${written.items} og ${written.column}: Enten regnes skåren ut av svarene, eller så er den ferdig.`,
    'unknown-instrument': ({ path, known }) => `«${path}» er ikke blant skjemaene: ${listed(known)}.`,
    'item-count': ({ path, expected }) =>
      `«${path}» må være ${expected} kolonneoverskrifter, én for hvert spørsmål i rekkefølge.`,

    'not-text': () => 'Dette er ikke en tekstfil. Er det en arbeidsbok? I Excel: Fil → Lagre som → CSV UTF-8.',
    empty: () => 'Det er ingenting i filen.',

    'no-such-column': ({ field, column }) => `Planen nevner «${column}» i ${field}, og det er ingen slik kolonne.`,
    'no-participant-column': () =>
      `Ingen kolonne sier hvem som svarte. Kall den ${written.who}, eller skriv overskriften som ${written.participant} i planen.`,
    'several-participant-columns': ({ columns }) =>
      `${listed(columns)} kan alle si hvem som svarte. Skriv overskriften på én av dem som ${written.participant} i planen.`,
    'unclear-layout': () =>
      `Det er ikke klart hvor tidspunktet står. Her ventes enten kolonner som ${written.wide.join(' og ')}, eller en kolonne ` +
      `${written.when} med en rad for hvert tidspunkt. Ellers: Skriv ${written.layout}, ${written.time}, ${written.times} og ` +
      `${written.measures} i planen.`,
    'unclear-times': ({ columns }) =>
      `${listed(columns)} kan være samme tidspunkt. Skriv tidspunktene som ${written.times} i planen.`,
    'unknown-time-column': () =>
      `Dette begynner som et mål, med et tidspunkt som ikke er kjent. Skriv tidspunktene som ${written.times} i planen.`,
    'missing-items': ({ measure, columns }) => `«${measure}» trenger disse kolonnene også: ${listed(columns)}.`,
    'no-measures': () =>
      `Ingen av overskriftene er et mål som er kjent. Skriv målene som ${written.measures} i planen.`,
    'claimed-by-several': ({ measures }) =>
      `${listed(measures)} har de samme spørsmålene. Skriv det som er ment, som ${written.measures} i planen.`,
    'column-used-twice': () => 'Planen gir denne kolonnen to betydninger.',
    'missing-code-on-scale': ({ measure, code }) =>
      `${code} betyr at svaret mangler, men er også et svar på «${measure}». Ta det ut av ${written.missing} i planen.`,

    'no-participant': () => 'Ingenting sier hvem som svarte.',
    'answered-twice': ({ earlier }) => `Samme deltaker til samme tidspunkt som på linje ${earlier}. Ta ut den ene.`,
    'unknown-time': () =>
      `Dette er ingen av tidspunktene. Rett det, eller skriv tidspunktene som ${written.times} i planen.`,
    'other-group': () => 'Deltakeren var i en annen gruppe på en tidligere linje.',
    'spelt-differently': () =>
      'Bare store og små bokstaver skiller dette fra en tidligere linje. Skriv samme navn på samme måte.',
  },
  expected: {
    record: 'felter i krøllparenteser',
    list: 'en liste i hakeparenteser, med noe i',
    text: 'en tekst i anførselstegn',
    id: 'bokstaver, sifre og bindestreker',
    number: 'et tall, med punktum som desimaltegn og uten anførselstegn',
    'number-above-0': 'et tall over 0',
    count: 'et helt tall fra 1',
    'true-or-false': `${written.isTrue} eller ${written.isFalse}`,
  },
  or: 'eller',
  line: shared.line,
  column: shared.column,

  read: (participants, layout, times) =>
    `${participants} ${participants === 1 ? 'deltaker' : 'deltakere'}, ${layout}, ${times.length} ` +
    `${times.length === 1 ? 'tidspunkt' : 'tidspunkter'}${times.length ? `: ${times.join(', ')}` : ''}.`,
  layouts: { wide: 'bred form', long: 'lang form' },
  time: (label, weeks) => `${label} (uke ${weeks})`,
  weeksAssumed: 'Ukene er som for et kurs på åtte uker.',
  weeksInPlan: `Var kurset ditt annerledes, så skriv ${written.times} i planen.`,
  fates: {
    results: 'med resultat',
    absent: 'uten svar',
    tooFew: 'med for få svar',
    unusable: 'med svar som ble utelatt',
    notFollowed: 'som ikke svarte alle gangene',
  },
  dropped: {
    'not-a-number': 'som ikke er et tall',
    'outside-scale': 'som er utenfor skalaen',
    'unclear-number': 'som kan være et desimaltall eller tusener',
  },
  leftOut: (where, why) => `Utelatt: ${where}, ${why}.`,
  more: values => `Og ${values} verdier til ble utelatt.`,
  notRead: columns => `Ikke brukt: ${listed(columns)}.`,
};
