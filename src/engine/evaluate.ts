import { atLeast, truth } from './interval.js';
import { isOpen, itemStates } from './flow.js';
import type { ItemState } from './flow.js';
import { itemById, valueRange } from './values.js';
import type {
  Answers,
  Assessment,
  AtLeast,
  Condition,
  Dimension,
  Evaluation,
  GateState,
  Interval,
  StepRange,
  Truth,
} from './types.js';

/**
 * Scores a set of answers: the step, the gates, the cells, and what would still decide the step.
 *
 * Pure and deterministic; answers the assessment does not know count as not given. The assessment must have passed
 * `parseDefinition`: a definition that names items it does not have is a `RangeError`.
 */
export function evaluate(assessment: Assessment, answers: Answers): Evaluation {
  const states = itemStates(assessment, answers);
  const gates = gateStates(assessment, states);
  const step = stepRange(assessment, gates);
  return {
    step,
    gates,
    cells: Object.fromEntries(
      assessment.dimensions.map((dimension) => [dimension.id, dimensionScore(assessment, dimension, states)]),
    ),
    undecided: undecidedItems(assessment, step, states),
  };
}

/** A fact that a gate asks for, and whether it is there. */
export interface GateFact extends AtLeast {
  readonly holds: Truth;
}

/** The facts of a gate as a tree: a single fact, or a group of which all or any is needed. */
export type GateTree =
  | ({ readonly kind: 'fact' } & GateFact)
  | { readonly kind: 'all' | 'any'; readonly holds: Truth; readonly parts: readonly GateTree[] };

/** The gate of a step, numbered from 1, fact by fact; null for a step without a gate. */
export function explainGate(assessment: Assessment, answers: Answers, step: number): GateTree | null {
  const gate = assessment.steps[step - 1]?.gate;
  return gate ? explain(gate, lookUp(itemStates(assessment, answers))) : null;
}

function explain(condition: Condition, valueOf: (item: string) => Interval): GateTree {
  const holds = truth(condition, valueOf);
  if ('item' in condition) return { kind: 'fact', ...condition, holds };
  const kind = 'all' in condition ? 'all' : 'any';
  const parts = 'all' in condition ? condition.all : condition.any;
  return { kind, holds, parts: parts.map((part) => explain(part, valueOf)) };
}

function gateStates(assessment: Assessment, states: ReadonlyMap<string, ItemState>): GateState[] {
  const value = lookUp(states);
  return assessment.steps
    .slice(1)
    .map((step) => ({ step: step.id, holds: step.gate ? truth(step.gate, value) : true }));
}

/** Low: all gates up to it hold. High: no gate up to it is surely closed. */
function stepRange(assessment: Assessment, gates: readonly GateState[]): StepRange {
  const firstNotTrue = gates.findIndex((gate) => gate.holds !== true);
  const firstFalse = gates.findIndex((gate) => gate.holds === false);
  const low = (firstNotTrue === -1 ? gates.length : firstNotTrue) + 1;
  const high = (firstFalse === -1 ? gates.length : firstFalse) + 1;
  return { low, high, id: assessment.steps[low - 1]?.id ?? '' };
}

/**
 * The weighted mean of the items, each stretched to 0-100. Rounded to six decimals, so that neither the order of
 * additions nor the machine's binary fractions can move a score across a threshold.
 */
function dimensionScore(
  assessment: Assessment,
  dimension: Dimension,
  states: ReadonlyMap<string, ItemState>,
): Interval {
  let low = 0;
  let high = 0;
  let weights = 0;
  for (const { item: id, weight = 1 } of dimension.items) {
    const item = itemById(assessment, id);
    const range = valueRange(item);
    const value = states.get(id)?.value ?? range;
    low += (weight * (value.low - range.low)) / (range.high - range.low);
    high += (weight * (value.high - range.low)) / (range.high - range.low);
    weights += weight;
  }
  return { low: percentage(low / weights), high: percentage(high / weights) };
}

function percentage(share: number): number {
  return Math.round(share * 1e8) / 1e6;
}

/** The open items on which a gate between the low and the high step still hangs. */
function undecidedItems(assessment: Assessment, step: StepRange, states: ReadonlyMap<string, ItemState>): string[] {
  const deciding = new Set<string>();
  const value = lookUp(states);
  for (const { gate } of assessment.steps.slice(step.low, step.high)) {
    if (gate) collectUnknown(gate, value, deciding);
  }
  return [...states.values()]
    .filter((state) => isOpen(state) && deciding.has(state.item.id))
    .map(({ item }) => item.id);
}

/** Follows only what is unknown: a part that is settled, or that stands beside a settling part, decides nothing. */
function collectUnknown(condition: Condition, valueOf: (item: string) => Interval, found: Set<string>): void {
  if (truth(condition, valueOf) !== null) return;
  if ('item' in condition) found.add(condition.item);
  else ('all' in condition ? condition.all : condition.any).forEach((part) => collectUnknown(part, valueOf, found));
}

function lookUp(states: ReadonlyMap<string, ItemState>): (item: string) => Interval {
  return (id) => {
    const state = states.get(id);
    if (!state) throw new RangeError(`A condition names the item "${id}", which the assessment does not have.`);
    return state.value;
  };
}

/** Does the score of a dimension meet what a step asks of it? */
export function meetsMinimum(assessment: Assessment, step: number, dimension: string, score: Interval): Truth {
  const minima = assessment.steps[step - 1]?.minima ?? {};
  // Own keys only: a dimension may be called "constructor".
  return atLeast(score, (Object.hasOwn(minima, dimension) && minima[dimension]) || 0);
}
