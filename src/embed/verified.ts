import type * as Upgrade from './upgrade.js';
import type { WidgetName } from './widgets.js';

/** Replaced when the folder is built, by the SHA-384 of `chunks.json`. */
declare const CHUNKS_INTEGRITY: string;

/** `chunks.json`: the files that a widget may need, at once or later, and the hash of each. */
type Chunks = Readonly<Record<WidgetName, Readonly<Record<string, string>>>>;

const here = (file: string): string => new URL(file, import.meta.url).href;

let chunks: Promise<Chunks> | undefined;

const fetchChunks = async (): Promise<Chunks> =>
  (await (await fetch(here('chunks.json'), { integrity: CHUNKS_INTEGRITY })).json()) as Chunks;

/**
 * Has the browser fetch a module and hold it against its hash: only what stands the test gets into the page's modules. Twice, since
 * WebKit (2.50) takes a `modulepreload` without looking at its hash: there the first fetch is the test, and what it has brought
 * into the browser's cache is what runs. The others test what they run as well.
 */
async function verify([file, integrity]: readonly [string, string]): Promise<void> {
  const href = here(file);
  const link = document.createElement('link');
  // A browser that does not know this would never answer.
  if (!link.relList.supports('modulepreload')) throw new TypeError(file);
  await fetch(href, { integrity });
  await new Promise((onload, onerror) =>
    document.head.append(Object.assign(link, { rel: 'modulepreload', integrity, href, onload, onerror })),
  );
}

/**
 * Loads a widget, and what puts it into the page, once every file that it will ever need has stood the test. A hash that does
 * not fit, a file that is missing and a page in place of one reject, and nothing of the widget has run then.
 */
export async function load(widget: WidgetName): Promise<typeof Upgrade> {
  const files = (await (chunks ??= fetchChunks()))[widget];
  await Promise.all(Object.entries(files).map(verify));
  await import(/* @vite-ignore */ here(`${widget}.js`));
  return (await import(/* @vite-ignore */ here('upgrade.js'))) as typeof Upgrade;
}
