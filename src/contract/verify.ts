import { createResult } from '../engine/index.js';
import type { Assessment, Benchmark, SupportCatalogue } from '../engine/index.js';
import { isObject } from './copy.js';
import { hashOf } from './hash.js';
import { describe, pathText } from './issues.js';
import type { Issue, Path } from './issues.js';
import { parseResult } from './parse-result.js';

/** What results may have been matched and compared with; each takes what it names, by id and version. */
export interface VerifySources {
  readonly catalogues?: readonly SupportCatalogue[];
  readonly benchmarks?: readonly Benchmark[];
}

/** A place at which a result differs from what its answers give. */
export interface Difference {
  /** JSON path, such as `$.step.low`. */
  readonly path: string;
  /** What is in the result, and what was computed, in words. */
  readonly found: string;
  readonly computed: string;
}

export interface Verdict {
  /** True if the result follows from its answers, as far as it could be checked; with `strict`, if all was checked too. */
  readonly ok: boolean;
  /** Why it could not be read at all; empty if it could. */
  readonly issues: readonly Issue[];
  readonly differences: readonly Difference[];
  /** Parts of the result that were not checked, for want of what they were made from. */
  readonly unchecked: readonly string[];
}

export interface VerifyOptions {
  /**
   * What was left unchecked is not ok: for whoever takes results from strangers, who may rename a catalogue, or leave it
   * out with all that was chosen from it. A result that names no catalogue is unchecked if there are catalogues among the
   * sources, and one without a benchmark if there are benchmarks.
   */
  readonly strict?: boolean;
}

/**
 * Computes a result from outside again, from its answers, and names every difference. Never rejects for what is in the
 * result. The assessment must have passed `parseDefinition`. What was shown from a catalogue or a benchmark is checked
 * if that is among the sources.
 */
export async function verify(
  value: unknown,
  assessment: Assessment,
  sources: VerifySources = {},
  { strict = false }: VerifyOptions = {},
): Promise<Verdict> {
  const parsed = parseResult(value);
  if (!parsed.ok) return { ok: false, issues: parsed.issues, differences: [], unchecked: [] };
  const result = parsed.value;
  const { id, language, startedAt, completedAt, depth, answers } = result;
  const catalogues = result.catalogues.map((one) => sourceOf(one, sources.catalogues));
  const benchmark = result.benchmark && sourceOf(result.benchmark.benchmark, sources.benchmarks);
  const computed: Record<string, unknown> = {
    ...createResult(assessment, answers, {
      ...{ id, language, startedAt, completedAt, depth },
      hash: await hashOnce(assessment),
      catalogues: catalogues.filter((one) => one !== undefined),
      benchmark: benchmark ?? null,
    }),
  };
  const found: Record<string, unknown> = { ...result };
  const isWithout = (named: unknown, known: readonly unknown[] = []) => strict && !named && known.length > 0;
  const unchecked = [
    ...(catalogues.includes(undefined) || isWithout(catalogues.length, sources.catalogues)
      ? ['catalogues', 'support', 'ideas']
      : []),
    ...(benchmark === undefined || isWithout(benchmark, sources.benchmarks) ? ['benchmark'] : []),
  ];
  for (const part of unchecked) found[part] = computed[part];
  const differences: Difference[] = [];
  compare(found, computed, [], differences);
  const ok = differences.length === 0 && !(strict && unchecked.length > 0);
  return { ok, issues: [], differences, unchecked };
}

/** Many results, one definition: it is hashed once. As with scoring, a later change of the object is not heard. */
const hashes = new WeakMap<Assessment, Promise<string>>();

function hashOnce(assessment: Assessment): Promise<string> {
  const hash = hashes.get(assessment) ?? hashOf(assessment);
  hashes.set(assessment, hash);
  return hash;
}

interface Named {
  readonly id: string;
  readonly version: string;
}

function sourceOf<Source extends Named>({ id, version }: Named, sources: readonly Source[] = []): Source | undefined {
  return sources.find((source) => source.id === id && source.version === version);
}

/** Both are plain JSON. Collects in a list, since nearly all there is to compare is the same. */
function compare(found: unknown, computed: unknown, path: Path, differences: Difference[]): void {
  const isList = Array.isArray(found) && Array.isArray(computed);
  if (!isList && !(isObject(found) && isObject(computed))) {
    differences.push({ path: pathText(path), found: describe(found), computed: describe(computed) });
    return;
  }
  for (const key of new Set([...Object.keys(found), ...Object.keys(computed)])) {
    const [one, other] = [own(found, key), own(computed, key)];
    if (one !== other) compare(one, other, [...path, isList ? Number(key) : key], differences);
  }
}

function own(holder: object, key: string): unknown {
  return Object.hasOwn(holder, key) ? (holder as Readonly<Record<string, unknown>>)[key] : undefined;
}
