/**
 * The loader: one line in the template of a site, and every link to a widget's own page becomes the widget. A link in view does
 * so when it is clicked, one below the fold when it comes near, so that nothing moves under the reader. What cannot be loaded
 * and verified stays a link.
 */
import { placesIn, widgetAt, widgetTagged } from './places.js';
import { load } from './verified.js';
import type { WidgetName } from './widgets.js';

/** Whether a place can be replaced without moving anything that is seen. */
const isBelowTheFold = (place: Element): boolean =>
  place.isConnected && place.getBoundingClientRect().top >= innerHeight;

/**
 * Looks at places when they come near: as far off as browsers fetch pictures that are lazy, so that who scrolls fast finds the
 * widget there.
 */
const nearness = new IntersectionObserver(
  entries => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) void approach(target);
  },
  // By the page's own window, also where the page is in a frame, as in the preview of a CMS.
  { root: document, rootMargin: '1250px' },
);

async function approach(place: Element): Promise<void> {
  const tag = widgetTagged(place);
  const widget = tag ?? (isBelowTheFold(place) ? widgetAt(place) : undefined);
  if (!widget) return;
  nearness.unobserve(place);
  try {
    const { upgrade } = await load(widget);
    // It may have come into view meanwhile, or the page may have taken it away.
    if (!tag && isBelowTheFold(place)) upgrade(place, widget);
  } catch {
    // It stays what it is.
  }
}

async function open(place: Element, widget: WidgetName, link: HTMLAnchorElement): Promise<void> {
  try {
    const { upgrade } = await load(widget);
    if (!place.isConnected) return;
    const element = upgrade(place, widget);
    // The link had the focus, and is not to be seen any more.
    element.tabIndex = -1;
    element.focus();
  } catch {
    location.assign(link.href);
  }
}

function onClick(event: MouseEvent): void {
  const { target, button, altKey, ctrlKey, metaKey, shiftKey } = event;
  const link = target instanceof Element ? target.closest('a') : null;
  const place = link?.closest('[data-lms]') ?? link;
  const widget = place && widgetAt(place);
  if (!link || !widget || event.defaultPrevented || button || altKey || ctrlKey || metaKey || shiftKey) return;
  if (link.target && link.target !== '_self') return;
  event.preventDefault();
  void open(place, widget, link);
}

const watch = (part: Node): void => {
  if (part instanceof Element) for (const place of placesIn(part)) nearness.observe(place);
};

const ONCE = Symbol.for('lms-embed');
if (!(ONCE in document)) {
  Object.assign(document, { [ONCE]: true });
  document.addEventListener('click', onClick);
  new MutationObserver(changes => {
    for (const { addedNodes } of changes) addedNodes.forEach(watch);
  }).observe(document, { childList: true, subtree: true });
  watch(document.documentElement);
}
