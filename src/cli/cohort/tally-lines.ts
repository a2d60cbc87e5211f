/** Lines of results to one tally, on all cores. */
import { availableParallelism } from 'node:os';
import type { Readable } from 'node:stream';
import { Tally } from '../../cohort/index.js';
import { issue, words } from '../../contract/issues.js';
import type { Issue } from '../../contract/issues.js';
import { Cores } from '../cores.js';
import type { NamedInput } from '../files.js';
import { STANDARD_INPUT } from '../files.js';
import { peeked } from '../input/entries.js';
import { placeOf } from '../input/entry.js';
import { jsonListEntries } from '../input/json-list.js';
import { linesOf } from '../input/lines.js';
import type { Line } from '../input/lines.js';
import { progressOf } from '../progress.js';
import { write } from '../report.js';
import { readyFor, tallyBatch } from './batch.js';
import type { BatchOutcome, PlacedLine, Setup } from './batch.js';

/** What a batch ends at: enough work for a worker, and little enough to have many of them. */
const MOST_LINES = 256;
const MOST_CHARACTERS = 2_000_000;

export interface TalliedLines {
  readonly tally: Tally;
  /** Lines with a key of the respondent. */
  readonly keys: number;
}

type Terminal = NodeJS.WritableStream & { readonly isTTY?: boolean };

/**
 * Tallies all lines of all inputs. Messages come in the order of the lines. Throws `BadFile` if an input or a file of the
 * setup cannot be read. Memory: that of the tally, and a few batches for each thread. With one thread there is no worker.
 */
export async function tallyLines(
  inputs: readonly (() => NamedInput)[],
  setup: Setup,
  err: Terminal,
  threads = availableParallelism(),
): Promise<TalliedLines> {
  const ready = await readyFor(setup);
  const tally = new Tally(ready.counted);
  const cores = new Cores<readonly PlacedLine[], BatchOutcome>(
    {
      here: (lines) => tallyBatch(ready, lines),
      worker: new URL('./worker.js', import.meta.url),
      data: setup,
      first: 1,
    },
    threads,
  );
  const waiting: Promise<BatchOutcome>[] = [];
  let keys = 0;
  const take = async (): Promise<void> => {
    const outcome = await waiting.shift();
    if (!outcome) return;
    for (const text of outcome.errors) await write(err, text);
    tally.merge(outcome.part);
    keys += outcome.keys;
  };
  try {
    for await (const lines of batchesOf(inputs, err)) {
      waiting.push(cores.run(lines));
      if (waiting.length > 2 * cores.count) await take();
    }
    while (waiting.length > 0) await take();
  } finally {
    await cores.end();
  }
  return { tally, keys };
}

async function* batchesOf(inputs: readonly (() => NamedInput)[], err: Terminal): AsyncGenerator<readonly PlacedLine[]> {
  let lines: PlacedLine[] = [];
  let characters = 0;
  for (const input of inputs) {
    for await (const line of placedLines(input(), err)) {
      lines.push(line);
      characters += typeof line.text === 'string' ? line.text.length : 0;
      if (lines.length < MOST_LINES && characters < MOST_CHARACTERS) continue;
      yield lines;
      [lines, characters] = [[], 0];
    }
  }
  if (lines.length > 0) yield lines;
}

async function* placedLines({ name, stream }: NamedInput, err: Terminal): AsyncGenerator<PlacedLine> {
  const isStandard = name === STANDARD_INPUT;
  const progress = progressOf(isStandard ? undefined : name, err);
  let count = 0;
  try {
    const { isList, whole } = await peeked(stream, name);
    for await (const { bytes, ...line } of isList ? itemsOf(whole, name) : linesIn(whole, name)) {
      count += 1;
      progress.update(bytes, count);
      yield line;
    }
  } finally {
    progress.stop();
  }
}

async function* linesIn(stream: Readable, name: string): AsyncGenerator<PlacedLine & Pick<Line, 'bytes'>> {
  const file = name === STANDARD_INPUT ? '' : name;
  for await (const { bytes, number, text } of linesOf(stream, name)) {
    yield { place: placeOf(file, 'line', number), text, bytes };
  }
}

/** The items of a list, each as if it stood on a line of its own. */
async function* itemsOf(stream: Readable, name: string): AsyncGenerator<PlacedLine & Pick<Line, 'bytes'>> {
  for await (const { bytes, issues, place, value } of jsonListEntries(stream, name)) {
    yield { place, bytes, ...written(value, issues) };
  }
}

function written(value: unknown, issues: readonly Issue[]): Pick<PlacedLine, 'issues' | 'text'> {
  if (issues.length > 0) return { text: '', issues };
  try {
    return { text: JSON.stringify(value) };
  } catch {
    const cure = 'Is this the right file?';
    return { text: '', issues: [issue('too-large', [], words('more'), 'as many levels as a result has', cure)] };
  }
}
