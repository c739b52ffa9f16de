import { SITES } from '../../src/course/course.js';
import { onPage, settled, statesOf } from '../host/host-page.js';
import type { HostPage } from '../host/host-page.js';
import type { Destination } from '../host/inside-page.js';
import { hasActed } from './state.js';
import { foreignTexts, missingTexts, wordsOf } from './texts.js';
import type { Language } from './texts.js';

/** What the page says, and the language that the element is then in. */
const PAGES: readonly (readonly [string, Language])[] = [
  ['nn', 'nn'],
  ['en', 'en'],
  ['no', 'nb'],
  ['en-GB', 'en'],
  ['fi', 'nb'],
  ['nn-NO', 'nn'],
  ['nb', 'nb'],
];

/** A sentence of this many letters is not the same in Norwegian and in English. */
const SENTENCE = 12;

interface Reading {
  readonly words: readonly string[];
  readonly faults: readonly string[];
}

function read(element: HTMLElement, language: Language, own: string): Reading {
  const written = element.shadowRoot?.querySelector('[part~=base]')?.getAttribute('lang') ?? language;
  return {
    words: wordsOf(element),
    faults: [
      ...missingTexts(element),
      ...foreignTexts(element, language, own),
      ...(written === language ? [] : [`the wrapper says lang="${written}", not ${language}`]),
    ].map(fault => `${language}: ${fault}`),
  };
}

/** The element as it is on a page that was in the language from the start. */
async function freshly(destination: Destination, language: Language, own: string): Promise<Reading> {
  return onPage(destination, { lang: language }, async page => read(await page.reach(), language, own));
}

/**
 * What is wrong with how two languages differ: as many texts, not the same ones, no sentence left untranslated.
 *
 * @param own - what the page has written, whose words are nobody's to translate
 */
function unlike(nb: Reading, other: Reading, language: Language, own: string): readonly string[] {
  const places: readonly string[] = SITES;
  const same = nb.words.filter(
    (text, index) =>
      /\p{L}{2}/u.test(text) && text === other.words[index] && !places.includes(text.slice(text.indexOf(': ') + 2)),
  );
  const untranslated = same
    .filter(text => !own.includes(text.slice(text.indexOf(': ') + 2)))
    .filter(text => (text.match(/\p{L}/gu) ?? []).length - text.indexOf(':') >= SENTENCE);
  const spoken = nb.words.some(text => /: .*\p{L}{2}/u.test(text));
  return [
    ...(nb.words.length === other.words.length
      ? []
      : [`${language} has ${other.words.length} texts, nb ${nb.words.length}`]),
    ...(spoken && nb.words.join() === other.words.join() ? [`${language} is no other than nb`] : []),
    ...(language === 'en' ? untranslated.map(text => `"${text}" is the same in en`) : []),
  ];
}

/** Puts the element inside a shadow root whose host stands in a place with `lang`. */
async function moveIntoShadow(page: HostPage, element: HTMLElement, lang: string): Promise<void> {
  const place = page.document.createElement('div');
  place.lang = lang;
  const host = page.document.createElement('div');
  host.attachShadow({ mode: 'open' }).append(element);
  place.append(host);
  page.document.body.append(place);
  await settled(element);
}

/**
 * Every language from the start, switched while the element is in the state, and given across a shadow root: no text is
 * missing, none is in another language, and what a switch shows is what a fresh page shows.
 */
export async function speaksEveryLanguage(destination: Destination): Promise<readonly string[]> {
  const state = (await statesOf(destination.states))[destination.state];
  const own = state?.fixture ?? '';
  const acted = state !== undefined && hasActed(state);
  const fresh = {
    nb: await freshly(destination, 'nb', own),
    nn: await freshly(destination, 'nn', own),
    en: await freshly(destination, 'en', own),
  };
  const switched = await onPage(destination, {}, async page => {
    const element = await page.reach();
    const faults: string[] = [];
    const compare = (place: string, language: Language): void => {
      const reading = read(element, language, own);
      faults.push(...reading.faults.map(fault => `${place}: ${fault}`));
      // What a person has set going may by now show the next thing, so only the words' language is compared.
      if (!acted && reading.words.join() !== fresh[language].words.join()) {
        faults.push(`${place}: shows other texts than a page in ${language} from the start`);
      }
    };
    for (const [lang, language] of PAGES) {
      page.document.documentElement.lang = lang;
      await settled(element);
      compare(`<html lang="${lang}">`, language);
    }
    await moveIntoShadow(page, element, 'nn');
    compare('in a shadow root under lang="nn"', 'nn');
    return faults;
  });
  const differing = acted ? [] : [...unlike(fresh.nb, fresh.nn, 'nn', own), ...unlike(fresh.nb, fresh.en, 'en', own)];
  return [...fresh.nb.faults, ...fresh.nn.faults, ...fresh.en.faults, ...differing, ...switched];
}
