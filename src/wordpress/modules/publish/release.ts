/** Makes the next release of a site's figures, as the command line does: a tally, disclosure control, a cohort file. */
import { parseCohort, publish, readLine, Tally } from '../../../cohort/index.js';
import type { CohortFile, Counts } from '../../../cohort/index.js';
import { assessment } from '../../../content/assessment.js';
import { hashOf } from '../../../contract/index.js';

/** What the site says of the release to come. */
export interface Next {
  readonly number: number;
  /** Number of the first release of its round: these are protected together. */
  readonly round: number;
  readonly digest: string;
  /** Results to be read. */
  readonly lines: number;
  /** Cohort files of the releases of the round so far, the oldest first. */
  readonly earlier: readonly unknown[];
  /** The largest threshold that may be chosen: later figures cannot have a higher one than earlier ones of their round. */
  readonly most: number;
  /** Whether the results of all of these are still there. If not, what was published stays as it was. */
  readonly isKnown: boolean;
}

export interface Choices {
  /** Empty if it is not said. */
  readonly population: string;
  /** 5 to 50. */
  readonly threshold: number;
}

/** A result as the site keeps it, with the number of the first release that counted it. */
export type StoredResult = readonly [released: number, event: unknown];

export interface Release {
  readonly file: CohortFile;
  readonly counts: Counts;
}

interface Tools {
  /** Is told how many results have been read so far. */
  readonly read: (lines: number) => void;
  readonly locateFile?: (file: string) => string;
}

/** Rejects with a `DisclosureError` or an `Error` if what the site gives cannot be: it says where. */
export async function makeRelease(
  pages: AsyncIterable<readonly StoredResult[]>,
  { earlier, isKnown, number, round }: Next,
  { population, threshold }: Choices,
  { locateFile, read }: Tools,
): Promise<Release> {
  const counted = { assessment, hash: await hashOf(assessment) };
  const added = Array.from({ length: number - round + 1 }, () => new Tally(counted));
  let lines = 0;
  for await (const page of pages) {
    for (const [released, event] of page) {
      const outcome = await readLine(event, { assessment, sources: {}, respondent: null });
      const tally = added[released - round];
      if (!tally) throw new Error(`A result is of release ${released}, which is not of this round.`);
      if (outcome.kind === 'result') tally.add(outcome.result);
      else tally.refuse(outcome.reason);
    }
    lines += page.length;
    read(lines);
  }
  // A result that a release has counted is in all later ones.
  const tallies = added.map((_, last) => {
    const tally = new Tally(counted);
    for (const one of added.slice(0, last + 1)) tally.merge(one.part());
    return tally;
  });
  const now = tallies.at(-1) ?? new Tally(counted);
  const counts = now.counts();
  const file = await publish(counts, {
    threshold,
    earlier: earlier.map((one) => checked(counts, one)),
    ...(population !== '' && { population }),
    ...(isKnown && { strata: now.strata(tallies.slice(0, -1)) }),
    ...(locateFile && { locateFile }),
  });
  return { file, counts };
}

function checked(counts: Counts, value: unknown): CohortFile {
  const parsed = parseCohort(counts, value);
  if (parsed.ok) return parsed.value;
  throw new Error(parsed.issues.map(({ message, path }) => `${path}: ${message}`).join('\n'));
}
