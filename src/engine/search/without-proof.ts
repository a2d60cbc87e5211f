/** A route for goals that the exact search does not get through. It need not be the cheapest. */
import type { Compiled } from '../compile.js';
import { TooLarge } from './choice.js';
import type { Budget, Choice } from './choice.js';
import { goodChoices } from './good.js';
import type { Part } from './large-search.js';

/** Most comparisons for each component. */
const LIMIT = 2_000_000;

/** A good choice for each component. */
export function routeWithoutProof(compiled: Compiled, parts: readonly Part[]): Choice | null {
  const choices = parts.map((part) => goodChoice(compiled, part));
  const found = choices.filter((choice) => choice !== null);
  return found.length === choices.length ? new Map(found.flatMap((choice) => [...choice])) : null;
}

/** The best choice that the budget allows to find. */
function goodChoice(compiled: Compiled, { component, reaches }: Part): Choice | null {
  const budget: Budget = { work: LIMIT };
  const spend = (work: number) => {
    budget.work -= work;
    if (budget.work < 0) throw new TooLarge();
  };
  let best: Choice | null = null;
  try {
    for (const choice of goodChoices(compiled, component, (one) => reaches(one, budget), spend)) best = choice;
  } catch (error) {
    if (!(error instanceof TooLarge)) throw error;
  }
  return best;
}
