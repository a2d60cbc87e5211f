/** Finds the cheapest ways to reach all goals, by combining those of the components. */
import type { Compiled } from '../compile.js';
import type { Test } from '../compiled-test.js';
import { read } from '../read.js';
import type { Answers } from '../types.js';
import { components } from './component.js';
import { solverOf, TooLarge } from './solve.js';
import type { Budget, Choice, Climb, Solver } from './solve.js';

/**
 * Most comparisons of a search; once for the cheapest way, once more for alternatives. It takes some tenths of a second.
 * Comparisons are counted instead of time, so that all machines give the same result. The built-in assessment needs some
 * thousands.
 */
export const SEARCH_LIMIT = 5_000_000;

export interface Found {
  readonly outcome: 'found' | 'impossible' | 'too-large';
  /** Sorted by cost, then by evenness. All have the lowest cost or the next higher one. */
  readonly routes: readonly Choice[];
  /** False if the limit was reached before the search for `wanted` routes ended. */
  readonly complete: boolean;
}

/** Up to `wanted` routes. Components are independent, so their costs add up and their choices can be combined freely. */
export function cheapest(compiled: Compiled, answers: Answers, goals: readonly Test[], wanted: number): Found {
  const solvers = components(compiled, read(compiled, answers), goals).map((one) => solverOf(compiled, answers, one));
  const best: Level[] = [];
  try {
    const budget = { work: SEARCH_LIMIT };
    for (const solver of solvers) {
      const level = levelFrom(solver, solver.start, Infinity, wanted, budget);
      if (!level) return { outcome: 'impossible', routes: [], complete: true };
      best.push(level);
    }
  } catch (error) {
    return { outcome: outOfBudget(error), routes: [], complete: false };
  }
  const routes = combine(
    best.map(({ choices }) => choices),
    wanted,
  );
  const found = (climbs: readonly Climb[], complete: boolean): Found => ({
    outcome: 'found',
    routes: climbs.map(({ choice }) => choice),
    complete,
  });
  if (routes.length >= wanted) return found(routes, true);
  try {
    const others = nextLevel(solvers, best, wanted - routes.length, { work: SEARCH_LIMIT });
    return found([...routes, ...others], true);
  } catch (error) {
    outOfBudget(error);
    return found(routes, false);
  }
}

function outOfBudget(error: unknown): 'too-large' {
  if (error instanceof TooLarge) return 'too-large';
  throw error;
}

/** Choices of one cost, at most as many as wanted. */
interface Level {
  readonly cost: number;
  readonly choices: readonly Climb[];
}

/** The cheapest level with choices, with a cost between `from` and `most`; null if there is none. */
function levelFrom(solver: Solver, from: number, most: number, wanted: number, budget: Budget): Level | null {
  for (let cost = from; cost <= most && cost < Infinity;) {
    const { choices, next } = solver.choicesOf(cost, wanted, budget);
    if (choices.length > 0) return { cost, choices };
    cost = next;
  }
  return null;
}

/** Routes of the next higher cost: one component moves to its next level, by the smallest difference in cost. */
function nextLevel(solvers: readonly Solver[], best: readonly Level[], wanted: number, budget: Budget): Climb[] {
  let least = Infinity;
  const levels = solvers.map((solver, index) => {
    const cost = best[index]?.cost ?? 0;
    const level = levelFrom(solver, cost + 1, cost + least, wanted, budget);
    if (level) least = Math.min(least, level.cost - cost);
    return level;
  });
  const routes = levels.flatMap((level, index) => {
    if (!level || level.cost - (best[index]?.cost ?? 0) > least) return [];
    return combine(
      best.map(({ choices }, other) => (other === index ? level.choices : choices)),
      wanted,
    );
  });
  return inOrder(routes).slice(0, wanted);
}

/** All combinations of one choice from each list, sorted; only the first `wanted`. */
function combine(lists: readonly (readonly Climb[])[], wanted: number): Climb[] {
  return lists.reduce<Climb[]>(
    (all, climbs) => inOrder(all.flatMap((one) => climbs.map((other) => together(one, other)))).slice(0, wanted),
    [{ choice: new Map(), squares: 0 }],
  );
}

function together(one: Climb, other: Climb): Climb {
  return { choice: new Map([...one.choice, ...other.choice]), squares: one.squares + other.squares };
}

/** Sorts by evenness, then by the higher value at the first item in which two choices differ. */
function inOrder(climbs: readonly Climb[]): Climb[] {
  return [...climbs].sort((a, b) => a.squares - b.squares || further(a.choice, b.choice));
}

function further(a: Choice, b: Choice): number {
  for (const at of [...a.keys(), ...b.keys()].sort((one, other) => one - other)) {
    const difference = (b.get(at) ?? -Infinity) - (a.get(at) ?? -Infinity);
    if (difference !== 0 && !Number.isNaN(difference)) return difference;
  }
  return 0;
}
