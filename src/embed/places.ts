import type { WidgetName } from './widgets.js';
import { WIDGETS, widgetNamed } from './widgets.js';

/** What may be a place: a link to a widget's own page, what names one by `data-lms`, or its own tag. */
const PLACES = 'a[href*="w/"], [data-lms], :not(:defined)';

/** What is in one of these belongs to it: the text for those without scripts, and the link that was there before. */
const TAKEN = `[data-lms], lms-${WIDGETS.join(', lms-')}`;

// No regular expressions here, nor a URL: the first of each takes a page longer than all the rest of finding the places.

/** The widget that a place is the tag of. */
export const widgetTagged = ({ localName }: Element): WidgetName | undefined =>
  WIDGETS.find(widget => localName === `lms-${widget}`);

/** The server that this comes from; by host, not by origin: a site that has moved to https has links from before. */
const [, , HOST] = import.meta.url.split('/');

/** The widget whose own page is at the end of a path. */
const widgetAtEnd = (path: string): WidgetName | undefined =>
  WIDGETS.find(widget => path.endsWith(`/w/${widget}`) || path.endsWith(`/w/${widget}.html`));

/** The widget that a place names; `undefined` where it names none, has nothing in it, or is another server's. */
export function widgetAt(place: Element): WidgetName | undefined {
  const named = place.getAttribute('data-lms');
  if (named !== null) return place.textContent?.trim() ? widgetNamed(named.trim().split('?')[0]) : undefined;
  return place instanceof HTMLAnchorElement && place.host === HOST ? widgetAtEnd(place.pathname) : undefined;
}

/** Every place in a part of the page, itself included, that a widget may come to. */
export const placesIn = (part: Element): readonly Element[] =>
  [part, ...part.querySelectorAll(PLACES)].filter(
    place => place.matches(PLACES) && (widgetTagged(place) ?? widgetAt(place)) && !place.parentElement?.closest(TAKEN),
  );
