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
  /** True if the result follows from its answers, as far as it could be checked. */
  readonly ok: boolean;
  /** Why it could not be read at all; empty if it could. */
  readonly issues: readonly Issue[];
  readonly differences: readonly Difference[];
  /** Parts of the result that were not checked, for want of what they were made from. */
  readonly unchecked: readonly string[];
}

/**
 * Computes a result from outside again, from its answers, and names every difference. Never rejects for what is in the
 * result. The assessment must have passed `parseDefinition`. What was shown from a catalogue or a benchmark is checked
 * if that is among the sources.
 */
export async function verify(value: unknown, assessment: Assessment, sources: VerifySources = {}): Promise<Verdict> {
  const parsed = parseResult(value);
  if (!parsed.ok) return { ok: false, issues: parsed.issues, differences: [], unchecked: [] };
  const result = parsed.value;
  const { id, language, startedAt, completedAt, depth, answers } = result;
  const catalogues = result.catalogues.map((one) => sourceOf(one, sources.catalogues));
  const benchmark = result.benchmark && sourceOf(result.benchmark.benchmark, sources.benchmarks);
  const computed: Record<string, unknown> = {
    ...createResult(assessment, answers, {
      ...{ id, language, startedAt, completedAt, depth },
      hash: await hashOf(assessment),
      catalogues: catalogues.filter((one) => one !== undefined),
      benchmark: benchmark ?? null,
    }),
  };
  const found: Record<string, unknown> = { ...result };
  const unchecked = [
    ...(catalogues.includes(undefined) ? ['catalogues', 'support', 'ideas'] : []),
    ...(benchmark === undefined ? ['benchmark'] : []),
  ];
  for (const part of unchecked) found[part] = computed[part];
  const differences = differencesOf(found, computed, []);
  return { ok: differences.length === 0, issues: [], differences, unchecked };
}

interface Named {
  readonly id: string;
  readonly version: string;
}

function sourceOf<Source extends Named>({ id, version }: Named, sources: readonly Source[] = []): Source | undefined {
  return sources.find((source) => source.id === id && source.version === version);
}

function differencesOf(found: unknown, computed: unknown, path: Path): Difference[] {
  if (Array.isArray(found) && Array.isArray(computed)) {
    return entriesOf(found, computed).flatMap((index) =>
      differencesOf(found[Number(index)], computed[Number(index)], [...path, Number(index)]),
    );
  }
  if (isObject(found) && isObject(computed)) {
    return entriesOf(found, computed).flatMap((key) =>
      differencesOf(own(found, key), own(computed, key), [...path, key]),
    );
  }
  if (Object.is(found, computed)) return [];
  return [{ path: pathText(path), found: describe(found), computed: describe(computed) }];
}

function entriesOf(found: object, computed: object): string[] {
  return [...new Set([...Object.keys(found), ...Object.keys(computed)])];
}

function own(object: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(object, key) ? object[key] : undefined;
}
