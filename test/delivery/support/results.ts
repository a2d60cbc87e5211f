import type { Result } from '../../../src/engine/index.js';
import { ANSWERS, builtInResult } from '../../contract/support/results.js';

const RESULT = builtInResult(ANSWERS);

/** A whole result of the built-in assessment under this id. */
export function resultWith(id: string): Result {
  return { ...RESULT, id };
}

/** Ids that a test can foresee: `fresh-1`, `fresh-2`, … */
export function counter(): () => string {
  let count = 0;
  return () => `fresh-${(count += 1)}`;
}
