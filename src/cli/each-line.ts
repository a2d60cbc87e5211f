/** Processes an input entry by entry. */
import type { Entry } from './input/entry.js';
import { opened } from './input/open.js';
import type { Ids } from './input/repeated.js';
import { issueLine, jsonLine, write } from './report.js';
import type { Writer } from './writer.js';

/** Outcome of one entry: a value for standard output, and messages for standard error, one line of text each. */
export interface LineOutcome {
  readonly output?: unknown;
  readonly errors: readonly string[];
  readonly notices?: readonly string[];
  /** An id that no other entry may have. */
  readonly id?: string;
  /** Whether the output says nothing of this id, and stays if another entry has it. */
  readonly staysIfRepeated?: boolean;
}

/** Processes one entry without issues. */
export type LineWork = (entry: Entry) => LineOutcome | Promise<LineOutcome>;

/** What becomes of batches of entries: one outcome for each entry. */
export interface Batches {
  readonly run: (batch: readonly Entry[]) => Promise<readonly LineOutcome[]>;
  /** Batches that may wait for each other. */
  readonly limit: number;
}

export interface Counts {
  /** Entries read; those that are empty do not count. */
  readonly lines: number;
  /** Entries with at least one error. */
  readonly bad: number;
  /** Entries without errors that something was said about. */
  readonly warned: number;
}

/** Where outcomes go. `ids`: those of earlier entries. */
export interface Output {
  readonly out: Writer;
  readonly err: NodeJS.WritableStream;
  readonly ids: Ids;
}

/** Little enough to begin early, and enough that it is worth to be sent to a worker. */
const MOST_ENTRIES = 32;

/**
 * Writes what the work makes of each entry, in their order. A bad entry is reported on `err` with its place; the others are
 * processed. No entry waits for one that is still to come. Throws `BadFile` if the input cannot be read.
 */
export async function eachLine(
  entries: AsyncIterable<Entry>,
  batches: Batches,
  { err, ids, out }: Output,
  onProgress: (bytes: number, lines: number) => void = () => undefined,
): Promise<Counts> {
  let [lines, bad, warned] = [0, 0, 0];
  let batch: Entry[] = [];
  let last: Promise<void> = Promise.resolve();
  const waiting: Promise<void>[] = [];

  const tell = async (entry: Entry, { errors, id, notices = [], output, staysIfRepeated }: LineOutcome) => {
    lines += 1;
    const repeated = id === undefined ? [] : ids.add(id, entry.place).map((one) => issueLine(entry.place, one));
    const hasOutput = output !== undefined && (repeated.length === 0 || staysIfRepeated);
    if (hasOutput) await out.write(output, entry);
    if (errors.length + repeated.length > 0) bad += 1;
    else if (notices.length > 0) warned += 1;
    for (const text of [...repeated, ...errors, ...notices]) await write(err, text);
    onProgress(entry.bytes, lines);
  };
  const flush = () => {
    const sent = batch;
    batch = [];
    if (sent.length === 0) return;
    const outcomes = batches.run(sent);
    const before = last;
    last = (async () => {
      await before;
      const made = await outcomes;
      for (const [index, entry] of sent.entries()) await tell(entry, made[index] ?? { errors: [] });
      void waiting.shift();
    })();
    waiting.push(last);
    // Whoever waits for it is told; until then it is nobody's.
    last.catch(() => undefined);
  };

  try {
    for await (const entry of entries) {
      batch.push(entry);
      // All that arrived together is in the batch by then.
      if (batch.length === 1) setImmediate(flush);
      if (batch.length === MOST_ENTRIES) flush();
      if (waiting.length > batches.limit) await waiting[0];
    }
  } finally {
    flush();
    await last;
  }
  return { lines, bad, warned };
}

/** Batches that are worked off in this process. */
export function here(work: LineWork): Batches {
  return { run: (batch) => outcomesOf(batch, work), limit: 1 };
}

export async function outcomesOf(batch: readonly Entry[], work: LineWork): Promise<LineOutcome[]> {
  const outcomes: LineOutcome[] = [];
  for (const entry of batch) outcomes.push(await outcomeOf(opened(entry), work));
  return outcomes;
}

/** The same work, with its output as a line of JSON. */
export function asJson(work: LineWork): LineWork {
  return async (entry) => {
    const outcome = await work(entry);
    return outcome.output === undefined ? outcome : { ...outcome, output: jsonLine(outcome.output) };
  };
}

function outcomeOf(entry: Entry, work: LineWork): LineOutcome | Promise<LineOutcome> {
  const { issues, place } = entry;
  return issues.length > 0 ? { errors: issues.map((one) => issueLine(place, one)) } : work(entry);
}
