/** Made-up firms with answers, and their counts: what a tally of them would give. */
import type { CountTables, Stratum } from '../../../src/cohort/disclosure/index.js';
import type { Group, Variable } from '../../../src/cohort/types.js';

export interface Firm {
  /** Null if the firm did not say. */
  readonly size: string | null;
  readonly sector: string | null;
  /** For each variable the place of its category; null if the firm was not asked. */
  readonly answers: readonly (number | null)[];
  /** Of its result; `2026-Q1` if it is left out. */
  readonly quarter?: string;
}

export interface World {
  readonly sizes: readonly string[];
  readonly sectors: readonly string[];
  readonly variables: readonly Variable[];
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The place of one of these weights, each as likely as it is heavy. */
export function pick(weights: readonly number[], random: () => number): number {
  let left = random() * weights.reduce((sum, weight) => sum + weight, 0);
  const found = weights.findIndex((weight) => (left -= weight) < 0);
  return found === -1 ? weights.length - 1 : found;
}

const options = (item: string, count: number): Variable[] =>
  Array.from({ length: count }, (_, at) => ({ id: `${item}.${at + 1}`, categories: ['yes', 'no'] }));

/** The variables of the built-in scan, and its sizes and sectors. */
export const SCAN: World = {
  sizes: ['1', '2-9', '10-49', '50-249', '250-plus'],
  sectors: Array.from({ length: 15 }, (_, at) => `sector-${at + 1}`),
  variables: [
    { id: 'step', categories: ['1', '2', '3', '4', '5'], ordered: true },
    ...['kp', 'ko', 'wp', 'wo', 'cp', 'co'].map((id) => ({
      id: `cell.${id}`,
      categories: ['1', '2', '3', '4'],
      ordered: true,
    })),
    ...options('barriers', 14),
    ...options('support', 6),
    ...options('motives', 8),
    ...options('technologies', 8),
    ...options('applications', 12),
  ],
};

/** A mix of sizes and sectors that an association may have, and answers that hang together with the size. */
export function typicalFirms(world: World, count: number, random: () => number): Firm[] {
  const sizes = world.sizes.map((_, at) => [25, 40, 25, 8, 2][at] ?? 1);
  const sectors = world.sectors.map((_, at) => 30 / (at + 2));
  const bases = world.variables.map(({ categories }) => categories.map(() => 0.3 + random()));
  return Array.from({ length: count }, () => {
    const size = pick(sizes, random);
    const answers = bases.map((weights) =>
      pick(
        weights.map((weight, at) => weight * (1 + (size * at) / weights.length / 2)),
        random,
      ),
    );
    return { size: world.sizes[size] ?? null, sector: world.sectors[pick(sectors, random)] ?? null, answers };
  });
}

/** Counts of these firms. */
export function countFirms({ sizes, sectors, variables }: World, firms: readonly Firm[]): CountTables {
  const groups: Group[] = [
    {},
    ...sizes.map((size) => ({ size })),
    ...sectors.map((sector) => ({ sector })),
    ...sizes.flatMap((size) => sectors.map((sector) => ({ size, sector }))),
  ];
  const tables = variables.flatMap(({ id, categories }, at) =>
    groups.map((group) => {
      const counts = categories.map(() => 0);
      for (const { size, sector, answers } of firms) {
        const answer = answers[at];
        const isIn = (group.size ?? size) === size && (group.sector ?? sector) === sector;
        if (isIn && answer !== null && answer !== undefined) counts[answer] = (counts[answer] ?? 0) + 1;
      }
      return { variable: id, group, counts };
    }),
  );
  return { sizes, sectors, quarters: [], variables, tables };
}

/** The firms of these releases, the last of which is the one to come, by the releases that they are in. */
export function strataOf(world: World, releases: readonly (readonly Firm[])[]): Stratum[] {
  const strata = new Map<string, { readonly present: boolean[]; readonly quarter: string; readonly firms: Firm[] }>();
  for (const firm of new Set(releases.flat())) {
    const present = releases.map((list) => list.includes(firm));
    const { quarter = '2026-Q1' } = firm;
    const key = `${quarter} ${String(present)}`;
    const stratum = strata.get(key) ?? { present, quarter, firms: [] };
    stratum.firms.push(firm);
    strata.set(key, stratum);
  }
  return [...strata.values()].map(({ firms, ...common }) => ({ ...common, tables: countFirms(world, firms).tables }));
}
