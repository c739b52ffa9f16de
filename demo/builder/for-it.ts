import type { WidgetName } from '../../src/embed/widgets.js';
import type { HostedFiles } from './hosted.js';

/** What a page of the host needs for a form of the snippet. */
export interface Needs {
  /** What its Content-Security-Policy must allow; nothing for a link. */
  readonly policy: readonly string[];
  /** Bytes that the page fetches before anybody acts, and after; `undefined` where nothing has been built. */
  readonly bytes: { readonly atOnce: number; readonly later: number } | undefined;
}

const sizeOf = ({ files }: HostedFiles, names: readonly string[]): number =>
  names.reduce((sum, name) => sum + (files[name]?.bytes ?? 0), 0);

/**
 * What a page needs, for each form: the link, the line of the loader, and the frame.
 *
 * @param folder - where the pages are
 */
export function needsOf(
  widget: WidgetName,
  folder: string,
  hosted: HostedFiles,
): Readonly<Record<'link' | 'loader' | 'frame', Needs>> {
  const { origin } = new URL(folder);
  const isBuilt = 'embed.js' in hosted.files;
  const later = sizeOf(hosted, ['chunks.json', ...(hosted.widgets[widget] ?? [])]);
  return {
    link: { policy: [], bytes: { atOnce: 0, later: 0 } },
    loader: {
      // The policy of Trusted Types matters only where the page requires them.
      policy: [
        `script-src ${origin}`,
        `connect-src ${origin}${widget === 'outcome-chart' ? " 'self'" : ''}`,
        'trusted-types lms-widgets',
      ],
      bytes: isBuilt ? { atOnce: sizeOf(hosted, ['embed.js']), later } : undefined,
    },
    frame: { policy: [`frame-src ${origin}`], bytes: { atOnce: 0, later: 0 } },
  };
}
