import { WIDGETS } from '../../src/embed/widgets.js';
import { BUILDER_FOLDERS, builderPage } from './builder.js';
import { pageInFrame } from './in-frame.js';
import { LANGUAGES } from './languages.js';
import { standalonePage } from './standalone.js';

/** The HTML of every page that is made and not written, by its path in the site. */
export const MADE_PAGES: ReadonlyMap<string, string> = new Map([
  ...[...WIDGETS, 'aggregate' as const].map(name => [`w/${name}.html`, standalonePage(name)] as const),
  ...LANGUAGES.map(language => [`${BUILDER_FOLDERS[language]}index.html`, builderPage(language)] as const),
  ...WIDGETS.map(widget => [`e/${widget}.html`, pageInFrame(widget)] as const),
]);
