/** By which groups the tables of a release are made: the same for all variables, so that groups are never told apart by subtraction. */
import type { Variable } from '../types.js';
import { finestRecode, richestRecode, runsOf, within } from './recode.js';
import type { Recode } from './recode.js';
import { addUp, baseOf } from './regions.js';
import type { Region } from './regions.js';
import type { By, CountTables, PublishedGroup } from './types.js';

export interface Layout {
  /** Sizes, those that are counted together in one list; empty if there are no tables by size. */
  readonly sizes: readonly (readonly string[])[];
  /** Sectors with enough firms for a row of figures. */
  readonly sectors: readonly string[];
  /** Sizes in sectors with enough firms. */
  readonly both: readonly PublishedGroup[];
}

/** A variable with its regions. */
export interface Counted {
  readonly variable: Variable;
  /** Those of the release to come. */
  readonly regions: readonly Region[];
  /** Quarters in order, if the variable is counted by quarter; else empty. */
  readonly quarters: readonly string[];
}

/** How a variable may be counted over all; null if no way is safe. Without an order nothing is counted together. */
export function recodeOverAll({ variable, regions }: Counted, threshold: number): Recode | null {
  const { categories, ordered } = variable;
  const all = addUp(regions, categories.length);
  if (ordered) return finestRecode(all, threshold);
  const single = categories.map((_, at) => [at]);
  return richestRecode([all], all, [single], threshold)?.recode ?? null;
}

/** Coarser forms of a recode, itself first. */
export function coarser(recode: Recode, ordered: boolean | undefined): Recode[] {
  if (!ordered) return [recode];
  return runsOf(recode.length)
    .filter((one) => one.length > 1)
    .map((one) => within(one, recode));
}

/** The groups in which most figures of all variables can be shown. */
export function layoutOf(counts: CountTables, all: readonly Counted[], threshold: number): Layout {
  const firms = remembered((group) =>
    Math.max(0, ...all.map(({ regions }) => baseOf(countsIn(regions, group, regions[0]?.counts.length ?? 0)))),
  );
  const sizes = richestSizes(counts.sizes, all, firms, threshold);
  const groups = (list: readonly PublishedGroup[]) => largeGroups(list, firms, firms({}), threshold);
  const sectors = groups(counts.sectors.map((sector) => ({ sector }))).flatMap(({ sector = '' }) => sector);
  const cells = sizes.flatMap((one) => sectors.map((sector) => ({ sizes: one, sector })));
  return { sizes, sectors, both: largeCells(cells, firms, threshold) };
}

/** Counts each group once: the same groups are asked for again and again. */
function remembered(count: (group: PublishedGroup) => number): (group: PublishedGroup) => number {
  const known = new Map<string, number>();
  return (group) => {
    const key = JSON.stringify(group);
    const firms = known.get(key) ?? count(group);
    known.set(key, firms);
    return firms;
  };
}

/** Where firms are. */
export type Place = Omit<Region, 'counts'>;

/** Whether firms of a region belong to a group. */
export function isIn({ quarter, sector, size }: Place, group: PublishedGroup): boolean {
  return (
    (group.until === undefined || (quarter !== null && quarter <= group.until)) &&
    (group.sizes === undefined || (size !== null && group.sizes.includes(size))) &&
    (group.sector === undefined || sector === group.sector)
  );
}

/** Counts of a group, category by category. */
export function countsIn(regions: readonly Region[], group: PublishedGroup, categories: number): number[] {
  return addUp(
    regions.filter((region) => isIn(region, group)),
    categories,
  );
}

/** The rows that a layout gives the tables of one kind. */
export function groupsBy(by: By, layout: Layout): readonly PublishedGroup[] {
  if (by === 'all') return [{}];
  if (by === 'size') return layout.sizes.map((sizes) => ({ sizes }));
  if (by === 'sector') return layout.sectors.map((sector) => ({ sector }));
  return by === 'size-sector' ? layout.both : [];
}

function richestSizes(
  sizes: readonly string[],
  all: readonly Counted[],
  firms: (group: PublishedGroup) => number,
  threshold: number,
): Layout['sizes'] {
  const ways = runsOf(sizes.length)
    .map((runs) => runs.map((places) => places.flatMap((at) => sizes[at] ?? [])))
    .filter((way) => way.length > 1 && way.every((one) => firms({ sizes: one }) >= threshold));
  const recodes = all.map((one) => coarser(recodeOverAll(one, threshold) ?? [], one.variable.ordered));
  const scored = ways.map((way) => ({
    way,
    figures: all.reduce((sum, { regions, variable }, at) => {
      const rows = way.map((one) => countsIn(regions, { sizes: one }, variable.categories.length));
      const whole = addUp(regions, variable.categories.length);
      return sum + (richestRecode(rows, whole, recodes[at] ?? [], threshold)?.figures ?? 0);
    }, 0),
  }));
  const most = Math.max(0, ...scored.map(({ figures }) => figures));
  return most === 0 ? [] : (scored.find(({ figures }) => figures === most)?.way ?? []);
}

/** Groups of at least twice the threshold. What is left over is nobody or at least the threshold. */
function largeGroups(
  groups: readonly PublishedGroup[],
  firms: (group: PublishedGroup) => number,
  whole: number,
  threshold: number,
): PublishedGroup[] {
  const large = groups.filter((group) => firms(group) >= 2 * threshold).sort((a, b) => firms(b) - firms(a));
  const left = () => whole - large.reduce((sum, group) => sum + firms(group), 0);
  while (left() !== 0 && left() < threshold && large.length > 0) large.pop();
  return groups.filter((group) => large.includes(group));
}

/** The same for cells, in each size and each sector. */
function largeCells(cells: readonly PublishedGroup[], firms: (group: PublishedGroup) => number, threshold: number) {
  let large = cells;
  for (let before = -1; before !== large.length;) {
    before = large.length;
    for (const part of ['sizes', 'sector'] as const) {
      const wholes = [...new Set(large.map((cell) => cell[part]))];
      large = wholes.flatMap((value) => {
        const inIt = large.filter((cell) => cell[part] === value);
        return largeGroups(inIt, firms, firms(value === undefined ? {} : { [part]: value }), threshold);
      });
    }
  }
  return cells.filter((cell) => large.includes(cell));
}
