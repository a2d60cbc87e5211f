/** The commands `cohort` and `merge`: many results, or tallies of them, to what is known of all. */
import { hashOf } from '../../contract/index.js';
import { DisclosureError, parseCohort, parseTally, publish, Tally, tallyFile, tallySql } from '../../cohort/index.js';
import type { CohortFile, Counted, Counts, Dialect } from '../../cohort/index.js';
import { BadFile, fileAt, jsonOf, listed } from '../files.js';
import type { NamedInput } from '../files.js';
import { jsonLine, write } from '../report.js';
import type { Streams } from '../report.js';
import { assessmentFrom } from '../sources.js';
import type { SourceFiles } from '../sources.js';
import { tallyDatabase } from './duckdb.js';
import { largeJsonOf, needSteps, withdrawnIn } from './inputs.js';
import { tallyLines } from './tally-lines.js';

export interface MergeOptions {
  readonly assessment?: string;
  /** A file with ids of results or keys of respondents. */
  readonly withdrawn?: string;
  /** Whether the tally is written in place of figures that can be published. */
  readonly tally?: boolean;
  /** Which firms were asked. */
  readonly population?: string;
  /** Cohort files of earlier releases, the oldest first. */
  readonly earlier?: readonly string[];
  /** Their tallies, in the same order. */
  readonly earlierTally?: readonly string[];
  readonly threshold?: number;
}

export interface CohortOptions extends MergeOptions, SourceFiles {
  /** Name of the field with the key of the respondent. */
  readonly respondent?: string;
  /** A DuckDB database with a table of results. */
  readonly duckdb?: string;
}

/** Standard error may be a terminal, which shows progress. */
type Output = Streams & { readonly err: { readonly isTTY?: boolean } };

/** Reads results, writes their figures or their tally. Gives the exit status. Throws `BadFile`. */
export async function cohort(
  inputs: readonly (() => NamedInput)[],
  options: CohortOptions,
  streams: Output,
): Promise<number> {
  const { assessment, benchmark, respondent, support } = options;
  const keysOut = await withdrawnIn(options.withdrawn);
  const files: SourceFiles = {
    ...(assessment !== undefined && { assessment }),
    ...(benchmark !== undefined && { benchmark }),
    ...(support !== undefined && { support }),
  };
  const { keys, tally } = await tallyLines(inputs, { files, respondent: respondent ?? null }, streams.err);
  const { duckdb } = options;
  if (duckdb !== undefined) tally.merge(await tallyDatabase(await countedBy(assessment), duckdb, respondent ?? null));
  tally.withdraw(keysOut);
  const counts = tally.counts();
  if (respondent !== undefined && duckdb === undefined && keys === 0 && counts.firms > 0)
    await write(
      streams.err,
      `No line has a field ${JSON.stringify(respondent)} beside its result: each counts alone.\n`,
    );
  await writeOutput(await countedBy(assessment), tally, counts, options, streams);
  return statusOf(counts, streams);
}

/** Writes the SQL that tallies results where they lie. Throws `BadFile`. */
export async function writeSql(dialect: Dialect, assessment: string | undefined, { out }: Streams): Promise<void> {
  await write(out, tallySql(await countedBy(assessment), dialect));
}

/** Reads tallies, writes the figures or the tally of all. Gives the exit status. Throws `BadFile`. */
export async function merge(
  inputs: readonly (() => NamedInput)[],
  options: MergeOptions,
  streams: Streams,
): Promise<number> {
  const keysOut = await withdrawnIn(options.withdrawn);
  const counted = await countedBy(options.assessment);
  const tally = new Tally(counted);
  for (const input of inputs) await addTally(tally, counted, input());
  tally.withdraw(keysOut);
  const counts = tally.counts();
  await writeOutput(counted, tally, counts, options, streams);
  await statusOf(counts, streams);
  return 0;
}

async function countedBy(file: string | undefined): Promise<Counted> {
  const assessment = await assessmentFrom(file);
  needSteps(assessment, file);
  return { assessment, hash: await hashOf(assessment) };
}

async function writeOutput(
  counted: Counted,
  tally: Tally,
  counts: Counts,
  { earlier = [], earlierTally = [], population, tally: isTally = false, threshold }: MergeOptions,
  { out }: Streams,
): Promise<void> {
  if (isTally) return write(out, jsonLine(tallyFile(counted, tally.part())));
  if (earlierTally.length > 0 && earlierTally.length !== earlier.length) {
    throw new BadFile('--earlier-tally: Name one tally for each file of --earlier, in the same order.\n');
  }
  const releases: CohortFile[] = [];
  for (const file of earlier) releases.push(await releaseIn(file, counts));
  const tallies = await Promise.all(earlierTally.map((file) => tallyIn(counted, file)));
  const strata = earlierTally.length === earlier.length ? { strata: tally.strata(tallies) } : {};
  const told = { ...(population !== undefined && { population }), ...(threshold !== undefined && { threshold }) };
  try {
    await write(out, jsonLine(await publish(counts, { ...told, ...strata, earlier: releases })));
  } catch (error) {
    if (error instanceof DisclosureError) throw new BadFile(`${error.message}\n`);
    throw error;
  }
}

async function tallyIn(counted: Counted, file: string): Promise<Tally> {
  const tally = new Tally(counted);
  await addTally(tally, counted, fileAt(file));
  return tally;
}

/** Throws `BadFile` if it is no tally of this definition. */
async function addTally(tally: Tally, counted: Counted, { name, stream }: NamedInput): Promise<void> {
  const parsed = parseTally(counted, await largeJsonOf({ name, stream }));
  if (!parsed.ok) throw new BadFile(listed(name, parsed.issues));
  tally.merge(parsed.value);
}

async function releaseIn(file: string, counts: Counts): Promise<CohortFile> {
  const parsed = parseCohort(counts, await jsonOf(file));
  if (!parsed.ok) throw new BadFile(listed(file, parsed.issues));
  return parsed.value;
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
