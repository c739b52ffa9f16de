// What stands in the zip of dist/cdn for whoever puts it on a server: LESMEG.txt in bokmål and nynorsk, README.txt in English.

/**
 * @typedef {object} Integrity integrity.json
 * @property {string} version
 * @property {Readonly<Record<string, string>>} files the SHA-384 of each, by name
 *
 * @typedef {object} Words
 * @property {string} title
 * @property {string} where
 * @property {string} line
 * @property {string} links
 * @property {string} policy
 * @property {string} trustedTypes
 * @property {string} check
 * @property {string} privacy
 */

/** @type {Readonly<Record<'nb' | 'nn' | 'en', Words>>} */
const WORDS = {
  nb: {
    title: 'for den som legger mappen på en tjener',
    where:
      'Legg mappen på nettstedets egen tjener, under en adresse med versjonen i, for eksempel /lms/VERSION/. Filene skal sendes som text/javascript og application/json, og kan mellomlagres for alltid: en ny versjon får en ny adresse.',
    line: 'Én linje i malen, helst i <head>. Hashen er den til embed.js i denne mappen:',
    links:
      'Lenker til komponentenes egne sider på samme tjener (…/w/breathing-timer) og <div data-lms="breathing-timer">med noe i</div> blir da til komponenten. Filer som ikke har riktig hash, blir ikke kjørt, og lenken forblir en lenke.',
    policy:
      'Content-Security-Policy trenger ikke mer enn dette (connect-src er for innlasteren og for tall fra filer):',
    trustedTypes: 'Der nettstedet krever Trusted Types, også dette, samme hvor mange kopier det er på siden:',
    check: 'Hashen til en fil, slik den står i integrity.json (sha384-…):',
    privacy:
      'Ingenting lastes fra andre, ingenting sendes, og ingenting lagres før personen selv gjør noe. Lisensene til det som er med, står i LICENSES.txt.',
  },
  nn: {
    title: 'for den som legg mappa på ein tenar',
    where:
      'Legg mappa på nettstaden sin eigen tenar, under ei adresse med versjonen i, til dømes /lms/VERSION/. Filene skal sendast som text/javascript og application/json, og kan mellomlagrast for alltid: ein ny versjon får ei ny adresse.',
    line: 'Éi linje i malen, helst i <head>. Hashen er den til embed.js i denne mappa:',
    links:
      'Lenkjer til komponentane sine eigne sider på same tenar (…/w/breathing-timer) og <div data-lms="breathing-timer">med noko i</div> blir då til komponenten. Filer som ikkje har rett hash, blir ikkje køyrde, og lenkja er framleis ei lenkje.',
    policy: 'Content-Security-Policy treng ikkje meir enn dette (connect-src er for innlastaren og for tal frå filer):',
    trustedTypes: 'Der nettstaden krev Trusted Types, òg dette, same kor mange kopiar det er på sida:',
    check: 'Hashen til ei fil, slik han står i integrity.json (sha384-…):',
    privacy:
      'Ingenting blir lasta frå andre, ingenting blir sendt, og ingenting blir lagra før personen sjølv gjer noko. Lisensane til det som er med, står i LICENSES.txt.',
  },
  en: {
    title: 'for whoever puts the folder on a server',
    where:
      'Put the folder on the site’s own server, under an address that has the version in it, such as /lms/VERSION/. The files are to be sent as text/javascript and application/json, and may be cached for ever: a new version gets a new address.',
    line: 'One line in the template, in <head> for choice. The hash is that of embed.js in this folder:',
    links:
      'Links to the widgets’ own pages on the same server (…/w/breathing-timer) and <div data-lms="breathing-timer">with something in it</div> then become the widget. Files whose hash does not fit are not run, and the link stays a link.',
    policy:
      'The Content-Security-Policy needs no more than this (connect-src is for the loader, and for figures from files):',
    trustedTypes: 'Where the site asks for Trusted Types, this as well, however many copies there are on the page:',
    check: 'The hash of a file, as it stands in integrity.json (sha384-…):',
    privacy:
      'Nothing is loaded from others, nothing is sent, and nothing is stored before the person acts. The licences of what is bundled stand in LICENSES.txt.',
  },
};

/** As wide as a plain text is read with ease. */
const WIDTH = 96;

/** @param {string} text */
function wrapped(text) {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line && line.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line ? `${line} ${word}` : word;
  }
  return lines.join('\n');
}

/** @param {readonly string[]} lines */
const indented = lines => lines.map(line => `    ${line}`).join('\n');

/**
 * @param {Words} words
 * @param {Integrity} integrity
 */
function readme(words, { version, files }) {
  const script = [
    `<script type="module" src="/lms/${version}/embed.js"`,
    `  integrity="${files['embed.js']}"></script>`,
  ];
  return [
    `lms-widgets ${version}: ${words.title}`,
    wrapped(`1. ${words.where.replace('VERSION', version)}`),
    wrapped(`2. ${words.line}`),
    indented(script),
    wrapped(words.links),
    wrapped(`3. ${words.policy}`),
    indented(["script-src 'self'; connect-src 'self'"]),
    wrapped(words.trustedTypes),
    indented(["require-trusted-types-for 'script'; trusted-types lms-widgets"]),
    wrapped(`4. ${words.check}`),
    indented(['openssl dgst -sha384 -binary embed.js | openssl base64 -A']),
    wrapped(`5. ${words.privacy}`),
  ].join('\n\n');
}

/**
 * @param {Integrity} integrity of the folder that they are put into
 * @returns {[name: string, text: string][]}
 */
export const readmesFor = integrity => [
  ['LESMEG.txt', `${readme(WORDS.nb, integrity)}\n\n\n${readme(WORDS.nn, integrity)}\n`],
  ['README.txt', `${readme(WORDS.en, integrity)}\n`],
];
