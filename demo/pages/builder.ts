import { builderWords } from './builder-words.js';
import { framed } from './frame.js';
import type { Language } from './languages.js';
import { LANGUAGES, LANGUAGE_NAMES } from './languages.js';
import { escaped } from './markup.js';

/** Where the builder is in each language, seen from the site's folder. */
export const BUILDER_FOLDERS: Readonly<Record<Language, string>> = {
  nb: 'builder/',
  nn: 'builder/nn/',
  en: 'builder/en/',
};

/** The site's folder, seen from the builder. */
const toSite = (language: Language): string => (language === 'nb' ? '../' : '../../');

/** Where the course page is in each language, seen from the site's folder. */
const HOME: Readonly<Record<Language, string>> = { nb: '', nn: 'nn/', en: 'en/' };

/** The page of the snippet builder, which has an address in each language. */
export function builderPage(language: Language): string {
  const words = builderWords[language];
  const site = toSite(language);
  const languages = LANGUAGES.map(other => {
    const current = other === language ? ' aria-current="true"' : '';
    const href = `${site}${BUILDER_FOLDERS[other]}`;
    return `<li><a href="${href}" lang="${other}" hreflang="${other}"${current}>${LANGUAGE_NAMES[other]}</a></li>`;
  });
  return framed({
    name: 'builder',
    words,
    language,
    site,
    styles: ['page.css', 'tool/tool.css', 'builder/builder.css'].map(style => `${site}${style}`),
    scripts: [`${site}builder/page.ts`],
    body: `  <body class="standalone tool builder">
    <main>
      <nav class="languages" aria-label="${escaped(words.languages)}"><ul>${languages.join('')}</ul></nav>
      <h1>${escaped(words.title)}</h1>
      <p>${escaped(words.introduction)}</p>
      <div id="builder" data-site="${site}">
        <p>${escaped(words.withoutScript)}</p>
        <pre><code>${escaped('<p><a href="https://HOST/w/breathing-timer.html">…</a></p>')}</code></pre>
      </div>
    </main>
    <footer class="colophon">
      <div class="colophon-row">
        <p><a href="${site}${HOME[language]}">${escaped(words.back)}</a></p>
      </div>
    </footer>
  </body>`,
  });
}
