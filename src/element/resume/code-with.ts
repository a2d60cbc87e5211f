/** The code of a result, or of answers so far. */
import { encodeAnswers } from '../../engine/code/encode.js';
import type { Answers, Assessment, Depth, Result, StageKey } from '../../engine/index.js';
import type { Present } from './earlier.js';
import type { Visitor } from './parts.js';

/** What a code is made of, beside the assessment. */
export interface CodeContent {
  readonly answers: Answers;
  readonly depth: Depth;
  readonly ticks?: readonly StageKey[];
  /** ISO 8601, UTC; null while there is no result. */
  readonly completedAt: string | null;
}

/** `hash`: of the assessment. */
export function codeWith(
  hash: string,
  assessment: Assessment,
  { answers, completedAt, depth, ticks = [] }: CodeContent,
): string {
  return encodeAnswers(assessment, answers, { hash, depth, ticks, ...(completedAt !== null && { date: completedAt }) });
}

/** Of the visitor's result with what was ticked off, or of the answers so far. */
export function codeOf(
  { assessment, hash }: Present,
  { answers, visit: { result } }: Visitor,
  ticks: (result: Result) => readonly StageKey[],
): string {
  const content = result
    ? { ...result, ticks: ticks(result) }
    : ({ answers, depth: 'full', completedAt: null } as const);
  return codeWith(hash, assessment, content);
}
