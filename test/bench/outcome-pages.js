// The pages that the outcome chart and its peers are measured on.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hostedFiles, preloadOf } from './hosted-files.js';
import { serveFiles } from './local-server.js';
import { importSource } from '../source.js';
import { OUTCOMES, PANELS, TIMES } from './outcome-figures.js';

const page = (content, head = '') => `<!doctype html>
<html lang="nb"><head><meta charset="utf-8"><title>Resultater</title><link rel="icon" href="data:,">${head}</head>
<body><h1>Resultater av kurset</h1><p>Slik svarte de som var med.</p>${content}</body></html>`;

const inPage = value => JSON.stringify(value).replaceAll('<', '\\u003c');

const OURS = `<lms-outcome-chart></lms-outcome-chart>
<script type="module" src="/outcome-chart.js"></script>
<script>document.querySelector('lms-outcome-chart').data = ${inPage(OUTCOMES)};</script>`;

const { writtenTag } = await importSource('outcome-chart', 'written-tag');

/**
 * The same outcomes, of which nothing is hidden, in a file with their words and tables as HTML of the page, as the aggregator
 * writes them. They are there before any script, so the page has none fetched sooner.
 */
const PUBLISHED = { ...OUTCOMES, minN: 5 };
const WRITTEN = page(`${writtenTag(PUBLISHED, { src: '/outcomes.json', language: 'nb' })}
<script type="module" src="/outcome-chart.js"></script>`);

/**
 * @param {readonly string[]} scripts
 * @param {import('./outcome-peers.js').ChartPeer['draw']} draw
 */
const theirs = (scripts, draw) =>
  page(`<div style="display: flex">
${PANELS.map(({ id }) => `<div id="${id}" style="width: 50%; height: 240px"></div>`).join('\n')}
</div>
${scripts.map(script => `<script src="${script}"></script>`).join('\n')}
<script>
const drawn = window.drawn = new Set();
const labels = new Map(${inPage(TIMES.map(({ label, weeks }) => [weeks, label]))});
const panels = ${inPage(PANELS)};
(${draw})(panels, labels, drawn);
</script>`);

/**
 * Serves `/blank.html`, a page without a chart, `/ours.html`, where a script gives the figures, `/written.html`, which has
 * them in a file and in its own words, and a page named for each peer that is here.
 *
 * @param {readonly (import('./outcome-peers.js').ChartPeer & import('./peers/fetch.js').FetchedPeer)[]} peers
 * @returns {Promise<import('./local-server.js').Served>}
 */
export async function serveOutcomes(peers) {
  const files = await hostedFiles();
  files
    .set('/blank.html', page(''))
    .set('/ours.html', page(OURS, preloadOf(files)))
    .set('/written.html', WRITTEN);
  files.set('/outcomes.json', JSON.stringify(PUBLISHED));
  for (const { name, scripts, draw, folder } of peers) {
    const paths = scripts.map(script => `/${name}${script}`);
    files.set(`/${name}.html`, theirs(paths, draw));
    for (const [at, path] of paths.entries()) files.set(path, await readFile(join(folder, scripts[at])));
  }
  return serveFiles(files);
}
