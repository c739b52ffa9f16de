/**
 * Tells the page around this one how tall the widget is, once that page has asked, and whenever it changes. It goes to nobody
 * else: to the window around this one, and only while the origin that asked is in it. Who put a widget into a page sees as much
 * by looking at it.
 */
import { GREETING, telling } from '../../src/embed/frame-message.js';

/** Who has asked; nobody yet. */
let asking: string | undefined;

function tell(): void {
  if (asking) parent.postMessage(telling(document.body.getBoundingClientRect().height), asking);
}

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  if (source !== parent || data !== GREETING) return;
  // A page without an origin, such as a file, cannot be named.
  asking = origin === 'null' ? '*' : origin;
  tell();
});

new ResizeObserver(tell).observe(document.body);

// The page around may have loaded what asks before this page was there to be asked.
if (parent !== window) parent.postMessage(GREETING, '*');
