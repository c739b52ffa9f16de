import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { MADE_PAGES } from '../pages/made.js';

/** Every page that stands in the folder as HTML, by its path in the site. What is public is copied as it is. */
const writtenPages = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map(name => name.split(sep).join('/'))
    .filter(name => name.endsWith('.html') && !name.startsWith('public/'));

/**
 * The pages of the site: all that stand in its folder as HTML, and those that are made. The dev server and the build get them
 * alike; a change of what they are made from starts the dev server anew, because its settings depend on it.
 */
export function pages(folder: string): Plugin {
  const pathOf = (file: string): string => relative(folder, file).split(sep).join('/');
  return {
    name: 'pages',
    config: () => ({
      build: {
        rolldownOptions: { input: [...writtenPages(folder), ...MADE_PAGES.keys()].map(path => join(folder, path)) },
      },
    }),
    resolveId: id => (MADE_PAGES.has(pathOf(id)) ? id : undefined),
    load: id => MADE_PAGES.get(pathOf(id)),
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const url = request.url ?? '';
        const path = url.replace(/^\//, '').replace(/[?#].*/, '');
        const page = MADE_PAGES.get(path.replace(/\/$/, '/index.html'));
        if (page === undefined) return next();
        server.transformIndexHtml(url, page).then(html => {
          response.setHeader('content-type', 'text/html; charset=utf-8');
          response.end(html);
        }, next);
      });
    },
  };
}

/**
 * Lets a page have its style where it has no origin: opened as a file, or in a sandbox. The bundler asks for styles and scripts
 * as if they were another site's, and a browser then gives neither to such a page. Scripts that are modules are kept from it all
 * the same.
 */
export function ownFiles(): Plugin {
  return {
    name: 'own-files',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: html => html.replaceAll(/(<(?:link|script)\b[^>]*?) crossorigin\b/g, '$1'),
    },
  };
}
