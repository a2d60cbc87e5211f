/**
 * The server of `npm start` and of tests. `sirv` finds and sends the files. This adds which folders, refusals, redirects to
 * folders and headers.
 */
import { statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { root } from './setup.mjs';

/** Only these folders of the project are served, under their names. */
const FOLDERS = ['demo', 'dist'];
/** Everything else is looked up in the documentation site, whose start page is that of the server. */
const SITE = join(root, 'dist', 'docs');

/** Requests have no origin; `URL` needs one. */
const ORIGIN = 'http://localhost';

/**
 * Serves the demo and the build on loopback, on `port` or a free one. Resolves to the address and a function that
 * stops the server; rejects if the port is taken. `headers` go with every answer (a CSP, say). With `folder` it serves
 * that one alone. `pages` are texts in place of files, by path.
 */
export async function serve({ port = 0, headers = {}, folder, pages = {} } = {}) {
  const options = { dev: true, setHeaders: withCharset };
  const named = folder ? [] : FOLDERS.map((name) => ({ name, send: sirv(join(root, name), options) }));
  const others = { folder: folder ?? SITE, send: sirv(folder ?? SITE, options) };
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    // sirv answers every method with the file, and status 200 would tell the scan that its result has arrived.
    if (!['GET', 'HEAD'].includes(request.method)) return refuse(response, 405, 'Method not allowed');
    if (!URL.canParse(request.url, ORIGIN)) return refuse(response, 404, 'Not found');
    const { pathname } = new URL(request.url, ORIGIN);
    const own = named.find(({ name }) => pathname === `/${name}` || pathname.startsWith(`/${name}/`));
    if (isFolder(own ? root : others.folder, pathname)) return redirect(response, `${pathname}/`);
    if (own) request.url = request.url.slice(own.name.length + 1);
    if (pages[pathname] !== undefined) {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      return response.end(pages[pathname]);
    }
    return (own ?? others).send(request, response, () => refuse(response, 404, 'Not found'));
  });
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

/** For a redirect: relative links work only if the address of a folder ends with a slash, and sirv does not add it. */
function isFolder(folder, pathname) {
  if (pathname.endsWith('/') || pathname.includes('%')) return false;
  return statSync(join(folder, pathname), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** sirv adds the charset to HTML only. */
function withCharset(response, path) {
  const type = { css: 'text/css', js: 'text/javascript', json: 'application/json', ts: 'text/plain' }[
    /\.(\w+)$/.exec(path)?.[1]
  ];
  if (type) response.setHeader('content-type', `${type}; charset=utf-8`);
}

function redirect(response, location) {
  response.writeHead(302, { location, 'cache-control': 'no-store' }).end();
}

function refuse(response, status, text) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
}
