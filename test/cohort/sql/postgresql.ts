/** A PostgreSQL server of its own: in a folder that is thrown away, on a socket in it, unless it is given a port. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import type { Row } from './results.js';

const FOLDERS = '/usr/lib/postgresql';
const OWNER = 'postgres';

/** A reason why there is none; null if it is there. */
export const NO_POSTGRESQL = reason();

export class Server {
  readonly #folder = mkdtempSync(join(tmpdir(), 'cohort-postgresql-'));
  readonly #port: number | undefined;

  /** `port`: where it listens on 127.0.0.1; without one, nobody else can reach it. */
  constructor(port?: number) {
    this.#port = port;
    if (isRoot()) execFileSync('chown', [OWNER, this.#folder]);
    chmodSync(this.#folder, 0o700);
    run('initdb', ['-D', this.#data, '-U', OWNER, '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale', 'C.UTF-8']);
    const listens = port === undefined ? "-c listen_addresses=''" : `-c listen_addresses=127.0.0.1 -p ${port}`;
    // Nothing is kept, so nothing has to be on the disk when it says so.
    const options = `-k ${this.#folder} ${listens} -c fsync=off -c full_page_writes=off -c max_wal_size=4GB`;
    run('pg_ctl', ['start', '-w', '-D', this.#data, '-l', join(this.#folder, 'log'), '-o', options]);
  }

  /** What it answers, a line for each row; columns are parted by commas. */
  sql(text: string): string[] {
    const out = run('psql', [...this.#place, '-XqAt', '-F', ',', '-v', 'ON_ERROR_STOP=1', '-f', '-'], text);
    return out.split('\n').filter((line) => line !== '');
  }

  /** Makes the table. */
  insert(rows: readonly Row[]): void {
    const cell = (text: string | null) => (text === null ? '' : `"${text.replaceAll('"', '""')}"`);
    const lines = rows.map(
      ({ respondent, result, withdrawn }) =>
        `${cell(JSON.stringify(result))},${cell(respondent)},${String(withdrawn)}\n`,
    );
    this.sql('CREATE TABLE results (result jsonb, respondent text, withdrawn boolean)');
    this.sql(`COPY results FROM STDIN (FORMAT csv);\n${lines.join('')}\\.\n`);
  }

  stop(): void {
    run('pg_ctl', ['stop', '-w', '-m', 'immediate', '-D', this.#data]);
    rmSync(this.#folder, { recursive: true });
  }

  get #data(): string {
    return join(this.#folder, 'data');
  }

  get #place(): string[] {
    return [
      '-h',
      this.#folder,
      '-U',
      OWNER,
      '-d',
      'postgres',
      ...(this.#port === undefined ? [] : ['-p', String(this.#port)]),
    ];
  }
}

function isRoot(): boolean {
  return userInfo().uid === 0;
}

/** The server does not run as root: then it runs as the user that the package makes. */
function run(program: string, args: readonly string[], input = ''): string {
  const path = join(FOLDERS, newest() ?? '', 'bin', program);
  const [first, rest] = isRoot() ? ['runuser', ['-u', OWNER, '--', path, ...args]] : [path, args];
  const stdio = program === 'pg_ctl' ? 'ignore' : 'pipe';
  const ended = spawnSync(first, rest, { input, encoding: 'utf8', stdio, cwd: tmpdir(), maxBuffer: 2 ** 30 });
  if (ended.status !== 0) throw new Error(`${program}: ${ended.stderr}`);
  return program === 'pg_ctl' ? '' : ended.stdout;
}

function newest(): string | undefined {
  try {
    return readdirSync(FOLDERS).sort((one, other) => Number(other) - Number(one))[0];
  } catch {
    return undefined;
  }
}

function reason(): string | null {
  if (newest() === undefined) return 'PostgreSQL is not installed. On Debian: apt-get install postgresql';
  if (isRoot() && spawnSync('id', [OWNER]).status !== 0) return `There is no user ${OWNER} to run PostgreSQL.`;
  return null;
}
