/** Warnings about definitions that are valid, but in part without effect. */
import type { AssessmentDefinition } from '../../engine/text.js';
import type { Issue } from '../issues.js';
import { viewOf } from '../view.js';
import { idleWithoutSteps } from '../checks/profile.js';
import { idleConditions, idleValues } from './idle.js';
import { emptySteps, outOfReach } from './reach.js';

/**
 * What a definition has without effect: steps that nobody reaches or stays on, minimum scores that no plan can meet, answers
 * and conditions that never matter. `definition`: has passed `parseDefinition`. May take seconds for a large one. Where that
 * would take too long to find out, there is no warning.
 */
export function warningsOf(definition: AssessmentDefinition): Issue[] {
  const view = viewOf(definition);
  return [
    ...idleValues(view),
    ...idleConditions(definition, view),
    ...idleWithoutSteps(view),
    ...emptySteps(definition),
    ...outOfReach(definition),
  ];
}
