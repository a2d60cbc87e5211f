/** Starts a WordPress on loopback with a temporary database and folder. */
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import getPort from 'get-port';
import { fail } from '../setup.mjs';
import { copyWordPress } from './packages.mjs';
import { end, until } from './processes.mjs';
import { config, install, router } from './sources.mjs';

/** Resolves to the site's address, its folder, and a function that stops and deletes it. */
export async function startSite(version) {
  const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
  const [www, socket] = [join(folder, 'www'), join(folder, 'db.sock')];
  const url = `http://127.0.0.1:${await getPort({ host: '127.0.0.1' })}`;
  const running = [];
  const stop = async () => {
    for (const child of running.reverse()) await end(child);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    copyWordPress(version, www);
    running.push(await startDatabase(folder, socket));
    sql(
      socket,
      "create database wp character set utf8mb4; create user wp@localhost identified by 'wp'; grant all on wp.* to wp@localhost",
      '',
    );
    writeFileSync(join(www, 'wp-config.php'), config(url, folder, socket));
    writeFileSync(join(folder, 'router.php'), router());
    writeFileSync(join(folder, 'install.php'), install());
    const made = spawnSync('php', [join(folder, 'install.php'), www, url], { encoding: 'utf8' });
    if (made.status !== 0) throw new Error(`WordPress could not be installed: ${made.stdout} ${made.stderr}`);
    running.push(await startWeb(folder, www, url));
    return { url, folder, www, socket, name: made.stdout.trim(), stop };
  } catch (error) {
    await stop();
    return fail(error.message);
  }
}

/** Answers of the database as one line a row, columns parted by tabs. */
export function sql(socket, query, database = 'wp') {
  const args = [
    '--no-defaults',
    '-uroot',
    `--socket=${socket}`,
    '--batch',
    '--raw',
    '--skip-column-names',
    '-e',
    query,
  ];
  const { status, stderr, stdout } = spawnSync('mariadb', database ? [...args, database] : args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** No port at all, only a socket. */
async function startDatabase(folder, socket) {
  const data = join(folder, 'db');
  mkdirSync(data);
  const own = ['--no-defaults', `--user=${process.getuid() === 0 ? 'root' : process.env.USER}`, `--datadir=${data}`];
  const made = spawnSync('mariadb-install-db', [
    ...own,
    '--force',
    '--skip-name-resolve',
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
  ]);
  if (made.status !== 0) throw new Error(`The database could not be made: ${made.stderr}`);
  const quick = ['--innodb-flush-log-at-trx-commit=0', '--innodb-buffer-pool-size=64M', '--performance-schema=OFF'];
  const child = start('mariadbd', [...own, `--socket=${socket}`, '--skip-networking', ...quick], folder);
  await until(
    () => spawnSync('mariadb', ['--no-defaults', '-uroot', `--socket=${socket}`, '-e', 'select 1']).status === 0,
  );
  return child;
}

async function startWeb(folder, www, url) {
  const limits = ['-d', 'upload_max_filesize=32M', '-d', 'post_max_size=64M', '-d', 'display_errors=0'];
  const address = new URL(url).host;
  const child = start('php', [...limits, '-S', address, '-t', www, join(folder, 'router.php')], folder, {
    PHP_CLI_SERVER_WORKERS: '4',
  });
  await until(async () => (await fetch(url).catch(() => null))?.ok === true);
  return child;
}

/** In a group of its own: PHP's server makes workers that would outlive it. */
function start(program, args, folder, env = {}) {
  const log = openSync(join(folder, `${program}.log`), 'a');
  return spawn(program, args, { detached: true, stdio: ['ignore', log, log], env: { ...process.env, ...env } });
}
