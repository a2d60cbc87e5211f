import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Whether there is a PHP to compare with. Nothing but the WordPress plugin needs one. */
export const hasPhp = spawnSync('php', ['--version']).status === 0;

/** Runs a script of this folder with one JSON a line, and reads one JSON a line. */
export function php(script: string, lines: readonly unknown[]): unknown[] {
  const path = fileURLToPath(new URL(script, import.meta.url));
  const input = lines.map((line) => `${JSON.stringify(line)}\n`).join('');
  const { status, stderr, stdout } = spawnSync('php', ['-d', 'display_errors=stderr', path], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0 || stderr !== '') throw new Error(`PHP ended with ${status}: ${stderr} ${stdout.slice(0, 500)}`);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as unknown);
}
