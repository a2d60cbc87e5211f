/** All choices of a component that has few, found by trying each of them. The search would take longer to begin. */
import { routersOf } from '../compile.js';
import type { Compiled } from '../compile.js';
import { score } from '../read.js';
import { readAt, test } from '../reading.js';
import type { Bounds, Reading } from '../routing.js';
import type { Answers } from '../types.js';
import type { Choice, Climb } from './choice.js';
import { dimensionsOf, itemsOf } from './component.js';
import type { Component, Variable } from './component.js';

/** Above, the search is quicker. */
const MOST = 128;

export interface Priced extends Climb {
  readonly cost: number;
}

export function hasFewChoices({ variables }: Component): boolean {
  return variables.reduce((product, { ways }) => product * ways.length, 1) <= MOST;
}

/** The minimal choices that reach the goals, cheapest first; those of one cost in the order of `Solver.choicesOf`. */
export function allChoices(
  compiled: Compiled,
  answers: Answers,
  now: Reading,
  { goals, variables }: Component,
): readonly Priced[] {
  const places = goals.flatMap((goal) => itemsOf(compiled, goal));
  const readingOf = readerOf(compiled, answers, now, places, variables);
  const dimensions = new Set(goals.flatMap(dimensionsOf));
  // Whether a goal certainly holds is all that is asked, which the low end of a score says.
  const lowest: number[] = [];
  const scores = { low: lowest, high: lowest };
  const reaches = (choice: Choice) => {
    const items = readingOf(choice);
    for (const at of dimensions) {
      const formula = compiled.dimensions[at];
      if (formula) lowest[at] = score(formula, items.low);
    }
    return goals.every((goal) => test(goal, items, scores) === true);
  };

  /** By the ranks of the ways: those of the first variable differ most in their index. */
  const reached: boolean[] = [];
  const choice = new Map<number, number>();
  const choose = (position: number, index: number) => {
    const variable = variables[position];
    if (!variable) {
      reached[index] = reaches(choice);
      return;
    }
    variable.ways.forEach(({ to }, rank) => {
      if (to !== null) choice.set(variable.at, to);
      choose(position + 1, index * variable.ways.length + rank);
      choice.delete(variable.at);
    });
  };
  choose(0, 0);

  const all: Priced[] = [];
  // The highest value of the first variable first.
  for (let index = reached.length - 1; index >= 0; index--) {
    if (!reached[index]) continue;
    const steps = stepsAt(variables, index);
    const isMinimal = steps.every(({ rank, stride }) => rank === 0 || !reached[index - stride]);
    if (isMinimal) all.push(pricedOf(steps));
  }
  return all.sort((a, b) => a.cost - b.cost || a.squares - b.squares);
}

/** The way that is taken of each variable. `stride`: by how much the index differs from that with the way before. */
function stepsAt(variables: readonly Variable[], index: number) {
  let stride = 1;
  return variables.reduceRight<{ variable: Variable; rank: number; stride: number }[]>((steps, variable) => {
    const step = { variable, rank: Math.floor(index / stride) % variable.ways.length, stride };
    stride *= variable.ways.length;
    return [step, ...steps];
  }, []);
}

function pricedOf(steps: readonly { readonly variable: Variable; readonly rank: number }[]): Priced {
  const choice = new Map<number, number>();
  let [cost, squares] = [0, 0];
  for (const { rank, variable } of steps) {
    const way = variable.ways[rank];
    cost += way?.cost ?? 0;
    squares += way?.square ?? 0;
    if (typeof way?.to === 'number') choice.set(variable.at, way.to);
  }
  return { choice, cost, squares };
}

/** Reads only what decides whether goals on these items hold. */
function readerOf(
  compiled: Compiled,
  answers: Answers,
  now: Reading,
  places: readonly number[],
  variables: readonly Variable[],
): (choice: Choice) => Bounds {
  const { items, routers } = compiled;
  if (variables.some(({ at }) => routers.has(at))) {
    const read = new Set(places);
    // Iteration over a Set includes entries that are added meanwhile.
    for (const at of read) routersOf(items[at]).forEach((router) => read.add(router));
    const inOrder = [...read].sort((a, b) => a - b);
    return (choice) => readAt(compiled, inOrder, answers, choice);
  }
  const after: Bounds = { ...now, low: now.low.slice(), high: now.high.slice() };
  return (choice) => {
    for (const { at } of variables) {
      after.low[at] = choice.get(at) ?? now.low[at] ?? 0;
      after.high[at] = choice.get(at) ?? now.high[at] ?? 0;
    }
    return after;
  };
}
