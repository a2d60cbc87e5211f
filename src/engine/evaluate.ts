/** Evaluation: step, gates and scores of a set of answers. */
import { applicable } from './applicable.js';
import { compile } from './compile.js';
import type { Compiled } from './compile.js';
import type { Test } from './compiled-test.js';
import { rounded } from './interval.js';
import { atLeast } from './truth.js';
import { read, readRanges, scoreAll } from './read.js';
import { test } from './reading.js';
import { bandsOf } from './score-bands.js';
import type { Bounds, Reading } from './routing.js';
import type { Answers, Assessment, Evaluation, GateState, Interval, StepRange, Truth } from './types.js';

/**
 * Evaluates a set of answers:
 *
 *     const { step, cells } = evaluate(assessment, { 'use.frequency': 'weekly' });
 *     console.log(step?.low, step?.high); // steps are numbered from 1
 *
 * An assessment without steps is a profile: it has scores, and `step` is null.
 * Pure and deterministic. Unknown items and invalid answers count as not answered. `whole`: has passed
 * `parseDefinition`; a definition that refers to missing items throws a RangeError. `ranges`: values of
 * items by id, in place of those of the answers, which then only say what applies.
 */
export function evaluate(whole: Assessment, answers: Answers, ranges?: ReadonlyMap<string, Interval>): Evaluation {
  const assessment = applicable(whole, answers);
  const compiled = compile(assessment);
  const items = ranges ? readRanges(compiled, ranges) : read(compiled, answers);
  return evaluateRead(whole, assessment, items);
}

/** `evaluate`, of items that were read. `assessment`: the items that apply. */
export function evaluateRead(whole: Assessment, assessment: Assessment, items: Reading): Evaluation {
  const compiled = compile(assessment);
  const scores = scoreAll(compiled, items);
  const cells: Record<string, Interval | null> = {};
  for (const { id } of whole.dimensions) cells[id] = null;
  compiled.dimensions.forEach(({ id }, at) => {
    cells[id] = { low: scores.low[at] ?? 0, high: scores.high[at] ?? 0 };
  });
  const bands = bandsOf(whole.dimensions, cells);
  const scored = { cells, ...(bands && { bands }), notApplicable: leftOut(whole, assessment) };
  if (assessment.steps.length === 0) return { step: null, gates: [], undecided: [], ...scored };
  const gates = compiled.gates.map((gate): GateState => ({ step: gate.step, holds: test(gate.test, items, scores) }));
  const step = stepRange(assessment, gates);
  // Skips the search if the step is certain, which is the usual case.
  const undecided = step.low === step.high ? [] : undecidedItems(compiled, step, items, scores);
  return { step, gates, undecided, ...scored };
}

/** Ids of the items that do not apply. */
function leftOut(whole: Assessment, applying: Assessment): string[] {
  if (whole === applying) return [];
  const left = new Set(applying.items.map(({ id }) => id));
  return whole.items.map(({ id }) => id).filter((id) => !left.has(id));
}

/** Low step: all gates up to it hold. High step: no gate up to it is certainly false. */
function stepRange({ steps }: Assessment, gates: readonly GateState[]): StepRange {
  const firstNotTrue = gates.findIndex((gate) => gate.holds !== true);
  const firstFalse = gates.findIndex((gate) => gate.holds === false);
  const low = (firstNotTrue === -1 ? gates.length : firstNotTrue) + 1;
  const high = (firstFalse === -1 ? gates.length : firstFalse) + 1;
  return { low, high, id: steps[low - 1]?.id ?? '' };
}

/** The unknown items that can decide a gate between the low and the high step. */
function undecidedItems(compiled: Compiled, step: StepRange, items: Reading, scores: Bounds): string[] {
  const deciding = new Set<number>();
  for (const gate of compiled.gates.slice(step.low - 1, step.high - 1)) {
    collectUnknown(compiled, gate.test, items, scores, deciding);
  }
  const open: string[] = [];
  compiled.items.forEach(({ item }, at) => {
    if (deciding.has(at) && items.asked[at] && items.low[at] !== items.high[at]) open.push(item.id);
  });
  return open;
}

/** Collects the places of items in unknown parts of a condition. Parts that are known decide nothing any more. */
function collectUnknown(compiled: Compiled, node: Test, items: Bounds, scores: Bounds, found: Set<number>): void {
  if (test(node, items, scores) !== null) return;
  if (node.kind === 'item') found.add(node.at);
  else if (node.kind === 'dimension') compiled.dimensions[node.at]?.terms.forEach(({ at }) => found.add(at));
  else if ('parts' in node) node.parts.forEach((part) => collectUnknown(compiled, part, items, scores, found));
}

/** Whether the score of a dimension reaches its minimum for a step. `step`: numbered from 1. */
export function meetsMinimum(assessment: Assessment, step: number, dimension: string, score: Interval): Truth {
  return atLeast(score, minimumOf(assessment, step, dimension) ?? -Infinity);
}

/**
 * The minimum score of a dimension for a step, rounded to six decimals as scores are; undefined if there is none. `step`:
 * numbered from 1.
 */
export function minimumOf(assessment: Assessment, step: number, dimension: string): number | undefined {
  const minima = assessment.steps[step - 1]?.minima ?? {};
  // Own keys only: a dimension may have the id "constructor".
  const minimum = Object.hasOwn(minima, dimension) ? minima[dimension] : undefined;
  return minimum === undefined ? undefined : rounded(minimum);
}
