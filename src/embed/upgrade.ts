import { askedBy } from './asked.js';
import type { WidgetName } from './widgets.js';

/** The query of a place: of the link that it is, or of what it says in `data-lms`. */
function queryOf(place: Element): string {
  const [, query = ''] = place.getAttribute('data-lms')?.split(/\?(.*)/s) ?? [];
  return place instanceof HTMLAnchorElement ? place.search : query;
}

/**
 * Puts a widget where a place is, set as the place asks. The place is in it from then on, and to be seen wherever the widget is
 * not. A place that is in its widget already stays there: a person may have clicked twice while it was loaded.
 */
export function upgrade(place: Element, widget: WidgetName): HTMLElement {
  const there = place.closest<HTMLElement>(`lms-${widget}`);
  if (there) return there;
  const element = document.createElement(`lms-${widget}`);
  for (const [name, value] of askedBy(widget, queryOf(place))) element.setAttribute(name, value);
  place.replaceWith(element);
  element.append(place);
  return element;
}
