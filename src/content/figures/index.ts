/** Official figures, by country. What is in them and where they are from: `rows.csv` beside this. */
import type { Benchmark } from '../../engine/benchmark.js';
import { inGroups } from './groups.js';
import europe from './places/eu.js';
import { PLACES } from './places/index.js';

/** The figures of the EU27 alone, for a firm whose country is not known. */
export const builtInBenchmark: Benchmark = { id: 'official', version: '2.0.0', series: europe };

/** ISO 3166 codes of the countries with figures of their own, sorted. */
export const countriesWithFigures: readonly string[] = Object.keys(PLACES);

/**
 * The figures for a firm in this country (ISO 3166 code, upper case): its own, and for what it has none of, those of the EU27.
 * Rejects only if the module cannot be loaded.
 */
export async function benchmarkFor(country: string): Promise<Benchmark> {
  const own = Object.hasOwn(PLACES, country) ? ((await PLACES[country]?.())?.default ?? []) : [];
  return { ...builtInBenchmark, country, series: inGroups([...own, ...europe]) };
}

/** Those of the EU27 alone and those of each country: what a result may have been compared with. */
export async function allBenchmarks(): Promise<readonly Benchmark[]> {
  return [builtInBenchmark, ...(await Promise.all(countriesWithFigures.map(benchmarkFor)))];
}
