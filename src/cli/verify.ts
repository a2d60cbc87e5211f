/** The command `verify`: recomputes results from their answers. */
import { isExact, verify } from '../contract/index.js';
import type { Difference, Verdict } from '../contract/index.js';
import type { Result } from '../engine/index.js';
import type { LineOutcome } from './each-line.js';
import type { Entry } from './input/entry.js';
import { issueLine } from './report.js';
import type { Sources } from './sources.js';

export interface VerifierOptions {
  /** Whether parts that could not be checked count as errors. */
  readonly strict?: boolean;
}

/** Makes the function that verifies one line. Input: a Result. Output: `{ line, id, ok, differences, unchecked }`. */
export function verifier(
  { assessment, known }: Pick<Sources, 'assessment' | 'known'>,
  { strict = false }: VerifierOptions = {},
) {
  return async ({ number, place, value }: Entry): Promise<LineOutcome> => {
    // Most results are. What is missing from one counts only with `strict`.
    const isRight = !strict && (await isExact(value, assessment, known));
    const { differences, issues, ok, unchecked } = isRight ? RIGHT : await verify(value, assessment, known, { strict });
    // A line that is no Result has errors and no output.
    if (issues.length > 0) return { errors: issues.map((one) => issueLine(place, one)) };
    const result = value as Result;
    const errors = differences.map((one) => differenceLine(place, one));
    const left = unchecked.length > 0 ? [uncheckedLine(place, unchecked, unknownTo(known, result))] : [];
    return {
      id: result.id,
      staysIfRepeated: true,
      output: { line: number, id: result.id, ok, differences, unchecked },
      errors: strict ? [...errors, ...left] : errors,
      notices: strict ? [] : left,
    };
  };
}

const RIGHT: Verdict = { ok: true, issues: [], differences: [], unchecked: [] };

/** Catalogues and benchmark that the result names and that were not given, as `id version`. */
function unknownTo({ benchmarks = [], catalogues = [] }: Sources['known'], result: Result): string[] {
  const known = new Set([...catalogues, ...benchmarks].map(nameOf));
  const named = [...result.catalogues, ...(result.benchmark ? [result.benchmark.benchmark] : [])];
  return named.map(nameOf).filter((name) => !known.has(name));
}

function nameOf({ id, version }: { readonly id: string; readonly version: string }): string {
  return `${id} ${version}`;
}

function uncheckedLine(place: string, parts: readonly string[], files: readonly string[]): string {
  const cure =
    files.length > 0
      ? `Name the files they were made with by --support and --benchmark: ${files.join(', ')}.`
      : 'It names no catalogue or figures that they were made with: ask its sender for the original.';
  return `${place}: Not checked: ${parts.join(', ')}. ${cure} [unchecked]\n`;
}

export function differenceLine(place: string, { computed, found, path }: Difference): string {
  return `${place} ${path}: Expected ${computed}, found ${found}. ${cureOf(path)} [different]\n`;
}

function cureOf(path: string): string {
  if (path.startsWith('$.assessment.')) return 'Name the definition it was made with by --assessment.';
  if (/^\$\.catalogues\[\d+\]\.hash$/.test(path))
    return 'The catalogue has another content: name the original by --support.';
  if (path === '$.engineVersion') return 'Use the version of this package it was made with.';
  return 'It does not follow from the answers: ask its sender for the original.';
}
