// npm run size: what the browser loads, held against the budgets. Builds in memory, so the figures are today's.
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { BUDGETS } from './budgets.js';
import { buildCdn } from './build-cdn.js';

const SHARED = /^shared-/;

/**
 * @param {string} code
 * @returns {number} bytes of brotli at its best
 */
const brotli = code => brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

/**
 * @typedef {object} Weight
 * @property {string} name
 * @property {number} limit in bytes of brotli 11
 * @property {number | undefined} bytes `undefined` when the file is not built yet
 * @property {readonly string[]} files what was weighed
 */

/** @returns {Promise<Weight[]>} a row a budget, and one for each script that has no budget (its limit is 0) */
export async function weigh() {
  const output = await buildCdn();
  const chunks = new Map(output.flatMap(file => (file.type === 'chunk' ? [[file.fileName, file]] : [])));

  /**
   * The chunk and whatever it imports statically, without the shared chunk unless that is what is asked about.
   *
   * @param {string} fileName
   * @returns {string[]}
   */
  const loadedBy = fileName => {
    const imports = chunks.get(fileName)?.imports ?? [];
    return [fileName, ...imports.filter(name => !SHARED.test(name)).flatMap(loadedBy)];
  };

  /** @param {string} fileName */
  const filesOf = fileName => [...new Set(loadedBy(fileName))];
  /** @param {readonly string[]} files */
  const bytesOf = files => files.reduce((sum, file) => sum + brotli(chunks.get(file)?.code ?? ''), 0);

  /** @param {RegExp} file */
  const named = file => [...chunks.keys()].find(fileName => file.test(fileName));

  const rows = BUDGETS.map(({ name, file, limit, after }) => {
    const found = named(file);
    const earlier = after && named(after);
    const there = earlier ? filesOf(earlier) : [];
    const files = found ? filesOf(found).filter(fileName => !there.includes(fileName)) : [];
    return { name, limit, bytes: found ? bytesOf(files) : undefined, files };
  });
  const weighed = new Set(rows.flatMap(row => row.files));
  const unbudgeted = [...chunks.keys()].filter(fileName => !weighed.has(fileName));
  return [
    ...rows,
    ...unbudgeted.map(fileName => ({ name: fileName, limit: 0, bytes: bytesOf([fileName]), files: [fileName] })),
  ];
}

/** @param {Weight} row */
function verdict({ bytes, limit }) {
  if (bytes === undefined) return 'not built yet';
  if (limit === 0) return 'has no budget: add one to scripts/budgets.js';
  return bytes > limit ? `over by ${bytes - limit}` : 'ok';
}

/** @param {readonly Weight[]} rows */
function print(rows) {
  const width = Math.max(...rows.map(row => row.name.length));
  console.log(`${'brotli 11, bytes'.padEnd(width)}  measured    limit`);
  for (const row of rows) {
    const measured = String(row.bytes ?? '–').padStart(8);
    console.log(`${row.name.padEnd(width)}  ${measured}  ${String(row.limit).padStart(7)}  ${verdict(row)}`);
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const rows = await weigh();
  print(rows);
  if (rows.some(({ bytes, limit }) => bytes !== undefined && bytes > limit)) process.exitCode = 1;
}
