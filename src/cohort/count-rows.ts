/** Counts the rows of firms: every variable in every group. */
import { CODES, quarterAt } from './layout.js';
import type { Layout } from './layout.js';
import type { Count, Counts, Group } from './types.js';
import { MOST_GROUPS } from './variables.js';

type Tables = Pick<Counts, 'period' | 'sizes' | 'sectors' | 'quarters' | 'variables' | 'tables'>;

/** `starts`: where the rows that count begin in `rows`. */
export function countRows(layout: Layout, rows: Uint8Array, starts: readonly number[]): Tables {
  const { sectors, sizes, variables } = layout;
  const groups = groupsBy(layout);
  const found = groups.map(() => variables.map(({ categories }) => categories.map(() => 0)));
  const steps = new Map<string, number[]>();
  const view = new DataView(rows.buffer, rows.byteOffset, rows.byteLength);
  for (const start of starts) {
    const [size = 0, sector = 0] = rows.subarray(start + CODES, start + CODES + 2);
    const codes = rows.subarray(start + CODES + 2, start + layout.width);
    for (const group of groupsAt(layout, size, sector)) {
      const counts = found[group] ?? [];
      for (let at = 0; at < codes.length; at++) add(counts[at] ?? [], codes[at] ?? 0);
    }
    const quarter = quarterAt(view, start);
    const step = steps.get(quarter) ?? (variables[0]?.categories ?? []).map(() => 0);
    add(step, codes[0] ?? 0);
    steps.set(quarter, step);
  }
  const quarters = [...steps.keys()].sort();
  const [from, until] = [quarters[0], quarters.at(-1)];
  return {
    period: from === undefined || until === undefined ? null : { from, until },
    ...{ sizes, sectors, quarters, variables },
    tables: [
      ...groups.flatMap((group, at) =>
        variables.map(({ id }, one): Count => ({ variable: id, group, counts: found[at]?.[one] ?? [] })),
      ),
      ...cumulative(quarters.map((quarter) => [quarter, steps.get(quarter) ?? []])),
    ],
  };
}

/** Code 0 means "not certain", and is in no category. */
function add(counts: number[], code: number): void {
  if (code > 0) counts[code - 1] = (counts[code - 1] ?? 0) + 1;
}

function isCrossed({ sectors, sizes }: Layout): boolean {
  return sizes.length * sectors.length <= MOST_GROUPS;
}

/** All firms, by size, by sector, by size and sector. */
function groupsBy(layout: Layout): Group[] {
  const { sectors, sizes } = layout;
  return [
    {},
    ...sizes.map((size) => ({ size })),
    ...sectors.map((sector) => ({ sector })),
    ...(isCrossed(layout) ? sizes.flatMap((size) => sectors.map((sector) => ({ size, sector }))) : []),
  ];
}

/** The places in `groupsBy` of the groups that a firm is in. `size`, `sector`: from 1; 0 if not known. */
function groupsAt(layout: Layout, size: number, sector: number): number[] {
  const { sectors, sizes } = layout;
  const groups = [0];
  if (size > 0) groups.push(size);
  if (sector > 0) groups.push(sizes.length + sector);
  if (size > 0 && sector > 0 && isCrossed(layout)) groups.push(sizes.length + sectors.length * size + sector);
  return groups;
}

/** `quarters`: the steps of the firms of each quarter, in order. */
function cumulative(quarters: readonly (readonly [quarter: string, counts: readonly number[]])[]): Count[] {
  let sum: readonly number[] = [];
  return quarters.map(([until, counts]) => {
    sum = counts.map((count, at) => count + (sum[at] ?? 0));
    return { variable: 'step', group: { until }, counts: sum };
  });
}
