// npm run manifest: writes custom-elements.json from the JSDoc. With --check it only says whether the file is today's.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { ROOT } from './elements.js';

const FILE = `${ROOT}custom-elements.json`;

/** @returns {Promise<string>} what custom-elements.json should say */
export async function manifestOfSources() {
  const argv = ['analyze', '--config', 'custom-elements-manifest.config.js', '--quiet'];
  const { schemaVersion, modules } = await cli({ argv, cwd: ROOT, noWrite: true });
  return `${JSON.stringify({ schemaVersion, modules }, null, 2)}\n`;
}

/** @returns {string} what it says; nothing when there is none */
export function manifestInPlace() {
  try {
    return readFileSync(FILE, 'utf8');
  } catch {
    return '';
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const manifest = await manifestOfSources();
  if (!process.argv.includes('--check')) {
    writeFileSync(FILE, manifest);
  } else if (manifest !== manifestInPlace()) {
    console.error('custom-elements.json is not what the sources say: run npm run manifest and commit it.');
    process.exitCode = 1;
  }
}
