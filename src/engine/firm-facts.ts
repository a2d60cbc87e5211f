import { chosen, chosenOrUnknown } from './chosen.js';
import { countedAnswers } from './flow.js';
import type { Answers, Assessment } from './types.js';

/** Facts about a firm by which actions are chosen; null if unknown. */
export interface FirmFacts {
  readonly size: string | null;
  readonly sector: string | null;
  readonly barriers: readonly string[];
}

/** Reads size, sector and barriers from answers. */
export function firmFacts(assessment: Assessment, answers: Answers): FirmFacts {
  const counted = countedAnswers(assessment, answers);
  const [size = null] = chosenOrUnknown(assessment, counted, 'size') ?? [];
  const [sector = null] = chosenOrUnknown(assessment, counted, 'sector') ?? [];
  return { size, sector, barriers: chosen(assessment, counted, 'barriers') };
}
