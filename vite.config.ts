import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const PAGES = [
  'index.html',
  'nn/index.html',
  'en/index.html',
  'w/aggregate.html',
  'w/breathing-timer.html',
  'w/outcome-chart.html',
  'w/practice-log.html',
  'w/referral-form.html',
];

/** What the built pages may load: their own scripts, styles, figures and icon, and nothing else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** The page that is given raw answers, which may connect to nothing; the others may fetch the figures of a chart. */
const SILENT_PAGE = '/w/aggregate.html';

const policyOf = (path: string): string => `${POLICY}; connect-src ${path === SILENT_PAGE ? "'none'" : "'self'"}`;

/** Puts the policy first in every built page. The dev server goes without: its client is an inline module. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: (_html, { path }) => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policyOf(path) },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** The demo site: `vite` serves it from the sources, `vite build` writes it to `dist/site`. */
export default defineConfig({
  root: 'demo',
  base: './',
  appType: 'mpa',
  plugins: [contentSecurityPolicy()],
  server: {
    host: '127.0.0.1',
    port: 5173,
    fs: { allow: ['.', '../src', '../node_modules'] },
  },
  preview: { host: '127.0.0.1' },
  build: {
    outDir: '../dist/site',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // The icon stays a file: the policy allows no data: image.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: PAGES.map(page => fileURLToPath(new URL(`demo/${page}`, import.meta.url))),
    },
  },
});
