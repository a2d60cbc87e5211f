import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { root } from './setup.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.ts': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/** Only these folders of the project are served, under their names. */
const FOLDERS = ['demo', 'dist'];
/** Everything else is looked up in the documentation site, whose start page is that of the server. */
const SITE = join(root, 'dist', 'docs');

/**
 * Serves the demo and the build on loopback, on `port` or a free one. Resolves to the address and a function that
 * stops the server; rejects if the port is taken. `headers` go with every answer (a CSP, say). With `folder` it serves
 * that one alone. `pages` are texts in place of files, by path.
 */
export async function serve({ port = 0, headers = {}, folder, pages = {} } = {}) {
  const server = createServer((request, response) => answer(request, response, { headers, folder, pages }));
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server.off('error', reject)));
  });
  const close = () =>
    new Promise((resolve) => {
      server.close(resolve);
      // Browsers keep connections open, which `close` alone would wait for.
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${server.address().port}`, close };
}

function answer(request, response, { headers, folder, pages }) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return refuse(response, 405, 'Method not allowed', headers);
  const path = pathOf(request.url ?? '/');
  const found = path === null ? null : (lookUp(path, folder) ?? (folder ? null : lookUp(path, SITE)));
  if (!found) return refuse(response, 404, 'Not found', headers);
  if (found.isFolder) return redirect(response, `${path}/`, headers);
  const page = pages[path];
  response.writeHead(200, {
    'content-type': TYPES[extname(found.file)] ?? 'application/octet-stream',
    'cache-control': 'no-store',
    ...headers,
  });
  if (request.method === 'HEAD' || page !== undefined) return response.end(page);
  createReadStream(found.file)
    .on('error', () => response.destroy())
    .pipe(response);
}

function redirect(response, location, headers) {
  response.writeHead(302, { location, 'cache-control': 'no-store', ...headers }).end();
}

function refuse(response, status, text, headers) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers }).end(text);
}

/** The path asked for, or null if it is not one. A NUL would make the file functions throw. */
function pathOf(url) {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    return path.includes('\0') || path.includes('\\') ? null : path;
  } catch {
    return null;
  }
}

function lookUp(path, folder) {
  const file = join(folder ?? root, path.endsWith('/') ? `${path}index.html` : path);
  // Resolved first, so that neither ".." nor a link leads out of the folders.
  const real = realPath(file);
  const folders = (folder ? [folder] : FOLDERS.map((name) => join(root, name))).map(realPath);
  if (real === null || !folders.some((one) => real === one || real.startsWith(one + sep))) return null;
  const stats = statSync(real);
  if (stats.isDirectory()) return { file: real, isFolder: true };
  return stats.isFile() ? { file: real, isFolder: false } : null;
}

function realPath(file) {
  try {
    return realpathSync(file);
  } catch {
    return null;
  }
}
