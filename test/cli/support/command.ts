import { spawn } from 'node:child_process';
import type { ChildProcessByStdio, ChildProcessWithoutNullStreams } from 'node:child_process';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { runCommand } from '../../../src/cli/program.js';
import { input, Kept } from './streams.js';

const MAIN = fileURLToPath(new URL('../../../src/cli.ts', import.meta.url));
const FOLDER = fileURLToPath(new URL('../../..', import.meta.url));

/** The command, running as a process of its own; `stdin` may be an open file. */
export function command(args: readonly string[]): ChildProcessWithoutNullStreams;
export function command(args: readonly string[], stdin: number): ChildProcessByStdio<null, Readable, Readable>;
export function command(args: readonly string[], stdin: number | 'pipe' = 'pipe') {
  return spawn(process.execPath, ['--import', 'tsx', MAIN, ...args], { cwd: FOLDER, stdio: [stdin, 'pipe', 'pipe'] });
}

export interface Ended {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Calls it with this as standard input, without a process of its own. */
export async function calledOn(stdin: string, ...args: readonly string[]): Promise<Ended> {
  const [stdout, stderr] = [new Kept(), new Kept()];
  const status = await runCommand(args, { stdin: input(stdin), stdout, stderr });
  return { status, out: stdout.text, err: stderr.text };
}

/** The same as a process. */
export async function processOn(stdin: string | Uint8Array, ...args: readonly string[]): Promise<Ended> {
  const child = command(args);
  const status = new Promise<number | null>((resolve) => child.on('close', resolve));
  // It may end without having read, which is its right.
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { status: await status, out, err };
}

/** What stands at the end of standard error after `score` and `verify`. */
export function summary(good: number, refused = 0, warned = 0): string {
  return `${good + refused} read: ${good} good, ${refused} refused, ${warned} with a warning.\n`;
}
