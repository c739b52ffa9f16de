import type { Plugin } from 'vite';
import { isKeptPath } from './kept-pages.js';

/** What the built pages may load: their own scripts, styles, figures and icon, and nothing else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
];

/** The page that is given raw answers, which may connect to nothing; the others may fetch the figures of a chart. */
const SILENT_PAGE = '/w/aggregate.html';

/** The policy of the page at a path of the site. */
export function policyOf(path: string): string {
  const kept = isKeptPath(path);
  // Those pages have a worker and the description of an app.
  return [
    ...POLICY,
    `trusted-types lit-html${kept ? ' lms-offline' : ''}`,
    `connect-src ${path === SILENT_PAGE ? "'none'" : "'self'"}`,
    ...(kept ? ["worker-src 'self'", "manifest-src 'self'"] : []),
  ].join('; ');
}

/** Puts the policy first in every built page. The dev server goes without: its client is an inline module. */
export function contentSecurityPolicy(): Plugin {
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
