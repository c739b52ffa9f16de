import type { Asked } from '../../src/embed/asked.js';
import { queryFor } from '../../src/embed/asked.js';
import type { WidgetName } from '../../src/embed/widgets.js';
import type { HostedFiles } from './hosted.js';

/** The forms that a widget can be put on a page in. */
export type Form = 'link' | 'loader' | 'frame' | 'npm';

/** What a snippet is made of. */
export interface Placed {
  readonly widget: WidgetName;
  readonly asked: Asked;
  /** What the link says; for a frame, its title. Never empty. */
  readonly words: string;
  /** Where the pages are; ends in `/`. */
  readonly folder: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** As it stands in HTML, between tags and in quotes alike. What cannot be written in HTML is left out. */
export const escaped = (text: string): string =>
  text.replace(/(?!\s)\p{Cc}/gu, '').replace(/[&<>"']/g, character => ENTITIES[character] ?? '');

/** How high a frame stands until it has told its height, in CSS pixels: the timer as on a phone, of the longer ones a screen. */
const HEIGHTS: Readonly<Record<WidgetName, number>> = {
  'breathing-timer': 680,
  'outcome-chart': 900,
  'practice-log': 820,
  'referral-form': 1400,
};

const page = (kind: 'w' | 'e', { widget, asked, folder }: Placed): string =>
  `${folder}${kind}/${widget}.html${queryFor(asked)}`;

/** The address of the widget's own page, set as asked. */
export const addressOf = (placed: Placed): string => page('w', placed);

/** A link to the widget's own page: what every CMS keeps. */
export const linkSnippet = (placed: Placed): string =>
  `<p><a href="${escaped(addressOf(placed))}">${escaped(placed.words)}</a></p>`;

function scriptOf(folder: string, file: string, { version, files }: HostedFiles): string {
  const integrity = files[file]?.integrity;
  const hash = integrity ? ` integrity="${escaped(integrity)}"` : '';
  return `<script type="module" src="${escaped(`${folder}lms/${version}/${file}`)}"${hash}></script>`;
}

/** The line that makes the links of a site into widgets, for whoever owns its template. */
export const loaderSnippet = (folder: string, hosted: HostedFiles): string => scriptOf(folder, 'embed.js', hosted);

/** A frame with the widget alone, for a page with scripts that should not come near it. */
export const frameSnippet = (placed: Placed): string =>
  `<iframe src="${escaped(page('e', placed))}" title="${escaped(placed.words)}" width="100%" height="${HEIGHTS[placed.widget]}" ` +
  'allow="screen-wake-lock; autoplay" referrerpolicy="no-referrer" loading="lazy"></iframe>';

/** The line of a page that lets its frames be as high as what is in them. */
export const frameHeightSnippet = (folder: string, hosted: HostedFiles): string =>
  scriptOf(folder, 'frame-height.js', hosted);

/** The widget's own tag, with the words that stand there without JavaScript. */
export function elementSnippet({ widget, asked, words }: Omit<Placed, 'folder'>): string {
  const attributes = [...asked].map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ` ${name}`));
  return `<lms-${widget}${attributes.join('')}>${escaped(words)}</lms-${widget}>`;
}

/** What a developer writes: installing, importing, and the tag. */
export const npmSnippet = (placed: Placed): string =>
  ['npm install lms-widgets', `import 'lms-widgets/${placed.widget}/define';`, elementSnippet(placed)].join('\n\n');
