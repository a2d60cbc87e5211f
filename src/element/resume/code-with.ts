/** The code of a result, or of answers so far. */
import { encodeAnswers } from '../../engine/index.js';
import type { Answers, Assessment, Depth, StageKey } from '../../engine/index.js';

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
