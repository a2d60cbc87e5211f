/** The receiver of the demo as after `npm install` there: with the package as it was built, beside what it needs. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Result } from '../../../src/engine/index.js';
import { root } from './package.js';

export class Receiver {
  address = '';
  readonly #origin: string;
  readonly #folder: string;
  readonly #timeout: number;
  readonly file: string;
  readonly #anonymous: string;
  /** While it is there, the disk is full: see `full-disk.mjs`. */
  readonly #full: string;
  #process: ChildProcess | null = null;

  private constructor(origin: string, folder: string, timeout: number) {
    this.#timeout = timeout;
    this.#origin = origin;
    this.#folder = folder;
    this.file = join(folder, 'results.ndjson');
    this.#anonymous = join(folder, 'results.anonymous.ndjson');
    this.#full = join(folder, 'full');
  }

  /** `origin`: the site whose visitors may send. `timeout`: in seconds; by default more than any machine needs. */
  static async open(origin: string, timeout = 600): Promise<Receiver> {
    const receiver = new Receiver(origin, mkdtempSync(join(tmpdir(), 'receiver-')), timeout);
    receiver.#install();
    await receiver.#start();
    return receiver;
  }

  close(): void {
    this.#process?.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  /** `meanwhile`: what is done to its file. */
  async restart(meanwhile: (file: string) => void = () => undefined): Promise<void> {
    await this.stop();
    meanwhile(this.file);
    await this.#start();
  }

  /** Asks it to end, and resolves to its exit status. */
  async stop(): Promise<number | null> {
    const ended = this.#process;
    if (ended?.exitCode !== null) return ended?.exitCode ?? null;
    const exit = once(ended, 'exit');
    ended.kill();
    return ((await exit) as [number | null])[0];
  }

  /** Another process with the same file. */
  async beside(): Promise<Receiver> {
    const other = new Receiver(this.#origin, this.#folder, this.#timeout);
    await other.#start();
    return other;
  }

  /** `stuck`: what was written by half cannot be taken back. */
  fillDisk(isFull: boolean, isStuck = false): void {
    for (const [path, is] of [
      [this.#full, isFull],
      [`${this.#full}-and-stuck`, isStuck],
    ] as const) {
      if (is) writeFileSync(path, '');
      else rmSync(path, { force: true });
    }
  }

  /** All results that it stored; an anonymous one has a file of its own. */
  kept(kind: 'named' | 'anonymous' = 'named'): Result[] {
    return this.lines(kind).map((line) => JSON.parse(line) as Result);
  }

  lines(kind: 'named' | 'anonymous' = 'named'): string[] {
    const file = kind === 'named' ? this.file : this.#anonymous;
    return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
  }

  #install(): void {
    cpSync(join(root, 'demo/hosts/receiver'), this.#folder, { recursive: true });
    const packages = join(this.#folder, 'node_modules');
    const own = join(packages, 'ai-maturity-scan');
    mkdirSync(own, { recursive: true });
    copyFileSync(join(root, 'package.json'), join(own, 'package.json'));
    for (const [from, to] of [
      ['dist', join(own, 'dist')],
      ['node_modules', join(own, 'node_modules')],
      ['node_modules/cloudevents', join(packages, 'cloudevents')],
    ] as const) {
      symlinkSync(join(root, from), to, 'junction');
    }
  }

  async #start(): Promise<void> {
    const env = {
      ...process.env,
      PORT: '0',
      ORIGIN: this.#origin,
      FILE: this.file,
      TIMEOUT: String(this.#timeout),
      FULL_DISK: this.#full,
    };
    const disk = pathToFileURL(join(root, 'test/package/support/full-disk.mjs')).href;
    const started = spawn(process.execPath, ['--import', disk, 'receiver.mjs'], {
      cwd: this.#folder,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#process = started;
    const [line] = (await once(started.stdout, 'data')) as [Buffer];
    this.address = /http:\S+/.exec(line.toString())?.[0] ?? '';
  }
}
