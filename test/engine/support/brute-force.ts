/** Every way to raise items, tried one by one: the plan as its definition reads, without a search. */
import type { Answer, Answers, Assessment, AtLeast, Item } from '../../../src/engine/index.js';
import { countedAnswers, evaluate, itemStates } from '../../../src/engine/index.js';
import { steps } from './naive-roadmap.js';
import { possible } from './oracle.js';
import { stepOf } from './step.js';

/** What to raise to which value, by item. */
export type Targets = Readonly<Record<string, number>>;

export interface Way {
  readonly effort: number;
  readonly targets: Targets;
}

/** All lean ways to the step that is `up` above the low one, in the order of the plan; null above the highest step. */
export function allWays(assessment: Assessment, answers: Answers, up = 1): Way[] | null {
  const counted = countedAnswers(assessment, answers);
  const next = stepOf(evaluate(assessment, counted)).low + up;
  if (next > assessment.steps.length) return null;
  // Once a hidden question is asked it has no answer, whatever held while it was not.
  const from = assessment.items.map((item) => {
    const state = itemStates(assessment, counted).get(item.id);
    return state?.asked ? state.value.low : Math.min(...possible(item));
  });
  const climbs = assessment.items.map((item, at) => {
    if (!itemStates(assessment, counted).get(item.id)?.applies) return [];
    return steps(item, from[at] ?? 0, Infinity).filter(({ value }) => possible(item).includes(value));
  });
  const levels = climbs.map((climb, at) => [
    from[at] ?? 0,
    ...climb.filter(({ advise }) => advise).map(({ value }) => value),
  ]);
  const reached = (chosen: readonly number[]) => reaches(assessment, raised(assessment, counted, from, chosen), next);
  const ways: (Way & { readonly squares: number })[] = [];
  const chosen: number[] = [];
  const visit = (index: number): void => {
    const item = assessment.items[index];
    if (!item) {
      if (reached(chosen) && isLean(chosen, from, levels, reached)) {
        const climbed = climbs.map((climb, at) => climb.filter(({ value }) => value <= (chosen[at] ?? 0)));
        ways.push({
          effort: climbed.flat().reduce((sum, { effort }) => sum + effort, 0),
          squares: climbed.reduce((sum, { length }) => sum + length ** 2, 0),
          targets: Object.fromEntries(
            assessment.items.flatMap(({ id }, at) => (chosen[at] === from[at] ? [] : [[id, chosen[at] ?? 0]])),
          ),
        });
      }
      return;
    }
    for (const level of [...(levels[index] ?? [])].reverse()) {
      chosen[index] = level;
      visit(index + 1);
    }
  };
  visit(0);
  // The sort is stable, and the walk went from far to near, item by item.
  return ways
    .sort((a, b) => a.effort - b.effort || a.squares - b.squares)
    .map(({ effort, targets }) => ({ effort, targets }));
}

/** Has the step been reached, with its needs met and no dimension below its row, whatever open answers turn out to be? */
export function reaches(assessment: Assessment, answers: Answers, step: number): boolean {
  const { cells, gates } = evaluate(assessment, answers);
  if (gates.slice(0, step - 1).some(({ holds }) => holds !== true)) return false;
  const { minima = {}, needs = [] } = assessment.steps[step - 1] ?? {};
  const states = itemStates(assessment, answers);
  const isMet = ({ atLeast, item }: AtLeast) => {
    const state = states.get(item);
    return state !== undefined && (!state.applies || state.value.low >= atLeast);
  };
  return needs.every(isMet) && Object.entries(minima).every(([id, minimum]) => (cells[id]?.low ?? Infinity) >= minimum);
}

function raised(assessment: Assessment, answers: Answers, from: readonly number[], chosen: readonly number[]): Answers {
  const changes = assessment.items.flatMap((item, at): [string, Answer][] =>
    chosen[at] === from[at] ? [] : [[item.id, answerWorth(item, chosen[at] ?? 0)]],
  );
  return { ...answers, ...Object.fromEntries(changes) };
}

/** An answer to the item that is worth this much. */
export function answerWorth(item: Item, value: number): Answer {
  if (item.type === 'single') {
    return item.options.find((option) => !option.notApplicable && (option.value ?? 0) === value)?.id ?? 'none';
  }
  return item.options
    .filter((option) => !option.exclusive)
    .slice(0, value)
    .map((option) => option.id);
}

function isLean(
  chosen: readonly number[],
  from: readonly number[],
  levels: readonly (readonly number[])[],
  reached: (chosen: readonly number[]) => boolean,
): boolean {
  return chosen.every((value, at) => {
    if (value === from[at]) return true;
    const lower = levels[at]?.filter((level) => level < value).at(-1) ?? value;
    return !reached(chosen.map((other, index) => (index === at ? lower : other)));
  });
}
