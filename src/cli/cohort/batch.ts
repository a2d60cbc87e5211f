/** Some lines of results to the tally of them, in this process or in a worker. */
import { hashOf } from '../../contract/index.js';
import type { Difference, Issue } from '../../contract/index.js';
import { readLine, Tally } from '../../cohort/index.js';
import type { Counted, LineRefusal, LineRules, TallyPart } from '../../cohort/index.js';
import { valueOf } from '../input/json-lines.js';
import type { Line } from '../input/lines.js';
import { issueLine } from '../report.js';
import { needSteps } from './inputs.js';
import { sourcesFrom } from '../sources.js';
import type { SourceFiles } from '../sources.js';
import { differenceLine } from '../verify.js';

/** What a worker needs to know besides the lines. Plain data. */
export interface Setup {
  readonly files: SourceFiles;
  /** Name of the field with the key of the respondent. */
  readonly respondent: string | null;
}

/** A line, and its place for messages. */
export type PlacedLine = Pick<Line, 'text'> & {
  readonly place: string;
  /** What was wrong already where it was read. */
  readonly issues?: readonly Issue[];
};

export interface BatchOutcome {
  readonly part: TallyPart;
  /** For standard error, in the order of the lines. */
  readonly errors: readonly string[];
  /** Lines with a key of the respondent. */
  readonly keys: number;
}

/** More differences of one line say nothing new: the line is refused. */
const MOST_TOLD = 3;

export interface Ready {
  readonly counted: Counted;
  readonly rules: LineRules;
}

/** Throws `BadFile`. */
export async function readyFor({ files, respondent }: Setup): Promise<Ready> {
  const { assessment, known } = await sourcesFrom(files);
  needSteps(assessment, files.assessment);
  return {
    counted: { assessment, hash: await hashOf(assessment) },
    rules: { assessment, sources: known, respondent },
  };
}

export async function tallyBatch({ counted, rules }: Ready, lines: readonly PlacedLine[]): Promise<BatchOutcome> {
  const tally = new Tally(counted);
  const errors: string[] = [];
  let keys = 0;
  const refuse = (place: string, reason: LineRefusal, issues: readonly Issue[], differences: readonly Difference[]) => {
    tally.refuse(reason);
    const told = [
      ...issues.map((one) => issueLine(place, one)),
      ...differences.map((one) => differenceLine(place, one)),
    ];
    errors.push(...told.slice(0, MOST_TOLD));
    if (told.length > MOST_TOLD) errors.push(`${place}: and ${told.length - MOST_TOLD} more like these.\n`);
  };
  for (const { issues, place, text } of lines) {
    const read = issues ? { issues } : valueOf(text);
    if (read.issues.length > 0) {
      refuse(place, 'unreadable', read.issues, []);
      continue;
    }
    const outcome = await readLine(read.value, rules);
    if (outcome.kind === 'refused') refuse(place, outcome.reason, outcome.issues, outcome.differences);
    else {
      tally.add(outcome.result, outcome.respondent);
      if (outcome.respondent !== null) keys += 1;
    }
  }
  return { part: tally.part(), errors, keys };
}
