/** What is to be kept, of what the tab has and what is kept. */
import type { KeptExtras } from '../session/context.js';
import type { Draft } from '../session/visit.js';
import { merged } from './merge.js';
import type { KeptAnswers } from './merge.js';
import type { Kept } from './storage.js';

export const NO_EXTRAS: KeptExtras = { ticks: [], voices: [], previous: null, country: null };

/** `hash`: of the assessment of today. `had`: what this tab had of it; the same visit stays the same object. */
export function extrasOf({ hash: kept, ...extras }: Kept, hash: string, had: KeptExtras): KeptExtras {
  const { country, previous: visit, ticks, voices } = extras;
  // A code says whether its answers were given to the assessment that it was typed for.
  const isOlder = kept !== hash && visit?.assessment === null;
  const previous = isOlder ? { ...visit, sameDefinition: false } : visit;
  const isSame = JSON.stringify(previous) === JSON.stringify(had.previous);
  return { ticks, voices, country, previous: isSame ? had.previous : previous };
}

interface Sides {
  /** As `Sides` of `merge.ts` have them. */
  readonly before: KeptAnswers | null;
  readonly mineBefore: KeptAnswers;
  /** What is kept now; null for nothing. */
  readonly kept: Kept | null;
  /** There was something, which another tab has deleted. */
  readonly isDeleted: boolean;
}

export function nextKept(hash: string, draft: Draft, sides: Sides, extras: KeptExtras): Kept {
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
