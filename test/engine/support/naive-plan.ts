/**
 * Plan and hold of a firm by the tables of the method, cell by cell, trying every pair of answers. It knows the built-in
 * only: a question of the ladder has to reach its threshold, and the two questions of a cell its row and its needs.
 */
import { CELLS, EFFORT, LEAST, MINIMA, NEEDS, UNADVISED } from './method.js';
import type { Known } from './naive.js';
import { naiveStep } from './naive.js';

/** One question to raise. */
export interface NaiveRaise {
  readonly item: string;
  readonly from: number;
  readonly to: number;
}

/** What to raise to stand on a step and to stay there, in the order of asking; values are those of the low ends. */
export function naiveRaises(values: Known, step: number): NaiveRaise[] {
  const least = new Map<string, number>();
  for (const facts of [...LEAST.slice(0, step), NEEDS[step] ?? {}]) {
    for (const [item, value] of Object.entries(facts)) least.set(item, Math.max(value, least.get(item) ?? 0));
  }
  const ladder = Object.keys(EFFORT).filter((item) => item.startsWith('use.'));
  const alone = ladder.flatMap((item) => best([item], values, (chosen) => (chosen[0] ?? 0) >= (least.get(item) ?? 0)));
  const cells = Object.entries(CELLS).flatMap(([cell, [one, other]]) => {
    if (values.get(one) === Infinity) return [];
    const row = MINIMA[cell]?.[step - 2] ?? 0;
    return best(
      [one, other],
      values,
      ([a = 0, b = 0]) => ((a + b) / 8) * 100 >= row && a >= (least.get(one) ?? 0) && b >= (least.get(other) ?? 0),
    );
  });
  return [...alone, ...cells];
}

/** Every way to raise these questions, and of those that will do the one of least effort, then the most even one. */
function best(items: readonly string[], values: Known, willDo: (chosen: readonly number[]) => boolean): NaiveRaise[] {
  const from = items.map((item) => values.get(item) ?? 0);
  const ways = from.reduce<number[][]>(
    (all, start, index) =>
      all.flatMap((way) =>
        // From far to near, since of equals the one that raises the first question further comes first.
        [4, 3, 2, 1, 0, Infinity]
          .filter(
            (value) => value === start || (value > start && value <= 4 && !isUnadvised(items[index] ?? '', value)),
          )
          .map((value) => [...way, value]),
      ),
    [[]],
  );
  const marked = ways.filter(willDo).map((way) => ({
    way,
    effort: way.reduce((sum, value, index) => sum + work(items[index] ?? '', from[index] ?? 0, value), 0),
    squares: way.reduce(
      (sum, value, index) => sum + (value === from[index] ? 0 : (value - (from[index] ?? 0)) ** 2),
      0,
    ),
  }));
  const first = marked.reduce((a, b) =>
    b.effort < a.effort || (b.effort === a.effort && b.squares < a.squares) ? b : a,
  );
  return first.way.flatMap((to, index) =>
    to === from[index] ? [] : [{ item: items[index] ?? '', from: from[index] ?? 0, to }],
  );
}

function isUnadvised(item: string, value: number): boolean {
  return UNADVISED.includes(`${item} ${value}`);
}

export function work(item: string, from: number, to: number): number {
  return (EFFORT[item] ?? []).reduce(
    (sum, effort, index) => (index + 1 > from && index + 1 <= to ? sum + effort : sum),
    0,
  );
}

/** What leads to the next step, or null on the highest. */
export function naivePlan(values: Known): NaiveRaise[] | null {
  const next = naiveStep(values, 0) + 1;
  return next > LEAST.length ? null : naiveRaises(values, next);
}
