/**
 * Host pages for the browser tests: complete documents with their HTTP headers, served next to the tests. Below
 * `/host-page`:
 *   ?page=…         the page that the test describes
 *   report(s)       receives and lists violations of the page's Content Security Policy
 *   bundle/…        the package bundled for an app
 *   react.js        a React component that shows the tag
 *   files/…         demo and build, as `npm start` serves them; with `?late=nl.js&of=ID` that file is not
 *                   there until `arrive?of=ID` is asked for
 *   files/dist/cdn/embed.html?lists=…   `embed.html` with these origins in its lists
 *   redirect?to=…   redirects to that address
 *   elsewhere       the address of a second origin with the same files and the test's headers; its `embed.html`
 *                   lists the origin of the tests
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { serve } from './serve.mjs';
import { root } from './setup.mjs';

const EMBED = '/dist/cdn/embed.html';
const reports = new Map();
let bundle;
let files;
const elsewhere = new Map();
const arrived = new Set();

/** A middleware of @web/test-runner. */
export async function hostPages(context, next) {
  const { path, query } = context;
  if (path === '/host-page') return page(context, JSON.parse(query.page));
  if (path === '/host-page/report') return report(context, query.of);
  if (path === '/host-page/reports') {
    context.body = reports.get(query.of) ?? [];
    return undefined;
  }
  if (path === '/host-page/elsewhere') {
    const { headers = '{}' } = query;
    const pages = { [EMBED]: embedding({ 'scan-hosts': context.origin.toLowerCase() }) };
    if (!elsewhere.has(headers)) elsewhere.set(headers, serve({ headers: JSON.parse(headers), pages }));
    // Another port, but the same site: to a frame of another site Firefox's driver sends no keys.
    context.body = (await elsewhere.get(headers)).url.replace('127.0.0.1', 'localhost');
    return undefined;
  }
  if (path === '/host-page/redirect') return context.redirect(query.to);
  if (path === `/host-page/files${EMBED}` && query.lists) {
    return page(context, { html: embedding(JSON.parse(query.lists)) });
  }
  if (path === '/host-page/arrive') {
    arrived.add(query.of);
    context.status = 204;
    return undefined;
  }
  if (path.startsWith('/host-page/files/')) return file(context, path.slice('/host-page/files'.length));
  if (path === '/host-page/react.js') return react(context, query.snippet);
  if (path.startsWith('/host-page/bundle/')) return bundled(context, path.slice('/host-page/bundle/'.length));
  return next();
}

/** A copy of `embed.html` as an operator makes it, with origins in these lists. */
function embedding(lists) {
  const html = readFileSync(join(root, EMBED), 'utf8');
  return Object.entries(lists).reduce((text, [name, origins]) => {
    const listed = text.replace(`name="${name}" content=""`, `name="${name}" content="${origins}"`);
    if (listed === text) throw new Error(`There is no list ${name} in ${EMBED}.`);
    return listed;
  }, html);
}

function page(context, { headers = {}, html }) {
  // As bytes: whatever the dev server would put into a page of text, it leaves alone.
  context.body = Buffer.from(html);
  context.set({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', ...headers });
}

async function report(context, of) {
  const parts = [];
  for await (const part of context.req) parts.push(part);
  const { 'csp-report': one } = JSON.parse(Buffer.concat(parts).toString());
  reports.set(of, [...(reports.get(of) ?? []), one]);
  context.status = 204;
}

/** As `npm start` serves it: of JSON the dev server would make a module. */
async function file(context, path) {
  const { late, of } = context.query;
  if (late && path.endsWith(`/${late}`) && !arrived.has(of)) {
    context.status = 503;
    return;
  }
  files ??= serve();
  const response = await fetch((await files).url + path);
  context.status = response.status;
  context.set({ 'content-type': response.headers.get('content-type'), 'cache-control': 'no-store' });
  context.body = Buffer.from(await response.arrayBuffer());
}

/** What `import 'ai-maturity-scan/define'` comes to with a bundler: one entry, and chunks that are loaded later. */
async function bundled(context, name) {
  bundle ??= bundleOf({ contents: "import 'ai-maturity-scan/define';", splitting: true });
  const file = (await bundle).find(({ path }) => path.replaceAll('\\', '/').endsWith(`/bundle/${name}`));
  if (!file) context.throw(404);
  script(context, file);
}

/** The component `Scan` of a module on a page, with what it hands to its `onResult`. */
async function react(context, snippet) {
  const contents = `${snippet}
    import { createRoot } from 'react-dom/client';
    import { flushSync } from 'react-dom';
    const results = [];
    const root = createRoot(document.getElementById('root'));
    flushSync(() => root.render(<Scan onResult={(result) => results.push(result)} />));
    globalThis.app = { results, unmount: () => flushSync(() => root.unmount()) };`;
  script(context, (await bundleOf({ contents }))[0]);
}

function script(context, { contents }) {
  context.body = Buffer.from(contents);
  context.type = 'text/javascript';
}

async function bundleOf({ contents, splitting = false }) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'jsx' },
    entryNames: 'entry',
    bundle: true,
    splitting,
    minify: true,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    outdir: 'bundle',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles;
}
