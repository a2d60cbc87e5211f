/** A plan in order of time: what is safe and what is small comes first, and nothing before what it builds on. */
import { compare } from './compare.js';
import { factOf } from './compile.js';
import type { Compiled, Fact, ScoredItem } from './compile.js';
import { minimumOf } from './evaluate.js';
import type { Raise } from './plan.js';
import { score } from './read.js';
import type { Assessment } from './types.js';

/** One part of a raise: to the next option at which one can stop. */
export interface PlanStage {
  readonly item: string;
  readonly from: number;
  readonly to: number;
  /** Id of the option to reach; null in a `multiple` item, where `to` is a number of options. */
  readonly option: string | null;
  /** A whole number from 1. */
  readonly effort: number;
  /** `now`: the first. `next`: as long as the effort so far, with the first, is at most `NEXT_EFFORT`. Then `later`. */
  readonly phase: 'now' | 'next' | 'later';
  /** It mends what the present step asks for already: a dimension below that step's row, or a need that is not met. */
  readonly foundation: boolean;
  /** The answer is not known: it may be there already. */
  readonly findOut: boolean;
  /** Id of the action that says how; null without a library of actions. */
  readonly action: string | null;
}

/** How much effort "next" holds, the first stage included. */
export const NEXT_EFFORT = 8;

/** Where the firm stands. */
interface Standing {
  /** The least that each item can be worth, by place. */
  readonly low: readonly number[];
  /** The low step, numbered from 1. */
  readonly step: number;
  /** The dimension that holds the firm back most for the next step. */
  readonly binding: string | null;
}

/** A stage that has its place in the items, but not yet in time. */
interface Part extends Pick<PlanStage, 'item' | 'from' | 'to' | 'option' | 'effort' | 'findOut'> {
  readonly at: number;
  readonly after: readonly Fact[];
}

/**
 * The stages of these raises. Again and again, of those that are ready, the first by: find out first; foundation; least
 * effort; the dimension that holds the firm back most; the order of asking. A stage is ready if the earlier ones of its
 * item are done and all that its option comes after is there; what the whole plan never brings about is no reason to wait.
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
    // A definition that passed the contract has no circles: something is always ready.
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

/** A raise cut at every option on its way at which a plan may stop. */
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
