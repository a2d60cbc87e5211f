/** Official figures on why firms do not use AI, to stand beside what the firms of a cohort say. */
import { benchmarkFor, builtInBenchmark } from '../content/figures/index.js';
import type { Benchmark, BenchmarkSeries } from '../engine/index.js';

export interface Official {
  /** ISO 3166 code, or `EU`. */
  readonly place: string;
  readonly year: number;
  /** Size of the firms, an option of the built-in definition. */
  readonly size: string;
  /** By option of the built-in barriers: per cent, 0-100, the largest first. */
  readonly reasons: readonly { readonly option: string; readonly value: number }[];
}

/** Sizes that are counted; most firms are of the first. */
const SIZES = ['10-49', '50-249', '250-plus'];

/** Those of the country, or else of the EU. `country`: ISO 3166 code in any case, or empty. Rejects if they do not arrive. */
export async function loadOfficial(country: string): Promise<Benchmark> {
  const code = country.trim().toUpperCase();
  return code === '' ? builtInBenchmark : benchmarkFor(code);
}

/** The reasons of firms of this size, all of one series and year; null if there are none. `sizes`: of the group shown. */
export function reasonsFor({ series }: Benchmark, sizes: readonly string[] | undefined): Official | null {
  const size = sizes?.length === 1 ? (sizes[0] ?? '') : '10-49';
  if (!SIZES.includes(size)) return null;
  for (const one of series) {
    const found = one.measure === 'reasons' ? reasonsOf(one, size) : null;
    if (found) return found;
  }
  return null;
}

function reasonsOf({ place = 'EU', values }: BenchmarkSeries, size: string): Official | null {
  const fits = values.filter((value) => value.size === size && value.option !== undefined);
  const year = Math.max(...fits.map((value) => value.year));
  const reasons = fits
    .filter((value) => value.year === year)
    .map(({ option = '', value }) => ({ option, value }))
    .sort((a, b) => b.value - a.value);
  return reasons.length > 0 ? { place, year, size, reasons } : null;
}
