/** Results to count. */
import { assessment } from '../../../src/content/index.js';
import { hashOf } from '../../../src/contract/index.js';
import type { Counted } from '../../../src/cohort/index.js';
import { createResult } from '../../../src/engine/index.js';
import type { Answers, Depth, Result } from '../../../src/engine/index.js';
import { randomSheets } from '../../engine/support/random-sheets.js';

export const builtIn: Counted = { assessment, hash: await hashOf(assessment) };

export interface Made {
  readonly id?: string;
  readonly completedAt?: string;
  readonly depth?: Depth;
}

export function resultOf({ assessment, hash }: Counted, answers: Answers, made: Made = {}): Result {
  const { completedAt = '2026-08-01T10:00:00Z', depth = 'full', id = 'r-1' } = made;
  return createResult(assessment, answers, { id, language: 'nl', startedAt: completedAt, completedAt, depth, hash });
}

/** Of firms that differ in everything, over five quarters; every seventh is a quick one. */
export function randomResults(count: number, seed: number): Result[] {
  return [...randomSheets(count, seed)].map((answers, at) =>
    resultOf(builtIn, answers, {
      id: `r-${at}`,
      completedAt: new Date(Date.UTC(2026, (at * 5) % 14, 1 + (at % 28), at % 24)).toISOString(),
      depth: at % 7 === 3 ? 'quick' : 'full',
    }),
  );
}
