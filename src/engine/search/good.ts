/** A good choice without proof that it is the cheapest: for goals that the exact search does not get through. */
import type { Compiled } from '../compile.js';
import { boundOf } from './bound.js';
import type { Bound } from './bound.js';
import type { Component, Variable } from './component.js';
import { inGroups } from './groups.js';
import type { NestedBound } from './large-search.js';
import { costIn, priceOf } from './price.js';
import type { Choice } from './choice.js';

/** By position of the variable, the index of its way. */
type Ranks = readonly number[];

/**
 * Choices that reach the goals, each cheaper than the one before. No raise of one can be left out or made smaller. `holds`:
 * whether a choice reaches the goals. `nestedOf`: the bound on nested scores, if there is to be one.
 */
export function* goodChoices(
  compiled: Compiled,
  component: Component,
  holds: (choice: Choice) => boolean,
  nestedOf: (component: Component) => NestedBound | null,
): Generator<Choice> {
  const { routed, variables } = inGroups(compiled, component);
  const reaches = (ranks: Ranks) => holds(choiceOf(variables, ranks));
  const least = leastPriceOf(compiled, { ...component, variables }, nestedOf);
  const highest = variables.map(({ ways }) => ways.length - 1);
  const start = [guided(variables, least), highest].find(reaches);
  if (!start) return;
  let best = lowered(variables, start, reaches, routed);
  yield choiceOf(variables, best);
  for (let position = 0; position < variables.length; position++) {
    if (costOf(variables, best) <= costIn(least(0, startOf(variables)))) return;
    const exchanged = exchange(variables, best, position, (ranks) => lowered(variables, ranks, reaches, routed));
    if (!exchanged) continue;
    best = exchanged;
    yield choiceOf(variables, best);
    position = -1;
  }
}

/** Lower bound on the price of what is undecided. */
function leastPriceOf(
  compiled: Compiled,
  component: Component,
  nestedOf: (component: Component) => NestedBound | null,
): Bound {
  const bound = boundOf(compiled, component);
  const nested = nestedOf(component);
  const least: Bound = (decided, most) => Math.max(priceOf(bound(decided, most), 0), nested?.least(decided, most) ?? 0);
  const start = startOf(component.variables);
  let looked = -1;
  for (let cost = bound(0, start); nested && cost > looked && cost < Infinity; cost = costIn(least(0, start))) {
    nested.lookTo(cost);
    looked = cost;
  }
  return least;
}

/** One variable after the other, each with the way after which the bound on the whole is the lowest. */
function guided(variables: readonly Variable[], least: Bound): Ranks {
  const most = startOf(variables);
  return variables.map(({ at, ways }, position) => {
    const totals = ways.map((way) => {
      most[at] = way.most;
      return priceOf(way.cost, way.square) + least(position + 1, most);
    });
    const rank = totals.indexOf(Math.min(...totals));
    most[at] = ways[rank]?.most ?? 0;
    return rank;
  });
}

/** The highest values if nothing is raised, by item index. */
function startOf(variables: readonly Variable[]): number[] {
  const most: number[] = [];
  variables.forEach(({ at, ways }) => (most[at] = ways[0]?.most ?? 0));
  return most;
}

/** Makes raises smaller for as long as the goals hold, first where it saves the most. */
function lowered(
  variables: readonly Variable[],
  from: Ranks,
  reaches: (ranks: Ranks) => boolean,
  routed: boolean,
): Ranks {
  let ranks = from;
  const needed = new Set<number>();
  for (;;) {
    const [position] = variables
      .map((variable, index) => ({ index, saving: savingOf(variable, ranks[index] ?? 0) }))
      .filter(({ index, saving }) => saving > 0 && !needed.has(index))
      .sort((a, b) => b.saving - a.saving);
    if (!position) return ranks;
    const less = ranks.map((rank, index) => (index === position.index ? rank - 1 : rank));
    if (!reaches(less)) {
      needed.add(position.index);
      continue;
    }
    ranks = less;
    // Without routing, what is needed stays so when others get lower.
    if (routed) needed.clear();
  }
}

function savingOf({ ways }: Variable, rank: number): number {
  return (ways[rank]?.cost ?? 0) - (ways[rank - 1]?.cost ?? ways[rank]?.cost ?? 0);
}

/** Raises one variable more, and lowers others by more than that costs; null if there is no such exchange. */
function exchange(
  variables: readonly Variable[],
  ranks: Ranks,
  position: number,
  lower: (ranks: Ranks) => Ranks,
): Ranks | null {
  const before = costOf(variables, ranks);
  for (let rank = (ranks[position] ?? 0) + 1; rank < (variables[position]?.ways.length ?? 0); rank++) {
    const other = lower(ranks.map((one, index) => (index === position ? rank : one)));
    if (costOf(variables, other) < before) return other;
  }
  return null;
}

function costOf(variables: readonly Variable[], ranks: Ranks): number {
  return variables.reduce((sum, { ways }, position) => sum + (ways[ranks[position] ?? 0]?.cost ?? 0), 0);
}

function choiceOf(variables: readonly Variable[], ranks: Ranks): Choice {
  return new Map(
    variables.flatMap(({ at, ways }, position): [number, number][] => {
      const to = ways[ranks[position] ?? 0]?.to ?? null;
      return to === null ? [] : [[at, to]];
    }),
  );
}
