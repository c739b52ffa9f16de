// dist/cdn as a host has it, beside pages of the host's, for tests in every engine: /hosted/TROUBLE/page?content=… is a page with the
// loader in it, /hosted/TROUBLE/lms/FILE a file of the folder, and /hosted/TROUBLE/w/NAME a page of a widget's own.
import { hostedFiles } from '../bench/hosted-files.js';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lms-widgets";

/** What the server does with a file instead of sending it, by the first part of TROUBLE; the rest of it is the file. */
const TROUBLES = {
  changed: (context, file) => (context.body = `${file}\n;globalThis.ran = true;`),
  missing: context => (context.status = 404),
  page: context => Object.assign(context, { type: 'html', body: '<h1>Logg inn</h1>' }),
};

const page = content => `<!doctype html>
<html lang="nb">
  <head>
    <meta charset="utf-8">
    <title>Kurs</title>
    <script type="module" src="lms/embed.js"></script>
  </head>
  <body>
    ${content}
  </body>
</html>
`;

/** @returns {import('koa').Middleware} which serves every byte as it was built */
export function hostedFolder() {
  let made;
  return async (context, next) => {
    const [, trouble, path] = /^\/hosted\/([^/]+)(\/.*)$/.exec(context.path) ?? [];
    if (!path) return next();
    context.set('Content-Security-Policy', POLICY);
    context.set('Cache-Control', 'no-store');
    if (path === '/page') return Object.assign(context, { type: 'html', body: page(context.query.content) });
    if (path.startsWith('/w/')) return Object.assign(context, { type: 'html', body: '<h1>Egen side</h1>' });
    const files = await (made ??= hostedFiles());
    const name = path.replace('/lms/', '/');
    const file = files.get(name);
    if (file === undefined) return (context.status = 404);
    const [how = '', spoilt] = trouble.split(':');
    context.type = name.endsWith('.js') ? 'text/javascript' : 'application/json';
    return `/${spoilt}` === name ? TROUBLES[how](context, file) : (context.body = file);
  };
}
