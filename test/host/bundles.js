// The suite as real bundles, made while the test server runs, so that no test needs a build first.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The version that `/bundle/next.js` says it is. */
const NEXT_VERSION = '99.0.0';

const asNextVersion = {
  name: 'as-next-version',
  transform: (code, id) =>
    id.endsWith('/src/element/version.ts') ? `export const VERSION = '${NEXT_VERSION}';` : null,
};

/** By path: two bundles of this version that share no module, and one of another version. */
const BUNDLES = {
  '/bundle/first.js': [],
  '/bundle/second.js': [],
  '/bundle/next.js': [asNextVersion],
};

async function bundle(plugins) {
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
