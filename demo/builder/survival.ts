import type { Asked } from '../../src/embed/asked.js';
import { askedBy, queryFor } from '../../src/embed/asked.js';
import { widgetNamed } from '../../src/embed/widgets.js';
import type { WidgetName } from '../../src/embed/widgets.js';
import { insideOf, piecesOf, textOf } from './tags.js';
import type { Piece, Tag } from './tags.js';

/** What may be wrong with a snippet that was found. */
export type Trouble =
  | { readonly kind: 'settings-lost'; readonly names: readonly string[] }
  | { readonly kind: 'other-host'; readonly host: string }
  | {
      readonly kind:
        | 'insecure'
        | 'mixed'
        | 'new-window'
        | 'no-words'
        | 'empty'
        | 'sandbox'
        | 'no-allow'
        | 'no-title'
        | 'no-integrity'
        | 'not-module';
    };

/**
 * What of a snippet is in a page: the link, the frame, a place for the loader, the tag itself, the line of the loader, or its HTML
 * as words that can be read.
 */
export interface Finding {
  readonly kind: 'link' | 'frame' | 'place' | 'element' | 'loader' | 'as-text';
  /** Missing for the loader, which is for all of them. */
  readonly widget?: WidgetName;
  readonly troubles: readonly Trouble[];
}

/** What was chosen above, which the page should have. */
export interface Expected {
  readonly widget: WidgetName;
  readonly asked: Asked;
  /** Where the pages are; ends in `/`. */
  readonly folder: string;
}

/** What keeps a snippet from being of any use. */
const FATAL: readonly Trouble['kind'][] = ['no-words', 'empty', 'sandbox', 'mixed', 'not-module'];

/** What can be seen of a link that has no words. */
const PICTURES = ['img', 'picture', 'svg'];

const settingsLost = ({ widget, asked }: Expected, found: WidgetName, query: string): readonly Trouble[] => {
  const kept = askedBy(found, query);
  const names = found === widget ? [...asked.keys()].filter(name => kept.get(name) !== asked.get(name)) : [];
  return names.length > 0 ? [{ kind: 'settings-lost', names }] : [];
};

const when = (is: boolean, kind: Exclude<Trouble['kind'], 'settings-lost' | 'other-host'>): readonly Trouble[] =>
  is ? [{ kind }] : [];

/** The widget whose page an address leads to, and the address. */
function pageAt(text: string, kind: 'w' | 'e', { folder }: Expected) {
  const url = URL.parse(text.replaceAll('&amp;', '&').trim(), folder);
  const [, found, name] = /\/([we])\/([a-z-]+?)(?:\.html)?$/.exec(url?.pathname ?? '') ?? [];
  const widget = found === kind ? widgetNamed(name) : undefined;
  return url && widget && { url, widget };
}

const isInsecure = (url: URL, { folder }: Expected): boolean => url.protocol === 'http:' && folder.startsWith('https:');

const addressTroubles = (url: URL, widget: WidgetName, expected: Expected): readonly Trouble[] => [
  ...(url.host === new URL(expected.folder).host ? [] : [{ kind: 'other-host', host: url.host } as const]),
  ...settingsLost(expected, widget, url.search),
];

const isPicture = (piece: Piece): boolean => piece.kind === 'begin' && PICTURES.includes(piece.name);

function linkIn({ attributes }: Tag, inside: () => readonly Piece[], expected: Expected): readonly Finding[] {
  const page = pageAt(attributes.get('href') ?? '', 'w', expected);
  if (!page) return [];
  const target = attributes.get('target') ?? '';
  const troubles = [
    ...addressTroubles(page.url, page.widget, expected),
    ...when(isInsecure(page.url, expected), 'insecure'),
    ...when(target !== '' && target !== '_self', 'new-window'),
    ...when(!textOf(inside()).trim() && !inside().some(isPicture), 'no-words'),
  ];
  return [{ kind: 'link', widget: page.widget, troubles }];
}

function frameIn({ attributes }: Tag, expected: Expected): readonly Finding[] {
  const page = pageAt(attributes.get('src') ?? '', 'e', expected) ?? pageAt(attributes.get('src') ?? '', 'w', expected);
  if (!page) return [];
  const sandbox = attributes.get('sandbox');
  const troubles = [
    ...addressTroubles(page.url, page.widget, expected),
    ...when(isInsecure(page.url, expected), 'mixed'),
    ...when(sandbox !== undefined && !/(^|\s)allow-scripts(\s|$)/i.test(sandbox), 'sandbox'),
    ...when(page.widget === 'breathing-timer' && !attributes.has('allow'), 'no-allow'),
    ...when(!attributes.get('title')?.trim(), 'no-title'),
  ];
  return [{ kind: 'frame', widget: page.widget, troubles }];
}

