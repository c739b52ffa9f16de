import { nn as shared } from '../outcomes/problem-words-nn.js';
import { sentencesOnAnyFile } from './any-file.js';
import { AS_WRITTEN as written, expectation } from './as-written.js';
import type { AggregatorMessages } from './messages.js';

const listed = (names: readonly string[]): string => names.map(name => `«${name}»`).join(', ');

/** The texts in nynorsk. */
export const nn: AggregatorMessages = {
  problems: {
    ...sentencesOnAnyFile(shared),
    missing: ({ path }) => `«${path}» manglar.`,
    'unknown-field': ({ path }) => `«${path}» er ikkje eit felt i formatet. Er det skrive feil?`,
    'not-as-expected': ({ path, expected }) =>
      `${path ? `«${path}»` : 'Alt saman'} må vere ${expectation(expected, nn.expected, nn.or)}.`,
    'min-not-below-max': ({ path }) => `«${path}» må vere lågare enn det høgaste på skalaen.`,
    duplicate: ({ path }) => `«${path}» er brukt allereie.`,
    'more-than-items': ({ path }) => `«${path}» er fleire enn det er spørsmål.`,
    'items-and-column': ({ path }) =>
      `«${path}» har både ${written.items} og ${written.column}: Anten blir skåren rekna ut av svara, eller så er han ferdig.`,
    'unknown-instrument': ({ path, known }) => `«${path}» er ikkje blant skjemaa: ${listed(known)}.`,
    'item-count': ({ path, expected }) =>
      `«${path}» må vere ${expected} kolonneoverskrifter, éi for kvart spørsmål i rekkjefølgje.`,

    'not-text': () => 'Dette er ikkje ei tekstfil. Er det ei arbeidsbok? I Excel: Fil → Lagre som → CSV UTF-8.',
    empty: () => 'Det er ingenting i fila.',

    'no-such-column': ({ field, column }) => `Planen nemner «${column}» i ${field}, og det er ingen slik kolonne.`,
    'no-participant-column': () =>
      `Ingen kolonne seier kven som svarte. Kall han ${written.who}, eller skriv overskrifta som ${written.participant} i planen.`,
    'several-participant-columns': ({ columns }) =>
      `${listed(columns)} kan alle seie kven som svarte. Skriv overskrifta på éin av dei som ${written.participant} i planen.`,
    'unclear-layout': () =>
      `Det er ikkje klart kvar tidspunktet står. Her er det venta anten kolonnar som ${written.wide.join(' og ')}, eller ein ` +
      `kolonne ${written.when} med ei rad for kvart tidspunkt. Elles: Skriv ${written.layout}, ${written.time}, ` +
      `${written.times} og ${written.measures} i planen.`,
    'unclear-times': ({ columns }) =>
      `${listed(columns)} kan vere same tidspunkt. Skriv tidspunkta som ${written.times} i planen.`,
    'unknown-time-column': () =>
      `Dette begynner som eit mål, med eit tidspunkt som ikkje er kjent. Skriv tidspunkta som ${written.times} i planen.`,
    'missing-items': ({ measure, columns }) => `«${measure}» treng desse kolonnane òg: ${listed(columns)}.`,
    'no-measures': () => `Ingen av overskriftene er eit mål som er kjent. Skriv måla som ${written.measures} i planen.`,
    'claimed-by-several': ({ measures }) =>
      `${listed(measures)} har dei same spørsmåla. Skriv det som er meint, som ${written.measures} i planen.`,
    'column-used-twice': () => 'Planen gir denne kolonnen to tydingar.',
    'missing-code-on-scale': ({ measure, code }) =>
      `${code} tyder at svaret manglar, men er òg eit svar på «${measure}». Ta det ut av ${written.missing} i planen.`,

    'no-participant': () => 'Ingenting seier kven som svarte.',
    'answered-twice': ({ earlier }) => `Same deltakar til same tidspunkt som på linje ${earlier}. Ta ut den eine.`,
    'unknown-time': () =>
      `Dette er ingen av tidspunkta. Rett det, eller skriv tidspunkta som ${written.times} i planen.`,
    'other-group': () => 'Deltakaren var i ei anna gruppe på ei tidlegare linje.',
    'spelt-differently': () =>
      'Berre store og små bokstavar skil dette frå ei tidlegare linje. Skriv same namn på same måten.',
  },
  expected: {
    record: 'felt i krøllparentesar',
    list: 'ei liste i hakeparentesar, med noko i',
    text: 'ein tekst i hermeteikn',
    id: 'bokstavar, siffer og bindestrekar',
    number: 'eit tal, med punktum som desimalteikn og utan hermeteikn',
    'number-above-0': 'eit tal over 0',
    count: 'eit heilt tal frå 1',
    'true-or-false': `${written.isTrue} eller ${written.isFalse}`,
  },
  or: 'eller',
  line: shared.line,
  column: shared.column,

  read: (participants, layout, times) =>
    `${participants} ${participants === 1 ? 'deltakar' : 'deltakarar'}, ${layout}, ${times.length} ` +
    `tidspunkt${times.length ? `: ${times.join(', ')}` : ''}.`,
  layouts: { wide: 'brei form', long: 'lang form' },
  time: (label, weeks) => `${label} (veke ${weeks})`,
  weeksAssumed: 'Vekene er som for eit kurs på åtte veker.',
  weeksInPlan: `Var kurset ditt annleis, så skriv ${written.times} i planen.`,
  fates: {
    results: 'med resultat',
    absent: 'utan svar',
    tooFew: 'med for få svar',
    unusable: 'med svar som vart utelatne',
    notFollowed: 'som ikkje svarte alle gongene',
  },
  dropped: {
    'not-a-number': 'som ikkje er eit tal',
    'outside-scale': 'som er utanfor skalaen',
    'unclear-number': 'som kan vere eit desimaltal eller tusen',
  },
  leftOut: (where, why) => `Utelate: ${where}, ${why}.`,
  more: values => `Og ${values} verdiar til vart utelatne.`,
  notRead: columns => `Ikkje brukt: ${listed(columns)}.`,
};
