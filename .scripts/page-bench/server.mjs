/**
 * A static server on loopback with precompressed, immutable files. It counts the bytes it sends and its files exist in memory
 * only, so `sirv` cannot do this.
 */
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** Compressed files by content, since several pages share scripts and compression is slow. */
const compressed = new Map();

export function brotli(text) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
  if (!compressed.has(text)) compressed.set(text, brotliCompressSync(text, { params }));
  return compressed.get(text);
}

/** `files`: text by path; one with a query goes before. `sent` lists what was asked for, with its size as sent; empty it before a page is opened. */
export async function serveFiles(files) {
  const bodies = new Map(Object.entries(files).map(([path, text]) => [path, brotli(text)]));
  const sent = [];
  const server = createServer(({ url }, response) => {
    const path = new URL(url, 'http://localhost').pathname;
    const body = bodies.get(url) ?? bodies.get(path);
    if (!body) return response.writeHead(404).end();
    const type = extname(path);
    sent.push({ path, bytes: body.length });
    response.writeHead(200, {
      'content-type': `${TYPES[type]}; charset=utf-8`,
      'content-encoding': 'br',
      'content-length': body.length,
      'cache-control': type === '.html' ? 'no-cache' : 'public, max-age=31536000, immutable',
      vary: 'accept-encoding',
    });
    response.end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${server.address().port}`, sent, close };
}
