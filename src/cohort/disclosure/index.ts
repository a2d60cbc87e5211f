/** Disclosure control: which figures of many firms can be published, so that nobody learns what a single firm answered. */
import { checkCounts, checkPolicy } from './check.js';
import { checkEarlier, standingTables } from './earlier.js';
import { layoutOf } from './layout.js';
import { regionsOf } from './regions.js';
import { loadSolver } from './solver.js';
import type { CountTables, DisclosureReport, Policy, Published, Release } from './types.js';
import { protectVariable } from './variable.js';

export { DEFAULT_THRESHOLD, DisclosureError, GREATEST_THRESHOLD, LEAST_THRESHOLD } from './check.js';
export type * from './types.js';

export interface ProtectOptions {
  /** Address of `highs.wasm`, where it does not lie beside the module of the package `highs`. */
  readonly locateFile?: (file: string) => string;
}

/** Figures that are repeated tell nothing new. */
const NO_ATTACK = { rounds: 0, questions: 0, memberQuestions: 0, programs: 0, heldBack: 0 };

/**
 * Chooses what can be published of these counts, beside all earlier releases:
 *
 *     const { published, report } = await protect(counts, { threshold: 10 }, []);
 *
 * `earlier`: all releases so far, the oldest first. Deterministic. Throws a `DisclosureError` if counts or policy cannot
 * be true.
 */
export async function protect(
  counts: CountTables,
  policy: Policy,
  earlier: readonly Release[],
  { locateFile }: ProtectOptions = {},
): Promise<{ readonly published: Published; readonly report: DisclosureReport }> {
  checkPolicy(policy);
  checkCounts(counts);
  checkEarlier(earlier);
  const { threshold } = policy;
  const release = earlier.length + 1;
  const highs = await loadSolver(locateFile);
  const regions = regionsOf(counts);
  const all = counts.variables.map((variable) => ({ variable, regions: regions.get(variable.id) ?? [] }));
  const layout = layoutOf(counts, all, threshold);
  const found = all.map((counted) => {
    const standing = standingTables(counted.variable.id, earlier);
    if (standing.length > 0) return { ...NO_ATTACK, tables: standing };
    return protectVariable(highs, counted, layout, release, threshold);
  });
  const tables = found.flatMap((one) => one?.tables ?? []);
  const figures = tables.flatMap(({ rows }) => rows.flatMap((row) => row.counts));
  const sum = (key: 'questions' | 'memberQuestions' | 'programs' | 'heldBack') =>
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
      },
    },
  };
}
