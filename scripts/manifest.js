// npm run manifest: writes custom-elements.json from the JSDoc, llms.txt from that and the README, and the examples into
// docs/frameworks.md. With --check it only says whether the files are today's.
import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { ROOT } from './elements.js';
import { llmsText } from './llms.js';
import { withExamples } from './shown-examples.js';

const GUIDE = 'docs/frameworks.md';

/** @returns {Promise<ReadonlyMap<string, string>>} what each file should say, by its name */
export async function filesOfSources() {
  const argv = ['analyze', '--config', 'custom-elements-manifest.config.js', '--quiet'];
  const { schemaVersion, modules } = await cli({ argv, cwd: ROOT, noWrite: true });
  const manifest = { schemaVersion, modules };
  return new Map([
    ['custom-elements.json', `${JSON.stringify(manifest, null, 2)}\n`],
    ['llms.txt', llmsText(manifest)],
    [GUIDE, withExamples(fileInPlace(GUIDE))],
  ]);
}

/**
 * @param {string} name
 * @returns {string} what the file says; nothing when there is none
 */
export function fileInPlace(name) {
  try {
    return readFileSync(`${ROOT}${name}`, 'utf8');
  } catch {
    return '';
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const isCheck = process.argv.includes('--check');
  for (const [name, text] of await filesOfSources()) {
    if (text === fileInPlace(name)) continue;
    if (!isCheck) writeFileSync(`${ROOT}${name}`, text);
    else {
      console.error(`${name} is not what the sources say: run npm run manifest and commit it.`);
      process.exitCode = 1;
    }
  }
}
