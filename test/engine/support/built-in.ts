import type { Answers, Assessment } from '../../../src/engine/index.js';
import { assessment as structure } from '../../../src/content/assessment.js';
import { answersWorth } from './definitions.js';

/** The built-in assessment, as the engine sees it. */
export const builtIn: Assessment = structure;

/** Answers to the built-in: a number is the value of an option, `n` of `use.reach` and so on. */
export function facts(values: Readonly<Record<string, number | Answers[string]>>): Answers {
  return answersWorth(builtIn, values);
}
