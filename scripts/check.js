// npm run check: everything that can be said of the code without running it. All of it runs, whatever fails first.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packInto } from './pack.js';
import { run } from './run.js';

const folder = mkdtempSync(join(tmpdir(), 'lms-widgets-check-'));

/** @type {Promise<string> | undefined} */
let tarball;
/** @returns {Promise<string>} the tarball that npm would publish */
const packed = () => (tarball ??= packInto(folder));

/** @type {readonly (readonly [string, () => Promise<boolean>])[]} */
const CHECKS = [
  ['format', () => run('prettier', ['--check', '--log-level', 'warn', '.'])],
  ['types', () => run('tsc', ['--noEmit'])],
  ['types of the service worker', () => run('tsc', ['-p', 'demo/offline'])],
  ['types of the scripts', () => run('tsc', ['-p', 'tsconfig.scripts.json'])],
  ['lint, with the import rule', () => run('eslint', ['.'])],
  ['manifest', () => run('node', ['scripts/manifest.js', '--check'])],
  ['package (publint)', async () => run('publint', ['run', await packed(), '--strict'])],
  ['package (attw)', async () => run('attw', [await packed(), '--profile', 'esm-only'])],
];

/** @type {string[]} */
const failed = [];
for (const [name, check] of CHECKS) {
  const passed = await check().catch(error => {
    console.error(error);
    return false;
  });
  console.log(`${passed ? 'ok    ' : 'FAILED'} ${name}`);
  if (!passed) failed.push(name);
}
rmSync(folder, { recursive: true });
console.log(failed.length ? `check: ${failed.join(', ')} failed` : 'check: all passed');
process.exitCode = failed.length ? 1 : 0;
