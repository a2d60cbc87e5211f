import { chosenIn } from './chosen.js';
import { countedAnswers } from './flow.js';
import { itemStates } from './states.js';
import type { Sheet } from './sheet.js';
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
  return factsOf({ assessment, answers: counted, states: () => itemStates(assessment, counted) });
}

/** `firmFacts`, of answers that were read already. */
export function factsOf(sheet: Pick<Sheet, 'answers' | 'assessment' | 'states'>): FirmFacts {
  const [size = null] = chosenIn(sheet, 'size') ?? [];
  const [sector = null] = chosenIn(sheet, 'sector') ?? [];
  return { size, sector, barriers: chosenIn(sheet, 'barriers') ?? [] };
}
