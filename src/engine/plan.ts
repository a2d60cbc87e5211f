/** The plan: the changes of least effort that lead to the next step, or that secure the present one. */
import { binding } from './binding.js';
import { compile } from './compile.js';
import { goalsOf } from './goals.js';
import { roadmap } from './roadmap.js';
import type { PlanStage } from './roadmap.js';
import { toRoute } from './route.js';
import { scoredAnswers } from './scored-sheet.js';
import type { ScoredSheet } from './scored-sheet.js';
import type { Route } from './route.js';
import { cheapest } from './search/cheapest.js';
import type { LargeSearch } from './search/large-search.js';
import type { Answers, Assessment } from './types.js';

/** A plan: the best route, its stages in order of time, and alternatives. */
export interface Plan extends Route {
  /** The step that it reaches or secures, numbered from 1. */
  readonly step: number;
  /** Id of that step. */
  readonly id: string;
  /**
   * `found`: the route is proven optimal, unless `proven` says otherwise: none has less effort, and none of the same effort
   * is more even. `impossible`: no route exists. `too-large`: the search ended at SEARCH_LIMIT comparisons without any
   * route; `raises` is empty.
   */
  readonly outcome: 'found' | 'impossible' | 'too-large';
  /**
   * Only there if the search ended at SEARCH_LIMIT comparisons: the best route that was found reaches the step, and no raise
   * can be left out or made smaller, but another route may have less effort.
   */
  readonly proven?: false;
  /** The raises in the order to carry them out, each split at the options where one can stop. */
  readonly stages: readonly PlanStage[];
  /** Up to two other routes, of the same effort or else of the next higher one. */
  readonly alternatives: readonly Route[];
  /** False if the search for alternatives ended at SEARCH_LIMIT, so there may be more. */
  readonly alternativesComplete: boolean;
}

/** Number of alternatives to search for. */
const ALTERNATIVES = 2;

/** `plan`, with this search; null for a search of small goals only. */
export function planWith(large: LargeSearch | null, assessment: Assessment, answers: Answers): Plan | null {
  return planFor(large, scoredAnswers(assessment, answers), 1);
}

/** `hold`, with this search; null for a search of small goals only. */
export function holdWith(large: LargeSearch | null, assessment: Assessment, answers: Answers): Plan {
  const present = planFor(large, scoredAnswers(assessment, answers), 0);
  if (!present) throw new RangeError('The definition has no steps.');
  return present;
}

/** The plan that secures the low step (`up` is 0), or that leads to the one above; null if there is no such step. */
export function planFor(large: LargeSearch | null, scored: ScoredSheet, up: 0 | 1): Plan | null {
  const { applying: assessment, compiled, evaluation, now, sheet } = scored;
  const present = evaluation.step?.low ?? 0;
  const step = assessment.steps[present - 1 + up];
  if (!step) return null;
  const goals = goalsOf(assessment, compile(assessment), present + up);
  const { outcome, routes, complete, proven } = cheapest(compiled, sheet.answers, goals, 1 + ALTERNATIVES, { large });
  const [best = { effort: 0, raises: [] }, ...alternatives] = routes.map((choice) => toRoute(compiled, choice, now));
  const stages = roadmap(assessment, compiled, best.raises, {
    low: now.low,
    step: present,
    binding: binding(assessment, evaluation)?.dimension ?? null,
  });
  return {
    step: present + up,
    id: step.id,
    outcome,
    ...(outcome === 'found' && !proven && { proven }),
    ...best,
    stages,
    alternatives,
    alternativesComplete: complete,
  };
}
