/** Makes cohort files: the figures of many firms that anybody may see. */
import { DEFAULT_THRESHOLD, protect } from './disclosure/index.js';
import type { ProtectOptions } from './disclosure/index.js';
import type { CohortFile } from './file.js';
import type { Counts } from './types.js';

export interface PublishOptions extends ProtectOptions {
  /** Default 10. */
  readonly threshold?: number;
  readonly population?: string;
  /** All files of earlier releases of these figures, the oldest first. */
  readonly earlier?: readonly CohortFile[];
}

/**
 * Takes out of the counts what could tell something about a single firm, and writes the rest as a file:
 *
 *     const file = await publish(tally.counts(), { strata: tally.strata([springTally]), earlier: [spring] });
 *
 * A table that was published is counted anew if many firms came since, and the difference tells nothing about them; else it
 * stays as it was, as all do without `strata`. Rejects with a `DisclosureError` if the threshold is none, an earlier release
 * is missing, or its tally is not the one of its figures.
 */
export async function publish(counts: Counts, options: PublishOptions = {}): Promise<CohortFile> {
  const { earlier = [], population = null, threshold = DEFAULT_THRESHOLD, ...where } = options;
  const { assessment, engineVersion, firms, lines, period, refused, synthetic } = counts;
  const releases = earlier.map((published) => ({ published }));
  const { published, report } = await protect(counts, { threshold }, releases, where);
  return {
    ...{ schemaVersion: '1.0.0', kind: 'cohort', assessment, engineVersion, synthetic, population, period },
    ...{ lines, firms, refused, ...published, disclosure: report },
  };
}
