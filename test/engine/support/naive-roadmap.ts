/**
 * The order of a plan as section 6.8 of the method says it, read word by word: nothing is compiled, and every sum is made
 * anew. What the items are worth is a map that is written over as stages are done.
 */
import type { Assessment, AtLeast, Item, Option, PlanStage, Route } from '../../../src/engine/index.js';
import { withScores } from './oracle.js';

type Worth = ReadonlyMap<string, number>;

interface Firm {
  /** What each item is worth at the least. Items that do not apply are worth `Infinity`. */
  readonly low: Worth;
  readonly step: number;
  /** Items of the cell that binds. */
  readonly binding: readonly string[];
  /** Items whose value is not known. */
  readonly unknown: readonly string[];
}

/** A stage that is ready, with what decides whether it goes first. */
type Marked = Pick<PlanStage, 'item' | 'effort' | 'foundation'>;

type Stage = Pick<PlanStage, 'item' | 'from' | 'to' | 'option' | 'effort' | 'phase' | 'foundation' | 'findOut'>;

/** A stage as the order of a plan knows it; which action says how is another matter. */
export function withoutAction({ effort, findOut, foundation, from, item, option, phase, to }: PlanStage): Stage {
  return { item, from, to, option, effort, phase, foundation, findOut };
}

/** What an item of options may be raised to: its values in order, each with the option that stands for it. */
export function steps({ effort = 1, options, type }: Item, from: number, to: number) {
  const values =
    type === 'single'
      ? [...new Set(options.flatMap(({ notApplicable, value = 0 }) => (notApplicable ? [] : value)))].sort(
          (a, b) => a - b,
        )
      : [];
  const counts = Array.from({ length: options.filter(({ exclusive }) => !exclusive).length + 1 }, (_, count) => count);
  return (type === 'single' ? values : counts)
    .filter((value) => value > from && value <= to)
    .map((value) => {
      const here =
        type === 'single' ? options.filter((option) => !option.notApplicable && (option.value ?? 0) === value) : [];
      const option: Option | undefined = here.find(({ advise = true }) => advise) ?? here[0];
      return { value, option, effort: option?.effort ?? effort, advise: option?.advise ?? true };
    });
}

export function naiveRoadmap(assessment: Assessment, { raises }: Pick<Route, 'raises'>, firm: Firm): Stage[] {
  const worth = new Map(firm.low);
  const planned = new Map([...firm.low, ...raises.map(({ item, to }) => [item, to] as const)]);
  const holds = (values: Worth, { atLeast, item }: AtLeast) => (values.get(item) ?? -Infinity) >= atLeast;
  const order = assessment.items.map(({ id }) => id);
  const todo = raises.flatMap((raise) => cut(assessment, raise));
  const done: Stage[] = [];
  let effort = 0;
  while (todo.length > 0) {
    const ready = todo.filter(
      (stage) =>
        !todo.some((other) => other.item === stage.item && other.from < stage.from) &&
        stage.waits.every((fact) => holds(worth, fact) || !holds(planned, fact)),
    );
    const marked = ready.map((stage) => ({
      ...stage,
      foundation: isFoundation(assessment, worth, firm.step, stage.item),
    }));
    const first = marked.reduce((best, one) => (goesFirst(one, best) ? one : best));
    effort += first.effort;
    const phase = done.length === 0 ? 'now' : effort <= 8 ? 'next' : 'later';
    const { from, item, option, to } = first;
    const findOut = firm.unknown.includes(item);
    done.push({ item, from, to, option, effort: first.effort, phase, foundation: first.foundation, findOut });
    worth.set(item, to);
    todo.splice(
      todo.findIndex((one) => one.item === item && one.to === to),
      1,
    );
  }
  return done;

  function goesFirst(one: Marked, other: Marked): boolean {
    const [a, b] = [firm.unknown.includes(one.item), firm.unknown.includes(other.item)];
    if (a !== b) return a;
    if (one.foundation !== other.foundation) return one.foundation;
    if (one.effort !== other.effort) return one.effort < other.effort;
    const [c, d] = [firm.binding.includes(one.item), firm.binding.includes(other.item)];
    if (c !== d) return c;
    return order.indexOf(one.item) < order.indexOf(other.item);
  }
}

/** One stage for each option on the way at which a plan may stop; the work of those in between goes with the next. */
function cut(assessment: Assessment, { from, item: id, to }: Route['raises'][number]) {
  const item = assessment.items.find((one) => one.id === id);
  const stages: {
    item: string;
    from: number;
    to: number;
    option: string | null;
    effort: number;
    waits: readonly AtLeast[];
  }[] = [];
  let [start, effort] = [from, 0];
  for (const step of item ? steps(item, from, to) : []) {
    effort += step.effort;
    if (!step.advise) continue;
    const { after: waits = [], id: option = null } = step.option ?? {};
    stages.push({ item: id, from: start, to: step.value, option, effort, waits });
    [start, effort] = [step.value, 0];
  }
  return stages;
}

function isFoundation(assessment: Assessment, worth: Worth, step: number, item: string): boolean {
  const { minima = {}, needs = [] } = assessment.steps[step - 1] ?? {};
  if (needs.some((need) => need.item === item && (worth.get(item) ?? 0) < need.atLeast)) return true;
  const scores = withScores(assessment, worth);
  return assessment.dimensions.some(
    ({ id }) => itemsOf(assessment, id).includes(item) && (scores.get(`#${id}`) ?? 0) < rounded(minima, id),
  );
}

/** A row counts to six decimals, as scores do. */
function rounded(minima: Readonly<Record<string, number>>, id: string): number {
  const minimum = Object.entries(minima).find(([key]) => key === id)?.[1];
  return minimum === undefined ? -Infinity : Math.floor(minimum * 1e6 + 0.50001) / 1e6;
}

export function itemsOf(assessment: Assessment, dimension: string): string[] {
  const parts = assessment.dimensions.find(({ id }) => id === dimension)?.items ?? [];
  return parts
    .filter(({ weight }) => weight !== 0)
    .flatMap((part) => ('item' in part ? [part.item] : itemsOf(assessment, part.dimension)));
}
