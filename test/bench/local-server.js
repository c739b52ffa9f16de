// What is measured comes from this machine, so that no network is measured with it.
import { once } from 'node:events';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';

/**
 * @typedef {object} Served
 * @property {string} address without a slash at its end
 * @property {() => void} close at once, whoever is still connected
 */

/**
 * @param {import('node:http').RequestListener} answer
 * @returns {Promise<Served>} on a port of the system's choice
 */
export async function serve(answer) {
  const server = createServer(answer);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  return {
    address: `http://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** By the end of a path; a page's path may have none. */
const TYPES = {
  '': 'text/html',
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

/** @param {string} path */
export const typeOf = path => TYPES[extname(path)] ?? 'application/octet-stream';

/**
 * @param {string} folder
 * @returns {Map<string, Buffer>} every file of the folder, by the path that it is served at
 */
export function filesIn(folder) {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = names.filter(name => statSync(join(folder, name)).isFile());
  return new Map(files.map(name => [`/${name.split(sep).join('/')}`, readFileSync(join(folder, name))]));
}

/**
 * @param {ReadonlyMap<string, string | Uint8Array>} files by path, whatever is asked of them; there is nothing else
 * @returns {Promise<Served>}
 */
export function serveFiles(files) {
  return serve((request, response) => {
    const [path] = (request.url ?? '').split('?');
    const file = files.get(path);
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': typeOf(path) });
    response.end(file);
  });
}
