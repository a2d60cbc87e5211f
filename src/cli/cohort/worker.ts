/** A worker of the pool: tallies batches of lines. */
import { readyFor, tallyBatch } from './batch.js';
import type { BatchOutcome, PlacedLine, Ready, Setup } from './batch.js';

/** What one batch is sent with. */
export interface Task {
  readonly setup: Setup;
  readonly lines: readonly PlacedLine[];
}

/** The same for all batches of a run. */
let ready: Promise<Ready> | undefined;

export default async function work({ lines, setup }: Task): Promise<BatchOutcome> {
  ready ??= readyFor(setup);
  return tallyBatch(await ready, lines);
}
