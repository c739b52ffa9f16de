// A hospital's site with the suite on it, and the CMS that its pages are written in. Nothing of it is anywhere else than here.
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hostedFiles } from '../../bench/hosted-files.js';
import { serve } from '../../bench/local-server.js';

/** Where npm puts the editors. */
export const INSTALLED = fileURLToPath(new URL('node_modules/', import.meta.url));

const TYPES = { '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml' };

/** Deeper than the page that it is written on: an address that has become relative there leads nowhere here. */
const PUBLISHED = '/behandling/stressmestring/ovelser/';

const page = (head, body) => `<!doctype html>
<html lang="nb">
  <head><meta charset="utf-8"><title>Øvelser</title><link rel="icon" href="/icon">${head}</head>
  <body>${body}</body>
</html>
`;

/** The page and the frame of a widget, as far as a snippet needs them. */
const WIDGET_PAGE = page(
  '<script type="module" src="/lms/breathing-timer.js"></script>',
  '<main><lms-breathing-timer></lms-breathing-timer></main>',
);

/** @param {import('./editors.js').Editor} editor */
const writingPage = ({ npm, files }) =>
  page(
    files
      .map(file =>
        file.endsWith('.css')
          ? `<link rel="stylesheet" href="/editors/${npm}/${file}">`
          : `<script src="/editors/${npm}/${file}"></script>`,
      )
      .join(''),
    '<textarea id="editor"></textarea>',
  );

/**
 * @typedef {object} Hospital
 * @property {string} site the address that people have of it, without a slash at its end
 * @property {string} suite where the suite lies on it, likewise
 * @property {(editor: import('./editors.js').Editor) => string} writingPageOf the address where a web editor writes with it
 * @property {(content: string, withLoader: boolean) => string} publish puts content far down in a page and tells its address
 * @property {() => void} close
 */

/**
 * @param {readonly import('./editors.js').Editor[]} editors
 * @returns {Promise<Hospital>}
 */
export async function openHospital(editors) {
  const suite = await hostedFiles();
  /** @type {Map<string, string>} */
  const pages = new Map(editors.map((editor, index) => [`/cms/edit/${index}`, writingPage(editor)]));
  for (const room of ['w', 'e']) pages.set(`/lms/${room}/breathing-timer.html`, WIDGET_PAGE);

  /** @type {import('node:http').RequestListener} */
  async function answer(request, response) {
    const { pathname } = new URL(request.url ?? '', 'http://127.0.0.1');
    const written = pages.get(pathname);
    if (written !== undefined) return response.setHeader('content-type', 'text/html').end(written);
    const editorsFile = pathname.startsWith('/editors/') && `${INSTALLED}${pathname.slice('/editors/'.length)}`;
    const file = editorsFile
      ? await readFile(editorsFile).catch(() => undefined)
      : suite.get(pathname.replace(/^\/lms/, ''));
    if (file === undefined) return response.writeHead(404).end();
    response.setHeader('content-type', TYPES[extname(pathname)] ?? 'application/octet-stream').end(file);
  }

  // Two addresses, as most hospitals have: one where people read and one where it is written.
  const [site, cms] = await Promise.all([serve(answer), serve(answer)]);
  return {
    site: site.address,
    suite: `${site.address}/lms`,
    writingPageOf: editor => `${(editor.sharesHost ? site : cms).address}/cms/edit/${editors.indexOf(editor)}`,
    publish(content, withLoader) {
      const path = `${PUBLISHED}${pages.size}`;
      const loader = withLoader ? '<script type="module" src="/lms/embed.js"></script>' : '';
      pages.set(path, page(`${loader}<style>h1 { height: 3000px }</style>`, `<h1>Øvelser</h1><main>${content}</main>`));
      return `${site.address}${path}`;
    },
    close() {
      site.close();
      cms.close();
    },
  };
}