function placeIn({ attributes }: Tag, inside: () => readonly Piece[], expected: Expected): readonly Finding[] {
  const [name = '', query = ''] = (attributes.get('data-lms') ?? '').split(/\?(.*)/s);
  const widget = widgetNamed(name.trim());
  if (!widget) return [];
  const troubles = [...settingsLost(expected, widget, query), ...when(!textOf(inside()).trim(), 'empty')];
  return [{ kind: 'place', widget, troubles }];
}

function elementIn({ name, attributes }: Tag, expected: Expected): readonly Finding[] {
  const widget = widgetNamed(name.replace(/^lms-/, ''));
  // As the query that would set the same: a switch is on whatever a CMS has written into it.
  return widget ? [{ kind: 'element', widget, troubles: settingsLost(expected, widget, queryFor(attributes)) }] : [];
}

function loaderIn({ attributes }: Tag, { folder }: Expected): readonly Finding[] {
  const url = URL.parse(attributes.get('src') ?? '', folder);
  // Other suites call theirs the same.
  const isOurs =
    url?.pathname.endsWith('/embed.js') && (url.host === new URL(folder).host || /\blms\b/.test(url.pathname));
  const troubles = [
    ...when(attributes.get('type')?.trim().toLowerCase() !== 'module', 'not-module'),
    ...when(!attributes.get('integrity')?.trim(), 'no-integrity'),
  ];
  return isOurs ? [{ kind: 'loader', troubles }] : [];
}

function findingIn(tag: Tag, inside: () => readonly Piece[], expected: Expected): readonly Finding[] {
  const { name, attributes } = tag;
  if (name === 'a') return linkIn(tag, inside, expected);
  if (name === 'iframe') return frameIn(tag, expected);
  if (name === 'script') return loaderIn(tag, expected);
  if (name.startsWith('lms-')) return elementIn(tag, expected);
  return attributes.has('data-lms') ? placeIn(tag, inside, expected) : [];
}

const findingsIn = (pieces: readonly Piece[], expected: Expected): readonly Finding[] =>
  pieces.flatMap((piece, index) =>
    piece.kind === 'begin' ? findingIn(piece, () => insideOf(pieces, index), expected) : [],
  );

/** More than any page that an editor would paste. */
const MOST = 2_000_000;

/** Every snippet of the suite that is in some HTML, with what the CMS did to it. Never throws, whatever the text is. */
export function survivalIn(html: string, expected: Expected): readonly Finding[] {
  const pieces = piecesOf(html.slice(0, MOST));
  const readable = findingsIn(piecesOf(textOf(pieces)), expected);
  return [
    ...findingsIn(pieces, expected),
    ...readable.map(({ widget }): Finding => ({ kind: 'as-text', ...(widget && { widget }), troubles: [] })),
  ];
}

/**
 * What to do:
 * - `works`: a link or a frame is there and does what it should, or what needs the line in the template and that line;
 * - `needs-loader`: what is there needs the line in the template to become a widget;
 * - `use-link`: what is there can be of no use, so take the link;
 * - `as-text`: the snippet stands on the page as words that can be read, because it was not pasted as source;
 * - `gone`: nothing is left.
 */
export type Verdict = 'works' | 'needs-loader' | 'use-link' | 'as-text' | 'gone';

/** Whether nothing keeps the snippet from being of use. */
const isOfUse = ({ troubles }: Finding): boolean => !troubles.some(({ kind }) => FATAL.includes(kind));

/** What a person is told of a page as a whole. */
export function verdictOn(findings: readonly Finding[]): Verdict {
  const useful = findings.filter(isOfUse);
  const has = (...kinds: readonly Finding['kind'][]): boolean => useful.some(({ kind }) => kinds.includes(kind));
  if (has('link', 'frame')) return 'works';
  if (has('place', 'element')) return has('loader') ? 'works' : 'needs-loader';
  if (has('as-text')) return 'as-text';
  return findings.length > 0 ? 'use-link' : 'gone';
}
