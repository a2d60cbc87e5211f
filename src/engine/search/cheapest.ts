/** Finds the cheapest ways to reach all goals, by combining those of the components. */
import type { Compiled } from '../compile.js';
import type { Test } from '../compiled-test.js';
import { read } from '../read.js';
import type { Answers } from '../types.js';
import { TooLarge } from './choice.js';
import type { Budget, Choice, Climb } from './choice.js';
import { components } from './component.js';
import type { LargeSearch } from './large-search.js';
import { solverOf } from './solve.js';
import type { Solver } from './solve.js';

/**
 * Most comparisons of a search; once for the cheapest way, once more for alternatives. It takes some tenths of a second.
 * A search with the bound on nested scores has half of it, and if it does not end, the plain one all of it.
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
  /** False if the only route need not be the cheapest. */
  readonly proven: boolean;
}

export interface SearchOptions {
  /** Null for a search of small goals only: others are then `too-large`. */
  readonly large: LargeSearch | null;
  /** Most comparisons, in place of SEARCH_LIMIT. */
  readonly limit?: number;
}

/** Up to `wanted` routes. Components are independent, so their costs add up and their choices can be combined freely. */
export function cheapest(
  compiled: Compiled,
  answers: Answers,
  goals: readonly Test[],
  wanted: number,
  { large, limit = SEARCH_LIMIT }: SearchOptions,
): Found {
  const now = read(compiled, answers);
  const parts = components(compiled, now, goals);
  const solversWith = (search: LargeSearch | null) => parts.map((one) => solverOf(compiled, answers, now, one, search));
  const solvers = solversWith(large);
  const isNested = solvers.some((solver) => solver.isNested);
  // Where the bound on nested scores takes too long, the plain search may still end.
  const searched = <Outcome>(search: (solvers: readonly Solver[], budget: Budget) => Outcome) =>
    isNested
      ? (ended(search, solvers, limit / 2) ?? ended(search, solversWith(null), limit))
      : ended(search, solvers, limit);

  const best = searched((all, budget) => bestLevels(all, wanted, budget));
  if (!best) {
    const route = large?.routeWithoutProof(compiled, solvers);
    return { outcome: route ? 'found' : 'too-large', routes: route ? [route] : [], complete: false, proven: false };
  }
  if (best === 'impossible') return { outcome: 'impossible', routes: [], complete: true, proven: true };
  const routes = combine(
    best.map(({ choices }) => choices),
    wanted,
  );
  const missing = wanted - routes.length;
  const others = missing > 0 ? searched((all, budget) => nextLevel(all, best, missing, budget)) : [];
  const climbs = [...routes, ...(others ?? [])];
  return { outcome: 'found', routes: climbs.map(({ choice }) => choice), complete: others !== null, proven: true };
}

/** What a search gives; null if it does not end within the limit. */
function ended<Outcome>(
  search: (solvers: readonly Solver[], budget: Budget) => Outcome,
  solvers: readonly Solver[],
  limit: number,
): Outcome | null {
  try {
    return search(solvers, { work: limit });
  } catch (error) {
    if (error instanceof TooLarge) return null;
    throw error;
  }
}

/** Of each component the cheapest choices. */
function bestLevels(solvers: readonly Solver[], wanted: number, budget: Budget): readonly Level[] | 'impossible' {
  const best: Level[] = [];
  for (const solver of solvers) {
    const level = levelFrom(solver, solver.start, Infinity, wanted, budget);
    if (!level) return 'impossible';
    best.push(level);
  }
  return best;
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
