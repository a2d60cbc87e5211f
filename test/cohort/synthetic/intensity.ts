/** How digital a made-up firm is, so that as many firms of each level use AI as in official figures. */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { SIZES } from '../../../src/content/figures/codes.js';

/** Levels of Eurostat's index of digital intensity, the lowest first. */
export const LEVELS = ['very low', 'low', 'high', 'very high'] as const;

interface Row {
  readonly population: string;
  readonly size: string;
  readonly value: string;
}

const rows = parse<Row>(readFileSync(new URL('./intensity.csv', import.meta.url)), { columns: true });

/** By size, the share of firms that use AI at each level, 0 to 1. Firms of fewer than ten people are as those of 10 to 49. */
const useByLevel = new Map(
  Object.entries(SIZES).map(([size, ours]) => [ours, LEVELS.map((level) => useAt(size, level))] as const),
);
const SMALLEST = '10-49';
/** What the levels are tilted from: no statistics stand behind how many firms are on which. */
const EVEN = LEVELS.map(() => 1);

/** The official share of firms that use AI, of one size and level; undefined where there is none. */
export function officialUse(size: string, level: number): number | undefined {
  return useByLevel.get(size)?.[level];
}

/** For each firm its level, from 0. `uses`: whether it uses AI. Firms of one size have the levels that their use asks for. */
export function intensities(sizes: readonly string[], uses: readonly boolean[]): number[] {
  const levels = sizes.map(() => 0);
  for (const size of new Set(sizes)) {
    const all = [...sizes.keys()].filter((at) => sizes[at] === size);
    const users = all.filter((at) => uses[at]);
    const use = useByLevel.get(size) ?? useByLevel.get(SMALLEST) ?? [];
    const shares = sharesFor(use, users.length / all.length);
    share(
      users,
      shares.map((one, level) => one * (use[level] ?? 0)),
      levels,
    );
    share(
      all.filter((at) => !uses[at]),
      shares.map((one, level) => one * (1 - (use[level] ?? 0))),
      levels,
    );
  }
  return levels;
}

/** The share of firms on each level, so that in all of them this share uses AI: more firms on high levels, or fewer. */
function sharesFor(use: readonly number[], target: number): number[] {
  const tilted = (factor: number) => {
    const weights = EVEN.map((one, level) => one * factor ** level);
    const sum = weights.reduce((total, one) => total + one, 0);
    return weights.map((one) => one / sum);
  };
  let [low, high] = [1e-6, 1e6];
  while (high / low > 1.000001) {
    const middle = Math.sqrt(low * high);
    const found = tilted(middle).reduce((sum, one, level) => sum + one * (use[level] ?? 0), 0);
    if (found < target) low = middle;
    else high = middle;
  }
  return tilted(low);
}

/** Spreads firms over the levels, one after the other, so that each level has its share of them. */
function share(firms: readonly number[], weights: readonly number[], levels: number[]): void {
  const sum = weights.reduce((total, one) => total + one, 0);
  const given = weights.map(() => 0);
  firms.forEach((firm, at) => {
    const lack = weights.map((weight, level) => ((at + 1) * weight) / sum - (given[level] ?? 0));
    const level = lack.indexOf(Math.max(...lack));
    given[level] = (given[level] ?? 0) + 1;
    levels[firm] = level;
  });
}

function useAt(size: string, level: string): number {
  const found = rows.find((row) => row.size === size && row.population.includes(`with ${level} digital intensity`));
  if (!found) throw new Error(`There is no row for ${level} digital intensity, ${size}.`);
  return Number(found.value) / 100;
}
