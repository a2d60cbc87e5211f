/** Which tables have enough firms: what is not shown of these, only an attack has held back. For whoever sees all results. */
import type { CountTables, By } from './types.js';
import { layoutOf, recodeOverAll } from './layout.js';
import { regionsOf } from './regions.js';
import { draftsOf } from './tables.js';

/**
 * For each variable, by what there could be a table if nobody attacked; without quarters. It tells more than is published:
 * for the publisher alone. `counts` have passed `protect`.
 */
export function largeEnough(counts: CountTables, threshold: number): ReadonlyMap<string, readonly By[]> {
  const regions = regionsOf(counts, { quarter: null, present: [true] });
  const all = counts.variables.map((variable) => ({
    variable,
    quarters: [],
    regions: regions.get(variable.id) ?? [],
  }));
  const layout = layoutOf(counts, all, threshold);
  return new Map(
    all.map((counted) => {
      const finest = recodeOverAll(counted, threshold);
      const drafts = finest ? draftsOf(counted, finest, layout, threshold) : [];
      return [counted.variable.id, drafts.map(({ by }) => by)];
    }),
  );
}
