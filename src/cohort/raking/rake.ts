/**
 * Who answered is not who exists: figures as if firms of each size and sector had answered in proportion to how many there
 * are. Made of nothing but published tables and public numbers, so it tells nothing that is held back.
 */
import { interval } from '../../engine/cohort/figures.js';
import type { CohortTable, Share } from '../../engine/cohort/figures.js';
import { fit, sum } from './fit.js';
import { marginOf } from './margin.js';
import type { Stratum } from './margin.js';

/** Numbers of enterprises, above 0, by option id of the questions on size and on sector. Either may be empty. */
export interface Enterprises {
  readonly sizes: Readonly<Record<string, number>>;
  readonly sectors: Readonly<Record<string, number>>;
}

/** A weighted share, 0 to 1. */
export interface RakedShare {
  readonly share: number;
  /** Wilson's interval of 95 per cent, from the effective number. */
  readonly low: number;
  readonly high: number;
}

/** What is known of one question. */
export interface Raked {
  readonly variable: string;
  /** By what the firms are weighted. */
  readonly by: readonly ('size' | 'sector')[];
  /** As in the table by size or sector; those that are counted together are in one list. */
  readonly categories: readonly (readonly string[])[];
  /** By category: those that answered, each counting alike. The same firms as in `raked`. */
  readonly raw: readonly Share[];
  /** By category. They add up to 1. */
  readonly raked: readonly RakedShare[];
  /** A sample without weights is as exact with so many firms (Kish): at most the firms that answered. */
  readonly effective: number;
  /** How much of the figure is the share of all firms, since groups are small or held back: 0 to 1. */
  readonly leaning: number;
}

/**
 * A group of `n` firms counts by `n / (n + SMALL)`, and for the rest has the share of all firms. A group of 20, the smallest
 * that is published, leans by half; one of 180 by a tenth. Chosen by judgement, not validated.
 */
export const SMALL = 20;

interface Cell {
  /** Firms that answered, by category; whole where nothing had to be estimated. All 0 where they are held back. */
  readonly counts: readonly number[];
  /** Part of all enterprises. */
  readonly part: number;
}

/** Every question for which it can be done, in the order of the tables. */
export function rake(tables: readonly CohortTable[], enterprises: Enterprises): Raked[] {
  const variables = [...new Set(tables.map(({ variable }) => variable))];
  return variables.flatMap((variable) => {
    const found = (by: CohortTable['by']) => tables.find((table) => table.variable === variable && table.by === by);
    return rakedFrom(found('size'), found('sector'), enterprises) ?? [];
  });
}

function rakedFrom(
  bySize: CohortTable | undefined,
  bySector: CohortTable | undefined,
  { sectors, sizes }: Enterprises,
): Raked | null {
  const sizeMargin = bySize ? marginOf(bySize, sizes) : null;
  const sectorMargin = bySector ? marginOf(bySector, sectors) : null;
  if (bySize && sizeMargin) {
    const isAlike = JSON.stringify(bySize.categories) === JSON.stringify(bySector?.categories);
    const both = isAlike && sectorMargin ? crossed(sizeMargin, sectorMargin) : null;
    return both ? figureOf(bySize, ['size', 'sector'], both) : figureOf(bySize, ['size'], alone(bySize, sizeMargin));
  }
  return bySector && sectorMargin ? figureOf(bySector, ['sector'], alone(bySector, sectorMargin)) : null;
}

function alone({ categories }: CohortTable, margin: readonly Stratum[]): Cell[] {
  const total = sum(margin.map(({ enterprises }) => enterprises));
  return margin.map(({ counts, enterprises }) => ({
    counts: counts ?? categories.map(() => 0),
    part: enterprises / total,
  }));
}

/**
 * Size and sector at once: firms of one category are taken to be in each sector as often in every size, which is the table
 * of most entropy with both margins; then the cells are raked to the enterprises. Null if a group has no figures.
 */
function crossed(sizes: readonly Stratum[], sectors: readonly Stratum[]): Cell[] | null {
  const [rows, columns] = [countsOf(sizes), countsOf(sectors)];
  if (!rows || !columns) return null;
  const totals = (columns[0] ?? []).map((_, category) => sum(columns.map((counts) => counts[category] ?? 0)));
  // Figures are never below the threshold, so that no total is 0.
  const cells = rows.map((row) =>
    columns.map((column) => row.map((count, at) => (count * (column[at] ?? 0)) / (totals[at] ?? 1))),
  );
  const parts = fit(
    cells.map((row) => row.map(sum)),
    partsOf(sizes),
    partsOf(sectors),
  );
  return cells.flatMap((row, i) => row.map((counts, j) => ({ counts, part: parts[i]?.[j] ?? 0 })));
}

function countsOf(margin: readonly Stratum[]): (readonly number[])[] | null {
  const found = margin.flatMap(({ counts }) => (counts ? [counts] : []));
  return found.length === margin.length ? found : null;
}

function partsOf(margin: readonly Stratum[]): number[] {
  const total = sum(margin.map(({ enterprises }) => enterprises));
  return margin.map(({ enterprises }) => enterprises / total);
}

/** Each firm of a cell has the same weight: its cell's part as far as the cell does not lean, and its share of the whole. */
function figureOf({ categories, variable }: CohortTable, by: Raked['by'], cells: readonly Cell[]): Raked {
  const sizes = cells.map(({ counts }) => sum(counts));
  const firms = sum(sizes);
  const own = sizes.map((size) => size / (size + SMALL));
  const leaning = sum(cells.map(({ part }, at) => part * (1 - (own[at] ?? 0))));
  const weights = cells.map(({ part }, at) => part / ((sizes[at] ?? 0) + SMALL) + leaning / firms);
  const effective = 1 / sum(weights.map((weight, at) => (sizes[at] ?? 0) * weight ** 2));
  const over = (category: number, weight: (at: number) => number) =>
    sum(cells.map(({ counts }, at) => (counts[category] ?? 0) * weight(at)));
  return {
    ...{ variable, by, categories, effective, leaning },
    raw: categories.map((_, category) => {
      // Estimated cells add up to whole firms, but for rounding.
      const count = Math.round(over(category, () => 1));
      const all = Math.round(firms);
      return { count, firms: all, share: count / all, ...interval(count, all) };
    }),
    raked: categories.map((_, category) => {
      const share = over(category, (at) => weights[at] ?? 0);
      return { share, ...interval(share * effective, effective) };
    }),
  };
}
