/**
 * Installs missing browsers with apt (Debian and Ubuntu). Playwright and @puppeteer/browsers download builds of their own from
 * other servers, which a firm's network may block.
 */
import { spawnSync } from 'node:child_process';

/** Short timeouts, so that a machine without network fails soon. */
const PATIENCE = ['-o', 'Acquire::http::Timeout=20', '-o', 'Acquire::https::Timeout=20', '-o', 'Acquire::Retries=1'];
let isUpdated = false;

/** Installs packages if apt exists and needs no password. */
export function installFromDebian(...packages) {
  if (process.platform !== 'linux' || !succeeds('apt-get', ['--version'])) return;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !succeeds('sudo', ['-n', 'true'])) return;
  console.log(`Installing with apt: ${packages.join(', ')} …`);
  // `env`, because sudo keeps no variables.
  const prefix = [...(isRoot ? [] : ['sudo', '-n']), 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...PATIENCE];
  const apt = (...args) => succeeds(prefix[0], [...prefix.slice(1), ...args]);
  if (!isUpdated) apt('update');
  isUpdated = true;
  apt('install', '--yes', '--no-install-recommends', ...packages);
}

function succeeds(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}
