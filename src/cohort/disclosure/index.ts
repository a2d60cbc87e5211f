/** Disclosure control: which figures of many firms can be published, so that nobody learns what a single firm answered. */
import { checkCounts, checkPolicy } from './check.js';
import { checkEarlier, checkStrata } from './earlier.js';
import { layoutOf } from './layout.js';
import { regionsOf } from './regions.js';
import type { Region } from './regions.js';
import { releaseVariable } from './releases.js';
import { loadSolver } from './solver.js';
import type { CountTables, DisclosureReport, Policy, Published, Release, Stratum } from './types.js';

export { DEFAULT_THRESHOLD, DisclosureError, GREATEST_THRESHOLD, LEAST_THRESHOLD } from './check.js';
export { largeEnough } from './large-enough.js';
export type * from './types.js';

export interface ProtectOptions {
  /** Address of `highs.wasm`, where it does not lie beside the module of the package `highs`. */
  readonly locateFile?: (file: string) => string;
  /**
   * The firms of this release and of all earlier ones, as `tally.strata()` gives them. Without them nothing is counted by
   * quarter, and what was published stays as it was.
   */
  readonly strata?: readonly Stratum[];
}

/**
 * Chooses what can be published of these counts, beside all earlier releases:
 *
 *     const { published, report } = await protect(counts, { threshold: 10 }, []);
 *
 * `earlier`: all releases so far, the oldest first. Deterministic. Throws a `DisclosureError` if counts or policy cannot
 * be true, or the firms of earlier releases are not those of their figures.
 */
export async function protect(
  counts: CountTables,
  policy: Policy,
  earlier: readonly Release[],
  { locateFile, strata }: ProtectOptions = {},
): Promise<{ readonly published: Published; readonly report: DisclosureReport }> {
  checkPolicy(policy);
  checkCounts(counts);
  const { threshold } = policy;
  checkEarlier(earlier, threshold);
  const release = earlier.length + 1;
  if (strata) checkStrata(counts, strata, release);
  const highs = await loadSolver(locateFile);
  const regions = regionsIn(counts, strata, release);
  const all = counts.variables.map((variable) => {
    const own = regions.get(variable.id) ?? [];
    const isByQuarter = counts.tables.some(
      (table) => table.variable === variable.id && table.group.until !== undefined,
    );
    const quarters = strata && isByQuarter ? counts.quarters : [];
    return { variable, quarters, regions: own.filter(({ present }) => present[release - 1]) };
  });
  const setting = { layout: layoutOf(counts, all, threshold), threshold, earlier, isKnown: strata !== undefined };
  const found = all.map((counted) => releaseVariable(highs, counted, regions.get(counted.variable.id) ?? [], setting));
  const tables = found.flatMap((one) => one?.tables ?? []);
  const figures = tables.flatMap(({ rows }) => rows.flatMap((row) => row.counts));
  const sum = (key: 'questions' | 'memberQuestions' | 'programs' | 'heldBack' | 'givenUp') =>
    found.reduce((total, one) => total + (one?.[key] ?? 0), 0);
  return {
    published: { release, threshold, tables },
    report: {
      threshold,
      variables: {
        counted: all.length,
        repeated: found.filter((one) => one?.tables.some((table) => table.release < release)).length,
        heldBack: found.filter((one) => !one || one.tables.length === 0).length,
      },
      figures: {
        shown: figures.filter((value) => value !== null).length,
        heldBack: figures.filter((value) => value === null).length,
      },
      attacker: {
        solver: `HiGHS ${highs.version.string}`,
        questions: sum('questions'),
        memberQuestions: sum('memberQuestions'),
        programs: sum('programs'),
        rounds: Math.max(0, ...found.map((one) => one?.rounds ?? 0)),
        heldBack: sum('heldBack'),
        givenUp: sum('givenUp'),
      },
    },
  };
}

/** The regions of each variable in all releases. */
function regionsIn(
  counts: CountTables,
  strata: readonly Stratum[] | undefined,
  release: number,
): Map<string, readonly Region[]> {
  if (!strata) {
    const present = Array.from({ length: release }, (_, at) => at === release - 1);
    return regionsOf(counts, { quarter: null, present });
  }
  const found = strata.map(({ present, quarter, tables }) => regionsOf({ ...counts, tables }, { present, quarter }));
  return new Map(counts.variables.map(({ id }) => [id, found.flatMap((one) => one.get(id) ?? [])]));
}
