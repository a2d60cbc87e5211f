/** The package as somebody has it who installed it: the packed files, and beside them only what it names as needed. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { manifest, root } from './package.js';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
}

export class Installed {
  /** Of a project that has nothing but this package. */
  readonly folder = mkdtempSync(join(tmpdir(), 'installed-'));
  readonly tarball: string;
  /** Paths in the tarball. */
  readonly files: readonly string[];
  readonly #own = join(this.folder, 'node_modules', manifest.name);

  constructor() {
    const [packed] = JSON.parse(npm('pack', '--json', '--ignore-scripts', '--pack-destination', this.folder)) as [
      { readonly filename: string; readonly files: readonly { readonly path: string }[] },
    ];
    this.tarball = join(this.folder, packed.filename);
    this.files = packed.files.map(({ path }) => path);
    writeFileSync(join(this.folder, 'package.json'), '{ "private": true, "type": "module" }\n');
    mkdirSync(this.#own, { recursive: true });
    execFileSync('tar', ['-xzf', this.tarball, '-C', this.#own, '--strip-components=1']);
    this.#linkNeeded();
  }

  close(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  read(file: string): string {
    return readFileSync(join(this.#own, file), 'utf8');
  }

  exists(file: string): boolean {
    return existsSync(join(this.#own, file));
  }

  /** Runs a module in a Node of its own; what it prints, as JSON, is the answer. */
  inNode(script: string): unknown {
    const args = ['--input-type=module', '--eval', script];
    return JSON.parse(execFileSync(process.execPath, args, { cwd: this.folder, encoding: 'utf8' }));
  }

  /** The command that npm puts on the path. */
  command(input: string, ...args: readonly string[]) {
    const file = join(this.#own, manifest.bin[manifest.name] ?? '');
    return spawnSync(process.execPath, [file, ...args], { cwd: this.folder, input, encoding: 'utf8' });
  }

  /** What the lock file has for users; the network is not asked. */
  #linkNeeded(): void {
    const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
    for (const [path, { dev }] of Object.entries(packages)) {
      if (path === '' || dev || path.indexOf('node_modules', 1) > 0) continue;
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      symlinkSync(join(root, path), join(this.folder, path), 'junction');
    }
  }
}

function npm(...args: readonly string[]): string {
  const self = process.env.npm_execpath;
  const options = { cwd: root, encoding: 'utf8' as const };
  if (self?.endsWith('npm-cli.js')) return execFileSync(process.execPath, [self, ...args], options);
  return execFileSync('npm', [...args], { ...options, shell: process.platform === 'win32' });
}
