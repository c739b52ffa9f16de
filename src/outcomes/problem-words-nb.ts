import { headingFor } from './outcome-columns.js';
import { earlierLine, missingMeaning } from './outcome-problem.js';
import type { ExpectedWords, ProblemWords } from './problem-words.js';

const EXPECTED: ExpectedWords = {
  record: 'en post i klammer',
  list: 'en liste med noe i',
  text: 'en tekst',
  id: 'bokstaver, sifre og bindestreker',
  number: 'et tall',
  'number-above-0': 'et tall over 0',
  count: 'et helt tall fra 1',
  'true-or-false': 'true eller false',
  'count-or-0': 'et helt tall fra 0',
  'number-from-0': 'et tall fra 0',
  p: 'et tall fra 0 til 1',
  interval: 'to tall, som «0,41–0,53»',
  direction: '«høyere er bedre» eller «lavere er bedre»',
  time: 'et tidspunkt som har en rad med resultater',
  'yes-or-no': '«ja» eller «nei»',
};

const RAW =
  'Dette ser ut som svarene til enkeltpersoner. Slike svar hører ikke hjemme på en nettside. Gjør dem først om til tall for grupper, med «npx lms-widgets aggregate».';

/** The words in bokmål. */
export const nb: ProblemWords = {
  line: line => `linje ${line}`,
  row: row => `rad ${row}`,
  column: heading => `kolonne «${heading}»`,
  sentences: {
    unreachable: () => 'Filen kunne ikke hentes.',
    status: ({ status }) => `Serveren svarte ${status} og sendte ingen fil.`,
    'too-large': ({ megabytes }) => `Filen er større enn ${megabytes} MB.`,
    'web-page': () => 'Det kom en nettside i stedet for tall. Er adressen riktig, og kan filen leses uten å logge inn?',
    'not-text': () => 'Dette er ikke en tekstfil. Lagre regnearket som CSV UTF-8.',
    'damaged-text': () => 'Noen bokstaver er ødelagt. Lagre filen på nytt som CSV UTF-8.',
    empty: () => 'Her er det ingen tall.',
    'single-column': () => 'Den første linjen har bare én kolonne. Skill kolonnene med semikolon.',
    'unclear-separator': () =>
      'Det er uklart hva som skiller kolonnene. Skill dem med semikolon, og skriv «sep=;» på den første linjen.',
    'open-quote': () => 'Et anførselstegn åpnes her og lukkes aldri.',
    'uneven-row': ({ cells, headings }) =>
      `Raden har ${cells} celler, og det er ${headings} overskrifter. Kan et desimalkomma ha delt en celle i to?`,
    'repeated-heading': () => 'En annen kolonne heter det samme. Gi hver kolonne sitt eget navn.',
    'raw-rows': () => RAW,
    'raw-records': () => RAW,
    'no-headings': () => 'Den første raden må si hva kolonnene er, som «mål», «tidspunkt», «n» og «snitt».',
    'unknown-heading': () => 'Denne kolonnen er ikke kjent. Rett navnet, eller ta den bort.',
    'same-meaning': ({ columns }) =>
      `${columns.map(column => `«${column}»`).join(' og ')} betyr det samme. Ta bort den ene.`,
    'missing-column': ({ expected }) => `Kolonnen «${headingFor(expected, 'nb')}» mangler.`,
    missing: problem => {
      const meaning = missingMeaning(problem);
      return meaning ? `Her mangler «${headingFor(meaning, 'nb')}».` : 'Dette mangler.';
    },
    'not-as-expected': ({ expected }) =>
      `Her skal det stå ${typeof expected === 'string' ? EXPECTED[expected] : expected.join(' eller ')}.`,
    'outside-scale': ({ low, high }) =>
      `Her skal det stå et tall fra ${low.toLocaleString('nb-NO')} til ${high.toLocaleString('nb-NO')}.`,
    'unclear-number': () =>
      'Tallet kan leses på to måter, fordi tegnet i det kan stå mellom tusener. Skriv det uten skille mellom tusener.',
    'mixed-decimals': () => 'Kolonnen har både komma og punktum som desimaltegn. Bruk bare det ene.',
    'not-of-this-row': () => 'Her skal det være tomt, ut fra det andre som står på raden.',
    differs: ({ earlier }) => `Linje ${earlier} sier noe annet.`,
    reversed: () => 'Det laveste eller tidligste må stå først.',
    'outside-interval': () => 'Tallet ligger utenfor sitt eget intervall.',
    duplicate: problem => {
      const earlier = earlierLine(problem);
      return earlier === undefined ? 'Det samme står tidligere i filen.' : `Det samme står på linje ${earlier}.`;
    },
    'same-weeks': ({ earlier }) => `Tidspunktet har samme uke som det på linje ${earlier}.`,
    'shares-not-n': () => 'Bedre, uendret og verre skal til sammen bli n.',
    'not-json': () => 'Dette er ikke gyldig JSON. Mangler det et komma, et anførselstegn eller en parentes?',
    'newer-version': ({ version }) => `Filen er laget for en nyere utgave av lms-widgets (format ${version}).`,
    'unknown-field': () => 'Dette feltet er ikke kjent.',
    'unknown-reference': () => 'Filen har ikke noe som heter dette.',
    'min-not-below-max': () => 'Det minste på skalaen må være mindre enn det største.',
  },
};
