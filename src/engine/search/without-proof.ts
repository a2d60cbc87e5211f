/** A route for goals that the exact search does not get through. It need not be the cheapest. */
import type { Compiled } from '../compile.js';
import { TooLarge } from './choice.js';
import type { Budget, Choice } from './choice.js';
import { goodChoices } from './good.js';
import type { LargeSearch, Part } from './large-search.js';
import { nestedBoundOf } from './nested.js';

/** Most comparisons for each component; twice, if the bound on nested scores takes too long. */
const LIMIT = 2_000_000;

/** A good choice for each component. */
export function routeWithoutProof(compiled: Compiled, parts: readonly Part[]): Choice | null {
  const choices = parts.map((part) => goodChoice(compiled, part));
  const found = choices.filter((choice) => choice !== null);
  return found.length === choices.length ? new Map(found.flatMap((choice) => [...choice])) : null;
}

function goodChoice(compiled: Compiled, part: Part): Choice | null {
  // Where the bound on nested scores takes too long, the plain one still leads to a route.
  return bestOf(compiled, part, nestedBoundOf) ?? bestOf(compiled, part, () => null);
}

/** The best choice that the budget allows to find. */
function bestOf(
  compiled: Compiled,
  { component, reaches }: Part,
  nestedOf: LargeSearch['nestedBoundOf'],
): Choice | null {
  const budget: Budget = { work: LIMIT };
  const spend = (work: number) => {
    budget.work -= work;
    if (budget.work < 0) throw new TooLarge();
  };
  let best: Choice | null = null;
  try {
    const holds = (choice: Choice) => reaches(choice, budget);
    const choices = goodChoices(compiled, component, holds, (one) => nestedOf(compiled, one, spend));
    for (const choice of choices) best = choice;
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
  }
  return best;
}
