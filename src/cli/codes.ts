/** Answer codes in the input of commands. */
import { issue } from '../contract/issues.js';
import type { Issue } from '../contract/issues.js';
import { decodeAnswers } from '../engine/index.js';
import type { Assessment, DecodedAnswers } from '../engine/index.js';

/** Groups of five letters and digits. Shorter than any code is good enough: a wrong one is told so. */
const CODE = /^[0-9a-z]{5}(?:[-\s]?[0-9a-z]{5}){2,}$/i;

export function looksLikeCode(text: string): boolean {
  return CODE.test(text.trim());
}

/** The definition that codes are of. `hash`: its content hash. */
export interface CodeSource {
  readonly assessment: Assessment;
  readonly hash: string;
}

export function decoded(
  { assessment, hash }: CodeSource,
  code: string,
): { readonly value: DecodedAnswers } | { readonly issues: readonly Issue[] } {
  const outcome = decodeAnswers(assessment, code, { hash });
  if (outcome.ok) return { value: outcome.value };
  return { issues: [issue('bad-code', [], code, `an answer code of ${assessment.id}`, outcome.problem.message)] };
}
