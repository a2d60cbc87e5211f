/** Recomputes a result from its answers and lists the differences. */
import { answersAndTexts, createResult } from '../engine/index.js';
import { voicesAgain } from '../engine/voices/voices-again.js';
import type { Assessment, Plan, Result } from '../engine/index.js';
import { isObject } from './copy.js';
import { describe, pathText } from './issues.js';
import type { Issue, Path } from './issues.js';
import { parseResult } from './parse-result.js';
import { figuresOf, hashOnce, sourceOf } from './sources.js';
import type { VerifySources } from './sources.js';

/** A place where a result differs from the one computed from its answers. */
export interface Difference {
  /** JSON path, such as `$.step.low`. */
  readonly path: string;
  /** The value in the result, as a short description. */
  readonly found: string;
  /** The computed value, as a short description. */
  readonly computed: string;
}

/** The outcome of `verify`. */
export interface Verdict {
  /** True if there are neither issues nor differences; with `strict`, if nothing was left unchecked either. */
  readonly ok: boolean;
  /** Why the value is not a Result; empty if it is one. Then nothing was compared. */
  readonly issues: readonly Issue[];
  readonly differences: readonly Difference[];
  /** Fields of the result that were not checked, because their catalogue or benchmark is not among the sources. */
  readonly unchecked: readonly string[];
}

export interface VerifyOptions {
  /**
   * Whether an unchecked field makes `ok` false. Use it for results from untrusted senders: they may rename a catalogue,
   * or leave it out with all that was chosen from it. So a result without catalogues counts as unchecked if the sources
   * have catalogues; the same holds for benchmarks.
   */
  readonly strict?: boolean;
}

/**
 * Recomputes an untrusted result from its answers and lists all differences:
 *
 *     const { ok, differences } = await verify(result, assessment, { catalogues: builtInCatalogues });
 *
 * `assessment`: has passed `parseDefinition`. A result without its `texts` is as good. Support, ideas, actions and comparison are
 * checked if their catalogues or benchmark are among the sources. Another content hash of a catalogue is a difference.
 * `previous` is scored again by `assessment`; only `stepThen`, by the definition of then, stays as it is told. Of `voices`, all
 * is computed again that follows from the views on single items; these stay as they are told. Never rejects because of the
 * result.
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
  const { id, language, startedAt, completedAt, depth, previous = null } = result;
  const catalogues = result.catalogues.map((one) => sourceOf(one, sources.catalogues));
  const benchmark = result.benchmark && figuresOf(result.benchmark.benchmark, sources.benchmarks);
  const recomputed = createResult(assessment, answersAndTexts(result), {
    ...{ id, language, startedAt, completedAt, depth },
    hash: await hashOnce(assessment),
    catalogues: catalogues.filter((one) => one !== undefined),
    benchmark: benchmark ?? null,
    previous,
  });
  const isWithout = (named: unknown, known: readonly unknown[] = []) => strict && !named && known.length > 0;
  const unchecked = [
    ...(catalogues.includes(undefined) || isWithout(catalogues.length, sources.catalogues)
      ? ['catalogues', 'support', 'ideas', 'actions']
      : []),
    ...(benchmark === undefined || isWithout(benchmark, sources.benchmarks) ? ['benchmark'] : []),
  ];
  const computed: Record<string, unknown> = {
    ...withoutActions(recomputed, unchecked),
    ...voicesOf(assessment, result),
    catalogues: await Promise.all(
      // A result that was made without hashes is compared without.
      result.catalogues.map(async ({ hash, id, version }, index) => {
        const source = catalogues[index];
        return { id, version, ...(hash !== undefined && source && { hash: await hashOnce(source) }) };
      }),
    ),
  };
  const found = withoutActions(result, unchecked);
  for (const part of unchecked) found[part] = computed[part];
  const differences: Difference[] = [];
  compare(found, computed, [], differences);
  const ok = differences.length === 0 && !(strict && unchecked.length > 0);
  return { ok, issues: [], differences, unchecked };
}

function voicesOf(assessment: Assessment, result: Result): Pick<Result, 'voices'> {
  return result.voices ? { voices: voicesAgain(assessment, result, result.voices) } : {};
}

/** The result as a record; without its actions if these are unchecked. */
function withoutActions(result: Result, unchecked: readonly string[]): Record<string, unknown> {
  if (!unchecked.includes('actions')) return { ...result };
  const cleared = (plan: Plan | null) =>
    plan && { ...plan, stages: plan.stages.map((stage) => ({ ...stage, action: null })) };
  return { ...result, quickAction: null, plan: cleared(result.plan), hold: cleared(result.hold) };
}

/** Compares two values of plain JSON and appends the differences to a list. */
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
