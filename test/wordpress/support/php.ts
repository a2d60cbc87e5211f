import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { phpOf } from '../../../.scripts/wordpress/php.mjs';

/** The PHP of the machine, or of the version that `npm run test:wordpress` names. */
const [program, ...begin] = phpOf(process.env.PHP_VERSION_WANTED ?? null);

/** Whether there is a PHP to compare with. Nothing but the WordPress plugin needs one. */
export const hasPhp = spawnSync(program, [...begin, '--version']).status === 0;

/** Runs a script of this folder with a file of one JSON a line, and reads one JSON a line. */
export function php(script: string, lines: readonly unknown[]): unknown[] {
  const path = fileURLToPath(new URL(script, import.meta.url));
  // A file: PHP in WebAssembly reads no standard input.
  const folder = mkdtempSync(join(tmpdir(), 'php-'));
  const input = join(folder, 'lines');
  writeFileSync(input, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const args = [...begin, '-d', 'display_errors=stderr', path, input];
  const { status, stderr, stdout } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  rmSync(folder, { recursive: true });
  if (status !== 0 || stderr !== '') throw new Error(`PHP ended with ${status}: ${stderr} ${stdout.slice(0, 500)}`);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
}
