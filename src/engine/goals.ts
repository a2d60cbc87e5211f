/** What has to hold for a step, apart from routing: the goals of plans. */
import { scoreTest } from './compile.js';
import type { Compiled } from './compile.js';
import type { Test } from './compiled-test.js';
import { minimumOf } from './evaluate.js';
import type { Assessment } from './types.js';

/** The gate of a step and of all lower steps. `step`: numbered from 1. */
export function gateGoals(compiled: Compiled, step: number): Test[] {
  return compiled.gates.slice(0, step - 1).flatMap((gate) => conjuncts(gate.test));
}

/** The minimum that a step asks of a dimension; empty if there is none. `at`: index of the dimension. */
export function rowGoals(assessment: Assessment, compiled: Compiled, step: number, at: number): Test[] {
  const atLeast = minimumOf(assessment, step, compiled.dimensions[at]?.id ?? '');
  return atLeast === undefined ? [] : conjuncts(scoreTest(compiled, at, atLeast));
}

/** All that a plan to a step has to bring about: gates, needs and minima. */
export function goalsOf(assessment: Assessment, compiled: Compiled, step: number): Test[] {
  const rows = compiled.dimensions.flatMap((_, at) => rowGoals(assessment, compiled, step, at));
  return [...gateGoals(compiled, step), ...(compiled.needs[step - 1] ?? []), ...rows];
}

function conjuncts(test: Test): Test[] {
  return test.kind === 'all' ? test.parts.flatMap(conjuncts) : [test];
}
