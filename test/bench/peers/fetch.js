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

/** @returns {Promise<{ version: string, integrity: string }>} the version of a peer, and the hash of its tarball */
async function pinned(name) {
  const { peers } = JSON.parse(await readFile(new URL('package.json', import.meta.url), 'utf8'));
  return peers[name];
}

/**
 * @param {string} name of the package
 * @returns {Promise<string | undefined>} its unpacked folder; `undefined`, and a word about it, where it cannot be had
 */
export async function peerFolder(name) {
  const { version, integrity } = await pinned(name);
  const folder = join(CACHE, `${name}-${version}`);
  if (existsSync(folder)) return folder;
  const unpacked = `${folder}.unpacking`;
  try {
    await rm(unpacked, { recursive: true, force: true });
    await mkdir(unpacked, { recursive: true });
    const { stdout } = await execute('npm', ['pack', '--silent', `${name}@${version}`], { cwd: unpacked });
    const tarball = join(unpacked, stdout.trim());
    const hash = `sha512-${createHash('sha512')
      .update(await readFile(tarball))
      .digest('base64')}`;
    if (hash !== integrity) throw new Error(`its hash is ${hash}`);
    await execute('tar', ['-xzf', tarball, '--strip-components=1', '-C', unpacked]);
    await rm(tarball);
    await rename(unpacked, folder);
    return folder;
  } catch (error) {
    console.log(`${name} ${version} cannot be had, so nothing is measured beside it: ${error.message.trim()}`);
    return undefined;
  }
}
