/**
 * For pages that show widgets in iframes: each iframe becomes as tall as what is in it. A message changes nothing but the iframe
 * that it came from, and only one that shows a widget. Without this script an iframe keeps the height that its page gives it.
 */
import { GREETING, heightTold } from './frame-message.js';

/** The iframes of the page whose address is that of a widget's page for frames. */
const frames = (): readonly HTMLIFrameElement[] =>
  [...document.querySelectorAll('iframe')].filter(({ src }) => /\/e\/[a-z-]+(\.html)?([?#]|$)/.test(src));

/** What the iframe's own border takes of its height, where the page counts that in. */
const rimOf = (frame: HTMLIFrameElement): number =>
  getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;

const greet = (frame: HTMLIFrameElement, origin: string): void =>
  frame.contentWindow?.postMessage(GREETING, origin === 'null' ? '*' : origin);

addEventListener('message', ({ source, origin, data }: MessageEvent<unknown>) => {
  const frame = source && frames().find(({ contentWindow }) => contentWindow === source);
  // In a sandbox the widget has no origin; elsewhere it has that of its address, or the frame shows something else by now.
  if (!frame || (origin !== 'null' && origin !== new URL(frame.src).origin)) return;
  const height = heightTold(data);
  if (height) frame.style.height = `${height + rimOf(frame)}px`;
  else if (data === GREETING) greet(frame, origin);
});

// Frames that were there before this script have greeted nobody. What is in them by now is not known, so it goes to whoever
// it is: a word that says nothing.
for (const frame of frames()) greet(frame, 'null');
