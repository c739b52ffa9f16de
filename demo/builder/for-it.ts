import type { WidgetName } from '../../src/embed/widgets.js';
import type { HostedFiles } from './hosted.js';

/** The forms that whoever runs the site has to know of. */
export const FORMS = ['link', 'loader', 'frame', 'npm'] as const;

/** What the Content-Security-Policy of a page must allow, for each form; nothing for a link. */
export function policyFor(
  widget: WidgetName,
  folder: string,
): Readonly<Record<(typeof FORMS)[number], readonly string[]>> {
  const { origin } = new URL(folder);
  // A chart reads its figures from the page's own server.
  const figures = widget === 'outcome-chart' ? " 'self'" : '';
  return {
    link: [],
    loader: [`script-src ${origin}`, `connect-src ${origin}${figures}`, 'trusted-types lms-widgets'],
    frame: [`frame-src ${origin}`, `script-src ${origin}`],
    npm: ["script-src 'self'", ...(figures ? [`connect-src${figures}`] : []), 'trusted-types lit-html'],
  };
}

/** Bytes that the loader fetches: before anybody acts, and at most after that. */
export interface Fetched {
  readonly atOnce: number;
  readonly later: number;
}

/** What a page with the loader fetches for a widget; `undefined` where nothing is built. */
export function fetchedFor(widget: WidgetName, { files, widgets }: HostedFiles): Fetched | undefined {
  const loader = files['embed.js'];
  const later = ['chunks.json', ...(widgets[widget] ?? [])].map(name => files[name]?.bytes ?? 0);
  return loader && { atOnce: loader.bytes, later: later.reduce((sum, bytes) => sum + bytes, 0) };
}
