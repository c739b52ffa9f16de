// The pages that the elements stand in: what a page's author writes, and the headers of the author's server.

const STRICT = "default-src 'none'; script-src 'self'; style-src 'self'";

/** By name, the Content-Security-Policy that a page is served with. */
const POLICIES = {
  strict: STRICT,
  'trusted-types': `${STRICT}; require-trusted-types-for 'script'; trusted-types lit-html`,
};

const escaped = text => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const page = ({ lang, fixture }) => `<!doctype html>
<html lang="${escaped(lang)}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>Host page</title>
    <script type="module" src="/test/host/inside-page.ts"></script>
  </head>
  <body>
    <button id="before">Before</button>
    <main>${fixture}</main>
  </body>
</html>
`;

/**
 * Serves `/host/page?fixture=…&lang=…&policy=…`, untouched by the test server: nothing is added to it.
 *
 * @type {import('koa').Middleware}
 */
export async function hostPages(context, next) {
  if (context.path !== '/host/page') return next();
  const { fixture = '', lang = 'nb', policy } = context.query;
  if (policy) context.set('Content-Security-Policy', POLICIES[policy]);
  context.type = 'html';
  context.body = page({ lang, fixture });
}
