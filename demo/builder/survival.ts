import type { Asked } from '../../src/embed/asked.js';
import { askedBy } from '../../src/embed/asked.js';
import { widgetNamed } from '../../src/embed/widgets.js';
import type { WidgetName } from '../../src/embed/widgets.js';
import { tagsIn, unescaped, wordsAfter } from './tags.js';
import type { Tag } from './tags.js';

/** What may be wrong with a snippet that was found. */
export type Trouble =
  | { readonly kind: 'settings-lost'; readonly names: readonly string[] }
  | { readonly kind: 'other-host'; readonly host: string }
  | {
      readonly kind:
        'insecure' | 'new-window' | 'no-words' | 'empty' | 'sandbox' | 'no-allow' | 'no-title' | 'no-integrity';
    };

/** What of a snippet is in a page: the link, the frame, a place for the loader, the tag itself, or the line of the loader. */
export interface Finding {
  readonly kind: 'link' | 'frame' | 'place' | 'element' | 'loader';
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
const FATAL: readonly Trouble['kind'][] = ['no-words', 'empty', 'sandbox'];

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

function addressTroubles(url: URL, widget: WidgetName, expected: Expected): readonly Trouble[] {
  const own = new URL(expected.folder);
  return [
    ...(url.host === own.host ? [] : [{ kind: 'other-host', host: url.host } as const]),
    ...when(url.protocol === 'http:' && own.protocol === 'https:', 'insecure'),
    ...settingsLost(expected, widget, url.search),
  ];
}

function linkIn(html: string, tag: Tag, expected: Expected): readonly Finding[] {
  const page = pageAt(tag.attributes.get('href') ?? '', 'w', expected);
  if (!page) return [];
  const target = tag.attributes.get('target') ?? '';
  const troubles = [
    ...addressTroubles(page.url, page.widget, expected),
    ...when(target !== '' && target !== '_self', 'new-window'),
    ...when(wordsAfter(html, tag) === '', 'no-words'),
  ];
  return [{ kind: 'link', widget: page.widget, troubles }];
}

function frameIn({ attributes }: Tag, expected: Expected): readonly Finding[] {
  const page = pageAt(attributes.get('src') ?? '', 'e', expected) ?? pageAt(attributes.get('src') ?? '', 'w', expected);
  if (!page) return [];
  const sandbox = attributes.get('sandbox');
  const troubles = [
    ...addressTroubles(page.url, page.widget, expected),
    ...when(sandbox !== undefined && !/\ballow-scripts\b/.test(sandbox), 'sandbox'),
    ...when(page.widget === 'breathing-timer' && !attributes.has('allow'), 'no-allow'),
    ...when(!attributes.get('title')?.trim(), 'no-title'),
  ];
  return [{ kind: 'frame', widget: page.widget, troubles }];
}

function placeIn(html: string, tag: Tag, expected: Expected): readonly Finding[] {
  const [name = '', query = ''] = (tag.attributes.get('data-lms') ?? '').split(/\?(.*)/s);
  const widget = widgetNamed(name.trim());
  if (!widget) return [];
  const troubles = [...settingsLost(expected, widget, query), ...when(wordsAfter(html, tag) === '', 'empty')];
  return [{ kind: 'place', widget, troubles }];
}

function elementIn({ name, attributes }: Tag, { widget, asked }: Expected): readonly Finding[] {
  const found = widgetNamed(name.replace(/^lms-/, ''));
  if (!found) return [];
  const names = found === widget ? [...asked.keys()].filter(key => attributes.get(key) !== asked.get(key)) : [];
  return [{ kind: 'element', widget: found, troubles: names.length > 0 ? [{ kind: 'settings-lost', names }] : [] }];
}

function findingIn(html: string, tag: Tag, expected: Expected): readonly Finding[] {
  const { name, attributes } = tag;
  if (name === 'a') return linkIn(html, tag, expected);
  if (name === 'iframe') return frameIn(tag, expected);
  if (name.startsWith('lms-')) return elementIn(tag, expected);
  if (attributes.has('data-lms')) return placeIn(html, tag, expected);
  const isLoader = name === 'script' && /\/embed\.js$/.test(attributes.get('src') ?? '');
  return isLoader ? [{ kind: 'loader', troubles: when(!attributes.get('integrity'), 'no-integrity') }] : [];
}

/** More than any page that an editor would paste. */
const MOST = 2_000_000;

/** Every snippet of the suite that is in some HTML, with what the CMS did to it. Never throws, whatever the text is. */
export function survivalIn(html: string, expected: Expected): readonly Finding[] {
  const text = html.slice(0, MOST);
  return tagsIn(text).flatMap(tag => findingIn(text, tag, expected));
}

/**
 * What to do:
 * - `works`: a link or a frame is there and does what it should;
 * - `needs-loader`: what is there needs the line in the template to become a widget;
 * - `use-link`: what is there can be of no use, so take the link;
 * - `as-text`: the snippet stands on the page as words that can be read, because it was not pasted as source;
 * - `gone`: nothing is left.
 */
export type Verdict = 'works' | 'needs-loader' | 'use-link' | 'as-text' | 'gone';

/** Whether nothing keeps the snippet from being of use. */
const isOfUse = ({ troubles }: Finding): boolean => !troubles.some(({ kind }) => FATAL.includes(kind));

/** What a person is told of a page as a whole. */
export function verdictOn(html: string, findings: readonly Finding[]): Verdict {
  const useful = findings.filter(isOfUse);
  if (useful.some(({ kind }) => kind === 'link' || kind === 'frame')) return 'works';
  if (useful.some(({ kind }) => kind === 'place' || kind === 'element')) return 'needs-loader';
  if (findings.length > 0) return 'use-link';
  return /<(?:a|div|iframe|script|lms-)[^>]{0,500}(?:\/w\/|\/e\/|data-lms|embed\.js|lms-)/i.test(
    unescaped(html.slice(0, MOST)),
  )
    ? 'as-text'
    : 'gone';
}
