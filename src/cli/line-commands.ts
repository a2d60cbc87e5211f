/** The commands that work entry by entry: what each makes of one, and how that is done on all cores. */
import { Cores } from './cores.js';
import { asJson, outcomesOf } from './each-line.js';
import type { LineOutcome, LineWork } from './each-line.js';
import type { Entry } from './input/entry.js';
import { scorer } from './score.js';
import type { Defaults } from './score.js';
import type { Sources } from './sources.js';
import { verifier } from './verify.js';
import type { VerifierOptions } from './verify.js';

/** Plain data, which a worker gets a copy of. */
export type LineCommand =
  | { readonly name: 'score'; readonly sources: Sources; readonly options: Defaults }
  | { readonly name: 'verify'; readonly sources: Sources; readonly options: VerifierOptions };

export async function workOf(command: LineCommand): Promise<LineWork> {
  return command.name === 'score'
    ? scorer(command.sources, command.options)
    : verifier(command.sources, command.options);
}

/** A worker needs as long to begin as this process needs for so many. */
const FIRST_HERE = 1000;
/** Parts of results take a small part of the time. */
const FIRST_PARTS_HERE = 20_000;

/** The work of a command on all cores, with lines of JSON as its outputs. To be ended. */
export async function onCores(
  command: LineCommand,
  count?: number,
): Promise<Cores<readonly Entry[], readonly LineOutcome[]>> {
  const work = asJson(await workOf(command));
  const here = (batch: readonly Entry[]) => outcomesOf(batch, work);
  const worker = new URL('./line-worker.js', import.meta.url);
  const first = command.name === 'score' && command.options.only ? FIRST_PARTS_HERE : FIRST_HERE;
  return new Cores({ here, worker, data: command, first }, count);
}
