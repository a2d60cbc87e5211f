/**
 * An attacker that tries every table: for tiny cohorts. It knows how many firms there are in each size and sector, and what
 * was published, and lists all answers that these firms may have given. Written apart from `src/cohort/disclosure`.
 */
import type { CountTables, PublishedTable } from '../../../src/cohort/disclosure/index.js';

/** Firms of one size and sector, per category. */
export type Table = readonly (readonly number[])[];

export interface Place {
  readonly size: string;
  readonly sector: string;
  readonly counts: readonly number[];
}

/** All pairs of a size and a sector with firms. */
export function placesOf({ sizes, sectors, tables }: CountTables, variable: string): Place[] {
  return sizes
    .flatMap((size) =>
      sectors.map((sector) => {
        const found = tables.find((t) => t.variable === variable && t.group.size === size && t.group.sector === sector);
        return { size, sector, counts: found?.counts ?? [] };
      }),
    )
    .filter(({ counts }) => sum(counts) > 0);
}

/** Calls `visit` with each table that fits what is published of the variable. */
export function everyTable(
  places: readonly Place[],
  categories: readonly string[],
  published: readonly PublishedTable[],
  visit: (table: Table) => void,
): void {
  const facts = published.flatMap(({ rows, categories: merged }) =>
    rows.flatMap(({ group, counts }) =>
      counts.flatMap((value, at) => {
        const isIn = places.map(
          ({ size, sector }) => (group.sizes ?? [size]).includes(size) && (group.sector ?? sector) === sector,
        );
        return value === null ? [] : [{ isIn, last: isIn.lastIndexOf(true), at: merged[at] ?? [], value }];
      }),
    ),
  );
  const table: number[][] = [];
  const fits = () =>
    facts.every(({ isIn, last, at, value }) => {
      const found = table.reduce(
        (total, counts, place) =>
          isIn[place] ? total + sum(counts.filter((_, k) => at.includes(categories[k] ?? ''))) : total,
        0,
      );
      return last < table.length ? found === value : found <= value;
    });
  const go = () => {
    const next = places[table.length];
    if (!next) {
      visit(table);
      return;
    }
    for (const counts of ways(sum(next.counts), categories.length)) {
      table.push(counts);
      if (fits()) go();
      table.pop();
    }
  };
  go();
}

/** All ways to put so many firms into so many categories. */
function ways(firms: number, categories: number): number[][] {
  if (categories === 1) return [[firms]];
  return Array.from({ length: firms + 1 }, (_, first) =>
    ways(firms - first, categories - 1).map((others) => [first, ...others]),
  ).flat();
}

export function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
