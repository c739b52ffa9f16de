// dist/: the suite as ES modules, file by file, with types. What npm users import; runtime dependencies stay outside.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { ROOT } from './elements.js';
import { run } from './run.js';

const OTHER_BUILDS = ['cdn', 'site'];

/** Removes the modules of an earlier build, so that none outlives its source. */
function clear() {
  if (!existsSync(`${ROOT}dist`)) return;
  for (const name of readdirSync(`${ROOT}dist`)) {
    if (!OTHER_BUILDS.includes(name)) rmSync(`${ROOT}dist/${name}`, { recursive: true });
  }
}

/** @throws {Error} when the types do not hold */
export async function buildModules() {
  clear();
  if (!(await run('tsc', ['-p', 'tsconfig.build.json']))) throw new Error('The modules were not built: tsc failed.');
}
