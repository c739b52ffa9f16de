// What the benches are run beside comes from the npm registry the first time, and stays in .cache/.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const CACHE = fileURLToPath(new URL('../../../.cache/peers/', import.meta.url));

/**
 * @typedef {object} FetchedPeer
 * @property {string} version
 * @property {string} folder where its package is unpacked
 */

/** @returns {Promise<{ version: string, integrity: string }>} the version of a peer, and the hash of its tarball */
async function pinned(name) {
  const { peers } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));
  return peers[name];
}

/** @throws {Error} when the registry cannot be reached, or has something else under that name and version */
async function unpack(name, { version, integrity }, folder) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { stdout } = await execute('npm', ['pack', '--silent', '--ignore-scripts', `${name}@${version}`], {
    cwd: folder,
  });
  const tarball = join(folder, stdout.trim());
  const hash = createHash('sha512').update(await readFile(tarball));
  if (`sha512-${hash.digest('base64')}` !== integrity) throw new Error('its hash is another than the one pinned');
  await execute('tar', ['-xzf', tarball, '--strip-components=1', '-C', folder]);
  await rm(tarball);
}

/**
 * Only what has the hash in package.json is ever unpacked.
 *
 * @param {string} name of the package, as it stands in package.json under `peers`
 * @returns {Promise<FetchedPeer | undefined>} `undefined`, with a sentence on the console, where it cannot be had
 */
export async function fetchedPeer(name) {
  const pin = await pinned(name);
  const { version } = pin;
  const folder = join(CACHE, `${name}-${version}`);
  if (existsSync(folder)) return { version, folder };
  const begun = `${folder}.begun`;
  try {
    await unpack(name, pin, begun);
    await rename(begun, folder);
    return { version, folder };
  } catch (error) {
    const [why] = error.message.split('\n');
    console.log(`${name} ${version} cannot be had (${why}), so nothing is measured beside it.`);
    return undefined;
  }
}
