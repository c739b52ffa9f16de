// Spelling by hunspell, which must be installed: it is no npm package.
import { spawnSync } from 'node:child_process';

/** By language: its dictionary, and where Debian has it. */
export const DICTIONARIES = {
  nb: { name: 'nb_NO', install: 'hunspell and hunspell-no', needed: true },
  nn: { name: 'nn_NO', install: 'hunspell and hunspell-no', needed: true },
  en: { name: 'en_GB,en_US', install: 'hunspell-en-gb or hunspell-en-us', needed: false },
};

/**
 * @param {string} dictionary
 * @param {string} text
 */
const ask = (dictionary, text) =>
  spawnSync('hunspell', ['-d', dictionary, '-i', 'utf-8', '-l'], { input: text, encoding: 'utf8' });

/**
 * @param {string} names dictionaries, the best first
 * @returns {string | undefined} the first that is installed
 */
export function installedOf(names) {
  return names.split(',').find(name => ask(name, '').status === 0);
}

/**
 * @param {string} dictionary
 * @param {string} text
 * @returns {string[]} the words of two letters or more that the dictionary does not know, each once; a genitive without its
 *   ending
 */
export function unknownWords(dictionary, text) {
  const { stdout } = ask(dictionary, text.normalize('NFC').replaceAll('\u00ad', ''));
  const words = stdout.split('\n').map(word => word.replace(/[’']s?$/, ''));
  return [...new Set(words.filter(word => word.length > 1))];
}
