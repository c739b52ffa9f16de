import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin, Rolldown } from 'vite';
import { build } from 'vite';
import type { KeptPage } from '../offline/kept-files.js';
import { KEPT_PAGES } from '../offline/kept-files.js';

/** Where the worker is, in the site: pages below it are all that it could ever be asked for. */
const WORKER = 'w/offline.js';

/** Whether the page at a path of the site may be kept. */
export const isKeptPath = (path: string): boolean => KEPT_PAGES.some(name => path === `/w/${name}.html`);

/** Every address that a page names, in the form that the site has them: relative to itself. */
const namedIn = (html: string): readonly string[] =>
  [...html.matchAll(/<(?:link|script)\b[^>]*? (?:href|src)="([^"]+)"/g)].map(([, address = '']) => address);

/** The files of the site that a page may ever ask for, itself among them: what it names, and all that comes of that. */
function neededBy(page: string, html: string, bundle: Rolldown.OutputBundle): readonly string[] {
  const needed = new Set([page, ...namedIn(html).map(address => posix.join(posix.dirname(page), address))]);
  for (const name of needed) {
    const file = bundle[name];
    if (file?.type !== 'chunk') continue;
    for (const other of [...file.imports, ...file.dynamicImports, ...(file.viteMetadata?.importedCss ?? [])]) {
      needed.add(other);
    }
  }
  return [...needed].sort();
}

const hashOf = (content: string | Uint8Array): string => createHash('sha384').update(content).digest('base64');

function keptPage(page: string, site: string, bundle: Rolldown.OutputBundle): KeptPage {
  const html = readFileSync(join(site, page), 'utf8');
  const files = neededBy(page, html, bundle).map(
    name => [posix.relative(dirname(WORKER), name), `sha384-${hashOf(readFileSync(join(site, name)))}`] as const,
  );
  return { version: hashOf(JSON.stringify(files)).slice(0, 16), files };
}

/** The script of the worker, in one piece and no module: not every browser takes a module there. */
async function workerFor(kept: Readonly<Record<string, KeptPage>>): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { KEPT: JSON.stringify(kept) },
    build: {
      write: false,
      rolldownOptions: {
        input: fileURLToPath(new URL('../offline/worker.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  const [output] = [made].flat();
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk?.type !== 'chunk') throw new Error('The bundler made no worker.');
  return chunk.code;
}

/**
 * Gives the pages that a person may keep on the device the offer to do so, and writes their worker when they are all there: it
 * knows the hash of every file that they need. The dev server has none, and offers nothing.
 */
export function keptPages(): Plugin {
  return {
    name: 'kept-pages',
    apply: 'build',
    transformIndexHtml: {
      order: 'pre',
      handler: (_html, { path }) =>
        isKeptPath(path)
          ? [{ tag: 'script', attrs: { type: 'module', src: './offline-offer.ts' }, injectTo: 'head' }]
          : [],
    },
    async writeBundle({ dir = '' }, bundle) {
      const kept = KEPT_PAGES.map(name => [name, keptPage(`w/${name}.html`, dir, bundle)] as const);
      writeFileSync(join(dir, WORKER), await workerFor(Object.fromEntries(kept)));
    },
  };
}
