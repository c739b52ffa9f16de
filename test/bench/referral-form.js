// How long a GP waits before the referral can be written, beside LHC-Forms with the same questions: the FHIR Questionnaire
// that the form itself answers.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { importSource } from '../source.js';
import { onColdPage } from './cold-page.js';
import { hostedFiles, preloadOf } from './hosted-files.js';
import { serveFiles } from './local-server.js';
import { fetchedPeer } from './peers/fetch.js';
import { row } from './results.js';
import { runOften } from './run-often.js';
import { quantile } from './statistics.js';

/** As on a phone of some years. */
const SLOWER = 4;
/** The share of the peer's time that is allowed. */
const MOST = 1 / 10;

const page = (content, head = '') => `<!doctype html>
<html lang="nb"><head><meta charset="utf-8"><title>Henvisning</title><link rel="icon" href="data:,">${head}</head>
<body><h1>Henvisning til kurs</h1><p>For fastleger.</p>${content}</body></html>`;

/** Where a run begins. */
const BLANK = page('');

/** What any page with a field costs here. */
const PLAIN = page('<input>');

const OURS = '<lms-referral-form></lms-referral-form><script type="module" src="/referral-form.js"></script>';

/** What LHC-Forms needs for a Questionnaire of R4, in its order. */
const STYLES = '/dist/lforms/webcomponent/styles.css';
const SCRIPTS = [
  '/dist/lforms/webcomponent/assets/lib/zone.min.js',
  '/dist/lforms/webcomponent/lhc-forms.js',
  '/dist/lforms/fhir/R4/lformsFHIR.min.js',
];

/** @param {object} questionnaire stands in the page, so that LHC-Forms need not wait for it */
const theirs = questionnaire =>
  page(`<link rel="stylesheet" href="${STYLES}"><div id="form"></div>
${SCRIPTS.map(script => `<script src="${script}"></script>`).join('\n')}
<script>
LForms.Util.addFormToPage(${JSON.stringify(questionnaire).replaceAll('<', '\\u003c')}, 'form', { fhirVersion: 'R4' });
</script>`);

/** @param {import('./peers/fetch.js').FetchedPeer | undefined} peer LHC-Forms */
async function serveForms(peer) {
  const files = await hostedFiles();
  files
    .set('/blank.html', BLANK)
    .set('/plain.html', PLAIN)
    .set('/ours.html', page(OURS, preloadOf(files)));
  if (peer) {
    const { questionnaireFor } = await importSource('referral-form', 'questionnaire-for');
    files.set('/theirs.html', theirs(questionnaireFor()));
    for (const path of [STYLES, ...SCRIPTS]) files.set(path, await readFile(join(peer.folder, path)));
  }
  return serveFiles(files);
}

/**
 * In the page, before anything else of it: looks in every frame for the first field for words that can be seen, in whichever
 * shadow root it is, types a letter as soon as there is one, and has ready when the frame that shows it was made.
 */
function typeAtOnce() {
  const fieldIn = root => {
    for (const part of root.querySelectorAll('*')) {
      const isField = part.matches('textarea, input:not([type]), input[type=text], input[type=tel]');
      if (isField && !part.disabled && part.checkVisibility()) return part;
      const inner = part.shadowRoot && fieldIn(part.shadowRoot);
      if (inner) return inner;
    }
    return undefined;
  };
  window.seen = new Promise(resolve => {
    const look = () => {
      const field = fieldIn(document);
      if (!field) {
        requestAnimationFrame(look);
        return;
      }
      field.focus();
      document.execCommand('insertText', false, 'a');
      requestAnimationFrame(() => setTimeout(() => resolve({ ms: performance.now(), value: field.value })));
    };
    requestAnimationFrame(look);
  });
}

/**
 * Ready to type: from the start of the navigation until the first text field of the form has a letter as its value, and the
 * frame that shows it has been made.
 *
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url of the form's page
 * @returns {Promise<number>} milliseconds, by the page's own clock
 * @throws {Error} when the field does not take the letter
 */
async function readyToTypeMs(browser, url) {
  const { ms, value } = await onColdPage(browser, url, SLOWER, typeAtOnce);
  if (value !== 'a') throw new Error(`The first field of ${url} did not take the letter "a": it has "${value}".`);
  return ms;
}

/** The form, and what a page with one field takes; where LHC-Forms cannot be had, ours stands alone, without a limit. */
export async function referralFormRows() {
  const peer = await fetchedPeer('lforms');
  const { address, close } = await serveForms(peer);
  const plain = [];
  const ours = [];
  const theirs = [];
  await runOften(async browser => {
    plain.push(await readyToTypeMs(browser, `${address}/plain.html`));
    ours.push(await readyToTypeMs(browser, `${address}/ours.html`));
    if (peer) theirs.push(await readyToTypeMs(browser, `${address}/theirs.html`));
  }).finally(close);
  const peerMs = Math.round(quantile(theirs, 0.5));
  const beside = peer && {
    limit: Math.floor(peerMs * MOST),
    peer: { value: peerMs, is: `LHC-Forms ${peer.version} with the same Questionnaire, in the same run` },
  };
  return [
    row(`ready to type in a page with one field, CPU ${SLOWER}× slower, median`, quantile(plain, 0.5), 'ms'),
    row(`ready to type in the referral form, CPU ${SLOWER}× slower, median`, quantile(ours, 0.5), 'ms', beside),
  ];
}
