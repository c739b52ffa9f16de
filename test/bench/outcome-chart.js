// How long a reader waits for what came of a course: for the words and figures, and for the picture beside what Highcharts
// and ECharts take for theirs.
import { onColdPage } from './cold-page.js';
import { serveOutcomes } from './outcome-pages.js';
import { PEERS } from './outcome-peers.js';
import { fetchedPeer } from './peers/fetch.js';
import { row } from './results.js';
import { runOften } from './run-often.js';
import { quantile } from './statistics.js';

/** As on a cheap phone. */
const SLOWER = 6;
/**
 * The share of a peer's time that sentences and tables may take. As the aggregator writes them into the page they are held to it
 * whole. What the element makes of data by a script is held to it over what the page's own first words take, theirs and ours
 * alike, which no chart can do anything about; its whole time is printed as well, without a limit.
 */
const MOST_TO_READ = 1 / 5;

/**
 * In the page, before anything else of it: looks in every frame for the page's own words, for sentences and tables that the page
 * has written, all of them, for those of the element, and for two pictures. `seen` has, for each that is wanted, when the
 * frame was made that first had it, by the page's own clock. To look is a part of the frame that is measured, so it
 * asks for no more than it must, of ours as of the peers'.
 */
function watchFrames(wanted) {
  const chart = () => document.getElementsByTagName('lms-outcome-chart')[0];
  const inside = selector => chart()?.shadowRoot?.querySelectorAll(selector) ?? [];
  const isThere = {
    words: () => document.getElementsByTagName('p').length > 0,
    // What follows the tag is there when all that is in it is.
    written: () => chart()?.nextElementSibling && chart().getElementsByTagName('table').length > 0,
    sentences: () => inside('.sentences p').length > 0 && inside('td').length > 0,
    pictures: () => (window.drawn?.size ?? inside('canvas.drawn').length) === 2,
  };
  const left = new Set(wanted);
  const seen = new Map();
  window.seen = new Promise(resolve => {
    const look = () => {
      const found = [...left].filter(what => isThere[what]());
      for (const what of found) left.delete(what);
      if (left.size > 0) requestAnimationFrame(look);
      if (found.length === 0) return;
      // After the frame.
      setTimeout(() => {
        for (const what of found) seen.set(what, performance.now());
        if (seen.size === wanted.length) resolve(wanted.map(what => seen.get(what)));
      });
    };
    requestAnimationFrame(look);
  });
}

/** In the page: how many pictures have something in them. */
function countPictures() {
  const canvases = [document, document.querySelector('lms-outcome-chart')?.shadowRoot].flatMap(root => [
    ...(root?.querySelectorAll('canvas') ?? []),
  ]);
  const hasInk = canvas =>
    canvas
      .getContext('2d')
      .getImageData(0, 0, canvas.width, canvas.height)
      .data.some(value => value > 0);
  return canvases.filter(hasInk).length + document.querySelectorAll('svg path.highcharts-graph').length;
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {readonly ('words' | 'written' | 'sentences' | 'pictures')[]} wanted
 * @param {string} [accessible] a selector of what the page must have for those who do not see its pictures
 * @returns {Promise<number[]>} milliseconds from the start of the navigation until each of them is shown
 * @throws {Error} when a picture is empty, or there is nothing for those who do not see it
 */
function shownMs(browser, url, wanted, accessible) {
  return onColdPage(browser, url, SLOWER, watchFrames, wanted, async page => {
    if (wanted.includes('pictures') && (await page.evaluate(countPictures)) !== 2)
      throw new Error(`${url} has not two pictures.`);
    if (accessible && !(await page.$(accessible))) throw new Error(`${url} has nothing that matches ${accessible}.`);
  });
}

/** The times of each run, which alternate; the peers' by their names. */
async function measuredMs(peers) {
  const { address, close } = await serveOutcomes(peers);
  const ms = { words: [], written: [], sentences: [], pictures: [] };
  const peersMs = new Map(peers.map(({ name }) => [name, []]));
  await runOften(async browser => {
    const [words] = await shownMs(browser, `${address}/blank.html`, ['words']);
    const [written] = await shownMs(browser, `${address}/written.html`, ['written', 'sentences', 'pictures']);
    const [sentences, pictures] = await shownMs(browser, `${address}/ours.html`, ['sentences', 'pictures']);
    for (const [what, took] of Object.entries({ words, written, sentences, pictures })) ms[what].push(took);
    for (const { name, accessible } of peers) {
      const [theirs] = await shownMs(browser, `${address}/${name}.html`, ['pictures'], accessible);
      peersMs.get(name).push(theirs);
    }
  }).finally(close);
  return { ...ms, peersMs };
}

/** A row for each peer that can be had, beside its picture; where none can, ours stands alone, without a limit. */
export async function outcomeChartRows() {
  const fetched = await Promise.all(PEERS.map(async peer => ({ ...peer, ...(await fetchedPeer(peer.name)) })));
  const peers = fetched.filter(({ folder }) => folder);
  const { words, written, sentences, pictures, peersMs } = await measuredMs(peers);
  const median = ms => quantile(ms, 0.5);
  const named = what => `${what}, CPU ${SLOWER}× slower, median`;
  /**
   * @param {number} [share] of theirs that ours may take; without it there is no limit
   * @param {number} [page] what of both times is the page's own
   */
  const beside = (what, ms, share, page = 0) => {
    const ours = median(ms) - page;
    if (peers.length === 0) return [row(named(what), ours, 'ms')];
    return peers.map(({ name, is, version }) => {
      const theirs = Math.round(median(peersMs.get(name)) - page);
      return row(named(what), ours, 'ms', {
        ...(share && { limit: Math.floor(theirs * share) }),
        peer: { value: theirs, is: `the picture of ${is} ${version}, in the same run` },
      });
    });
  };
  return [
    row(named('words of a page without a chart'), median(words), 'ms'),
    ...beside('outcome chart: sentences and tables that the page has written', written, MOST_TO_READ),
    ...beside('outcome chart: sentences and tables of data', sentences),
    ...beside(
      'outcome chart: sentences and tables of data, over a page without',
      sentences,
      MOST_TO_READ,
      median(words),
    ),
    ...beside('outcome chart: picture', pictures, 1),
  ];
}
