/** Runs a command that works entry by entry: its inputs, its output, and the summary at the end. */
import { existsSync } from 'node:fs';
import { Readable } from 'node:stream';
import type { Assessment } from '../engine/index.js';
import { looksLikeCode } from './codes.js';
import { eachLine } from './each-line.js';
import type { Batches, Counts, Output } from './each-line.js';
import { BadFile, fileAt, standardInput } from './files.js';
import type { NamedInput } from './files.js';
import { entriesOf, formatOf } from './input/entries.js';
import type { Format, TableReading } from './input/entries.js';
import { Ids } from './input/repeated.js';
import { onCores } from './line-commands.js';
import type { LineCommand } from './line-commands.js';
import { progressOf } from './progress.js';
import type { Progress } from './progress.js';
import { write } from './report.js';
import { vocabularyOf } from './table/vocabulary.js';
import { lineWriter } from './writer.js';
import type { Writer } from './writer.js';

/** The streams of a process. */
export interface Stdio {
  readonly stdin: Readable & { readonly isTTY?: boolean; readonly fd?: number };
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

export interface LineInputs {
  /** Names of files; `-` is standard input. With `mayBeCodes`, an answer code may stand for a file. */
  readonly files: readonly string[];
  readonly mayBeCodes?: boolean;
  /** Format of all files. Without it, by the end of each name. */
  readonly format?: Format | undefined;
  /** Whether a doubtful head of a table is an error. */
  readonly strict?: boolean | undefined;
  readonly assessment: Assessment;
}

/** Options of the commands that read lines. */
export interface LineOptions {
  readonly from?: Format;
  readonly strict?: boolean;
}

export function inputsOf(
  files: readonly string[],
  { assessment }: Pick<LineInputs, 'assessment'>,
  { from, strict }: LineOptions,
  mayBeCodes = false,
): LineInputs {
  return { files, assessment, format: from, strict, mayBeCodes };
}

/** `runLines` of a command on all cores, with lines of JSON as the output. */
export async function runOnCores(command: LineCommand, inputs: LineInputs, stdio: Stdio): Promise<number> {
  const cores = await onCores(command);
  try {
    return await runLines(cores, inputs, lineWriter(stdio.stdout), stdio);
  } finally {
    await cores.end();
  }
}

/**
 * Resolves to the exit status: 2 if an input cannot be used, 1 if any entry has errors or an input has none. The other
 * inputs are read all the same.
 */
export async function runLines(batches: Batches, inputs: LineInputs, out: Writer, stdio: Stdio): Promise<number> {
  const { assessment, files, strict = false } = inputs;
  let doubts = 0;
  let vocabulary: ReturnType<typeof vocabularyOf> | undefined;
  const reading: TableReading = {
    vocabulary: () => (vocabulary ??= vocabularyOf(assessment)),
    onNotice: (notice) => {
      doubts += 1;
      return write(stdio.stderr, notice);
    },
  };
  const all: (Counts | null)[] = [];
  const output = { out, err: stdio.stderr, ids: new Ids() };
  for (const file of files) all.push(await runOne(batches, file, inputs, reading, output, stdio));
  await out.end();
  const total = (key: keyof Counts) => all.reduce((sum, counts) => sum + (counts?.[key] ?? 0), 0);
  const counts: Counts = { lines: total('lines'), bad: total('bad'), warned: total('warned') };
  if (counts.lines > 0) await write(stdio.stderr, summaryOf(counts));
  if (all.includes(null)) return 2;
  return counts.bad > 0 || all.some((one) => one?.lines === 0) || (strict && doubts > 0) ? 1 : 0;
}

/** Null: the input cannot be used, which is told. */
async function runOne(
  batches: Batches,
  file: string,
  { format, mayBeCodes = false }: LineInputs,
  reading: TableReading,
  output: Output,
  stdio: Stdio,
): Promise<Counts | null> {
  try {
    const isCode = mayBeCodes && looksLikeCode(file) && !existsSync(file);
    const input = isCode ? codeInput(file) : inputFrom(file, stdio);
    const entries = entriesOf(input, format ?? formatOf(file), reading);
    const counts = await withProgress(input, stdio, (update) => eachLine(entries, batches, output, update));
    if (counts.lines === 0)
      await write(stdio.stderr, `${input.name}: There is nothing in it. Write one JSON value on each line.\n`);
    return counts;
  } catch (error) {
    if (!(error instanceof BadFile)) throw error;
    await write(stdio.stderr, error.message);
    return null;
  }
}

export function inputFrom(file: string, { stdin }: Stdio): NamedInput {
  return file === '-' ? standardInput(stdin) : fileAt(file);
}

function codeInput(code: string): NamedInput {
  return { name: 'code', stream: Readable.from([Buffer.from(code)], { objectMode: false }) };
}

async function withProgress(
  { name, stream }: NamedInput,
  { stderr, stdin }: Stdio,
  run: (update: Progress['update']) => Promise<Counts>,
): Promise<Counts> {
  const isStandard = stream === stdin;
  // Without this hint, a call without input looks as if it hangs.
  if (isStandard && stdin.isTTY) await write(stderr, 'Reading from the keyboard until Ctrl-D. Or name a file: FILE\n');
  const progress = progressOf(isStandard ? stdin.fd : name, stderr);
  try {
    return await run(progress.update);
  } finally {
    progress.stop();
  }
}

function summaryOf({ bad, lines, warned }: Counts): string {
  return `${lines} read: ${lines - bad} good, ${bad} refused, ${warned} with a warning.\n`;
}
