// The site: the demo's pages, and beside them the folder that hosts serve, because the loader takes only links of its own server.
import { build } from 'vite';
import { buildCdn, version } from './build-cdn.js';
import { ROOT } from './elements.js';
import { hostedFilesModule } from './hosted-files.js';

/**
 * @param {string} [outDir] where to write
 * @returns {Promise<void>}
 */
export async function buildSite(outDir = `${ROOT}dist/site`) {
  await build({
    configFile: `${ROOT}vite.config.ts`,
    logLevel: 'warn',
    plugins: [hostedFilesModule()],
    build: { outDir, emptyOutDir: true },
  });
  await buildCdn(`${outDir}/lms/${version()}`);
}
