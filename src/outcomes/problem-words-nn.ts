import { headingFor } from './outcome-columns.js';
import { earlierLine, missingMeaning } from './outcome-problem.js';
import type { ExpectedWords, ProblemWords } from './problem-words.js';

const EXPECTED: ExpectedWords = {
  record: 'ein post i klammer',
  list: 'ei liste med noko i',
  text: 'ein tekst',
  id: 'bokstavar, siffer og bindestrekar',
  number: 'eit tal',
  'number-above-0': 'eit tal over 0',
  count: 'eit heilt tal frå 1',
  'true-or-false': 'true eller false',
  'count-or-0': 'eit heilt tal frå 0',
  'number-from-0': 'eit tal frå 0',
  p: 'eit tal frå 0 til 1',
  interval: 'to tal, som «0,41–0,53»',
  direction: '«høgare er betre» eller «lågare er betre»',
  time: 'eit tidspunkt som har ei rad med resultat',
  'yes-or-no': '«ja» eller «nei»',
};

const RAW =
  'Dette ser ut som svara til enkeltpersonar. Slike svar høyrer ikkje heime på ei nettside. Gjer dei først om til tal for grupper, med «npx lms-widgets aggregate».';

/** The words in nynorsk. */
export const nn: ProblemWords = {
  line: line => `linje ${line}`,
  row: row => `rad ${row}`,
  column: heading => `kolonne «${heading}»`,
  sentences: {
    unreachable: () => 'Fila kunne ikkje hentast.',
    status: ({ status }) => `Tenaren svarte ${status} og sende inga fil.`,
    'too-large': ({ megabytes }) => `Fila er større enn ${megabytes} MB.`,
    'web-page': () => 'Det kom ei nettside i staden for tal. Er adressa rett, og kan fila lesast utan å logge inn?',
    'not-text': () => 'Dette er ikkje ei tekstfil. Lagre reknearket som CSV UTF-8.',
    'damaged-text': () => 'Nokre bokstavar er øydelagde. Lagre fila på nytt som CSV UTF-8.',
    empty: () => 'Her er det ingen tal.',
    'single-column': () => 'Den første linja har berre éin kolonne. Skil kolonnane med semikolon.',
    'unclear-separator': () =>
      'Det er uklart kva som skil kolonnane. Skil dei med semikolon, og skriv «sep=;» på den første linja.',
    'open-quote': () => 'Eit hermeteikn blir opna her og aldri lukka.',
    'uneven-row': ({ cells, headings }) =>
      `Rada har ${cells} celler, og det er ${headings} overskrifter. Kan eit desimalkomma ha delt ei celle i to?`,
    'repeated-heading': () => 'Ein annan kolonne heiter det same. Gi kvar kolonne sitt eige namn.',
    'raw-rows': () => RAW,
    'raw-records': () => RAW,
    'no-headings': () => 'Den første rada må seie kva kolonnane er, som «mål», «tidspunkt», «n» og «snitt».',
    'unknown-heading': () => 'Denne kolonnen er ikkje kjend. Rett namnet, eller ta han bort.',
    'same-meaning': ({ columns }) =>
      `${columns.map(column => `«${column}»`).join(' og ')} tyder det same. Ta bort den eine.`,
    'missing-column': ({ expected }) => `Kolonnen «${headingFor(expected, 'nn')}» manglar.`,
    missing: problem => {
      const meaning = missingMeaning(problem);
      return meaning ? `Her manglar «${headingFor(meaning, 'nn')}».` : 'Dette manglar.';
    },
    'not-as-expected': ({ expected }) =>
      `Her skal det stå ${typeof expected === 'string' ? EXPECTED[expected] : expected.join(' eller ')}.`,
    'outside-scale': ({ low, high }) =>
      `Her skal det stå eit tal frå ${low.toLocaleString(['nn-NO', 'nb-NO'])} til ${high.toLocaleString(['nn-NO', 'nb-NO'])}.`,
    'unclear-number': () =>
      'Talet kan lesast på to måtar, fordi teiknet i det kan stå mellom tusen. Skriv det utan skilje mellom tusen.',
    'mixed-decimals': () => 'Kolonnen har både komma og punktum som desimalteikn. Bruk berre det eine.',
    'not-of-this-row': () => 'Her skal det vere tomt, ut frå det andre som står på rada.',
    differs: ({ earlier }) => `Linje ${earlier} seier noko anna.`,
    reversed: () => 'Det lågaste eller tidlegaste må stå først.',
    'outside-interval': () => 'Talet ligg utanfor sitt eige intervall.',
    duplicate: problem => {
      const earlier = earlierLine(problem);
      return earlier === undefined ? 'Det same står tidlegare i fila.' : `Det same står på linje ${earlier}.`;
    },
    'same-weeks': ({ earlier }) => `Tidspunktet har same veke som det på linje ${earlier}.`,
    'shares-not-n': () => 'Betre, uendra og verre skal til saman bli n.',
    'not-json': () => 'Dette er ikkje gyldig JSON. Manglar det eit komma, eit hermeteikn eller ein parentes?',
    'newer-version': ({ version }) => `Fila er laga for ei nyare utgåve av lms-widgets (format ${version}).`,
    'unknown-field': () => 'Dette feltet er ikkje kjent.',
    'unknown-reference': () => 'Fila har ikkje noko som heiter dette.',
    'min-not-below-max': () => 'Det minste på skalaen må vere mindre enn det største.',
  },
};
