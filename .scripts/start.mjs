/**
 * `npm start`: installs, builds, and serves documentation and demo until Ctrl-C. The port is PORT if set, else 8000, else
 * a free one.
 */
import { spawn } from 'node:child_process';
import { ensureBuild, ensurePackages, fail } from './setup.mjs';

ensurePackages();
if (!ensureBuild()) fail('Nothing can be shown, because the build failed; see the message above.');
// Imported here, since their packages may have been installed just now.
const { buildSite } = await import('./docs-site.mjs');
const { serve } = await import('./serve.mjs');
await buildSite();
const { url, close } = await listen(process.env.PORT);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop);
stopWithNpm();
console.log(`Documentation: ${url}/`);
console.log(`Demo: ${url}/demo/`);
if (process.stdout.isTTY && !process.env.CI) openInBrowser(`${url}/`);

function stop() {
  void close().then(() => process.exit(0));
}

/** npm passes SIGTERM to the shell it started, which dies without passing it on; the server would stay behind. */
function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || stop(), 300).unref();
}

async function listen(pinned) {
  if (!pinned) return serve({ port: 8000 }).catch(() => serve());
  const port = Number(pinned);
  if (!Number.isInteger(port) || port < 0 || port > 65535) fail(`PORT is "${pinned}", which is not a port number.`);
  return serve({ port }).catch((error) => fail(`Port ${port} cannot be used (${error.code}): choose another PORT.`));
}

/** Opening a browser is a convenience; where there is none, the printed address has to do. */
function openInBrowser(address) {
  const openers = { darwin: ['open'], win32: ['cmd', '/c', 'start', '""'] };
  const [program, ...args] = openers[process.platform] ?? ['xdg-open'];
  spawn(program, [...args, address], { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
