/** What a page names as figures to compare with: a benchmark file, or figures of many firms. */
import type { Additions } from '../contract/additions.js';
import { parseBenchmark } from '../contract/benchmark.js';
import type { BenchmarkFile } from '../contract/benchmark.js';
import { copyJson, isObject } from '../contract/copy.js';
import { hashOf } from '../contract/hash.js';
import { ENGINE_VERSION } from '../engine/result.js';
import type { Assessment } from '../engine/index.js';
import type { CohortFile } from './file.js';
import { MOST_VALUES, parseCohort } from './parse-file.js';

export interface OwnFigures extends Additions<BenchmarkFile> {
  /** Null where the figures are others, or are of another version of the method: those are not compared. */
  readonly cohort: CohortFile | null;
}

/** Checks untrusted figures of either kind. `assessment`: has passed `parseDefinition`. Never rejects. */
export async function parseOwnFigures(assessment: Assessment, value: unknown): Promise<OwnFigures> {
  const { value: copy } = copyJson(value, MOST_VALUES);
  if (!isObject(copy) || copy.kind !== 'cohort') return { ...parseBenchmark(assessment, value), cohort: null };
  const { id, version } = assessment;
  const of = { assessment: { id, version, hash: await hashOf(assessment) }, engineVersion: ENGINE_VERSION };
  const parsed = parseCohort(of, copy);
  return parsed.ok
    ? { value: null, issues: [], cohort: parsed.value }
    : { value: null, issues: parsed.issues, cohort: null };
}
