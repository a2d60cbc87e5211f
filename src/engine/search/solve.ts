/** Exact branch-and-bound search for the cheapest choices that reach the goals of one component. */
import type { Compiled } from '../compile.js';
import { readAfter, scoreAll } from '../read.js';
import { test } from '../reading.js';
import type { Reading } from '../routing.js';
import type { Answers } from '../types.js';
import { allChoices, hasFewChoices } from './all-choices.js';
import type { Priced } from './all-choices.js';
import { boundOf } from './bound.js';
import { TooLarge } from './choice.js';
import type { Budget, Choice, Climb } from './choice.js';
import { sizeOf } from './component.js';
import type { Component, Variable } from './component.js';
import { flattestOf } from './flattest.js';
import type { LargeSearch } from './large-search.js';
import { memoryOf } from './memory.js';
import { costIn, squaresIn } from './price.js';

/** Choices of one cost. `next`: the next higher cost that may have choices; Infinity if there is none. */
export interface Choices {
  readonly choices: readonly Climb[];
  readonly next: number;
}

export interface Solver {
  /** Lower bound on the cost of any choice; Infinity if there is none. */
  readonly start: number;
  /**
   * Up to `enough` minimal choices of exactly this cost: no raise can be left out or made smaller. Sorted by the sum of
   * squares, then by the higher value at the first item in which two differ. If there is none, `next` is a proven bound.
   * Throws `TooLarge`.
   */
  choicesOf(cost: number, enough: number, budget: Budget): Choices;
  /** Whether this choice reaches the goals. Throws `TooLarge`. */
  readonly reaches: (choice: Choice, budget: Budget) => boolean;
  readonly component: Component;
  /** Whether it has a bound on nested scores. */
  readonly isNested: boolean;
}

/** Cost and squares that the remaining raises must have exactly. `squares`: null if they do not matter. */
interface Left {
  readonly cost: number;
  readonly squares: number | null;
}

/** `now`: the answers, read. `large`: null for a search of small goals only. */
export function solverOf(
  compiled: Compiled,
  answers: Answers,
  now: Reading,
  component: Component,
  large: LargeSearch | null,
): Solver {
  const { goals, routed, variables } = component;
  const goalSize = goals.reduce((sum, goal) => sum + sizeOf(compiled, goal), 1);
  // Cost of one reading of all answers.
  const readCost =
    goalSize + compiled.scored.length + compiled.dimensions.reduce((sum, { terms }) => sum + terms.length, 0);

  let current: Budget = { work: 0 };
  const spend = (work: number) => {
    current.work -= work;
    if (current.work < 0) throw new TooLarge();
  };
  const holds = (choice: Choice) => {
    spend(readCost);
    const after = readAfter(compiled, answers, now, choice);
    const scores = scoreAll(compiled, after);
    return goals.every((goal) => test(goal, after, scores) === true);
  };
  const reaches = (choice: Choice, budget: Budget) => {
    current = budget;
    return holds(choice);
  };
  if (hasFewChoices(component))
    return { ...solverFrom(allChoices(compiled, answers, now, component)), reaches, component };

  const bound = boundOf(compiled, component);
  const memory = memoryOf(compiled, component);
  // Cost of one evaluation of the bound.
  const lookCost = (memory ? 3 : 2) * goalSize;
  const most: number[] = [];
  variables.forEach(({ at, ways }) => (most[at] = ways[0]?.most ?? 0));
  const flattest = flattestOf(variables, spend);
  const nested = large?.nestedBoundOf(compiled, component, spend) ?? null;
  const isMinimal = (choice: Choice) =>
    [...choice].every(([at, to]) => {
      const ways = variables.find((variable) => variable.at === at)?.ways ?? [];
      const lower = ways[ways.findIndex((way) => way.to === to) - 1]?.to ?? null;
      const less = new Map(choice);
      if (lower === null) less.delete(at);
      else less.set(at, lower);
      return !holds(less);
    });

  /** Lower bound on the squares of what is undecided, if it costs exactly this. */
  const evenest = (index: number, price: number, cost: number) =>
    costIn(price) === cost ? squaresIn(price) : flattest(index, cost);

  /** Searches for choices. `more`: lower bound on the additional squares (or else cost) that others need. */
  function search(all: Left, enough: number): { found: Choice[]; more: number } {
    const found: Choice[] = [];
    const chosen = new Map<number, number>();
    let held = 0;

    function visit(index: number, left: Left): number {
      spend(lookCost);
      const price = nested?.least(index, most) ?? 0;
      const least = Math.max(bound(index, most), costIn(price));
      if (least > left.cost) return left.squares === null ? least - left.cost : Infinity;
      // All goals hold, so a choice with further raises would not be minimal.
      if (least === 0 && left.cost > 0 && !routed) return Infinity;
      if (left.squares !== null) {
        const squares = evenest(index, price, left.cost);
        if (squares > left.squares) return squares - left.squares;
      }
      const variable = variables[index];
      return variable ? searchFrom(variable, index, left) : end(left);
    }

    function end({ cost, squares }: Left): number {
      // With squares left, an earlier search with a smaller sum has found it.
      if (cost > 0 || (squares ?? 0) > 0 || !holds(chosen)) return Infinity;
      held += 1;
      if (isMinimal(chosen)) found.push(new Map(chosen));
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
      // Highest value first, which is the order of choices.
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
    current = budget;
    nested?.lookTo(cost);
    // First checks whether any exist, then searches by increasing sum of squares.
    const any = search({ cost, squares: null }, 1);
    const choices: Climb[] = [];
    let squares = any.found.length > 0 ? evenest(0, nested?.least(0, most) ?? 0, cost) : Infinity;
    while (choices.length < enough && squares < Infinity) {
      const { found, more } = search({ cost, squares }, enough - choices.length);
      for (const choice of found) choices.push({ choice, squares });
      squares += more;
    }
    return { choices, next: cost + any.more };
  }

  return { start: bound(0, most), choicesOf, reaches, component, isNested: nested !== null };
}

/** `all`: its choices, cheapest first. */
function solverFrom(all: readonly Priced[]): Pick<Solver, 'choicesOf' | 'isNested' | 'start'> {
  return {
    start: all[0]?.cost ?? Infinity,
    choicesOf: (cost, enough) => ({
      choices: all.filter((one) => one.cost === cost).slice(0, enough),
      next: all.find((one) => one.cost > cost)?.cost ?? Infinity,
    }),
    isNested: false,
  };
}
