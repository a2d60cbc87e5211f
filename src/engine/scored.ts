/** The items that affect step and scores. */
import { compile } from './compile.js';
import type { Compiled } from './compile.js';
import { itemsOf } from './search/component.js';
import type { Assessment, Item } from './types.js';

/** The items that the gates up to a step refer to, also through a score, in order. `step`: numbered from 1. */
export function gateItems(assessment: Assessment, step: number = assessment.steps.length): Item[] {
  const places = gatePlaces(compile(assessment), step);
  return assessment.items.filter((_, at) => places.has(at));
}

/** The items that a gate or a dimension refers to, in order. */
export function scoredItems(assessment: Assessment): Item[] {
  const inDimensions = new Set(compile(assessment).dimensions.flatMap(({ terms }) => terms.map(({ at }) => at)));
  const inGates = new Set(gateItems(assessment));
  return assessment.items.filter((item, at) => inDimensions.has(at) || inGates.has(item));
}

/** Indexes of the items that the gates up to a step refer to. */
export function gatePlaces(compiled: Compiled, step = Infinity): ReadonlySet<number> {
  return new Set(compiled.gates.slice(0, step - 1).flatMap(({ test }) => itemsOf(compiled, test)));
}
