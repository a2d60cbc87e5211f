/** What is to be kept, of what the tab has and what is kept. */
import type { Draft } from '../session/visit.js';
import { merged } from './merge.js';
import type { KeptAnswers } from './merge.js';
import type { Kept } from './storage.js';

/** What is kept beside the answers. */
export type Extras = Pick<Kept, 'ticks' | 'voices'>;

export const NO_EXTRAS: Extras = { ticks: [], voices: [] };

interface Sides {
  /** As `Sides` of `merge.ts` have them. */
  readonly before: KeptAnswers | null;
  readonly mineBefore: KeptAnswers;
  /** What is kept now; null for nothing. */
  readonly kept: Kept | null;
  /** There was something, which another tab has deleted. */
  readonly isDeleted: boolean;
}

export function nextKept(hash: string, draft: Draft, sides: Sides, extras: Extras): Kept {
  const { answers: mine, deepened, startedAt } = draft;
  const { before, isDeleted, kept, mineBefore } = sides;
  return {
    hash,
    answers: merged({ before, kept: kept?.answers ?? null, mineBefore, mine }),
    startedAt: kept?.startedAt ?? (isDeleted ? null : startedAt),
    deepened: deepened || kept?.deepened === true,
    ...extras,
    revision: (kept?.revision ?? 0) + 1,
  };
}
