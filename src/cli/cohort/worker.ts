/** A worker of the pool: tallies batches of lines. */
import Tinypool from 'tinypool';
import { readyFor, tallyBatch } from './batch.js';
import type { BatchOutcome, PlacedLine, Setup } from './batch.js';

const ready = readyFor(Tinypool.workerData as Setup);
// Whoever sends the first batch is told.
ready.catch(() => undefined);

export default async function work(lines: readonly PlacedLine[]): Promise<BatchOutcome> {
  return tallyBatch(await ready, lines);
}
