// npm run pack:cdn: dist/lms-widgets-cdn-VERSION.zip, the folder that a host serves itself, with what has to be known to do so. The
// same sources give the same bytes on any machine, so that whoever builds it anew can hold the zip against the one they were given.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { buildCdn, contentsOf, version } from './build-cdn.js';
import { readmesFor } from './cdn-readmes.js';
import { ROOT } from './elements.js';

/** A zip keeps local times, and its first year is 1980. */
const ALWAYS = () => new Date(1980, 0, 1);

/** @param {string | Uint8Array} content */
const bytesOf = content => (typeof content === 'string' ? strToU8(content) : content);

/** @returns {Promise<[name: string, content: Uint8Array][]>} everything that goes into the zip, in order */
async function contents() {
  const built = contentsOf(await buildCdn());
  const integrity = JSON.parse(String(built.get('integrity.json')));
  return [...built, ['LICENSE.txt', readFileSync(`${ROOT}LICENSE`)], ...readmesFor(integrity)]
    .map(([name = '', content = '']) => /** @type {[string, Uint8Array]} */ ([name, bytesOf(content)]))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** @returns {Promise<{ name: string, zip: Uint8Array }>} the zip, and what it is called */
export async function packCdn() {
  const folder = `lms-widgets-${version()}`;
  const files = (await contents()).map(([name, content]) => [`${folder}/${name}`, content]);
  return {
    name: `lms-widgets-cdn-${version()}.zip`,
    zip: zipSync(Object.fromEntries(files), { level: 9, mtime: ALWAYS() }),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { name, zip } = await packCdn();
  mkdirSync(`${ROOT}dist`, { recursive: true });
  writeFileSync(`${ROOT}dist/${name}`, zip);
  console.log(`dist/${name}: ${zip.length} bytes, SHA-256 ${createHash('sha256').update(zip).digest('hex')}`);
}
