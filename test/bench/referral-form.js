// How long a GP waits before the referral can be written, beside LHC-Forms with the same questions: the FHIR Questionnaire
// that the form itself answers.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { buildCdn } from '../../scripts/build-cdn.js';
import { importSource } from '../source.js';
import { peerFolder } from './peers/fetch.js';
import { row } from './results.js';
import { quantile } from './statistics.js';
import { openBrowser } from './timer-page.js';

const RUNS = 7;
/** As on a phone of some years. */
const SLOWER = 4;
/** The share of the peer's time that is allowed. */
const MOST = 1 / 10;

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html', '.json': 'application/json' };

const page = content => `<!doctype html>
<html lang="nb"><head><meta charset="utf-8"><title>Henvisning</title><link rel="icon" href="data:,"></head>
<body><h1>Henvisning til kurs</h1><p>For fastleger.</p>${content}</body></html>`;

const OURS = page('<lms-referral-form></lms-referral-form><script type="module" src="/referral-form.js"></script>');

const THEIRS = page(`<link rel="stylesheet" href="/peer/dist/lforms/webcomponent/styles.css"><div id="form"></div>
<script src="/peer/dist/lforms/webcomponent/assets/lib/zone.min.js"></script>
<script src="/peer/dist/lforms/webcomponent/lhc-forms.js"></script>
<script src="/peer/dist/lforms/fhir/R4/lformsFHIR.min.js"></script>
<script>
fetch('/questionnaire.json').then(response => response.json()).then(questionnaire =>
  LForms.Util.addFormToPage(questionnaire, 'form', { fhirVersion: 'R4' }));
</script>`);

/** @param {string | undefined} peer the folder of LHC-Forms */
async function serveForms(peer) {
  const { questionnaireFor } = await importSource('referral-form', 'questionnaire-for');
  const hosted = await buildCdn();
  const files = new Map([
    ...hosted.map(file => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]),
    ['/ours.html', OURS],
    ['/theirs.html', THEIRS],
    ['/questionnaire.json', JSON.stringify(questionnaireFor())],
  ]);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    response.setHeader('content-type', TYPES[extname(pathname)] ?? 'application/octet-stream');
    const own = files.get(pathname);
    if (own !== undefined) {
      response.end(own);
    } else if (peer && pathname.startsWith('/peer/')) {
      const file = join(peer, normalize(pathname.slice('/peer'.length)));
      readFile(file).then(
        content => response.end(content),
        () => response.writeHead(404).end(),
      );
    } else {
      response.writeHead(404).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() };
}

/** In the page: the first field for words that can be seen, in whichever shadow root it is; `undefined` while there is none. */
function firstField() {
  const fieldIn = root => {
    for (const part of root.querySelectorAll('*')) {
      const isField = part.matches('textarea, input:not([type]), input[type=text], input[type=tel]');
      if (isField && !part.disabled && part.checkVisibility()) return part;
      const inner = part.shadowRoot && fieldIn(part.shadowRoot);
      if (inner) return inner;
    }
    return undefined;
  };
  return fieldIn(document);
}

/**
 * From the navigation until the first field for words has taken a key and shows it, in a new page with an empty cache.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} address of the form's page
 * @returns {Promise<number>} milliseconds, by the page's own clock
 */
async function readyToType(browser, address) {
  const context = await browser.createBrowserContext();
  const opened = await context.newPage();
  try {
    await opened.emulateCPUThrottling(SLOWER);
    await opened
      .goto(address, { waitUntil: 'commit' })
      .catch(() => opened.goto(address, { waitUntil: 'domcontentloaded' }));
    const field = await opened.waitForFunction(firstField, { polling: 'raf', timeout: 60_000 });
    await field.evaluate(element => {
      window.typed = new Promise(resolve => {
        element.addEventListener('input', () =>
          requestAnimationFrame(() => setTimeout(() => resolve(performance.now()))),
        );
      });
      element.focus();
    });
    await opened.keyboard.press('a');
    const readyMs = await opened.evaluate(() => window.typed);
    const value = await field.evaluate(element => element.value);
    if (value !== 'a') throw new Error(`${address} did not take the key: it has "${value}".`);
    return readyMs;
  } finally {
    await context.close();
  }
}

/** One row: how long it takes until a referral can be written. The runs of both alternate. */
export async function referralFormRows() {
  const peer = await peerFolder('lforms');
  const { address, close } = await serveForms(peer);
  const browser = await openBrowser();
  const oursMs = [];
  const theirsMs = [];
  try {
    for (let run = 0; run < RUNS; run++) {
      oursMs.push(await readyToType(browser, `${address}/ours.html`));
      if (peer) theirsMs.push(await readyToType(browser, `${address}/theirs.html`));
    }
  } finally {
    await browser.close();
    close();
  }
  const name = `ready to type in the referral form, CPU ${SLOWER}× slower, median`;
  if (!peer) return [row(name, quantile(oursMs, 0.5), 'ms')];
  const theirs = quantile(theirsMs, 0.5);
  return [
    row(name, quantile(oursMs, 0.5), 'ms', {
      limit: Math.round(theirs * MOST),
      peer: { value: Math.round(theirs), is: 'LHC-Forms 40.1.3 with the same Questionnaire, in the same run' },
    }),
  ];
}
