/** A worker of the pool: what a command makes of batches of entries, as lines of JSON. */
import Tinypool from 'tinypool';
import { asJson, outcomesOf } from './each-line.js';
import type { LineOutcome } from './each-line.js';
import type { Entry } from './input/entry.js';
import { workOf } from './line-commands.js';
import type { LineCommand } from './line-commands.js';

const work = workOf(Tinypool.workerData as LineCommand).then(asJson);

export default async function outcomes(batch: readonly Entry[]): Promise<LineOutcome[]> {
  return outcomesOf(batch, await work);
}
