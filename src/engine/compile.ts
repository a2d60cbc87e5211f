/**
 * Compiles an assessment for scoring: ids become indexes ("places"), nested dimensions become one sum over items. Cached
 * by assessment object, so later changes of the object are ignored.
 */
import { itemsIn } from './applicable.js';
import { compileItems, compileTest } from './compile-items.js';
import { rounded } from './interval.js';
import { unknown } from './routing.js';
import { hasPoints } from './points.js';
import { rungsOf } from './rungs.js';
import type { CompiledItems } from './compile-items.js';
import type { Test } from './compiled-test.js';
import type { CompiledItem } from './compile-item.js';
import type { Rung } from './rungs.js';
import type { Assessment, AtLeast, Interval, MoreThan, ScoreAtLeast, ScoreMoreThan } from './types.js';

/** An item compiled for scoring and for plans. */
export interface ScoredItem extends CompiledItem {
  /** From the lowest to the highest. Of an item with points, `forFirm` gives those that the raises of one firm have. */
  readonly rungs: readonly Rung[];
  /** The values of the rungs. */
  readonly levels: readonly number[];
}

/** A comparison with the value of an item. */
export type Fact = Extract<Test, { readonly kind: 'item' }>;

/**
 * A score as a sum: the low end of its range, plus for each item the value above the item's lowest one, times a factor.
 * Counting from the lowest value avoids the loss of decimals when large numbers are subtracted.
 */
export interface Formula {
  readonly id: string;
  readonly terms: readonly Term[];
  /** The lowest and highest possible score. */
  readonly range: Interval;
  /** If the score is the lowest of others: these. Then `terms` only says which items it depends on. */
  readonly lowestOf?: readonly PartFormula[];
}

/** The score of a dimension, or the value of an item. */
export type PartFormula = Formula | Omit<Formula, 'id'>;

export interface Term {
  /** Index of the item. */
  readonly at: number;
  /** The lowest value of the item. */
  readonly from: number;
  /** Above 0. */
  readonly factor: number;
}

export interface Compiled extends CompiledItems<ScoredItem> {
  readonly dimensions: readonly Formula[];
  /** The gates of all steps after the first. */
  readonly gates: readonly { readonly step: string; readonly test: Test }[];
  /** For each step: facts that a plan has to bring about, besides gate and minima. */
  readonly needs: readonly (readonly Fact[])[];
  /** Indexes of the items that affect a gate, a need or a score, also through routing; ascending. */
  readonly scored: readonly number[];
  /** Indexes of the items that decide which scored items are asked. */
  readonly routers: ReadonlySet<number>;
  /** Indexes of the items with points. */
  readonly pointed: readonly number[];
}

const cache = new WeakMap<Assessment, Compiled>();

/** Compiles an assessment, once. Throws a RangeError if the definition refers to a missing item or dimension. */
export function compile(assessment: Assessment): Compiled {
  const known = cache.get(assessment);
  if (known) return known;
  const read = compileItems(assessment);
  const { placeOf } = read;
  const items = read.items.map((compiled): ScoredItem => {
    const rungs = rungsOf(compiled.item);
    return { ...compiled, rungs, levels: rungs.map(({ value }) => value) };
  });
  const dimensions = compileDimensions(assessment, items, placeOf);
  const dimensionAt = (id: string) => {
    const at = dimensions.findIndex((formula) => formula.id === id);
    return at === -1 ? unknown('dimension', id) : at;
  };
  const asksScore = (condition: ScoreAtLeast | ScoreMoreThan) => {
    const at = dimensionAt(condition.dimension);
    if ('atLeast' in condition) return scoreTest({ dimensions, items }, at, rounded(condition.atLeast));
    const { moreThan } = condition;
    // Scores have six decimals.
    return scoreTest({ dimensions, items }, at, rounded(rounded(moreThan) + 0.000_001), moreThan);
  };
  const nextOf = ({ item, moreThan }: MoreThan) =>
    items[placeOf(item)]?.levels.find((level) => level > moreThan) ?? Infinity;
  const gates = assessment.steps.slice(1).map(({ id, gate = { all: [] } }) => ({
    step: id,
    test: compileTest(gate, read, asksScore, nextOf),
  }));
  const needs = assessment.steps.map((step) => (step.needs ?? []).map((fact) => factOf(fact, placeOf)));
  const scored = scoredItems(items, dimensions, [...gates.map(({ test }) => test), ...needs.flat()]);
  const routers = new Set(scored.flatMap((at) => routersOf(items[at])));
  const pointed = read.all.filter((at) => hasPoints(read.itemAt(at)));
  const compiled = { ...read, items, dimensions, gates, needs, scored, routers, pointed };
  cache.set(assessment, compiled);
  return compiled;
}

