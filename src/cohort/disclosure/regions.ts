/** The firms of one variable, cut into the smallest groups that are known: one size and one sector. */
import type { Group } from '../types.js';
import { keyOf } from './check.js';
import type { CountTables } from './types.js';

/** Firms of one size and sector; null where they did not say. Null and a name together never overlap. */
export interface Region {
  readonly size: string | null;
  readonly sector: string | null;
  /** Firms per category of the variable. */
  readonly counts: readonly number[];
}

/** For each variable, its regions with firms. `counts` have passed `checkCounts`. */
export function regionsOf({ variables, sizes, sectors, tables }: CountTables): Map<string, readonly Region[]> {
  const found = new Map(tables.map(({ variable, group, counts }) => [keyOf(variable, group), counts]));
  return new Map(
    variables.map(({ id, categories }) => {
      const get = (group: Group) => found.get(keyOf(id, group)) ?? categories.map(() => 0);
      const both = sizes.flatMap((size) => sectors.map((sector) => ({ size, sector, counts: get({ size, sector }) })));
      const onlySize = sizes.map((size) =>
        rest(
          size,
          null,
          get({ size }),
          both.filter((one) => one.size === size),
        ),
      );
      const onlySector = sectors.map((sector) =>
        rest(
          null,
          sector,
          get({ sector }),
          both.filter((one) => one.sector === sector),
        ),
      );
      const known: Region[] = [...both, ...onlySize, ...onlySector];
      const regions = [...known, rest(null, null, get({}), known)];
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

function rest(size: string | null, sector: string | null, whole: readonly number[], parts: readonly Region[]): Region {
  const sum = addUp(parts, whole.length);
  return { size, sector, counts: whole.map((count, at) => count - (sum[at] ?? 0)) };
}
