/** Runs the blueprint of the preview in WordPress Playground: PHP in WebAssembly, SQLite, and a WordPress from npm. */
import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { root } from '../setup.mjs';
import { copyWordPress } from './packages.mjs';
import { PLAYGROUND_PROGRAM } from './php.mjs';
import { end, until } from './processes.mjs';

/** Resolves to its address and a function that stops and deletes it. The plugin is that of the zip, not of the directory. */
export async function startPlayground(version, php) {
  const folder = mkdtempSync(join(tmpdir(), 'playground-'));
  copyWordPress(version, join(folder, 'www'));
  copyFileSync(join(root, 'dist/wordpress/ai-maturity-scan.zip'), join(folder, 'plugin.zip'));
  const blueprint = JSON.parse(readFileSync(join(root, 'src/wordpress/assets/blueprints/blueprint.json'), 'utf8'));
  // Both would be fetched.
  delete blueprint.preferredVersions;
  blueprint.steps.find(({ step }) => step === 'installPlugin').pluginData = { resource: 'bundled', path: 'plugin.zip' };
  writeFileSync(join(folder, 'blueprint.json'), JSON.stringify(blueprint));

  const port = await getPort({ host: '127.0.0.1' });
  const url = `http://127.0.0.1:${port}`;
  const args = ['server', '--port', String(port), '--site-url', url, '--php', php];
  const place = ['--wordpress-install-mode', 'install-from-existing-files'];
  const mounted = ['--mount-before-install', `${join(folder, 'www')}:/wordpress`];
  const steps = ['--blueprint', join(folder, 'blueprint.json'), '--blueprint-may-read-adjacent-files'];
  const log = openSync(join(folder, 'log.txt'), 'a');
  const child = spawn(process.execPath, [PLAYGROUND_PROGRAM, ...args, ...place, ...mounted, ...steps], {
    detached: true,
    stdio: ['ignore', log, log],
  });
  const stop = async () => {
    await end(child);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    await until(() => readFileSync(join(folder, 'log.txt'), 'utf8').includes('Ready!'), 300);
  } catch (error) {
    console.error(readFileSync(join(folder, 'log.txt'), 'utf8'));
    await stop();
    throw error;
  }
  return { url, landingPage: blueprint.landingPage, stop };
}
