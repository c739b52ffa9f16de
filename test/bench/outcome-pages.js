// The pages that the outcome chart and its peers are measured on.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hostedFiles } from './hosted-files.js';
import { serveFiles } from './local-server.js';
import { OUTCOMES, PANELS, TIMES } from './outcome-figures.js';

const page = content => `<!doctype html>
<html lang="nb"><head><meta charset="utf-8"><title>Resultater</title><link rel="icon" href="data:,"></head>
<body><h1>Resultater av kurset</h1><p>Slik svarte de som var med.</p>${content}</body></html>`;

const inPage = value => JSON.stringify(value).replaceAll('<', '\\u003c');

const OURS = page(`<lms-outcome-chart></lms-outcome-chart>
<script type="module" src="/outcome-chart.js"></script>
<script>document.querySelector('lms-outcome-chart').data = ${inPage(OUTCOMES)};</script>`);

const row = (tag, cells) => `<tr>${cells.map(cell => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

/** The same levels in a table of the page, as it is read without a script. */
const TABLE = page(`<lms-outcome-chart><table>
<thead>${row('th', ['mål', 'skala', 'retning', 'tidspunkt', 'uker', 'n', 'snitt', '95 % KI'])}</thead>
<tbody>${OUTCOMES.results
  .map(({ measure: id, time: at, n, middle: { mean, ci } }) => {
    const { name, min, max } = OUTCOMES.measures.find(measure => measure.id === id);
    const { label, weeks } = TIMES.find(time => time.id === at);
    const written = value => value.toFixed(2).replace('.', ',');
    const interval = `${written(ci.low)} til ${written(ci.high)}`;
    return row('td', [name, `${min}–${max}`, 'høyere er bedre', label, weeks, n, written(mean), interval]);
  })
  .join('\n')}</tbody>
</table></lms-outcome-chart>
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
 * Serves `/blank.html`, a page without a chart, `/ours.html`, where a script gives the figures, `/table.html`, where a table
 * does, and a page named for each peer that is here.
 *
 * @param {readonly (import('./outcome-peers.js').ChartPeer & import('./peers/fetch.js').FetchedPeer)[]} peers
 * @returns {Promise<import('./local-server.js').Served>}
 */
export async function serveOutcomes(peers) {
  const files = await hostedFiles();
  files.set('/blank.html', page('')).set('/ours.html', OURS).set('/table.html', TABLE);
  for (const { name, scripts, draw, folder } of peers) {
    const paths = scripts.map(script => `/${name}${script}`);
    files.set(`/${name}.html`, theirs(paths, draw));
    for (const [at, path] of paths.entries()) files.set(path, await readFile(join(folder, scripts[at])));
  }
  return serveFiles(files);
}
