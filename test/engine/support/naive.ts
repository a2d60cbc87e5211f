/**
 * Naive second implementations of what a result says about the built-in assessment: by the tables of the method, cell by
 * cell, trying everything. They know the built-in only, and nothing of how the engine works.
 */
import type { Answers, Robustness, SupportCatalogue, SupportEntry } from '../../../src/engine/index.js';
import { DONT_KNOW } from '../../../src/engine/index.js';
import { builtIn } from './built-in.js';
import { itemOf } from './definitions.js';
import { CELLS, HIDDEN_FOR_NEVER, LEAST, MINIMA, NOT_FOR_ONE, STEP_IDS, TIE_ORDER } from './method.js';

/**
 * What every question of the ladder and of the cells is worth; absent where it is not known, and more than anything where
 * it does not apply.
 */
export type Known = ReadonlyMap<string, number>;

const FREQUENCY = 'use.frequency';
const LADDER = ['use.frequency', 'use.reach', 'use.embedding', 'use.results', 'use.direction'];
const scales = new Map([...LADDER, ...Object.values(CELLS).flat()].map((id) => [id, itemOf(builtIn, id).options]));

export function isHidden(id: string, answers: Answers): boolean {
  return HIDDEN_FOR_NEVER.includes(id) && answers[FREQUENCY] === 'never';
}

export function isLeftOut(id: string, answers: Answers): boolean {
  return NOT_FOR_ONE.includes(id) && answers['profile.size'] === '1';
}

export function known(answers: Answers): Known {
  const values = new Map<string, number>();
  for (const [id, options] of scales) {
    const value = isHidden(id, answers) ? 0 : options.find((option) => option.id === answers[id])?.value;
    if (isLeftOut(id, answers)) values.set(id, Infinity);
    else if (value !== undefined) values.set(id, value);
  }
  return values;
}

/** From 1; what is not known counts as `unknown`. */
export function naiveStep(values: Known, unknown: 0 | 4): number {
  let step = 1;
  while (step < LEAST.length && meets(values, LEAST[step] ?? {}, unknown)) step += 1;
  return step;
}

function meets(values: Known, least: Readonly<Record<string, number>>, unknown: number): boolean {
  return Object.entries(least).every(([id, value]) => (values.get(id) ?? unknown) >= value);
}

export function naiveScore(cell: string, values: Known, unknown: 0 | 4): number {
  const [one, other] = CELLS[cell] ?? ['', ''];
  return (((values.get(one) ?? unknown) + (values.get(other) ?? unknown)) / 8) * 100;
}

/** By cell, what it lacks for the step after the low one; only those that lack something. */
export function naiveShortfalls(values: Known): Map<string, number> {
  const step = naiveStep(values, 0);
  const scored = TIE_ORDER.filter((cell) => naiveScore(cell, values, 0) < Infinity);
  const lacks = scored.map((cell) => [cell, row(cell, step + 1) - naiveScore(cell, values, 0)] as const);
  return new Map(lacks.filter(([, lacking]) => lacking > 0));
}

/** What a step asks of a cell; the first step, and one above the highest, ask nothing. */
function row(cell: string, step: number): number {
  return MINIMA[cell]?.[step - 2] ?? 0;
}

export function naiveBinding(values: Known) {
  const shortfalls = naiveShortfalls(values);
  const most = Math.max(...shortfalls.values());
  const dimension = TIE_ORDER.find((cell) => shortfalls.get(cell) === most);
  if (dimension === undefined) return null;
  const certain = naiveScore(dimension, values, 4) < row(dimension, naiveStep(values, 0) + 1);
  return { dimension, shortfall: most, certain };
}

/** How many changes, and those that lead to another step, as "question value step". */
export function naiveRobustness(answers: Answers): [changes: number, tipping: string[]] {
  const values = known(answers);
  const step = naiveStep(values, 0);
  const changes = LADDER.filter((id) => values.has(id) && !isHidden(id, answers) && !isLeftOut(id, answers)).flatMap(
    (id) => {
      const value = values.get(id) ?? 0;
      return [value - 1, value + 1].filter((to) => to >= 0 && to <= 4).map((to) => [id, to] as const);
    },
  );
  const tipping = changes.map(([id, to]) => {
    const after = new Map(values).set(id, to);
    // Where AI was never used, what was hidden comes into view and is open; the other way round, it becomes 0.
    const shown = HIDDEN_FOR_NEVER.filter((other) => !isLeftOut(other, answers));
    if (id === FREQUENCY && values.get(id) === 0) shown.forEach((other) => after.delete(other));
    if (id === FREQUENCY && to === 0) shown.forEach((other) => after.set(other, 0));
    return [id, to, naiveStep(after, 0)] as const;
  });
  return [changes.length, tipping.filter(([, , after]) => after !== step).map((one) => one.join(' '))];
}

export function naiveWord(unchanged: number, changes: number): Robustness['word'] {
  if (changes === 0) return null;
  // In whole numbers: nothing is rounded at the limits.
  if (10 * unchanged >= 9 * changes) return 'firm';
  return 10 * unchanged >= 7 * changes ? 'fairly-firm' : 'borderline';
}

/** Ids of all entries that fit, best first: one after the other, the one that no other comes before. */
export function naiveSupport(answers: Answers, catalogues: readonly SupportCatalogue[]): string[] {
  const values = known(answers);
  const shortfalls = naiveShortfalls(values);
  const steps = STEP_IDS.slice(naiveStep(values, 0) - 1, naiveStep(values, 4));
  const first = shortfalls.has('want.organisation');
  const marks = (entry: SupportEntry) => [
    entry.dimensions.reduce((sum, cell) => sum + (shortfalls.get(cell) ?? 0), 0),
    entry.barriers.filter((id) => listed(answers, 'plans.barriers').includes(id)).length,
    listed(answers, 'plans.support').includes(entry.form) ? 1 : 0,
  ];
  const left = catalogues
    .flatMap(({ entries }) => entries)
    .filter(({ sectors, sizes, steps: suited }) => {
      const allowed = (limit: readonly string[] | undefined, own: Answers[string] | undefined) =>
        !limit || typeof own !== 'string' || own === DONT_KNOW || limit.includes(own);
      const { 'profile.sector': sector, 'profile.size': size } = answers;
      return allowed(sectors, sector) && allowed(sizes, size) && steps.some((step) => allowed(suited, step));
    })
    .map((entry) => ({ id: entry.id, form: entry.form, marks: marks(entry) }))
    .filter((entry) => entry.marks.some((mark) => mark > 0) || (first && entry.form === 'vision-strategy'));
  const order: (typeof left)[number][] = [];
  while (left.length > 0) {
    const best = left.reduce((before, entry) => (isAhead(entry.marks, before.marks) ? entry : before));
    order.push(best);
    left.splice(left.indexOf(best), 1);
  }
  const leader = first ? order.find(({ form }) => form === 'vision-strategy') : undefined;
  if (leader) order.unshift(...order.splice(order.indexOf(leader), 1));
  const wishes = listed(answers, 'plans.support');
  const wanted = order.find(({ form }) => wishes.includes(form));
  if (wanted && order.indexOf(wanted) > 2) order.splice(2, 0, ...order.splice(order.indexOf(wanted), 1));
  return order.map(({ id }) => id);
}

function isAhead(marks: readonly number[], others: readonly number[]): boolean {
  for (const [place, mark] of marks.entries()) {
    if (mark !== others[place]) return mark > (others[place] ?? 0);
  }
  return false;
}

function listed(answers: Answers, id: string): readonly string[] {
  const answer = answers[id];
  return typeof answer === 'object' ? answer : [];
}
