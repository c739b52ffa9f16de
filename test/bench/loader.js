// What the loader costs a page before anyone acts: what is fetched, what the main thread works, and what moves.
import { brotliCompressSync } from 'node:zlib';
import { hostedFiles } from './hosted-files.js';
import { serve } from './local-server.js';
import { row } from './results.js';
import { runOften } from './run-often.js';
import { quantile } from './statistics.js';
import { openBrowser } from './timer-page.js';

/** As on a phone of some years. */
const SLOWER = 4;
const RUNS = 25;
const MOST_BYTES = 2_000;
const MOST_REQUESTS = 1;
const MOST_MS = 10;

/** How long a page is left to itself, so that whatever was put off is done. */
const LEFT_MS = 700;

const WIDGETS = ['breathing-timer', 'practice-log', 'referral-form', 'outcome-chart'];
const links = WIDGETS.map(name => `<p><a href="/w/${name}?lang=nn">Åpne ${name}</a></p>`).join('');
const elements = WIDGETS.map(name => `<lms-${name}><p>Trenger JavaScript.</p></lms-${name}>`).join('');
const text = '<p>Kurset holdes tre ganger i året, og fastlegen henviser. <a href="/kurs">Les mer</a></p>'.repeat(40);
/** As high as some pictures: what a longer page takes to be laid out hides what a script takes. */
const far = '<div style="height: 4000px"></div>';

/** A long page of a hospital with links to every widget, in view and far below. */
const page = (head, widgets) => `<!doctype html><html lang="nb"><head><meta charset="utf-8"><title>Kurs</title>
<link rel="icon" href="data:,">${head}</head><body><h1>Kurs</h1>${widgets}${text}${far}${widgets}${text}</body></html>`;

const LOADER = '<script type="module" src="/embed.js"></script>';
/** A page's own, before it: what a browser does for the first script of a page is not the loader's. */
const OWN = LOADER.replace('embed', 'own');

/** A page with a script of its own, as hospitals’ have, and the same with the loader. */
const COMPARED = { '/without': page(OWN, links), '/with': page(OWN + LOADER, links) };
const PAGES = { ...COMPARED, '/elements': page(LOADER, text + far + elements) };
const OTHER_FILES = new Map([['/own.js', "document.documentElement.classList.add('js');\n"]]);

/** Loads a page, leaves it alone, and says what it has cost. */
async function cost(browser, address) {
  const tab = await browser.newPage();
  const devTools = await tab.createCDPSession();
  await devTools.send('Performance.enable', { timeDomain: 'threadTicks' });
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const requests = [];
  tab.on('request', request => requests.push(new URL(request.url()).pathname));
  await tab.goto(address, { waitUntil: 'load' });
  await new Promise(resolve => setTimeout(resolve, LEFT_MS));
  const { metrics } = await devTools.send('Performance.getMetrics');
  await tab.close();
  return { workedMs: metrics.find(({ name }) => name === 'TaskDuration').value * 1000, requests };
}

/** Loads the pages in turns, so that what the machine does besides falls on all of them. */
async function compared(browser, address) {
  const paths = Object.keys(COMPARED);
  const worked = Object.fromEntries(paths.map(path => [path, []]));
  let requests = [];
  for (let run = 0; run <= RUNS; run++) {
    // Each is the first as often as any other.
    for (const path of [...paths.slice(run % paths.length), ...paths.slice(0, run % paths.length)]) {
      const one = await cost(browser, `${address}${path}`);
      // The first of each has the browser's own beginnings in it.
      if (run > 0) worked[path].push(one.workedMs);
      if (path === '/with') requests = one.requests.filter(request => request !== path && !OTHER_FILES.has(request));
    }
  }
  return { worked, requests };
}

/**
 * Loads the page with the loader, and adds up what the browser does on the main thread in its name: compiling it, running it,
 * and calling it back. What it changes elsewhere, in the frames of the page, is less than those differ from one another.
 */
