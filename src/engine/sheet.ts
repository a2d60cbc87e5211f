/** The answer sheet of one firm: counted and looked through once, for all parts of a result. */
import { countedAnswers } from './flow.js';
import { readAnswers } from './routing.js';
import { itemStates } from './states.js';
import type { ItemState } from './states.js';
import type { Answers, Assessment, Condition, Truth } from './types.js';

export interface Sheet {
  readonly assessment: Assessment;
  /** The answers that count. */
  readonly answers: Answers;
  /** By item. Made when somebody asks. */
  readonly states: () => ReadonlyMap<string, ItemState>;
  /** Whether a condition on items holds. */
  readonly holds: (condition: Condition) => Truth;
}

export function sheetOf(assessment: Assessment, answers: Answers): Sheet {
  const counted = countedAnswers(assessment, answers);
  let states: ReadonlyMap<string, ItemState> | undefined;
  return {
    assessment,
    answers: counted,
    states: () => (states ??= itemStates(assessment, counted)),
    holds: (condition) => readAnswers(assessment, counted).holds(condition),
  };
}
