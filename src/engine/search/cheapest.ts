/** The cheapest ways to make all goals hold, from those of the components. */
import type { Compiled } from '../compile.js';
import type { Test } from '../compile-items.js';
import { read } from '../read.js';
import type { Answers } from '../types.js';
import { components } from './component.js';
import { solverOf, TooLarge } from './solve.js';
import type { Budget, Choice, Climb, Solver } from './solve.js';

/**
 * How many comparisons a search makes at the most, first for the cheapest way and then again for others: some tenths of a
 * second, counted and not timed, so that all machines end alike. The built-in assessment needs some thousands; a
 * definition that needs more than this is told so.
 */
export const SEARCH_LIMIT = 5_000_000;

export interface Found {
  readonly outcome: 'found' | 'impossible' | 'too-large';
  /** Cheapest first, the most even of these first; of the same cost as the first, or of the next-best. */
  readonly routes: readonly Choice[];
  /** False if the bound was reached before all of `wanted` were looked for. */
  readonly complete: boolean;
}

/** Up to `wanted` ways. Components do not touch each other, so their costs add up and their choices combine freely. */
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

/** All choices of one cost, as many as are wanted. */
interface Level {
  readonly cost: number;
  readonly choices: readonly Climb[];
}

/** The first level from a cost on that has choices, up to `most`; null if none has. */
function levelFrom(solver: Solver, from: number, most: number, wanted: number, budget: Budget): Level | null {
  for (let cost = from; cost <= most && cost < Infinity;) {
    const { choices, next } = solver.choicesOf(cost, wanted, budget);
    if (choices.length > 0) return { cost, choices };
    cost = next;
  }
  return null;
}

/** The next-best ways: one component costs a little more, and no component can do with less of a difference. */
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

/** One choice of each list put together, in every way; the first few in order. */
function combine(lists: readonly (readonly Climb[])[], wanted: number): Climb[] {
  return lists.reduce<Climb[]>(
    (all, climbs) => inOrder(all.flatMap((one) => climbs.map((other) => together(one, other)))).slice(0, wanted),
    [{ choice: new Map(), squares: 0 }],
  );
}

function together(one: Climb, other: Climb): Climb {
  return { choice: new Map([...one.choice, ...other.choice]), squares: one.squares + other.squares };
}

/** The most even first; at the first item in which two choices differ, the one that raises it further comes first. */
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