async function itsWorkMs(browser, address) {
  const tab = await browser.newPage();
  const devTools = await tab.createCDPSession();
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await tab.tracing.start({ categories: ['devtools.timeline', 'v8'] });
  await tab.goto(address, { waitUntil: 'load' });
  await new Promise(resolve => setTimeout(resolve, LEFT_MS));
  const { traceEvents } = JSON.parse(Buffer.from((await tab.tracing.stop()) ?? []).toString());
  await tab.close();
  const isItsOwn = ({ args }) => JSON.stringify(args).includes('/embed.js');
  const compiled = traceEvents.find(event => event.name === 'v8.compileModule' && isItsOwn(event));
  const named = name =>
    traceEvents.filter(event => event.name === name && event.ph === 'X' && event.pid === compiled?.pid);
  const run = named('v8.evaluateModule').sort((one, other) => one.ts - other.ts);
  // The trace does not name the module that is run: they are in the order of the page.
  if (!compiled || run.length !== 2)
    throw new Error(`The page has run ${run.length} modules: its own and the loader are two.`);
  // Time on the CPU, so that a busy machine is not counted as ours.
  return [compiled, run[1], ...named('FunctionCall').filter(isItsOwn)].reduce((sum, { tdur }) => sum + tdur / 1000, 0);
}

/** Reads a page from top to bottom as a person does, by its lines, and says how far things have moved. */
async function shiftOnTheWay(browser, address) {
  const tab = await browser.newPage();
  await tab.evaluateOnNewDocument(() => {
    window.shift = 0;
    new PerformanceObserver(list => {
      for (const { value } of list.getEntries()) window.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await tab.goto(address, { waitUntil: 'load' });
  const shift = await tab.evaluate(async () => {
    for (let seen = -1; seen < scrollY;) {
      seen = scrollY;
      scrollBy(0, innerHeight / 4);
      await new Promise(resolve => setTimeout(resolve, 120));
    }
    return window.shift;
  });
  await tab.close();
  return shift;
}

/** @returns {Promise<import('./results.js').Row[]>} */
export async function loaderRows() {
  const files = await hostedFiles();
  const { address, close } = await serve((request, response) => {
    const path = request.url ?? '/';
    const content = PAGES[path] ?? files.get(path) ?? OTHER_FILES.get(path);
    const type = path.endsWith('.js') ? 'text/javascript' : path.endsWith('.json') ? 'application/json' : 'text/html';
    response.writeHead(content === undefined ? 404 : 200, { 'content-type': `${type}; charset=utf-8` });
    response.end(content);
  });
  const browser = await openBrowser();
  try {
    const { worked, requests } = await compared(browser, address);
    const work = [];
    await runOften(async other => {
      // The first of a browser has its own beginnings in it.
      await itsWorkMs(other, `${address}/with`);
      work.push(await itsWorkMs(other, `${address}/with`));
    });
    const sent = requests.reduce((sum, path) => sum + brotliCompressSync(files.get(path) ?? '').length, 0);
    /** The median of the differences within a round, so that what the machine does besides is in both. */
    const more = (page, than) =>
      quantile(
        worked[page].map((ms, round) => ms - worked[than][round]),
        0.5,
      );
    return [
      row('loader before anyone acts: fetched', sent, 'B', { limit: MOST_BYTES }),
      row('loader before anyone acts: requests', requests.length, '', { limit: MOST_REQUESTS }),
      row(`loader before anyone acts: its work on the main thread, CPU ${SLOWER}× slower`, quantile(work, 0.5), 'ms', {
        limit: MOST_MS,
      }),
      row(`the page with it, over the page without, CPU ${SLOWER}× slower`, more('/with', '/without'), 'ms'),
      row(
        'loader, page read from top to bottom: layout shift, links',
        await shiftOnTheWay(browser, `${address}/with`),
        '',
        {
          limit: 0,
        },
      ),
      row(
        'loader, page read from top to bottom: layout shift, elements',
        await shiftOnTheWay(browser, `${address}/elements`),
        '',
        { limit: 0 },
      ),
    ];
  } finally {
    await browser.close();
    close();
  }
}
