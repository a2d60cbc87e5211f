/** Exact search for the cheapest ways to make the goals of one component hold. */
import type { Compiled } from '../compile.js';
import { read, scoreAll } from '../read.js';
import { test } from '../reading.js';
import type { Answers } from '../types.js';
import { boundOf } from './bound.js';
import { sizeOf } from './component.js';
import type { Component, Variable } from './component.js';
import { flattestOf } from './flattest.js';
import { memoryOf } from './memory.js';

/** What to raise to which value, by place. */
export type Choice = ReadonlyMap<number, number>;

/** Counts what a search may still spend, in comparisons, over all components together. */
export interface Budget {
  work: number;
}

/** Thrown when the budget is spent: there may be an answer, but it was not found. */
export class TooLarge extends Error {}

/** A choice with the sum of the squares of the options it climbs. */
export interface Climb {
  readonly choice: Choice;
  readonly squares: number;
}

/** The choices of one cost, and the next cost above it that may have some: Infinity if none has. */
export interface Choices {
  readonly choices: readonly Climb[];
  readonly next: number;
}

export interface Solver {
  /** The least that is needed, if it can be done at all; Infinity if not. */
  readonly start: number;
  /**
   * Up to `enough` choices of exactly this cost in which no raise can be left out or made smaller, in order: the least
   * sum of squares; then, at the first item in which two differ, the one that raises it further. With none, `next` is
   * sure. Throws `TooLarge`.
   */
  choicesOf(cost: number, enough: number, budget: Budget): Choices;
}

/** What a search still has to spend: of the cost exactly, and of squares exactly too, or null where they do not matter. */
interface Left {
  readonly cost: number;
  readonly squares: number | null;
}

export function solverOf(compiled: Compiled, answers: Answers, component: Component): Solver {
  const { goals, routed, variables } = component;
  const bound = boundOf(compiled, component);
  const memory = memoryOf(compiled, component);
  const most: number[] = [];
  variables.forEach(({ at, ways }) => (most[at] = ways[0]?.most ?? 0));
  const goalSize = goals.reduce((sum, goal) => sum + sizeOf(compiled, goal), 1);
  // What a look at the bound costs, and what a look at all answers after a change does.
  const lookCost = (memory ? 3 : 2) * goalSize;
  const readCost =
    goalSize + compiled.scored.length + compiled.dimensions.reduce((sum, { terms }) => sum + terms.length, 0);

  let purse: Budget = { work: 0 };
  const spend = (work: number) => {
    purse.work -= work;
    if (purse.work < 0) throw new TooLarge();
  };
  const flattest = flattestOf(variables, spend);
  const holds = (choice: Choice) => {
    spend(readCost);
    const after = read(compiled, answers, choice);
    const scores = scoreAll(compiled, after);
    return goals.every((goal) => test(goal, after, scores) === true);
  };
  const isLean = (choice: Choice) =>
    [...choice].every(([at, to]) => {
      const ways = variables.find((variable) => variable.at === at)?.ways ?? [];
      const lower = ways[ways.findIndex((way) => way.to === to) - 1]?.to ?? null;
      const less = new Map(choice);
      if (lower === null) less.delete(at);
      else less.set(at, lower);
      return !holds(less);
    });

  /** Gives, beside what it found, how much more it takes at the least to find others: of squares, or else of cost. */
  function search(all: Left, enough: number): { found: Choice[]; more: number } {
    const found: Choice[] = [];
    const chosen = new Map<number, number>();
    let held = 0;

    function visit(index: number, left: Left): number {
      spend(lookCost);
      const least = bound(index, most);
      if (least > left.cost) return left.squares === null ? least - left.cost : Infinity;
      // Once all goals hold, whatever is spent beyond that could be left out.
      if (least === 0 && left.cost > 0 && !routed) return Infinity;
      if (left.squares !== null) {
        const squares = flattest(index, left.cost);
        if (squares > left.squares) return squares - left.squares;
      }
      const variable = variables[index];
      return variable ? searchFrom(variable, index, left) : end(left);
    }

    function end({ cost, squares }: Left): number {
      // With squares to spare it was found before.
      if (cost > 0 || (squares ?? 0) > 0 || !holds(chosen)) return Infinity;
      held += 1;
      if (isLean(chosen)) found.push(new Map(chosen));
      return Infinity;
    }

    function searchFrom(variable: Variable, index: number, left: Left): number {
      const key = memory?.keyOf(index, left.cost, left.squares, most);
      const known = memory?.more.get(key);
      if (known !== undefined) return known;
      const before = held;
      const more = branch(variable, index, left);
      if (held === before) memory?.keep(key, more);
      return more;
    }

    function branch({ at, ways }: Variable, index: number, { cost, squares }: Left): number {
      const before = most[at] ?? 0;
      let more = squares === null ? (ways.find((way) => way.cost > cost)?.cost ?? Infinity) - cost : Infinity;
      // Furthest first: that is the order of the choices.
      for (const way of ways.filter((one) => one.cost <= cost).reverse()) {
        if (found.length >= enough) break;
        most[at] = way.most;
        if (way.to !== null) chosen.set(at, way.to);
        const left = { cost: cost - way.cost, squares: squares === null ? null : squares - way.square };
        more = Math.min(more, visit(index + 1, left));
        chosen.delete(at);
      }
      most[at] = before;
      return more;
    }

    const more = visit(0, all);
    return { found, more };
  }

  function choicesOf(cost: number, enough: number, budget: Budget): Choices {
    purse = budget;
    // First whether there are any at all, then the most even ones.
    const any = search({ cost, squares: null }, 1);
    const choices: Climb[] = [];
    let squares = any.found.length > 0 ? flattest(0, cost) : Infinity;
    while (choices.length < enough && squares < Infinity) {
      const { found, more } = search({ cost, squares }, enough - choices.length);
      for (const choice of found) choices.push({ choice, squares });
      squares += more;
    }
    return { choices, next: cost + any.more };
  }

  return { start: bound(0, most), choicesOf };
}
