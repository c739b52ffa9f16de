import type { WidgetName } from './widgets.js';
import { WIDGETS, widgetNamed } from './widgets.js';

/** What may be a place: a link to a widget's own page, what names one by `data-lms`, or its own tag. */
const PLACES = 'a[href*="w/"], [data-lms], :not(:defined)';

/** What is in one of these belongs to it: the text for those without scripts, and the link that was there before. */
const TAKEN = ['[data-lms]', ...WIDGETS.map(name => `lms-${name}`)].join();

/** The widget that a place is the tag of. */
export const widgetTagged = ({ localName }: Element): WidgetName | undefined =>
  widgetNamed(/^lms-(.*)/.exec(localName)?.[1]);

/** The widget that a place names; `undefined` where it names none, has nothing in it, or is another server's. */
export function widgetAt(place: Element): WidgetName | undefined {
  const named = place.getAttribute('data-lms');
  if (named !== null) return place.textContent?.trim() ? widgetNamed(named.trim().split('?')[0]) : undefined;
  // By host, not by origin: a site that has moved to https has links from before.
  const isOurs = place instanceof HTMLAnchorElement && place.host === new URL(import.meta.url).host;
  return isOurs ? widgetNamed(/\/w\/([a-z-]+)(\.html)?$/.exec(place.pathname)?.[1]) : undefined;
}

/** Every place in a part of the page, itself included, that a widget may come to. */
export const placesIn = (part: Element): readonly Element[] =>
  [part, ...part.querySelectorAll(PLACES)].filter(
    place => place.matches(PLACES) && (widgetTagged(place) ?? widgetAt(place)) && !place.parentElement?.closest(TAKEN),
  );
