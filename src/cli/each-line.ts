/** Processes an input entry by entry. */
import type { Entry } from './input/entry.js';
import { issueLine, write } from './report.js';
import type { Writer } from './writer.js';

/** Outcome of one entry: a value for standard output, and messages for standard error, one line of text each. */
export interface LineOutcome {
  readonly output?: unknown;
  readonly errors: readonly string[];
  readonly notices?: readonly string[];
}

/** Processes one entry without issues. */
export type LineWork = (entry: Entry) => LineOutcome | Promise<LineOutcome>;

export interface Counts {
  /** Entries read; those that are empty do not count. */
  readonly lines: number;
  /** Entries with at least one error. */
  readonly bad: number;
  /** Entries without errors that something was said about. */
  readonly warned: number;
}

/**
 * Writes what the work makes of each entry. A bad entry is reported on `err` with its place; the others are processed.
 * Throws `BadFile` if the input cannot be read.
 */
export async function eachLine(
  entries: AsyncIterable<Entry>,
  work: LineWork,
  { err, out }: { readonly out: Writer; readonly err: NodeJS.WritableStream },
  onProgress: (bytes: number, lines: number) => void = () => undefined,
): Promise<Counts> {
  let [lines, bad, warned] = [0, 0, 0];
  for await (const entry of entries) {
    lines += 1;
    const { errors, notices = [], output } = await outcomeOf(entry, work);
    if (output !== undefined) await out.write(output, entry);
    if (errors.length > 0) bad += 1;
    else if (notices.length > 0) warned += 1;
    for (const text of [...errors, ...notices]) await write(err, text);
    onProgress(entry.bytes, lines);
  }
  return { lines, bad, warned };
}

function outcomeOf(entry: Entry, work: LineWork): LineOutcome | Promise<LineOutcome> {
  const { issues, place } = entry;
  return issues.length > 0 ? { errors: issues.map((one) => issueLine(place, one)) } : work(entry);
}
