import type { Plugin } from 'vite';
import { RECEIVER } from '../pages/receiver.js';
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

/**
 * Where pages may connect to that do not fetch the figures of a chart: that which is given raw answers, to nothing; that of the
 * form, to the receiver for development too.
 */
const CONNECTS: Readonly<Record<string, string>> = {
  '/w/aggregate.html': "'none'",
  '/w/referral-form.html': `'self' ${new URL(RECEIVER).origin}`,
};

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
    `connect-src ${CONNECTS[path] ?? "'self'"}`,
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
