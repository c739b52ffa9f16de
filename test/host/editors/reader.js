// What a person meets on the page that comes of it.
import { ASKED, addressesIn } from './snippets.js';

/**
 * What a reader meets: the `widget` in the page, set as the snippet says; by a link the widget's own `page`, likewise; the widget in a
 * `frame`; a `dead frame`, in which no script may run; a `dead link`, which leads elsewhere; the `words` alone; or `nothing`.
 *
 * @typedef {'widget' | 'page' | 'frame' | 'dead frame' | 'dead link' | 'words' | 'nothing'} Met
 *
 * @typedef {object} Meetings
 * @property {Met} withLoader on a page that has the loader
 * @property {Met} without on one that has not
 */

/** Runs in a page: whether a widget is at work in it, set as asked where that is said. */
const hasWidget = asked => {
  const widget = document.querySelector('lms-breathing-timer');
  if (!widget?.shadowRoot?.querySelector('.lms')) return false;
  return Object.entries(asked ?? {}).every(([name, value]) => widget[name] === value);
};

/** Whether two addresses are one, however their queries are written. */
const isSame = (...addresses) => {
  const [one, other] = addresses
    .map(address => new URL(address))
    .map(({ origin, pathname, searchParams }) => `${origin}${pathname}?${searchParams}`);
  return one === other;
};

/** How long a reader waits for a widget that may come, in ms: far longer than one takes. */
const PATIENCE = 5_000;

/** Whether a widget comes. @param {import('puppeteer-core').Page | import('puppeteer-core').Frame} place */
const comes = (place, asked) =>
  place.waitForFunction(hasWidget, { polling: 50, timeout: PATIENCE }, asked).then(
    () => true,
    () => false,
  );

/** Runs in a page that has loaded: whether anything in it may become a widget by itself. */
function mayBecomeWidget() {
  const main = document.querySelector('main');
  const hasLoader = document.querySelector('head script') !== null;
  if (main?.querySelector('lms-breathing-timer')) return hasLoader || main.querySelector('script') !== null;
  const places = [...(main?.querySelectorAll('a[href], [data-lms]') ?? [])];
  return hasLoader && places.some(place => place.textContent.trim());
}

/** Runs in a page: goes so far down that what has been put there is near, and not seen yet. */
const comeNear = main => scrollBy(0, main.getBoundingClientRect().top - innerHeight - 200);

/** @returns {Promise<Met>} */
async function metBehindTheLink(tab, wanted) {
  await Promise.all([tab.waitForNavigation(), tab.click('main a[href]')]);
  return isSame(tab.url(), wanted) && (await comes(tab)) ? 'page' : 'dead link';
}

/** @returns {Promise<Met>} */
async function metInTheFrame(tab, wanted) {
  const frame = tab.frames().find(other => other !== tab.mainFrame());
  return frame && isSame(frame.url(), wanted) && (await comes(frame)) ? 'frame' : 'dead frame';
}

/**
 * Goes to a page as a reader does, down to what has been put there, and follows its link where that has not become the widget.
 *
 * @returns {Promise<Met>}
 */
async function metAt(tab, address, wanted) {
  await tab.goto(address);
  await tab.$eval('main', comeNear);
  if ((await tab.evaluate(mayBecomeWidget)) && (await comes(tab, ASKED))) return 'widget';
  if (await tab.$('main iframe')) return metInTheFrame(tab, wanted.frame);
  if (await tab.$('main a[href]')) return metBehindTheLink(tab, wanted.page);
  return (await tab.$eval('main', ({ innerText }) => innerText.trim())) ? 'words' : 'nothing';
}

/** Most of a reader's time is waiting. */
const READERS = 4;

/**
 * Puts each of these into a page with the loader and into one without, and looks.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('./hospital.js').Hospital} hospital
 * @param {Iterable<string>} contents
 * @returns {Promise<ReadonlyMap<string, Meetings>>}
 */
export async function metIn(browser, hospital, contents) {
  const wanted = addressesIn(hospital.suite);
  const waiting = [...new Set(contents)];
  /** @type {Map<string, Meetings>} */
  const met = new Map();

  async function read() {
    // A page that is not in front would not see what comes near.
    const context = await browser.createBrowserContext();
    const tab = await context.newPage();
    for (let content = waiting.pop(); content !== undefined; content = waiting.pop()) {
      met.set(content, {
        withLoader: await metAt(tab, hospital.publish(content, true), wanted),
        without: await metAt(tab, hospital.publish(content, false), wanted),
      });
    }
    await context.close();
  }

  await Promise.all(Array.from({ length: READERS }, read));
  return met;
}
