// The pages that the elements stand in: what a page's author writes, and the headers of the author's server.

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'";

/** By name, the Content-Security-Policy that a page is served with. */
const POLICIES = {
  strict: STRICT,
  'trusted-types': `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html`,
};

const escaped = text => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** An import map that leads a module nowhere, as a lost connection does; whichever of its two names it is asked for by. */
const without = module =>
  `<script type="importmap">${JSON.stringify({
    imports: Object.fromEntries(['.ts', '.js'].map(extension => [module + extension, '/nowhere.js'])),
  })}</script>`;

const page = ({ lang, fixture, lost }) => `<!doctype html>
<html lang="${escaped(lang)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Host page</title>
    ${lost ? without(lost) : ''}
    <script type="module" src="/test/host/inside-page.ts"></script>
  </head>
  <body>
    <button id="before">Before</button>
    <main>${fixture}</main>
  </body>
</html>
`;

/**
 * Serves `/host/page?fixture=…&lang=…&policy=…&lost=…`, untouched by the test server: nothing is added to it. `lost` is the
 * path of a module without its extension, which the page cannot load.
 *
 * @type {import('koa').Middleware}
 */
export async function hostPages(context, next) {
  if (context.path !== '/host/page') return next();
  const { fixture = '', lang = 'nb', policy, lost } = context.query;
  if (policy) context.set('Content-Security-Policy', POLICIES[policy]);
  context.type = 'html';
  context.body = page({ lang, fixture, lost });
}
