/** What is to be kept, of what the tab has and what is kept. */
import type { EarlierVisit } from '../../engine/index.js';
import type { KeptExtras } from '../session/context.js';
import type { Draft } from '../session/visit.js';
import { merged } from './merge.js';
import type { KeptAnswers } from './merge.js';
import type { Kept } from './storage.js';

export const NO_EXTRAS: KeptExtras = { ticks: [], voices: [], previous: null, country: null };

/** `hash`: of the assessment of today. `had`: what this tab had of it; the same visit stays the same object. */
export function extrasOf(kept: Kept, hash: string, had: KeptExtras): KeptExtras {
  const { country, previous: visit, previousFor, ticks, voices } = kept;
  // A code says whether its answers were given to an assessment, not to which one.
  const isOfCode = visit?.assessment === null;
  const previous = isOfCode ? { ...visit, sameDefinition: previousFor === hash } : visit;
  const isSame = isSameVisit(previous, had.previous) && previous?.sameDefinition === had.previous?.sameDefinition;
  return { ticks, voices, country, previous: isSame ? had.previous : previous };
}

function isSameVisit(one: EarlierVisit | null, other: EarlierVisit | null): boolean {
  const [a, b] = [one, other].map((visit) => visit && [visit.id, visit.date, visit.depth, visit.answers, visit.ticks]);
  return JSON.stringify(a) === JSON.stringify(b);
}

/** To be kept for tabs with another assessment, such as that of before an update of the page. */
function previousFor(hash: string, kept: Kept | null, visit: EarlierVisit | null): unknown {
  if (visit?.assessment !== null) return null;
  if (visit.sameDefinition) return hash;
  return kept && isSameVisit(kept.previous, visit) ? kept.previousFor : null;
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
    previousFor: previousFor(hash, kept, extras.previous),
    revision: (kept?.revision ?? 0) + 1,
  };
}
