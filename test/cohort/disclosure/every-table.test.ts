/** Tiny cohorts against the attacker that tries every table. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { protect } from '../../../src/cohort/disclosure/index.js';
import { everyTable, placesOf, sum } from './every-table.js';
import type { Place } from './every-table.js';
import { isShort } from '../../engine/support/runs.js';
import { chance, countFirms } from './firms.js';
import type { Firm, World } from './firms.js';

const THRESHOLD = 5;
const SIZES = ['small', 'medium', 'large'];
const SECTORS = ['trade', 'care', 'farming'];

const yesNo = { id: 'barriers.cost', categories: ['yes', 'no'] };
const steps = { id: 'step', categories: ['1', '2', '3'], ordered: true };
const kinds = { id: 'kind', categories: ['a', 'b', 'c'] };

const worlds: readonly {
  readonly title: string;
  readonly world: World;
  readonly most: number;
  readonly seeds: number;
}[] = [
  { title: 'yes or no', world: worldOf(2, 3, yesNo), most: 9, seeds: 5 },
  { title: 'yes or no in nine cells', world: worldOf(3, 3, yesNo), most: 4, seeds: 2 },
  { title: 'three steps', world: worldOf(2, 2, steps), most: 6, seeds: 4 },
  { title: 'three kinds without an order', world: worldOf(2, 2, kinds), most: 6, seeds: 4 },
];

describe('what the tables that fit a release have in common', () => {
  for (const { title, world, most, seeds } of worlds) {
    it(`${title}: nothing about none, few, all or all but a few of a group`, async () => {
      let figures = 0;
      // All tables that fit are tried, which takes long: a short run does so for half of the cohorts.
      for (let seed = 1; seed <= (isShort ? Math.ceil(seeds / 2) : seeds); seed += 1) {
        const counts = countFirms(world, cells(world, most, chance(seed)));
        const { published } = await protect(counts, { threshold: THRESHOLD }, []);
        const shown = published.tables.flatMap(({ rows }) => rows.flatMap((row) => row.counts));
        figures += shown.filter((value) => value !== null).length;
        const [variable] = world.variables;
        assert.ok(variable);
        const places = placesOf(counts, variable.id);
        assertNothingLearnt(places, variable.categories, published.tables, `seed ${seed}`);
      }
      assert.ok(figures > 0);
    });
  }
});

type Bounds = Map<string, { readonly base: number; least: number; most: number }>;

const noBounds = (): Bounds => new Map();

/** Also for each firm that knows its own answer: then one firm fewer is needed, and it is no part of the group. */
function assertNothingLearnt(
  places: readonly Place[],
  categories: readonly string[],
  tables: Parameters<typeof everyTable>[2],
  title: string,
) {
  const anybody = noBounds();
  const members = places.flatMap((place, at) =>
    categories.flatMap((_, k) => ((place.counts[k] ?? 0) > 0 ? [{ at, k, bounds: noBounds() }] : [])),
  );
  everyTable(places, categories, tables, (table) => {
    note(places, table, anybody);
    for (const { at, k, bounds } of members) {
      if ((table[at]?.[k] ?? 0) === 0) continue;
      note(
        places,
        table.map((counts, place) => counts.map((count, one) => count - (place === at && one === k ? 1 : 0))),
        bounds,
      );
    }
  });
  for (const [bounds, threshold] of [
    [anybody, THRESHOLD] as const,
    ...members.map((one) => [one.bounds, THRESHOLD - 1] as const),
  ]) {
    assert.ok(bounds.size > 0, 'the true table fits');
    for (const [name, { base, least, most }] of bounds) {
      const open = Math.min(base, threshold);
      assert.ok(most >= open && least <= base - open, `${title}, ${name}: ${least} to ${most} of ${base}`);
    }
  }
}

function note(places: readonly Place[], table: readonly (readonly number[])[], bounds: Bounds) {
  const groups = new Map<string, number[]>();
  for (const [at, { size, sector }] of places.entries()) {
    for (const name of ['all', size, sector, `${size} ${sector}`]) {
      const before = groups.get(name) ?? [];
      groups.set(
        name,
        (table[at] ?? []).map((count, k) => count + (before[k] ?? 0)),
      );
    }
  }
  for (const [name, counts] of groups) {
    for (const [k, count] of counts.entries()) {
      const key = `${name}, category ${k}`;
      const found = bounds.get(key);
      if (!found) bounds.set(key, { base: sum(counts), least: count, most: count });
      else {
        found.least = Math.min(found.least, count);
        found.most = Math.max(found.most, count);
      }
    }
  }
}

/** Up to so many firms in each cell, whose answers lean to one side. */
function cells({ sizes, sectors, variables }: World, most: number, random: () => number): Firm[] {
  const [variable] = variables;
  const lean = 0.6 + random();
  return sizes.flatMap((size) =>
    sectors.flatMap((sector) =>
      Array.from({ length: 1 + Math.floor(random() * most) }, () => ({
        size,
        sector,
        answers: [Math.floor(random() ** lean * (variable?.categories.length ?? 0))],
      })),
    ),
  );
}

function worldOf(sizes: number, sectors: number, variable: World['variables'][number]): World {
  return { sizes: SIZES.slice(0, sizes), sectors: SECTORS.slice(0, sectors), variables: [variable] };
}
