// What is measured comes from this machine, so that no network is measured with it.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { extname } from 'node:path';

/**
 * @typedef {object} Served
 * @property {string} address without a slash at its end
 * @property {() => void} close
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
  return { address: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** By the end of a path; a page's path may have none. */
const TYPES = { '': 'text/html', '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/**
 * @param {ReadonlyMap<string, string | Uint8Array>} files by path, whatever is asked of them; there is nothing else
 * @returns {Promise<Served>}
 */
export function serveFiles(files) {
  return serve((request, response) => {
    const [path] = (request.url ?? '').split('?');
    const file = files.get(path);
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
    });
    response.end(file);
  });
}
