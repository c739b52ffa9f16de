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
