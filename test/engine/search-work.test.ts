/**
 * How much work searches take, as they count it themselves, and how many choices are looked at where there is no proof. Most
 * of a search are short cuts: without them plans stay the same and only take longer. The numbers in `search-work.json` are
 * exact: moved by a change that was meant to move them, and written anew by
 * `UPDATE_SEARCH_WORK=1 npm run test:node -- search-work`.
 */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { TooLarge } from '../../src/engine/search/choice.js';
import type { Choice } from '../../src/engine/search/choice.js';
import { goodChoices } from '../../src/engine/search/good.js';
import { largeSearch } from '../../src/engine/search/large.js';
import type { LargeSearch } from '../../src/engine/search/large-search.js';
import { solverOf } from '../../src/engine/search/solve.js';
import type { Solver } from '../../src/engine/search/solve.js';
import known from './search-work.json' with { type: 'json' };
import { cheapestWithin, searchedFor, searches } from './support/searches.js';
import type { Searched } from './support/searches.js';

/** By kind of search; null where it does not end within the limit. */
type Work = Readonly<Record<string, number | null>>;
const kept: Readonly<Record<string, Work>> = known;
const measured: Record<string, Work> = {};
const FILE = new URL('search-work.json', import.meta.url);
const isWrittenAnew = Boolean(process.env.UPDATE_SEARCH_WORK);

/** The most work of a search. */
const LIMIT = 300_000;

describe('searches take as much work as is known', () => {
  for (const [name, sheet] of Object.entries(searches)) {
    test(name, () => {
      const searched = searchedFor(sheet);
      const isProven = (limit: number) => cheapestWithin(sheet, limit, largeSearch).proven;
      const isComplete = (limit: number) => cheapestWithin(sheet, limit, largeSearch).complete;
      measured[name] = {
        'proven within': leastLimit(isProven, kept[name]?.['proven within']),
        'complete within': leastLimit(isComplete, kept[name]?.['complete within']),
        plain: workOf(searched, null),
        nested: workOf(searched, largeSearch),
        'without proof': looksOf(searched, largeSearch.nestedBoundOf),
        'without proof and nested bound': looksOf(searched, () => null),
      };
      if (isWrittenAnew) writeFileSync(FILE, `${JSON.stringify(measured, null, 2)}\n`);
      else assert.deepEqual(measured[name], kept[name]);
    });
  }
});

/** A limit that is enough, where one less is not. `before`: what it was; null if it moved, which it
 * should not. */
function leastLimit(isEnough: (limit: number) => boolean, before: number | null = null): number | null {
  if (before !== null && isEnough(before) && (before === 0 || !isEnough(before - 1))) return before;
  if (!isWrittenAnew) return null;
  let [low, high] = [-1, LIMIT];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isEnough(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Of the search for three of the cheapest choices of each part, and for those that come next. */
function workOf({ answers, compiled, now, parts }: Searched, large: LargeSearch | null): number | null {
  const budget = { work: LIMIT };
  const nextLevel = (solver: Solver, from: number) => {
    let cost = from;
    while (cost < Infinity) {
      const { choices, next } = solver.choicesOf(cost, 3, budget);
      if (choices.length > 0) break;
      cost = next;
    }
    return cost;
  };
  try {
    for (const part of parts) {
      const solver = solverOf(compiled, answers, now, part, large);
      nextLevel(solver, nextLevel(solver, solver.start) + 1);
    }
  } catch (error) {
    assert.ok(error instanceof TooLarge);
    return null;
  }
  return LIMIT - budget.work;
}

/** How many choices are looked at. */
function looksOf({ answers, compiled, now, parts }: Searched, nestedOf: LargeSearch['nestedBoundOf']): number {
  let looks = 0;
  for (const part of parts) {
    const { reaches } = solverOf(compiled, answers, now, part, null);
    const holds = (choice: Choice) => {
      looks += 1;
      return reaches(choice, { work: LIMIT });
    };
    for (const _ of goodChoices(compiled, part, holds, (one) => nestedOf(compiled, one, () => undefined)));
  }
  return looks;
}
