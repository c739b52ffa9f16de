// The suite as real bundles, made while the test server runs, so that no test needs a build first.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { asNextVersion } from './next-version.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** By path: two bundles of this version that share no module, and one of another version. */
const BUNDLES = {
  '/bundle/first.js': [],
  '/bundle/second.js': [],
  '/bundle/next.js': [asNextVersion],
};

/** @returns {Promise<string>} every element in one module, as an npm user's bundler makes it */
export async function bundle(plugins = []) {
  const [made] = [
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'error',
      plugins,
      build: {
        write: false,
        target: 'es2022',
        lib: { entry: 'src/define.ts', formats: ['es'] },
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
  ].flat();
  return made.output[0].code;
}

/** @returns a plugin of the test server that serves the bundles, each made once until a source file changes */
export function bundlesPlugin() {
  const made = new Map();
  return {
    name: 'bundles',
    serverStart({ fileWatcher }) {
      fileWatcher.on('change', () => made.clear());
    },
    async serve({ path }) {
      const plugins = BUNDLES[path];
      if (!plugins) return undefined;
      if (!made.has(path)) made.set(path, bundle(plugins));
      return { body: await made.get(path), type: 'js' };
    },
  };
}
