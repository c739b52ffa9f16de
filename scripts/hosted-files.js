// What the folder for hosts has, put into the page of the site that tells IT of it.
import { brotliCompressSync } from 'node:zlib';
import { buildCdn, contentsOf } from './build-cdn.js';

/** The module of the builder that has nothing to say until the site is built. */
const MODULE = '/demo/builder/hosted.ts';

/** What that module says: see `HostedFiles` in it. */
async function hostedFiles() {
  const contents = contentsOf(await buildCdn());
  /** @param {string} name */
  const jsonIn = name => JSON.parse(String(contents.get(name)));
  /** @type {{ version: string, files: Record<string, string> }} */
  const { version, files } = jsonIn('integrity.json');
  /** @type {Record<string, Record<string, string>>} */
  const chunks = jsonIn('chunks.json');
  return {
    version,
    files: Object.fromEntries(
      Object.entries(files).map(([name, integrity]) => [
        name,
        { integrity, bytes: brotliCompressSync(contents.get(name) ?? '').length },
      ]),
    ),
    widgets: Object.fromEntries(Object.entries(chunks).map(([widget, needed]) => [widget, Object.keys(needed)])),
  };
}

/** @returns {import('vite').Plugin} */
export const hostedFilesModule = () => ({
  name: 'hosted-files',
  async load(id) {
    return id.endsWith(MODULE) ? `export const hosted = ${JSON.stringify(await hostedFiles())}` : undefined;
  },
});
