// The site as it is built, for tests in every engine: it stands in the folder /kurs/, and /fresh-page?content=… is a page of a host's on
// the same server, under a strict policy.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../../scripts/build-site.js';
import { filesIn, typeOf } from '../bench/local-server.js';

const FOLDER = '/kurs/';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; require-trusted-types-for 'script'; trusted-types lms-widgets";

const page = content => `<!doctype html>
<html lang="nb">
  <head>
    <meta charset="utf-8">
    <title>Kurs</title>
  </head>
  <body>
    <h1>Øv hjemme</h1>
    ${content}
  </body>
</html>
`;

async function builtFiles() {
  const temporary = mkdtempSync(join(tmpdir(), 'lms-widgets-site-'));
  try {
    const folder = join(temporary, 'site');
    await buildSite(folder);
    return filesIn(folder);
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

/** @returns {import('koa').Middleware} which builds the site when it is first asked for */
export function wholeSite() {
  let made;
  return async (context, next) => {
    if (context.path === '/fresh-page') {
      context.set('Content-Security-Policy', POLICY);
      return Object.assign(context, { type: 'html', body: page(context.query.content) });
    }
    if (!context.path.startsWith(FOLDER)) return next();
    const path = context.path.slice(FOLDER.length - 1).replace(/\/$/, '/index.html');
    const file = (await (made ??= builtFiles())).get(path);
    if (file === undefined) return (context.status = 404);
    return Object.assign(context, { type: typeOf(path), body: file });
  };
}
