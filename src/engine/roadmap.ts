/** The roadmap: orders the raises of a plan in time, with prerequisites first. */
import { compare } from './compare.js';
import { factOf } from './compile.js';
import type { Compiled, Fact, ScoredItem } from './compile.js';
import { minimumOf } from './evaluate.js';
import { score } from './read.js';
import type { Raise } from './route.js';
import type { Assessment } from './types.js';

/** A stage of a raise: up to the next option at which one can stop. */
export interface PlanStage {
  readonly item: string;
  readonly from: number;
  readonly to: number;
  /** Id of the option to reach; null in a `multiple` item, where `to` is a number of points, or of options. */
  readonly option: string | null;
  /** An integer from 1. */
  readonly effort: number;
  /** `now`: the first stage. `next`: while the total effort so far is at most NEXT_EFFORT. `later`: the others. */
  readonly phase: 'now' | 'next' | 'later';
  /** It repairs the present step: a dimension below the step's minimum, or a need that is not met. */
  readonly foundation: boolean;
  /** The answer is unknown, so the value may have been reached already. */
  readonly findOut: boolean;
  /** Id of the action that says how; null without one. `createResult` puts it here: `plan` and `hold` know no actions. */
  readonly action: string | null;
}

/** Total effort up to which stages belong to `next`, including the first stage. */
export const NEXT_EFFORT = 8;

/** The position of the firm. */
interface Standing {
  /** Lowest possible value of each item, by index. */
  readonly low: readonly number[];
  /** The low step, numbered from 1. */
  readonly step: number;
  /** Id of the binding constraint. */
  readonly binding: string | null;
}

/** A stage that is not ordered yet. */
interface Part extends Pick<PlanStage, 'item' | 'from' | 'to' | 'option' | 'effort' | 'findOut'> {
  readonly at: number;
  readonly after: readonly Fact[];
}

/**
 * The stages of these raises in order. Each time, the best of the ready stages is next, ranked by: `findOut`;
 * `foundation`; least effort; in the binding dimension; order of items. A stage is ready if the earlier stages of its
 * item are done and its prerequisites (`after`) hold. Prerequisites that the plan never reaches are ignored.
 */
export function roadmap(
  assessment: Assessment,
  compiled: Compiled,
  raises: readonly Raise[],
  { binding, low: start, step }: Standing,
): PlanStage[] {
  const low = [...start];
  const end = [...start];
  for (const { item, to } of raises) end[compiled.placeOf(item)] = to;
  const holds = (values: readonly number[], { at, atLeast }: Fact) => (values[at] ?? -Infinity) >= atLeast;
  const waits = (part: Part) => part.after.some((fact) => holds(end, fact) && !holds(low, fact));
  const bindingItems = termsOf(compiled, binding);
  const isFoundation = ({ at }: Part) =>
    (compiled.needs[step - 1] ?? []).some((need) => need.at === at && !holds(low, need)) ||
    compiled.dimensions.some(
      (formula) =>
        formula.terms.some((term) => term.at === at) &&
        score(formula, low) < (minimumOf(assessment, step, formula.id) ?? -Infinity),
    );

  let open = raises.map((raise) => partsOf(compiled, raise)).sort(([a], [b]) => (a?.at ?? 0) - (b?.at ?? 0));
  const stages: PlanStage[] = [];
  let spent = 0;
  for (;;) {
    const first = open.flatMap(([part]) => part ?? []);
    // One is always ready: `parseDefinition` refuses circular prerequisites.
    const ready = first.filter((part) => !waits(part));
    const ranked = (ready.length > 0 ? ready : first).map((part) => {
      const foundation = isFoundation(part);
      const rank = [!part.findOut, !foundation, part.effort, !bindingItems.has(part.at), part.at].map(Number);
      return { part, foundation, rank };
    });
    const [next] = ranked.sort((a, b) => compare(a.rank, b.rank));
    if (!next) return stages;
    const { effort, findOut, from, item, option, to } = next.part;
    spent += effort;
    const phase = stages.length === 0 ? 'now' : spent <= NEXT_EFFORT ? 'next' : 'later';
    stages.push({ item, from, to, option, effort, phase, foundation: next.foundation, findOut, action: null });
    low[next.part.at] = to;
    open = open.map((parts) => (parts[0] === next.part ? parts.slice(1) : parts));
  }
}

function termsOf(compiled: Compiled, dimension: string | null): ReadonlySet<number> {
  const formula = compiled.dimensions.find(({ id }) => id === dimension);
  return new Set(formula?.terms.map(({ at }) => at));
}

/** Splits a raise at each option at which a plan may stop. */
function partsOf({ items, placeOf }: Compiled, { findOut, from, item: id, to }: Raise): Part[] {
  const at = placeOf(id);
  const { rungs = [] }: Partial<ScoredItem> = items[at] ?? {};
  const way = rungs.filter(({ advised, value }) => value === from || (value > from && value <= to && advised));
  return way.slice(1).map((rung, index): Part => {
    const before = way[index] ?? rung;
    return {
      ...{ at, item: id, from: before.value, to: rung.value, option: rung.option, findOut },
      effort: rung.work - before.work,
      after: rung.after.map((fact) => factOf(fact, placeOf)),
    };
  });
}
