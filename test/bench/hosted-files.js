// The elements as a host has them.
import { buildCdn } from '../../scripts/build-cdn.js';

/** @returns {Promise<Map<string, string | Uint8Array>>} the files of `dist/cdn` by path, made anew from the sources */
export async function hostedFiles() {
  const files = await buildCdn();
  return new Map(files.map(file => [`/${file.fileName}`, file.type === 'chunk' ? file.code : file.source]));
}
