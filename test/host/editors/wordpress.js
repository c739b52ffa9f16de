// WordPress's own filter, run by PHP on the files of Debian's package: neither a site nor a database is needed for it.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ROOT } from '../../../scripts/elements.js';

const SCRIPT = fileURLToPath(new URL('kses.php', import.meta.url));
const CACHE = `${ROOT}.cache/wordpress`;
const PLACES = ['/usr/share/wordpress/wp-includes', `${CACHE}/usr/share/wordpress/wp-includes`];

/** Unpacks Debian's package without installing it: it asks for a web server and a database. */
function unpacked() {
  mkdirSync(CACHE, { recursive: true });
  execFileSync('apt-get', ['download', '-q', 'wordpress'], { cwd: CACHE, stdio: 'ignore' });
  const [file = ''] = readdirSync(CACHE).filter(name => name.endsWith('.deb'));
  execFileSync('dpkg-deb', ['-x', file, '.'], { cwd: CACHE });
}

/** @returns {Promise<import('./filters.js').ReadyFilter | undefined>} `undefined`, with a sentence on the console, where it cannot be had */
export async function wordPressFilter() {
  try {
    const found = () => PLACES.find(place => existsSync(`${place}/kses.php`));
    if (!found()) unpacked();
    const php = (what, input) => execFileSync('php', [SCRIPT, found() ?? '', what], { input, encoding: 'utf8' });
    // Debian mends this version without changing what it keeps.
    const [version = ''] = /^\d+\.\d+/.exec(php('version', '')) ?? [];
    return { version, keeps: html => php('kses', html) };
  } catch (error) {
    console.log(
      `WordPress is not looked at: ${error.message.split('\n')[0]}. It takes php-cli, and Debian's package wordpress.`,
    );
    return undefined;
  }
}
