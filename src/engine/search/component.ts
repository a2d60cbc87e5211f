/** Splits goals into independent components, so that each can be searched separately. */
import { itemsIn } from '../applicable.js';
import type { Compiled, ScoredItem } from '../compile.js';
import type { CompiledItem } from '../compile-item.js';
import type { Test } from '../compiled-test.js';
import { scoreAll } from '../read.js';
import { test } from '../reading.js';
import type { Reading } from '../routing.js';
import { isWorthNothing } from '../worth.js';

/** An item that may be raised. `ways`: cheapest first; the first one leaves the item as it is. */
export interface Variable {
  readonly at: number;
  readonly ways: readonly Way[];
}

export interface Way {
  /** Total effort of all options on the way. */
  readonly cost: number;
  /** Square of the number of options climbed: for equal effort, two small raises are better than one large raise. */
  readonly square: number;
  /** The value to raise to; null leaves the item as it is. */
  readonly to: number | null;
  /** Upper bound of the item's value after the raise, whether it is asked or hidden. */
  readonly most: number;
}

/** Goals that share items, and the items that affect them, in order. */
export interface Component {
  readonly goals: readonly Test[];
  readonly variables: readonly Variable[];
  /** Whether raises may show or hide an item. Then `most` is only an upper bound. */
  readonly routed: boolean;
}

/** The components of all goals that do not certainly hold after any raise. `now`: the present answers. */
export function components(compiled: Compiled, now: Reading, goals: readonly Test[]): Component[] {
  const moving = movingItems(compiled, now);
  const scores = scoreAll(compiled, now);
  const groups: { goals: Test[]; places: Set<number> }[] = [];
  for (const goal of goals) {
    const direct = itemsOf(compiled, goal);
    // The value of a moving item may fall, so a goal that holds now may fail.
    if (test(goal, now, scores) === true && !direct.some((at) => moving.has(at))) continue;
    let merged = { goals: [goal], places: withRouters(compiled, direct, moving) };
    for (const group of [...groups]) {
      if (![...group.places].some((at) => merged.places.has(at))) continue;
      groups.splice(groups.indexOf(group), 1);
      merged = {
        goals: [...group.goals, ...merged.goals],
        places: new Set([...group.places, ...merged.places]),
      };
    }
    groups.push(merged);
  }
  return groups.map(({ goals, places }) => ({
    goals,
    variables: [...places].sort((a, b) => a - b).flatMap((at) => variable(compiled.items[at], at, now, moving)),
    routed: [...places].some((at) => moving.has(at)),
  }));
}

/** Indexes of the items that a test depends on, also through dimensions. */
export function itemsOf(compiled: Compiled, node: Test): number[] {
  if (node.kind === 'dimension') return compiled.dimensions[node.at]?.terms.map(({ at }) => at) ?? [];
  return 'parts' in node ? node.parts.flatMap((part) => itemsOf(compiled, part)) : [node.at];
}

/** A single comparison with a value or score. */
export type Comparison = Extract<Test, { readonly atLeast: number }>;

/** All comparisons of a test. */
export function factsOf(node: Test): Comparison[] {
  if ('parts' in node) return node.parts.flatMap(factsOf);
  return 'atLeast' in node ? [node] : [];
}

/** Indexes of the dimensions that a test refers to. */
export function dimensionsOf(node: Test): number[] {
  return factsOf(node).flatMap(({ at, kind }) => (kind === 'dimension' ? [at] : []));
}

/** Cost of one evaluation of a test: its number of comparisons and terms. */
export function sizeOf(compiled: Compiled, node: Test): number {
  if (node.kind === 'dimension') return 1 + (compiled.dimensions[node.at]?.terms.length ?? 0);
  return 'parts' in node ? node.parts.reduce((sum, part) => sum + sizeOf(compiled, part), 1) : 1;
}

/**
 * Moving items: raises of other items may show or hide them. A raise replaces a range by one value, so its high end may
 * fall. An item that is certainly asked stays asked, since raises keep "at least" true, unless one of its routers is a
 * moving item. Other conditions may become false.
 */
function movingItems(compiled: Compiled, now: Reading): Set<number> {
  const moving = new Set<number>();
  for (const at of compiled.scored) {
    const askIf = compiled.items[at]?.askIf;
    if (!askIf) continue;
    const routers = itemsIn(askIf);
    const isHeld = test(askIf, now) === true && isRising(askIf);
    const isSettled = isHeld || routers.every((router) => isFixed(compiled.items[router]));
    if (!isSettled || routers.some((router) => moving.has(router))) moving.add(at);
  }
  return moving;
}

/** Whether raises keep the condition true. */
export function isRising(node: Test): boolean {
  if ('parts' in node) return node.parts.every(isRising);
  return node.kind !== 'most' && node.kind !== 'chosen';
}

/** Items without values cannot be raised. */
function isFixed(item: ScoredItem | undefined): boolean {
  return item !== undefined && isWorthNothing(item.item);
}

/** Adds the routers of items, also indirect ones. `moving`: if given, only the routers of moving items. */
export function withRouters(compiled: Compiled, places: Iterable<number>, moving?: ReadonlySet<number>): Set<number> {
  const all = new Set(places);
  // Iteration over a Set includes entries that are added meanwhile. It ends, since routers come before what they route.
  for (const at of all) {
    const askIf = !moving || moving.has(at) ? compiled.items[at]?.askIf : undefined;
    if (askIf) itemsIn(askIf).forEach((router) => all.add(router));
  }
  return all;
}

/** The variable of an item; none for items without values, whose numbers are indexes of options. */
function variable(item: ScoredItem | undefined, at: number, now: Reading, moving: ReadonlySet<number>): Variable[] {
  if (!item || isWorthNothing(item.item)) return [];
  if (now.asked[at] !== true && !moving.has(at)) {
    // The item stays hidden and keeps its hidden value.
    return [{ at, ways: [{ cost: 0, square: 0, to: null, most: item.hidden.low }] }];
  }
  const low = startOf(item, at, now);
  const free = moving.has(at) ? Math.max(low, item.hidden.low) : low;
  const start = item.levels.indexOf(low);
  const work = item.rungs[start]?.work ?? 0;
  const raises = item.rungs.flatMap((rung, rank): Way[] =>
    rank > start && rung.advised
      ? [{ cost: rung.work - work, square: (rank - start) ** 2, to: rung.value, most: Math.max(rung.value, free) }]
      : [],
  );
  return [{ at, ways: [{ cost: 0, square: 0, to: null, most: free }, ...raises] }];
}

/**
 * The value from which raises of an item start: its lowest possible value. A hidden item starts from the lowest value of
 * its range, since it has no answer once it is asked.
 */
export function startOf({ range }: CompiledItem, at: number, now: Reading): number {
  return now.asked[at] ? (now.low[at] ?? range.low) : range.low;
}