function compileDimensions(
  assessment: Assessment,
  items: readonly CompiledItem[],
  placeOf: (item: string) => number,
): Formula[] {
  const done: Formula[] = [];
  for (const { id, items: all, score = 'mean' } of assessment.dimensions) {
    // Parts of weight 0 are only shown.
    const parts = all.filter(({ weight }) => weight !== 0);
    const formulas = parts.map((part): PartFormula => {
      if ('item' in part) return itemFormula(items, placeOf(part.item));
      return done.find((other) => other.id === part.dimension) ?? unknown('dimension', part.dimension);
    });
    if (score === 'lowest') {
      done.push(lowest(id, formulas));
      continue;
    }
    const weights = parts.map((part) => part.weight ?? 1);
    const isSum = score === 'sum';
    const low = isSum ? formulas.reduce((sum, { range }, index) => sum + (weights[index] ?? 0) * range.low, 0) : 0;
    done.push(combine(id, formulas, isSum ? weights : meanFactors(formulas, weights), low));
  }
  return done;
}

function itemFormula(items: readonly CompiledItem[], at: number): Omit<Formula, 'id'> {
  const range = items[at]?.range ?? unknown('item', String(at));
  return { terms: [{ at, from: range.low, factor: 1 }], range };
}

/** Factors that scale each part to its share of 100. A part with only one possible value gets 0. */
function meanFactors(parts: readonly PartFormula[], weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return parts.map(({ range }, index) => {
    const span = range.high - range.low;
    return span === 0 ? 0 : (100 * (weights[index] ?? 0)) / total / span;
  });
}

function combine(id: string, parts: readonly PartFormula[], factors: readonly number[], low: number): Formula {
  const terms = new Map<number, Term>();
  let high = low;
  parts.forEach(({ range, terms: inner }, index) => {
    const outer = factors[index] ?? 0;
    for (const { at, from, factor } of inner) {
      terms.set(at, { at, from, factor: (terms.get(at)?.factor ?? 0) + outer * factor });
    }
    high += outer * (range.high - range.low);
  });
  return { id, terms: [...terms.values()], range: { low, high } };
}

function lowest(id: string, lowestOf: readonly PartFormula[]): Formula {
  const end = (key: 'low' | 'high') => Math.min(...lowestOf.map(({ range }) => range[key]));
  const terms = new Map(lowestOf.flatMap((part) => part.terms).map((term) => [term.at, term]));
  return { id, terms: [...terms.values()], range: { low: end('low'), high: end('high') }, lowestOf };
}

/** Whether a score is at least this: for a `lowest`, whether each of its parts is. `at`: index of the dimension. */
export function scoreTest(
  compiled: Pick<Compiled, 'dimensions' | 'items'>,
  at: number,
  atLeast: number,
  moreThan?: number,
): Test {
  const { dimensions, items } = compiled;
  const parts = dimensions[at]?.lowestOf;
  if (!parts) return { kind: 'dimension', at, atLeast, ...(moreThan !== undefined && { moreThan }) };
  return {
    kind: 'all',
    parts: parts.map((part): Test => {
      const inner = dimensions.findIndex((one) => one === part);
      if (inner !== -1) return scoreTest(compiled, inner, atLeast, moreThan);
      const item = part.terms[0]?.at ?? -1;
      // As of scores, six decimals count.
      const level = items[item]?.levels.find((one) => rounded(one) >= atLeast);
      return { kind: 'item', at: item, atLeast: level ?? Infinity };
    }),
  };
}

export function factOf({ atLeast, item }: AtLeast, placeOf: (item: string) => number): Fact {
  return { kind: 'item', at: placeOf(item), atLeast };
}

/**
 * Indexes of the items that are tested or scored, and of those that route them. One backward pass is enough, since
 * routing refers to earlier items.
 */
function scoredItems(items: readonly CompiledItem[], dimensions: readonly Formula[], asked: readonly Test[]): number[] {
  const found = new Set(dimensions.flatMap(({ terms }) => terms.map(({ at }) => at)));
  for (const test of asked) itemsIn(test).forEach((at) => found.add(at));
  for (let at = items.length - 1; at >= 0; at--) {
    const askIf = items[at]?.askIf;
    if (askIf && found.has(at)) itemsIn(askIf).forEach((router) => found.add(router));
  }
  return [...found].sort((a, b) => a - b);
}

/** Indexes of the items that decide whether this one is asked. */
export function routersOf(item: CompiledItem | undefined): number[] {
  return [item?.applies, item?.askIf].flatMap((condition) => (condition ? itemsIn(condition) : []));
}
