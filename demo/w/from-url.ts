/**
 * Lets the page's address choose how its element is set, and the language: `?practice=body-scan&minutes=20&lang=nn`.
 * As for a link that becomes the element, names that it does not have are passed over.
 */
import { askedBy } from '../../src/embed/asked.js';
import { widgetNamed } from '../../src/embed/widgets.js';
import type { Language } from '../pages/languages.js';
import { languageNamed } from '../pages/languages.js';
import type { PageName } from '../pages/words.js';
import { WORDS } from '../pages/words.js';

const root = document.documentElement;
const page = root.dataset['page'] as PageName;

/** Puts the page's own words in a language in the place of those that its HTML is written in. */
function speak(language: Language): void {
  const { pages, foot, offline, home } = WORDS[language];
  const words: Readonly<Record<string, string>> = { ...offline, ...foot, ...pages[page] };
  root.lang = language;
  for (const place of document.querySelectorAll('[data-text]')) {
    const text = words[place.getAttribute('data-text') ?? ''] ?? '';
    if (place instanceof HTMLMetaElement) place.content = text;
    else place.textContent = text;
  }
  document.querySelector('#home')?.setAttribute('href', home);
  // From one of these pages to the next a person keeps their language.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('body > main a[href$=".html"]')) {
    link.search = `?lang=${language}`;
  }
}

const widget = widgetNamed(page);
const element = document.querySelector(`lms-${page}`);
if (widget) for (const [name, value] of askedBy(widget, location.search)) element?.setAttribute(name, value);

const language = languageNamed(new URLSearchParams(location.search).get('lang'));
if (language) speak(language);
