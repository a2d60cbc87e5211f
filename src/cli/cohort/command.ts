/** The commands `cohort` and `merge`: many results, or tallies of them, to what is known of all. */
import { hashOf } from '../../contract/index.js';
import { parseTally, Tally, tallyFile } from '../../cohort/index.js';
import type { Counted, Counts } from '../../cohort/index.js';
import { BadFile, listed } from '../files.js';
import type { NamedInput } from '../files.js';
import { jsonLine, write } from '../report.js';
import type { Streams } from '../report.js';
import { assessmentFrom } from '../sources.js';
import type { SourceFiles } from '../sources.js';
import { largeJsonOf, withdrawnIn } from './inputs.js';
import { tallyLines } from './tally-lines.js';

export interface MergeOptions {
  readonly assessment?: string;
  /** A file with ids of results or keys of respondents. */
  readonly withdrawn?: string;
}

export interface CohortOptions extends MergeOptions, SourceFiles {
  /** Name of the field with the key of the respondent. */
  readonly respondent?: string;
}

/** Standard error may be a terminal, which shows progress. */
type Output = Streams & { readonly err: { readonly isTTY?: boolean } };

/** Reads results, writes their tally. Gives the exit status. Throws `BadFile`. */
export async function cohort(
  inputs: readonly (() => NamedInput)[],
  { respondent, withdrawn, assessment, benchmark, support }: CohortOptions,
  streams: Output,
): Promise<number> {
  const keysOut = await withdrawnIn(withdrawn);
  const files: SourceFiles = {
    ...(assessment !== undefined && { assessment }),
    ...(benchmark !== undefined && { benchmark }),
    ...(support !== undefined && { support }),
  };
  const { keys, tally } = await tallyLines(inputs, { files, respondent: respondent ?? null }, streams.err);
  tally.withdraw(keysOut);
  const counts = tally.counts();
  if (respondent !== undefined && keys === 0 && counts.firms > 0)
    await write(
      streams.err,
      `No line has a field ${JSON.stringify(respondent)} beside its result: each counts alone.\n`,
    );
  await writeTally(await countedBy(assessment), tally, streams);
  return statusOf(counts, streams);
}

/** Reads tallies, writes the tally of all. Gives the exit status. Throws `BadFile`. */
export async function merge(
  inputs: readonly (() => NamedInput)[],
  { assessment, withdrawn }: MergeOptions,
  streams: Streams,
): Promise<number> {
  const keysOut = await withdrawnIn(withdrawn);
  const counted = await countedBy(assessment);
  const tally = new Tally(counted);
  for (const input of inputs) {
    const { name, stream } = input();
    const parsed = parseTally(counted, await largeJsonOf({ name, stream }));
    if (!parsed.ok) throw new BadFile(listed(name, parsed.issues));
    tally.merge(parsed.value);
  }
  tally.withdraw(keysOut);
  await writeTally(counted, tally, streams);
  await statusOf(tally.counts(), streams);
  return 0;
}

async function countedBy(file: string | undefined): Promise<Counted> {
  const assessment = await assessmentFrom(file);
  return { assessment, hash: await hashOf(assessment) };
}

async function writeTally(counted: Counted, tally: Tally, { out }: Streams): Promise<void> {
  await write(out, jsonLine(tallyFile(counted, tally.part())));
}

/** Says what was read. Repeats, earlier results and withdrawn ones are no errors. */
async function statusOf({ firms, lines, refused }: Counts, { err }: Streams): Promise<number> {
  const { repeated, superseded, withdrawn, ...bad } = refused;
  const kept = Object.entries({ withdrawn, repeated, superseded });
  const told = [...Object.entries(bad), ...kept].filter(([, count]) => count > 0);
  const reasons = told.map(([reason, count]) => `, ${count} ${reason}`).join('');
  await write(err, `${lines} lines read: ${firms} firms counted${reasons}.\n`);
  return lines === 0 || Object.values(bad).some((count) => count > 0) ? 1 : 0;
}
