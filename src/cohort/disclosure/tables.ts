/** The tables of one variable: which figures they could have, and which of those are shown. */
import type { Draft } from './draft.js';
import { coarser, countsIn, groupsBy } from './layout.js';
import type { Counted, Layout } from './layout.js';
import { quarterDraft } from './quarters.js';
import { isLarge, recoded, richestRecode } from './recode.js';
import type { Recode } from './recode.js';
import { baseOf } from './regions.js';
import type { PublishedTable } from './types.js';

/** One figure of a draft. */
export interface FigurePlace {
  readonly table: number;
  readonly row: number;
  readonly column: number;
}

const KINDS = ['all', 'size', 'sector', 'size-sector'] as const;

/** The tables in which something could be shown: over all first, then the worthiest. `finest`: the categories over all. */
export function draftsOf(counted: Counted, finest: Recode, layout: Layout, threshold: number): Draft[] {
  const { variable, regions } = counted;
  const byGroups = KINDS.flatMap((by) => {
    const groups = groupsBy(by, layout);
    const single = groups.map((group) => countsIn(regions, group, variable.categories.length));
    const recodes = by === 'all' ? [finest] : coarser(finest, variable.ordered);
    const best = richestRecode(single, countsIn(regions, {}, variable.categories.length), recodes, threshold);
    if (!best) return [];
    const rows = groups.map((group, at) => ({ group, counts: recoded(single[at] ?? [], best.recode) }));
    return [{ by, recode: best.recode, rows }];
  });
  const byQuarter = quarterDraft(counted, finest, threshold);
  return [...byGroups.slice(0, 1), ...(byQuarter ? [byQuarter] : []), ...byGroups.slice(1)];
}

/** The figures that stand for enough firms. The others are held back before any attack. */
export function largeFigures(drafts: readonly Draft[], threshold: number): FigurePlace[] {
  return drafts.flatMap(({ rows }, table) =>
    rows.flatMap(({ counts }, row) =>
      counts.flatMap((value, column) => (isLarge(value, baseOf(counts), threshold) ? [{ table, row, column }] : [])),
    ),
  );
}

/** The tables as they are published. `isShown` says so for each figure. */
export function publishedTables(
  { variable }: Counted,
  drafts: readonly Draft[],
  release: number,
  isShown: (place: FigurePlace) => boolean,
): PublishedTable[] {
  const tables = drafts.map(({ by, recode, rows }, table) => ({
    variable: variable.id,
    by,
    release,
    categories: recode.map((places) => places.flatMap((at) => variable.categories[at] ?? [])),
    rows: rows.map(({ group, counts }, row) => {
      const shown = counts.map((value, column) => (isShown({ table, row, column }) ? value : null));
      return { group, firms: shown.some((value) => value !== null) ? baseOf(counts) : null, counts: shown };
    }),
  }));
  return tables.filter(({ rows }) => rows.some(({ firms }) => firms !== null));
}
