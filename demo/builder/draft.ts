import type { Asked } from '../../src/embed/asked.js';
import { askedBy, queryFor } from '../../src/embed/asked.js';
import { WIDGETS, widgetNamed } from '../../src/embed/widgets.js';
import type { WidgetName } from '../../src/embed/widgets.js';

/** All that the person has said. Everything that the page shows is worked out from it. */
export interface Draft {
  readonly widget: WidgetName;
  /** How the widget is set, its language among it. */
  readonly asked: Asked;
  /** The words of the link; empty for those that the widget has by itself. */
  readonly words: string;
  /** Where the pages are, as it was written; empty for where the builder is. */
  readonly host: string;
}

/** Longer than what anybody calls a link. */
const MOST_WORDS = 200;

/**
 * A draft from the address of the builder, so that it can be sent to a colleague or come back to.
 *
 * @param query - with or without its question mark; what nobody understands is passed over
 */
export function draftFrom(query: string): Draft {
  const address = new URLSearchParams(query);
  const widget = widgetNamed(address.get('widget') ?? undefined) ?? WIDGETS[0];
  return {
    widget,
    asked: askedBy(widget, query),
    words: (address.get('words') ?? '').slice(0, MOST_WORDS),
    host: address.get('host') ?? '',
  };
}

/** The query that gives the draft again. */
export function queryOf({ widget, asked, words, host }: Draft): string {
  const own = new Map<string, string>([['widget', widget]]);
  if (words) own.set('words', words);
  if (host) own.set('host', host);
  return queryFor(new Map([...own, ...asked]));
}

/** The draft with an attribute set, or as the widget has it by itself when nothing is said. */
export function withSetting(draft: Draft, name: string, value: string | undefined): Draft {
  const asked = new Map(draft.asked);
  if (value === undefined) asked.delete(name);
  else asked.set(name, value);
  return { ...draft, asked };
}

/** The draft for another widget: what that one does not know is dropped. */
export function withWidget(draft: Draft, widget: WidgetName): Draft {
  return { ...draft, widget, asked: askedBy(widget, queryFor(draft.asked)), words: '' };
}

/**
 * The address of the folder where the pages are.
 *
 * @param written - as a person writes it, with `https://` or without; empty for `here`
 * @param here - where the builder's own site is
 * @returns an address that ends in `/`; `undefined` when the text is none
 */
export function folderOf(written: string, here: string): string | undefined {
  const text = written.trim();
  if (!text) return here;
  const url = URL.parse(/^[a-z]+:\/\//i.test(text) ? text : `https://${text}`);
  if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password) return undefined;
  return `${url.origin}${url.pathname.replace(/\/*$/, '/')}`;
}
