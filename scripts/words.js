// npm run words: every text of the suite, the demo and the hosted folder through hunspell, with the project’s own words besides.
import { readFileSync, readdirSync } from 'node:fs';
import { ROOT } from './elements.js';
import { DICTIONARIES, installedOf, unknownWords } from './hunspell.js';
import { textsInModule } from './texts-in-modules.js';
import { textsInPage } from './texts-in-pages.js';

/** @typedef {keyof typeof DICTIONARIES} Language */

const LIST = 'scripts/words.txt';
/** What whoever hosts the suite reads in its zip. */
const HOSTED = 'scripts/cdn-readmes.js';
const LANGUAGES = /** @type {Language[]} */ (Object.keys(DICTIONARIES));

/**
 * @returns {ReadonlyMap<string, ReadonlySet<string>>} the project's own words by language; those under `all` hold in each
 */
function ownWords() {
  /** @type {Map<string, Set<string>>} */
  const words = new Map(LANGUAGES.map(language => [language, new Set()]));
  let section = 'all';
  for (const line of readFileSync(`${ROOT}${LIST}`, 'utf8')
    .split('\n')
    .map(line => line.trim())) {
    const heading = /^\[(\w+)\]$/.exec(line)?.[1];
    if (heading) section = heading;
    else if (line && !line.startsWith('#')) {
      for (const language of section === 'all' ? LANGUAGES : [section]) words.get(language)?.add(line);
    }
  }
  return words;
}

/** @returns {{ file: string, texts: import('./texts-in-pages.js').Text[] }[]} */
function everyText() {
  const files = ['src', 'demo'].flatMap(folder =>
    readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' })
      .map(file => `${folder}/${file}`)
      .filter(file => /\.(ts|html)$/.test(file))
      .sort(),
  );
  return [...files, HOSTED].map(file => {
    const source = readFileSync(`${ROOT}${file}`, 'utf8');
    return { file, texts: file.endsWith('.html') ? textsInPage(source) : textsInModule(source) };
  });
}

/**
 * @param {ReadonlyMap<Language, string>} dictionaries
 * @returns {string[]} a line for each word that is in no dictionary and not in the list
 */
function misspelled(dictionaries) {
  const own = ownWords();
  return everyText().flatMap(({ file, texts }) =>
    [...dictionaries].flatMap(([language, dictionary]) => {
      const text = texts.filter(text => text.language === language).map(({ text }) => text);
      if (text.length === 0) return [];
      return unknownWords(dictionary, text.join('\n'))
        .filter(word => !own.get(language)?.has(word) && !own.get(language)?.has(word.toLowerCase()))
        .map(word => `${file}: ${word} (${language})`);
    }),
  );
}

/** @returns {Map<Language, string>} the dictionaries that are there */
function dictionariesInstalled() {
  /** @type {Map<Language, string>} */
  const found = new Map();
  for (const language of LANGUAGES) {
    const { name, install, needed } = DICTIONARIES[language];
    const installed = installedOf(name);
    if (installed) found.set(language, installed);
    else if (needed) throw new Error(`npm run words needs the dictionary ${name}: install ${install}.`);
    else console.log(`The ${language} texts are not looked at: there is no dictionary (${install}).`);
  }
  return found;
}

try {
  const lines = misspelled(dictionariesInstalled());
  for (const line of lines) console.log(line);
  console.log(lines.length ? `words: ${lines.length} unknown; mend them, or add them to ${LIST}` : 'words: all known');
  process.exitCode = lines.length ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
