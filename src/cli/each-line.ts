import type { Readable } from 'node:stream';
import { linesOf } from './lines.js';
import type { Line } from './lines.js';
import { write } from './report.js';
import type { Streams } from './report.js';

/** What became of a line: something to put out, and what is wrong, a line of text for each. */
export interface LineOutcome {
  readonly output?: unknown;
  readonly errors: readonly string[];
}

export type LineWork = (value: unknown, place: string, number: number) => LineOutcome | Promise<LineOutcome>;

export interface Counts {
  readonly lines: number;
  /** Lines with at least one error. */
  readonly bad: number;
}

/** JSON Lines in, JSON Lines out. A bad line is told on `err` with its number; the others go on. */
export async function eachLine(
  input: Readable,
  work: LineWork,
  streams: Streams,
  onProgress: (bytes: number, lines: number) => void,
): Promise<Counts> {
  let lines = 0;
  let bad = 0;
  for await (const line of linesOf(input)) {
    lines += 1;
    const { errors, output } = await workOn(line, work);
    if (output !== undefined) await write(streams.out, `${JSON.stringify(output)}\n`);
    if (errors.length > 0) bad += 1;
    for (const error of errors) await write(streams.err, error);
    onProgress(line.bytes, lines);
  }
  return { lines, bad };
}

async function workOn({ number, text }: Line, work: LineWork): Promise<LineOutcome> {
  const place = `line ${number}`;
  if (text === null) return { errors: [`${place}: Too long to be one result. Is there a line break missing?\n`] };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { errors: [`${place}: Not JSON: ${reason}. Each line has to be one whole JSON value.\n`] };
  }
  return work(value, place, number);
}
