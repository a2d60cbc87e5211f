/** Stored results by the opened version and by the draft: whose step changes. */
import { evaluate } from '../../engine/index.js';
import type { AssessmentDefinition, Evaluation } from '../../engine/index.js';
import { fitting } from './fitting.js';
import { isSameStep } from './step-range.js';
import { stored } from './stored.js';
import type { Sheet } from './stored.js';

export interface StepChange {
  /** Id of the result, or its place in the file. */
  readonly name: string;
  readonly before: Evaluation['step'];
  readonly now: Evaluation['step'];
}
export interface Compared {
  readonly compared: number;
  /** Lines that are no result and no answers. */
  readonly unreadable: number;
  readonly changes: readonly StepChange[];
}

/** `text`: results or answers, one a line (JSON Lines) or as one list. */
export function compared(before: AssessmentDefinition, now: AssessmentDefinition, text: string): Compared {
  const { sheets, unreadable } = stored(before, text);
  return { compared: sheets.length, unreadable, changes: stepChanges(before, now, sheets) };
}

/** Those whose step is another one by the draft. */
export function stepChanges(
  before: AssessmentDefinition,
  now: AssessmentDefinition,
  sheets: readonly Pick<Sheet, 'answers' | 'name'>[],
): readonly StepChange[] {
  return sheets.flatMap(({ answers, name }): StepChange[] => {
    const [then, present] = [evaluate(before, answers).step, evaluate(now, fitting(now, answers)).step];
    return isSameStep(then, present) ? [] : [{ name, before: then, now: present }];
  });
}
