import type { WidgetName } from '../../src/embed/widgets.js';
import { framed, wordsOf } from './frame.js';
import { insteadOfFramed } from './without-script.js';

/**
 * A widget alone, for an iframe in somebody else's page: `e/NAME.html`. Who searches is to find the page of the widget and not
 * this one.
 */
export const pageInFrame = (widget: WidgetName): string =>
  framed({
    name: widget,
    words: wordsOf(widget),
    styles: ['./in-frame.css', '../pages/without-script.css'],
    scripts: ['../w/from-url.ts', `../w/widgets/${widget}.ts`, './tell-height.ts'],
    head: `    <meta name="robots" content="noindex" />
    <link rel="canonical" href="../w/${widget}.html" />
`,
    body: `  <body>
    <lms-${widget}>${insteadOfFramed(widget)}</lms-${widget}>
  </body>`,
  });
