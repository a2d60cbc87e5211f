/** Finds what a result was made from among the catalogues and benchmarks that are known. */
import type { Assessment, Benchmark, SupportCatalogue } from '../engine/index.js';
import { hashOf } from './hash.js';

/** Catalogues and benchmarks that results may name. A result is checked with those of the same id and version. */
export interface VerifySources {
  readonly catalogues?: readonly SupportCatalogue[];
  readonly benchmarks?: readonly Benchmark[];
}

/** Hashes by definition or catalogue, so that many results need one hash. As in the engine, later changes of the object are ignored. */
const hashes = new WeakMap<object, Promise<string>>();

export function hashOnce(structure: Assessment | SupportCatalogue): Promise<string> {
  const known = hashes.get(structure);
  if (known) return known;
  const hash = hashOf(structure);
  hashes.set(structure, hash);
  // Where the lazy hash module did not arrive, the next result asks for it again.
  hash.catch(() => hashes.delete(structure));
  return hash;
}

export interface Named {
  readonly id: string;
  readonly version: string;
}

export function sourceOf<Source extends Named>(
  { id, version }: Named,
  sources: readonly Source[] = [],
): Source | undefined {
  return sources.find((source) => source.id === id && source.version === version);
}

/**
 * Of those put together for several countries, the one of the result's; for a country without, the one for all of them.
 * Figures that were put together for no country are not those of a result that names one.
 */
export function figuresOf(
  { country, ...named }: Named & { readonly country?: string },
  sources: readonly Benchmark[] = [],
): Benchmark | undefined {
  const all = sources.filter(({ id, version }) => id === named.id && version === named.version);
  const exact = all.find((source) => source.country === country);
  if (exact || country === undefined || all.length < 2) return exact;
  const general = all.find((source) => source.country === undefined);
  return general && { ...general, country };
}
