// dist/cdn/: the folder that a hospital hosts itself. One file an element, one shared chunk, and their hashes.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { build } from 'vite';
import { ROOT, elementRooms } from './elements.js';
import { ownPolicy } from './own-policy.js';
import { templateWhitespace } from './template-whitespace.js';

/**
 * The ground that the elements stand on. One copy a page: a second Lit may not make its Trusted Types policy. What one
 * element alone uses of Lit comes with it: directives, the provider of the course. The database's wrapper is here because
 * every element that keeps something needs it.
 */
const SHARED =
  /node_modules\/(lit|@lit\/reactive-element|idb)\/(?!directive)|node_modules\/lit-(html|element)\/(?!directive)|@lit\/context\/(?!.*(provider|notifier))|src\/element\/(?!print-sheet|save-file)|src\/calendar\/plain-date|src\/course\/course|\0@oxc-project/;

/**
 * Most of a file is run as it loads, so Chromium may compile all of it meanwhile, away from the main thread (explicit
 * compile hints): the log is there some 12 ms earlier. To other browsers it is a comment.
 */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad';

/** What a page loads for itself, before anyone acts: nobody else's code is in it. */
const PAGES_OWN = ['embed', 'frame-height'];

/** @param {string} name of the file, without its ending */
const banner = name =>
  `${COMPILE_AT_ONCE}\n/*! lms-widgets ${version()}, MIT${PAGES_OWN.includes(name) ? '' : '; bundled code: LICENSES.txt'} */`;

/** @param {string | Uint8Array} content */
const sha384 = content => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/**
 * @param {Iterable<import('vite').Rolldown.OutputChunk | import('vite').Rolldown.OutputAsset>} files as the bundler makes them
 * @returns {Map<string, string | Uint8Array>} what is in each, by its name
 */
export const contentsOf = files =>
  new Map([...files].map(file => [file.fileName, file.type === 'chunk' ? file.code : file.source]));

/** Stands in the loader for the hash of `chunks.json` until the chunks are made: as long as a hash. */
const CHUNKS_INTEGRITY = sha384('chunks.json');

/**
 * Every file that an element may ever import, and itself: what it needs at once before what it may need later.
 *
 * @param {string} entry
 * @param {import('vite').Rolldown.OutputBundle} bundle
 * @returns {string[]}
 */
function neededBy(entry, bundle) {
  /** @type {Set<string>} */
  const needed = new Set([entry]);
  for (const fileName of needed) {
    const chunk = bundle[fileName];
    if (chunk?.type !== 'chunk') continue;
    for (const other of [...chunk.imports, ...chunk.dynamicImports]) needed.add(other);
  }
  return [...needed];
}

/** @returns {string} the version that is built */
export const version = () => JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8')).version;

/**
 * Adds `all.js`, which loads every element; `chunks.json`, by which the loader verifies what it loads; and `integrity.json`: the
 * SHA-384 of every other file, by name. The loader trusts the page that names its own hash, and through it the others.
 *
 * @param {readonly string[]} elements
 * @returns {import('vite').Plugin}
 */
function companions(elements) {
  return {
    name: 'companions',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const all = `${elements.map(element => `import"./${element}.js";`).join('')}\n`;
        /** @param {string} fileName */
        const hashed = fileName => {
          const chunk = bundle[fileName];
          return [fileName, sha384(chunk?.type === 'chunk' ? chunk.code : '')];
        };
        const needed = elements.map(element => {
          const files = [...neededBy('upgrade.js', bundle), ...neededBy(`${element}.js`, bundle)];
          return [element, Object.fromEntries(files.map(hashed))];
        });
        const chunks = `${JSON.stringify(Object.fromEntries(needed))}\n`;
        const loader = bundle['embed.js'];
        if (loader?.type === 'chunk') loader.code = loader.code.replace(CHUNKS_INTEGRITY, sha384(chunks));
        const files = contentsOf(Object.values(bundle)).set('all.js', all).set('chunks.json', chunks);
        const all384 = [...files]
          .map(([name, content]) => /** @type {const} */ ([name, sha384(content)]))
          .sort(([a], [b]) => (a < b ? -1 : 1));
        const integrity = `${JSON.stringify({ version: version(), files: Object.fromEntries(all384) }, null, 2)}\n`;
        this.emitFile({ type: 'asset', fileName: 'all.js', source: all });
        this.emitFile({ type: 'asset', fileName: 'chunks.json', source: chunks });
        this.emitFile({ type: 'asset', fileName: 'integrity.json', source: integrity });
      },
    },
  };
}

/**
 * Builds the folder, or only says what would be in it.
 *
 * @param {string} [outDir] where to write; without it nothing is written
 * @param {readonly import('vite').Plugin[]} [plugins] what else is done to the sources: tests make copies of another version
 * @returns {Promise<import('vite').Rolldown.RolldownOutput['output']>} the files
 */
export async function buildCdn(outDir, plugins = []) {
  const elements = elementRooms();
  const [made] = [
    await build({
      root: ROOT,
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      plugins: [...plugins, ownPolicy(), templateWhitespace(), companions(elements)],
      define: { CHUNKS_INTEGRITY: JSON.stringify(CHUNKS_INTEGRITY) },
      build: {
        target: 'es2022',
        lib: {
          entry: {
            embed: `${ROOT}src/embed/embed.ts`,
            upgrade: `${ROOT}src/embed/upgrade.ts`,
            'frame-height': `${ROOT}src/embed/frame-height.ts`,
            ...Object.fromEntries(elements.map(element => [element, `${ROOT}src/${element}/define.ts`])),
          },
          formats: ['es'],
        },
        license: { fileName: 'LICENSES.txt' },
        ...(outDir ? { outDir, emptyOutDir: true } : { write: false }),
        rolldownOptions: {
          checks: { pluginTimings: false },
          // What an element and its lazy part have in common stays in the element's file.
          preserveEntrySignatures: 'allow-extension',
          output: {
            // Vite leaves the whitespace in a library's modules, for bundlers; a browser reads these.
            minify: true,
            entryFileNames: '[name].js',
            chunkFileNames: '[name]-[hash].js',
            comments: { legal: false },
            postBanner: ({ name }) => banner(name),
            codeSplitting: {
              groups: [
                { name: 'shared', test: SHARED },
                // Only who writes needs it; left to itself the bundler puts it with the store.
                { name: 'reflection', test: /src\/practice\/(reflection|trouble-words)\.ts/ },
                // Whatever reads or writes files needs some of it, and it is small: one file more, and not one for each part.
                { name: 'files', test: /node_modules\/d3-dsv\/|src\/tables\/(formula|csv-table|file-text)\.ts/ },
              ],
            },
          },
        },
      },
    }),
  ].flat();
  if (!made || !('output' in made)) throw new Error('The bundler made nothing.');
  return made.output;
}
