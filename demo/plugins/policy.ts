import type { Plugin } from 'vite';
import { isKeptPath } from './kept-pages.js';

/** What the built pages may load: their own scripts and styles, and what is added below; nothing else. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
];

/** The page that is given raw answers, which may connect to nothing; the others may fetch the figures of a chart. */
const SILENT_PAGE = '/w/aggregate.html';

/** The pages that show a widget within another page, in the styles of frameworks, which bring small images with them. */
const BUILDER = '/builder/';

/** The policy of the page at a path of the site. */
export function policyOf(path: string): string {
  const kept = isKeptPath(path);
  // Those pages have a worker and the description of an app.
  return [
    ...POLICY,
    `img-src 'self'${path.startsWith(BUILDER) ? ' data:' : ''}`,
    `trusted-types lit-html${kept ? ' lms-offline' : ''}`,
    `connect-src ${path === SILENT_PAGE ? "'none'" : "'self'"}`,
    ...(path.startsWith(BUILDER) ? ["frame-src 'self'", "font-src 'self'"] : []),
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
