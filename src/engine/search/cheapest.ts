/** The cheapest ways to make all goals hold, from those of the components. */
import type { Compiled } from '../compile.js';
import type { Test } from '../compile-items.js';
import { read } from '../read.js';
import type { Answers } from '../types.js';
import { components } from './component.js';
import { solverOf, TooLarge } from './solve.js';
import type { Budget, Choice, Solver } from './solve.js';

/**
 * How many places of the search tree are looked at, first for the cheapest way and then again for others. The built-in
 * assessment needs some dozens; a definition that needs more than this is told so.
 */
export const SEARCH_LIMIT = 100_000;

export interface Found {
  readonly outcome: 'found' | 'impossible' | 'too-large';
  /** Cheapest first; of the same cost as the first, or of the next-best. */
  readonly routes: readonly Choice[];
  /** False if the bound was reached before all of `wanted` were looked for. */
  readonly complete: boolean;
}

/** Up to `wanted` ways. Components do not touch each other, so their costs add up and their choices combine freely. */
export function cheapest(compiled: Compiled, answers: Answers, goals: readonly Test[], wanted: number): Found {
  const solvers = components(compiled, read(compiled, answers), goals).map((one) => solverOf(compiled, answers, one));
  let best: Level[];
  try {
    const budget = { nodes: SEARCH_LIMIT };
    best = solvers.map((solver) => firstLevel(solver, wanted, budget));
  } catch (error) {
    return { outcome: outOfBudget(error), routes: [], complete: false };
  }
  if (best.some(({ choices }) => choices.length === 0)) return { outcome: 'impossible', routes: [], complete: true };
  const routes = combine(
    best.map(({ choices }) => choices),
    wanted,
  );
  if (routes.length >= wanted) return { outcome: 'found', routes, complete: true };
  try {
    const others = nextLevel(solvers, best, wanted - routes.length, { nodes: SEARCH_LIMIT });
    return { outcome: 'found', routes: [...routes, ...others], complete: true };
  } catch (error) {
    outOfBudget(error);
    return { outcome: 'found', routes, complete: false };
  }
}

function outOfBudget(error: unknown): 'too-large' {
  if (error instanceof TooLarge) return 'too-large';
  throw error;
}

/** All choices of one cost, as many as are wanted. */
interface Level {
  readonly cost: number;
  readonly choices: readonly Choice[];
}

function firstLevel(solver: Solver, wanted: number, budget: Budget): Level {
  for (let cost = solver.start; cost <= solver.end; cost++) {
    const choices = solver.choicesOf(cost, wanted, budget);
    if (choices.length > 0) return { cost, choices };
  }
  return { cost: 0, choices: [] };
}

/** The next-best ways: one component costs a little more, and no component can do with less of a difference. */
function nextLevel(solvers: readonly Solver[], best: readonly Level[], wanted: number, budget: Budget): Choice[] {
  const furthest = Math.max(0, ...solvers.map(({ end }) => end));
  for (let more = 1; more <= furthest; more++) {
    const routes = solvers.flatMap((solver, index) => {
      const cost = (best[index]?.cost ?? 0) + more;
      const choices = cost > solver.end ? [] : solver.choicesOf(cost, wanted, budget);
      return combine(
        best.map((level, other) => (other === index ? choices : level.choices)),
        wanted,
      );
    });
    if (routes.length > 0) return inOrder(routes).slice(0, wanted);
  }
  return [];
}

/** One choice of each list put together, in every way; the first few in order. */
function combine(lists: readonly (readonly Choice[])[], wanted: number): Choice[] {
  return lists.reduce<Choice[]>(
    (all, choices) =>
      inOrder(all.flatMap((one) => choices.map((choice) => new Map([...one, ...choice])))).slice(0, wanted),
    [new Map()],
  );
}

/** At the first item in which two choices differ, the one that raises it further comes first. */
function inOrder(choices: readonly Choice[]): Choice[] {
  return [...choices].sort((a, b) => {
    for (const at of [...a.keys(), ...b.keys()].sort((one, other) => one - other)) {
      const difference = (b.get(at) ?? -Infinity) - (a.get(at) ?? -Infinity);
      if (difference !== 0 && !Number.isNaN(difference)) return difference;
    }
    return 0;
  });
}
