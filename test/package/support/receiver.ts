/** The receiver of the demo as after `npm install` there: with the package as it was built, beside what it needs. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '../../../src/engine/index.js';
import { root } from './package.js';

export class Receiver {
  address = '';
  readonly #origin: string;
  readonly #folder = mkdtempSync(join(tmpdir(), 'receiver-'));
  readonly #file = join(this.#folder, 'results.ndjson');
  #process: ChildProcess | null = null;

  private constructor(origin: string) {
    this.#origin = origin;
  }

  /** `origin`: the site whose visitors may send. */
  static async open(origin: string): Promise<Receiver> {
    const receiver = new Receiver(origin);
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
    if (this.#process?.kill()) await once(this.#process, 'exit');
    meanwhile(this.#file);
    await this.#start();
  }

  /** All results that it stored. */
  kept(): Result[] {
    return this.lines().map((line) => JSON.parse(line) as Result);
  }

  lines(): string[] {
    return existsSync(this.#file) ? readFileSync(this.#file, 'utf8').split('\n').filter(Boolean) : [];
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
    const env = { ...process.env, PORT: '0', ORIGIN: this.#origin, FILE: this.#file };
    const started = spawn(process.execPath, ['receiver.mjs'], {
      cwd: this.#folder,
      env,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.#process = started;
    const [line] = (await once(started.stdout, 'data')) as [Buffer];
    this.address = /http:\S+/.exec(line.toString())?.[0] ?? '';
  }
}
