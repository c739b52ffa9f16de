import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/**
 * @param {string} folder where they are
 * @param {readonly string[]} names
 */
async function importFrom(folder, names) {
  const { outputFiles } = await build({
    stdin: {
      contents: names.map(name => `export * from './${name}.ts';`).join('\n'),
      resolveDir: fileURLToPath(new URL(`../${folder}`, import.meta.url)),
    },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
}

/**
 * Modules of the sources in Node, as they stand.
 *
 * @param {string} room in `src/` where they are
 * @param {readonly string[]} names of the modules, without `.ts`
 * @returns {Promise<Record<string, any>>} what they export, together
 */
export const importSource = (room, ...names) => importFrom(`src/${room}`, names);

/** The same of the site's pages: of a room in `demo/`. */
export const importDemo = (room, ...names) => importFrom(`demo/${room}`, names);
