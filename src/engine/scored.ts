/** On which questions a step or a score hangs. */
import { compile } from './compile.js';
import type { Compiled } from './compile.js';
import { itemsOf } from './search/component.js';
import type { Assessment, Item } from './types.js';

/** The items that the gates up to a step, numbered from 1, look at, also by way of a score. In the order of asking. */
export function gateItems(assessment: Assessment, step: number = assessment.steps.length): Item[] {
  const places = gatePlaces(compile(assessment), step);
  return assessment.items.filter((_, at) => places.has(at));
}

/** The items that a gate or a dimension looks at. In the order of asking. */
export function scoredItems(assessment: Assessment): Item[] {
  const inDimensions = new Set(compile(assessment).dimensions.flatMap(({ terms }) => terms.map(({ at }) => at)));
  const inGates = new Set(gateItems(assessment));
  return assessment.items.filter((item, at) => inDimensions.has(at) || inGates.has(item));
}

/** Places of the items that the gates up to a step look at. */
export function gatePlaces(compiled: Compiled, step = Infinity): ReadonlySet<number> {
  return new Set(compiled.gates.slice(0, step - 1).flatMap(({ test }) => itemsOf(compiled, test)));
}
