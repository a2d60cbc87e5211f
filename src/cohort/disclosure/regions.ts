/** The firms of one variable, cut into the smallest groups that are known: one size and one sector. */
import type { Group } from '../types.js';
import { keyOf } from './check.js';
import type { CountTables } from './types.js';

/** Firms of one size, sector, quarter and list of releases; null where they did not say, or nobody counted it. */
export interface Region {
  readonly size: string | null;
  readonly sector: string | null;
  readonly quarter: string | null;
  /** For each earlier release, and then for the one to come: whether these firms are in it. */
  readonly present: readonly boolean[];
  /** Firms per category of the variable. */
  readonly counts: readonly number[];
}

/** What the firms of some counts have in common. */
type Common = Pick<Region, 'quarter' | 'present'>;

/** For each variable, its regions with firms. `counts` have passed `checkCounts`. */
export function regionsOf(
  { variables, sizes, sectors, tables }: CountTables,
  common: Common,
): Map<string, readonly Region[]> {
  const found = new Map(tables.map(({ variable, group, counts }) => [keyOf(variable, group), counts]));
  return new Map(
    variables.map(({ id, categories }) => {
      const get = (group: Group) => found.get(keyOf(id, group)) ?? categories.map(() => 0);
      const both = sizes.flatMap((size) =>
        sectors.map((sector) => ({ ...common, size, sector, counts: get({ size, sector }) })),
      );
      const onlySize = sizes.map((size) =>
        rest(
          { ...common, size, sector: null },
          get({ size }),
          both.filter((one) => one.size === size),
        ),
      );
      const onlySector = sectors.map((sector) =>
        rest(
          { ...common, size: null, sector },
          get({ sector }),
          both.filter((one) => one.sector === sector),
        ),
      );
      const known: Region[] = [...both, ...onlySize, ...onlySector];
      const regions = [...known, rest({ ...common, size: null, sector: null }, get({}), known)];
      return [id, regions.filter(({ counts }) => baseOf(counts) > 0)] as const;
    }),
  );
}

/** All firms in these counts. */
export function baseOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** Counts added up, category by category. */
export function addUp(regions: readonly Pick<Region, 'counts'>[], categories: number): number[] {
  return Array.from({ length: categories }, (_, at) => regions.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0));
}

function rest(where: Omit<Region, 'counts'>, whole: readonly number[], parts: readonly Region[]): Region {
  const sum = addUp(parts, whole.length);
  return { ...where, counts: whole.map((count, at) => count - (sum[at] ?? 0)) };
}
