/**
 * Lower bound for a score made of scores, such as a mean of means, with a minimum for each of them: what all of it costs
 * together. For such goals it is the exact price, so that the search never turns into a dead end.
 */
import type { Compiled } from '../compile.js';
import { sumOf } from '../read.js';
import { slack } from './bound.js';
import type { Component, Variable } from './component.js';
import { combined, frontOf, lowestPrice, NOTHING_LEFT, reaching } from './front.js';
import type { Front, Limits } from './front.js';
import { groupsOf } from './groups.js';
import type { Group, Minimum } from './groups.js';
import type { NestedBound } from './large-search.js';
import { priceOf } from './price.js';

/** To which cost the bound looks when it is asked for a lower one: the next higher one with choices is near. */
const further = (cost: number) => cost + 8 + Math.floor(cost / 16);

/** What is undecided in a group of which some variables are decided. */
interface Open {
  readonly minimum: Minimum | null;
  readonly front: Front;
}

/** What is undecided after some variables. */
interface Undecided {
  /** Groups that are begun, that of the last decided variable first. */
  readonly open: readonly Open[];
  /** All groups that are not begun. */
  readonly rest: Front;
}

/** As `LargeSearch` says. */
export function nestedBoundOf(
  compiled: Compiled,
  component: Component,
  spend: (work: number) => void,
): NestedBound | null {
  const { variables } = component;
  const found = groupsOf(compiled, component);
  if (!found) return null;
  const { groups, outer } = found;
  const start: number[] = [];
  variables.forEach(({ at, ways }) => (start[at] = ways[0]?.most ?? 0));
  const minima = [outer, ...groups.flatMap(({ minimum }) => minimum ?? [])];
  const enough = Math.max(...minima.map((minimum) => missing(minimum, start)));
  const dearest = variables.reduce((sum, { ways }) => sum + (ways.at(-1)?.cost ?? 0), 0);
  let limits: Limits = { cost: -1, gain: enough };
  let after: readonly Undecided[] = [];

  /** By the number of decided variables. */
  function undecided(): Undecided[] {
    const fronts = groups.map((group) => frontsOf(component, group, outer, limits, spend));
    const all: Undecided[] = [];
    let rest = NOTHING_LEFT;
    let next = groups.length;
    for (let decided = variables.length; decided >= 0; decided--) {
      for (; next > 0 && (groups[next - 1]?.positions[0] ?? -1) >= decided; next--) {
        const { minimum = null } = groups[next - 1] ?? {};
        const [whole = NOTHING_LEFT] = fronts[next - 1] ?? [];
        rest = combined(minimum ? reaching(whole, missing(minimum, start)) : whole, rest, limits, spend);
      }
      const open = groups.flatMap(({ minimum, positions }, index) => {
        const done = positions.filter((position) => position < decided).length;
        const front = fronts[index]?.[done] ?? NOTHING_LEFT;
        const isLast = positions[done - 1] === decided - 1;
        return done > 0 && done < positions.length ? [{ minimum, front, isLast }] : [];
      });
      all[decided] = { open: open.sort((a, b) => Number(b.isLast) - Number(a.isLast)), rest };
    }
    return all;
  }

  /** Together with the groups that are not begun, those that are; what it is when these lack so much is kept. */
  const kept: { readonly key: string; readonly front: Front }[] = [];
  function withOpen(decided: number, others: readonly Open[], most: readonly number[], rest: Front): Front {
    const needs = others.map(({ minimum }) => (minimum ? missing(minimum, most) : 0));
    const key = needs.join();
    const known = kept[decided];
    if (known?.key === key) return known.front;
    const front = others.reduce(
      (all, other, index) => combined(reaching(other.front, needs[index] ?? 0), all, limits, spend),
      rest,
    );
    kept[decided] = { key, front };
    return front;
  }

  return {
    lookTo(cost) {
      if (cost <= limits.cost) return;
      limits = { cost: Math.min(dearest, further(cost)), gain: enough };
      kept.length = 0;
      after = undecided();
    },
    least(decided, most) {
      const { open = [], rest = NOTHING_LEFT } = after[decided] ?? {};
      const [current, ...others] = open;
      const all = others.length > 0 ? withOpen(decided, others, most, rest) : rest;
      const front = current?.front ?? NOTHING_LEFT;
      spend(front.prices.length);
      const least = current?.minimum ? missing(current.minimum, most) : 0;
      const price = lowestPrice(front, all, least, missing(outer, most));
      return limits.cost < dearest ? Math.min(price, priceOf(limits.cost + 1, 0)) : price;
    },
  };
}

/**
 * What a score lacks, in points of the outer score. Never too much, whatever rounding does: scores are rounded in points
 * of their own, and gains in those of the outer score, however little this score counts there.
 */
function missing({ atLeast, factor, formula }: Minimum, most: readonly number[]): number {
  return factor * (atLeast - sumOf(formula, most)) - Math.max(1, factor) * slack(atLeast);
}

/** What is undecided in a group, by the number of its decided variables. */
function frontsOf(
  component: Component,
  { positions }: Group,
  outer: Minimum,
  limits: Limits,
  spend: (work: number) => void,
): Front[] {
  const fronts = [NOTHING_LEFT];
  for (const position of [...positions].reverse()) {
    const ways = frontOfWays(component, component.variables[position], outer, limits);
    fronts.unshift(combined(ways, fronts[0] ?? NOTHING_LEFT, limits, spend));
  }
  return fronts;
}

/** What the ways of a variable gain in the outer score, of those that meet the goals for this item. */
function frontOfWays({ goals }: Component, variable: Variable | undefined, outer: Minimum, limits: Limits): Front {
  const { at = -1, ways = [] }: Partial<Variable> = variable ?? {};
  const factor = outer.formula.terms.find((term) => term.at === at)?.factor ?? 0;
  const first = ways[0]?.most ?? 0;
  const isEnough = (most: number) =>
    goals.every((goal) => goal.kind !== 'item' || goal.at !== at || most >= goal.atLeast);
  const points = ways
    .filter(({ most }) => isEnough(most))
    .map(({ cost, most, square }) => ({ price: priceOf(cost, square), gain: factor * (most - first) }));
  return frontOf(points, limits);
}
