// The site as it is built, for tests in every engine: /kurs/NAME/ has it, whatever the name, until /gone/NAME has been asked for; from then
// on nobody answers there. /fresh-page?content=… is a page of a host's on the same server, under a strict policy.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from '../../scripts/build-site.js';
import { filesIn, typeOf } from '../bench/local-server.js';

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
  const gone = new Set();
  let made;
  return async (context, next) => {
    if (context.path === '/fresh-page') {
      context.set('Content-Security-Policy', POLICY);
      return Object.assign(context, { type: 'html', body: page(context.query.content) });
    }
    const [, place, name, path] = /^\/(kurs|gone)\/([^/]+)(\/.*)?$/.exec(context.path) ?? [];
    if (place === undefined) return next();
    if (place === 'gone') {
      gone.add(name);
      return (context.status = 204);
    }
    if (gone.has(name)) {
      context.respond = false;
      return context.res.destroy();
    }
    const asked = path.replace(/\/$/, '/index.html');
    const file = (await (made ??= builtFiles())).get(asked);
    if (file === undefined) return (context.status = 404);
    return Object.assign(context, { type: typeOf(asked), body: file });
  };
}
