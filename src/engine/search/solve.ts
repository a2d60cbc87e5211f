/** Exact search for the cheapest ways to make the goals of one component hold. */
import type { Compiled } from '../compile.js';
import { read, scoreAll, test } from '../read.js';
import type { Answers } from '../types.js';
import { boundOf } from './bound.js';
import { sizeOf } from './component.js';
import type { Component, Variable } from './component.js';
import { memoryOf } from './memory.js';

/** What to raise to which value, by place. */
export type Choice = ReadonlyMap<number, number>;

/** Counts what a search may still spend, in comparisons, over all components together. */
export interface Budget {
  work: number;
}

/** Thrown when the budget is spent: there may be an answer, but it was not found. */
export class TooLarge extends Error {}

/** The choices of one cost, and the next cost above it that may have some: Infinity if none has. */
export interface Choices {
  readonly choices: readonly Choice[];
  readonly next: number;
}

export interface Solver {
  /** The least that is needed, if it can be done at all; Infinity if not. */
  readonly start: number;
  /**
   * Up to `enough` choices of exactly this cost in which no raise can be left out or made smaller, in order: at the
   * first item in which two differ, the one that raises it further comes first. With fewer, `next` is sure. Throws
   * `TooLarge`.
   */
  choicesOf(cost: number, enough: number, budget: Budget): Choices;
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

  const spend = (budget: Budget, work: number) => {
    budget.work -= work;
    if (budget.work < 0) throw new TooLarge();
  };
  const holds = (choice: Choice, budget: Budget) => {
    spend(budget, readCost);
    const after = read(compiled, answers, choice);
    const scores = scoreAll(compiled, after);
    return goals.every((goal) => test(goal, after, scores) === true);
  };
  const isLean = (choice: Choice, budget: Budget) =>
    [...choice].every(([at, to]) => {
      const ways = variables.find((variable) => variable.at === at)?.ways ?? [];
      const lower = ways[ways.findIndex((way) => way.to === to) - 1]?.to ?? null;
      const less = new Map(choice);
      if (lower === null) less.delete(at);
      else less.set(at, lower);
      return !holds(less, budget);
    });

  function choicesOf(cost: number, enough: number, budget: Budget): Choices {
    const choices: Choice[] = [];
    const chosen = new Map<number, number>();
    let held = 0;

    /** Gives how much more than `left` it takes, at the least, to find others below here. */
    function visit(index: number, left: number): number {
      spend(budget, lookCost);
      const least = bound(index, most);
      if (least > left) return least - left;
      // Once all goals hold, whatever is spent beyond that could be left out.
      if (least === 0 && left > 0 && !routed) return Infinity;
      const variable = variables[index];
      return variable ? searchFrom(variable, index, left) : end(left);
    }

    function end(left: number): number {
      if (left > 0 || !holds(chosen, budget)) return Infinity;
      held += 1;
      if (isLean(chosen, budget)) choices.push(new Map(chosen));
      return Infinity;
    }

    function searchFrom(variable: Variable, index: number, left: number): number {
      const key = memory?.keyOf(index, left, most);
      const known = memory?.more.get(key);
      if (known !== undefined) return known;
      const before = held;
      const more = branch(variable, index, left);
      if (held === before) memory?.keep(key, more);
      return more;
    }

    function branch({ at, ways }: Variable, index: number, left: number): number {
      const before = most[at] ?? 0;
      let more = (ways.find((way) => way.cost > left)?.cost ?? Infinity) - left;
      // Furthest first: that is the order of the choices.
      for (const way of ways.filter((one) => one.cost <= left).reverse()) {
        if (choices.length >= enough) break;
        most[at] = way.most;
        if (way.to !== null) chosen.set(at, way.to);
        more = Math.min(more, visit(index + 1, left - way.cost));
        chosen.delete(at);
      }
      most[at] = before;
      return more;
    }

    const more = visit(0, cost);
    return { choices, next: cost + more };
  }

  return { start: bound(0, most), choicesOf };
}
