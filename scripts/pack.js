// The package as npm users get it, built from today's sources.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './elements.js';
import { run } from './run.js';

/**
 * @param {string} folder where to put it
 * @returns {Promise<string>} the tarball's path
 * @throws {Error} when it cannot be built
 */
export async function packInto(folder) {
  if (!(await run('node', ['scripts/build.js', 'modules', 'cdn']))) throw new Error('The package was not built.');
  const args = ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder];
  const name = execFileSync('npm', args, { cwd: ROOT, encoding: 'utf8' }).trim();
  return join(folder, name);
}
