import bootstrap3 from 'bootstrap3/dist/css/bootstrap.min.css?url';
import bootstrap5 from 'bootstrap/dist/css/bootstrap.min.css?url';
import bulma from 'bulma/css/bulma.min.css?url';
import designsystemet from '../../node_modules/@digdir/designsystemet-css/dist/src/index.css?url';
import foundation from 'foundation-sites/dist/css/foundation.min.css?url';
import tailwind from 'tailwindcss/preflight.css?url';
import hostile from './hostile.css?url';
import type { PageStyle } from './messages.js';

/**
 * Where the stylesheet of each page style is, as vite serves it; a plain page has none. Nothing that fetches fonts from a server of
 * its own is among them.
 */
export const STYLESHEETS: Readonly<Record<Exclude<PageStyle, 'plain'>, string>> = {
  bootstrap3,
  bootstrap5,
  bulma,
  foundation,
  designsystemet,
  tailwind,
  hostile,
};
