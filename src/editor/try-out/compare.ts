/** Stored results by the opened version and by the draft: whose step changes. */
import { evaluate } from '../../engine/index.js';
import type { AssessmentDefinition, Evaluation } from '../../engine/index.js';
import type { Where } from '../files/problem.js';
import { fitting } from './fitting.js';
import { isSameStep } from './step-range.js';
import { stored } from './stored.js';
import type { Sheet, Stored } from './stored.js';

export interface StepChange {
  /** Id of the result, or its place in the file. */
  readonly name: string;
  readonly before: Evaluation['step'];
  readonly now: Evaluation['step'];
}
export interface Compared {
  readonly compared: number;
  /** Where there is no result and no answers. */
  readonly leftOut: readonly Where[];
  readonly changes: readonly StepChange[];
}

/** What was compared last: the page asks for it each time that it is painted. */
let last: { readonly now: AssessmentDefinition; readonly from: Stored; readonly found: Compared } | null = null;

/** `text`: results or answers, one a line (JSON Lines) or as one list. */
export function compared(before: AssessmentDefinition, now: AssessmentDefinition, text: string): Compared {
  const from = stored(before, text);
  if (last?.now === now && last.from === from) return last.found;
  const { leftOut, sheets } = from;
  const found = { compared: sheets.length, leftOut, changes: stepChanges(before, now, sheets) };
  last = { now, from, found };
  return found;
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
