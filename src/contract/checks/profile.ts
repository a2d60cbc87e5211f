/** Checks what belongs to a ladder, and what a definition without one needs. */
import { isObject, valueAt } from '../copy.js';
import { issue, words } from '../issues.js';
import type { Issue } from '../issues.js';
import type { View } from '../view.js';

/** A ladder has two steps or more; without any the result is a profile, which is made of dimensions. */
export function checkProfile({ raw }: View): Issue[] {
  const { dimensions, steps } = raw;
  const count = stepsIn(steps);
  if (count === 1) {
    const cure = 'Add a step, or leave `steps` out: then the result is a profile of scores.';
    return [issue('bad-value', ['steps'], words('one step'), 'two steps or more, or none', cure)];
  }
  if (count !== 0 || !Array.isArray(dimensions) || dimensions.length > 0) return [];
  const cure = 'Add a dimension, or steps: without both there is no result.';
  return [issue('bad-value', ['dimensions'], words('no dimension'), 'a dimension in a definition without steps', cure)];
}

/** Keys that plans are made of: without steps, nothing looks at them. */
export function idleWithoutSteps({ raw }: View): Issue[] {
  if (stepsIn(raw.steps) !== 0) return [];
  return ['actions', 'firstSupport'].flatMap((key) => {
    if (!isObject(raw[key]) && valueAt(raw, [key, 0]) === undefined) return [];
    const cure = 'Take it out, or write steps.';
    return [issue('never-matters', [key], words('what only a plan uses'), 'steps, or nothing here', cure)];
  });
}

/** Undefined where `steps` is anything else than a list. */
function stepsIn(steps: unknown): number | undefined {
  if (steps === undefined) return 0;
  return Array.isArray(steps) ? steps.length : undefined;
}
