/** Cuts "what has to hold" into parts that do not touch each other, so that each can be searched on its own. */
import { itemsIn } from '../applicable.js';
import type { Compiled, ScoredItem } from '../compile.js';
import { isWorthNothing } from '../compile-item.js';
import type { CompiledItem } from '../compile-item.js';
import type { Test } from '../compile-items.js';
import { scoreAll } from '../read.js';
import { test } from '../reading.js';
import type { Reading } from '../reading.js';

/** An item that may be raised, with the ways to do so, cheapest first. The first one leaves it as it is. */
export interface Variable {
  readonly at: number;
  readonly ways: readonly Way[];
}

export interface Way {
  /** The work of all options on the way. */
  readonly cost: number;
  /** The square of the number of options climbed: of equal work, two small raises are better than one jump. */
  readonly square: number;
  /** The value to raise to; null leaves the item as it is. */
  readonly to: number | null;
  /** The most that the item can be worth then, whatever routing makes of it. */
  readonly most: number;
}

/** Goals that hang together, with the items that can make them hold, in the order of asking. */
export interface Component {
  readonly goals: readonly Test[];
  readonly variables: readonly Variable[];
  /** Whether an item may be shown or hidden on the way: `most` is then no more than an upper bound. */
  readonly routed: boolean;
}

/** The parts of `goals` that do not surely hold whatever is raised. `now`: the answers as they are. */
export function components(compiled: Compiled, now: Reading, goals: readonly Test[]): Component[] {
  const moving = movingItems(compiled, now);
  const scores = scoreAll(compiled, now);
  const groups: { goals: Test[]; places: Set<number> }[] = [];
  for (const goal of goals) {
    const direct = itemsOf(compiled, goal);
    // A moving item may fall on the way, and with it a goal that holds now.
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

/** Places of the items on whose values a test hangs. */
export function itemsOf(compiled: Compiled, node: Test): number[] {
  if (node.kind === 'dimension') return compiled.dimensions[node.at]?.terms.map(({ at }) => at) ?? [];
  return 'parts' in node ? node.parts.flatMap((part) => itemsOf(compiled, part)) : [node.at];
}

/** A test without parts that compares with a value. */
export type Comparison = Extract<Test, { readonly atLeast: number }>;

/** The single comparisons of a test. */
export function factsOf(node: Test): Comparison[] {
  if ('parts' in node) return node.parts.flatMap(factsOf);
  return node.kind === 'choice' ? [] : [node];
}

/** Places of the dimensions that a test asks for. */
export function dimensionsOf(node: Test): number[] {
  return factsOf(node).flatMap(({ at, kind }) => (kind === 'dimension' ? [at] : []));
}

/** How many comparisons and terms a test has: what looking at it costs. */
export function sizeOf(compiled: Compiled, node: Test): number {
  if (node.kind === 'dimension') return 1 + (compiled.dimensions[node.at]?.terms.length ?? 0);
  return 'parts' in node ? node.parts.reduce((sum, part) => sum + sizeOf(compiled, part), 1) : 1;
}

/**
 * Items that raising others may show, or hide: a raise makes one value of a range, and its high end falls. Raising keeps
 * true what is true, so a sure question stays, unless what it hangs on may itself be hidden.
 */
function movingItems(compiled: Compiled, now: Reading): Set<number> {
  const moving = new Set<number>();
  for (const at of compiled.scored) {
    const askIf = compiled.items[at]?.askIf;
    if (!askIf) continue;
    const routers = itemsIn(askIf);
    const isSettled = test(askIf, now) === true || routers.every((router) => isFixed(compiled.items[router]));
    if (!isSettled || routers.some((router) => moving.has(router))) moving.add(at);
  }
  return moving;
}

/** Nobody raises what is worth nothing. */
function isFixed(item: ScoredItem | undefined): boolean {
  return item !== undefined && isWorthNothing(item.item);
}

/** The places with those on which it hangs whether they are asked; with `moving`, only of such as are in it. */
export function withRouters(compiled: Compiled, places: Iterable<number>, moving?: ReadonlySet<number>): Set<number> {
  const all = new Set(places);
  // A set that grows while it is walked is walked to its end; routers stand before what they route.
  for (const at of all) {
    const askIf = !moving || moving.has(at) ? compiled.items[at]?.askIf : undefined;
    if (askIf) itemsIn(askIf).forEach((router) => all.add(router));
  }
  return all;
}

/** What is worth nothing cannot be raised: its places of options are no values. */
function variable(item: ScoredItem | undefined, at: number, now: Reading, moving: ReadonlySet<number>): Variable[] {
  if (!item || isWorthNothing(item.item)) return [];
  if (now.asked[at] !== true && !moving.has(at)) {
    // It stays hidden, with the value that holds then.
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
 * What raises of an item count from. While it is hidden it has the value that the definition states; once it is asked,
 * nobody has answered it, and it counts from its lowest.
 */
export function startOf({ range }: CompiledItem, at: number, now: Reading): number {
  return now.asked[at] ? (now.low[at] ?? range.low) : range.low;
}
