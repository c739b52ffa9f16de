// The elements as a host has them.
import { buildCdn, contentsOf } from '../../scripts/build-cdn.js';

/**
 * @param {readonly import('vite').Plugin[]} [plugins] that make something else of the sources
 * @returns {Promise<Map<string, string | Uint8Array>>} the files of `dist/cdn` by path, made anew from the sources
 */
export async function hostedFiles(plugins) {
  const files = contentsOf(await buildCdn(undefined, plugins));
  return new Map([...files].map(([name, content]) => [`/${name}`, content]));
}

/**
 * The line by which a page fetches what all elements share beside the element's own file, and not after it: as the README has it,
 * and as a bundler writes it.
 *
 * @param {Map<string, unknown>} files
 * @returns {string} for the page's head
 */
export function preloadOf(files) {
  const shared = [...files.keys()].find(path => path.startsWith('/shared-'));
  return `<link rel="modulepreload" href="${shared}">`;
}
