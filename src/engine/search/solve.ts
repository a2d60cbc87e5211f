/** Exact search for the cheapest ways to make the goals of one component hold. */
import type { Compiled } from '../compile.js';
import { read, scoreAll, test } from '../read.js';
import type { Answers } from '../types.js';
import { boundOf } from './bound.js';
import type { Component, Variable, Way } from './component.js';

/** What to raise to which value, by place. */
export type Choice = ReadonlyMap<number, number>;

/** Counts what a search may still spend, over all components together. */
export interface Budget {
  nodes: number;
}

/** Thrown when the budget is spent: there may be an answer, but it was not found. */
export class TooLarge extends Error {}

export interface Solver {
  /** The least that is needed, if it can be done at all; at least one. */
  readonly start: number;
  /** The most that can be spent. */
  readonly end: number;
  /**
   * Up to `enough` choices of exactly this cost in which no raise can be left out or made smaller, in order: at the
   * first item in which two differ, the one that raises it further comes first. Throws `TooLarge`.
   */
  choicesOf(cost: number, enough: number, budget: Budget): Choice[];
}

export function solverOf(compiled: Compiled, answers: Answers, component: Component): Solver {
  const { goals, routed, variables } = component;
  const bound = boundOf(compiled, component);
  const most: number[] = [];
  variables.forEach(({ at, ways }) => (most[at] = ways[0]?.most ?? 0));

  const holds = (choice: Choice) => {
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

  function choicesOf(cost: number, enough: number, budget: Budget): Choice[] {
    const found: Choice[] = [];
    const chosen = new Map<number, number>();

    function visit(index: number, left: number): void {
      if (budget.nodes-- <= 0) throw new TooLarge();
      const least = bound(index, most);
      // Once all goals hold, whatever is spent beyond that could be left out.
      if (least > left || (least === 0 && left > 0 && !routed)) return;
      const variable = variables[index];
      if (!variable) {
        if (left === 0 && holds(chosen) && isLean(chosen)) found.push(new Map(chosen));
        return;
      }
      const before = most[variable.at] ?? 0;
      for (const way of affordable(variable, left)) {
        if (found.length >= enough) break;
        most[variable.at] = way.most;
        if (way.to !== null) chosen.set(variable.at, way.to);
        visit(index + 1, left - way.cost);
        chosen.delete(variable.at);
      }
      most[variable.at] = before;
    }

    visit(0, cost);
    return found;
  }

  const end = variables.reduce((sum, { ways }) => sum + (ways.at(-1)?.cost ?? 0), 0);
  return { start: bound(0, most), end, choicesOf };
}

/** Furthest first: that is the order of the choices. */
function affordable({ ways }: Variable, left: number): Way[] {
  return ways.filter(({ cost }) => cost <= left).reverse();
}
