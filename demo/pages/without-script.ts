import type { WidgetName } from '../../src/embed/widgets.js';
import type { Language } from './languages.js';
import { LANGUAGES } from './languages.js';
import { escaped } from './markup.js';
import type { PageName } from './words.js';
import { WORDS } from './words.js';

/** Without a script nobody can read which language the address asks for, so all of them stand there. */
const inEveryLanguage = (paragraphs: (language: Language) => string): string =>
  `<div class="without-script">${LANGUAGES.map(paragraphs).join('')}</div>`;

/** What a page says where its script does not run: switched off, kept away by a sandbox, or opened as a file. */
export const insteadOf = (name: PageName): string =>
  inEveryLanguage(language => `<p lang="${language}">${escaped(WORDS[language].pages[name].withoutScript)}</p>`);

/**
 * The same within a frame, with the way to the page where the widget runs. That is a new tab: the frame is a part of somebody
 * else's page, and often too small for a whole one. A sandbox may keep new tabs from opening, and says nothing of it.
 */
export const insteadOfFramed = (widget: WidgetName): string =>
  inEveryLanguage(language => {
    const { pages, framed } = WORDS[language];
    const { title, withoutScript } = pages[widget];
    const link = `<a href="../w/${widget}.html?lang=${language}" target="_blank" rel="noopener">${escaped(framed.open)}: ${escaped(title)}</a>`;
    return `<div lang="${language}"><p>${escaped(withoutScript)}</p><p>${link}. ${escaped(framed.openByHand)}</p></div>`;
  });
