/** The table by quarter: every firm up to the end of a quarter, so that each row holds the one before it. */
import { coarser } from './layout.js';
import type { Counted } from './layout.js';
import { isLarge, recoded } from './recode.js';
import type { Recode } from './recode.js';
import { addUp, baseOf } from './regions.js';
import type { Draft } from './draft.js';

/** Null unless two rows can be shown. `finest`: the categories over all. */
export function quarterDraft(counted: Counted, finest: Recode, threshold: number): Draft | null {
  const { variable } = counted;
  const drafts = coarser(finest, variable.ordered).map((recode) => {
    const rows = endsOf(counted, recode, threshold).map((until) => ({
      group: { until },
      counts: recoded(countsUntil(counted, until), recode),
    }));
    return { by: 'quarter' as const, recode, rows };
  });
  const size = ({ recode, rows }: Draft) => (rows.length < 2 ? 0 : rows.length * recode.length);
  const best = drafts.reduce<Draft | null>((one, other) => (size(other) > (one ? size(one) : 0) ? other : one), null);
  return best;
}

/** The quarters at whose end enough firms came since the one before, in each category. The last one holds all firms. */
function endsOf({ quarters, regions, variable }: Counted, recode: Recode, threshold: number): string[] {
  const ends: string[] = [];
  let since = recode.map(() => 0);
  for (const quarter of quarters) {
    const came = addUp(
      regions.filter((region) => region.quarter === quarter),
      variable.categories.length,
    );
    since = recoded(came, recode).map((count, at) => count + (since[at] ?? 0));
    const base = baseOf(since);
    if (!since.every((count) => isLarge(count, base, threshold))) continue;
    ends.push(quarter);
    since = recode.map(() => 0);
  }
  const last = quarters.at(-1);
  if (last !== undefined && ends.length > 0) ends[ends.length - 1] = last;
  return ends;
}

function countsUntil({ regions, variable }: Counted, until: string): number[] {
  return addUp(
    regions.filter(({ quarter }) => quarter !== null && quarter <= until),
    variable.categories.length,
  );
}
