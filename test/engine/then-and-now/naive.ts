/** Then and now of the built-in assessment by the tables of the method, without the engine's comparison. */
import type { Answers, StageOutcome } from '../../../src/engine/index.js';
import { builtIn } from '../support/built-in.js';
import { CELLS, LEAST, MINIMA, NEEDS, UNADVISED } from '../support/method.js';
import { isHidden, isLeftOut, known, naiveScore, naiveStep } from '../support/naive.js';
import type { Known } from '../support/naive.js';
import { naivePlan, naiveRaises } from '../support/naive-plan.js';

type Range = readonly [low: number, high: number];

export interface NaiveComparison {
  readonly step: string;
  readonly cells: Readonly<Record<string, string>>;
  /** As "item value outcome", sorted. */
  readonly plan: readonly string[] | null;
  readonly hold: readonly string[];
  /** As "item direction planned". */
  readonly answers: readonly string[];
}

export function naiveComparison(then: Answers, now: Answers): NaiveComparison {
  const [before, after] = [known(then), known(now)];
  const stepThen = naiveStep(before, 0);
  const plan = naivePlan(before);
  const hold = naiveRaises(before, stepThen);
  const told = (raises: NonNullable<typeof plan>, step: number) =>
    raises
      .flatMap(({ from, item, to }) =>
        [1, 2, 3, 4]
          .filter((value) => value > from && value <= to && !UNADVISED.includes(`${item} ${value}`))
          .map((value) => `${item} ${value} ${outcome(item, value, step, now, after)}`),
      )
      .sort();
  const planned = new Set([...(plan ?? []), ...hold].map(({ item }) => item));
  return {
    step: direction([stepThen, naiveStep(before, 4)], [naiveStep(after, 0), naiveStep(after, 4)]),
    cells: Object.fromEntries(
      Object.keys(CELLS).map((cell) => [cell, direction(scores(cell, before), scores(cell, after))]),
    ),
    plan: plan && told(plan, stepThen + 1),
    hold: told(hold, stepThen),
    answers: builtIn.items.flatMap(({ id, options }) => {
      const [one, other] = [then, now].map((answers) =>
        isHidden(id, answers) || isLeftOut(id, answers) ? '' : [answers[id] ?? ''].flat().join(),
      );
      if (sorted(one) === sorted(other)) return [];
      const [from, to] = [one, other].map((answer) => options.find((option) => option.id === answer)?.value);
      const way = from === undefined || to === undefined ? 'other' : from < to ? 'up' : 'down';
      return `${id} ${way} ${planned.has(id)}`;
    }),
  };
}

function sorted(answer = ''): string {
  return answer.split(',').sort().join();
}

function scores(cell: string, values: Known): Range {
  return [naiveScore(cell, values, 0), naiveScore(cell, values, 4)];
}

function direction([low, high]: Range, [lowNow, highNow]: Range): string {
  if (low === Infinity || lowNow === Infinity) return 'unclear';
  if (low === lowNow && high === highNow) return 'same';
  if (lowNow > high) return 'up';
  return highNow < low ? 'down' : 'unclear';
}

function outcome(item: string, to: number, step: number, now: Answers, after: Known): StageOutcome {
  if (isLeftOut(item, now)) return 'no-longer-needed';
  if ((after.get(item) ?? 0) >= to) return 'done';
  const facts = [...LEAST.slice(0, step), NEEDS[step] ?? {}].flatMap((one) => Object.entries(one));
  const isThere =
    facts.every(([id, least]) => (after.get(id) ?? 0) >= least) &&
    Object.entries(MINIMA).every(([cell, row]) => naiveScore(cell, after, 0) >= (row[step - 2] ?? 0));
  if (isThere) return 'no-longer-needed';
  return after.has(item) ? 'not-done' : 'unknown';
}
