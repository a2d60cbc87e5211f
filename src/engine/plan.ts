/** What to change: to come one step up, or to make the present step hold. */
import { applicable } from './applicable.js';
import { binding } from './binding.js';
import { compile } from './compile.js';
import type { Compiled, ScoredItem } from './compile.js';
import type { Test } from './compile-items.js';
import { evaluate, minimumOf } from './evaluate.js';
import { countedAnswers } from './flow.js';
import { read } from './read.js';
import type { Reading } from './reading.js';
import { roadmap } from './roadmap.js';
import type { PlanStage } from './roadmap.js';
import { cheapest } from './search/cheapest.js';
import { startOf } from './search/component.js';
import type { Choice } from './search/solve.js';
import type { Answers, Assessment } from './types.js';

/** One item to raise. */
export interface Raise {
  readonly item: string;
  /** What it is worth now; the least it can be worth where that is not known, or not asked yet. */
  readonly from: number;
  readonly to: number;
  /** Id of the option to reach; null in a `multiple` item, where `to` is a number of options. */
  readonly option: string | null;
  /** The work of all options on the way: a whole number from 1. */
  readonly effort: number;
  /** The answer is not known: it may be there already. */
  readonly findOut: boolean;
}

/** Raises that together bring about what is wanted. No raise can be left out or made smaller. */
export interface Route {
  /** The sum of the efforts. */
  readonly effort: number;
  /** By dimension, in the order of the definition; what is in no dimension comes last. */
  readonly raises: readonly Raise[];
}

export interface Plan extends Route {
  /** The step that it leads to, or that it makes hold, numbered from 1, and its id. */
  readonly step: number;
  readonly id: string;
  /**
   * `found`: it is exact, no change of less effort will do, and none of the same effort is spread more evenly.
   * `impossible`: no raises lead there. `too-large`: the search ended at its bound of `SEARCH_LIMIT` comparisons without a
   * proven answer; `raises` is then empty.
   */
  readonly outcome: 'found' | 'impossible' | 'too-large';
  /** The same raises in the order in which to carry them out, each cut at the options where one can stop. */
  readonly stages: readonly PlanStage[];
  /** Up to two other routes, of the same effort or, where there are fewer, of the next-best. */
  readonly alternatives: readonly Route[];
  /** False if the search for alternatives ended at its bound: there may be others. */
  readonly alternativesComplete: boolean;
}

/** How many alternatives are looked for. */
const ALTERNATIVES = 2;

/**
 * The plan for the step after the low one; null on the highest step. Afterwards all gates up to that step hold, its needs
 * are met, and no dimension is below what the step asks for, as `evaluate` would say of the answers with the raises made.
 * Of routes of the same effort the one comes first that climbs more evenly (the least sum of the squares of the options
 * climbed); then the one that raises further the first item, in the order of asking, in which they differ.
 */
export function plan(assessment: Assessment, answers: Answers): Plan | null {
  return planFor(assessment, answers, 1);
}

/** The same for the low step itself: what makes it hold. Its gates hold already; without raises nothing is missing. */
export function hold(assessment: Assessment, answers: Answers): Plan {
  const own = planFor(assessment, answers, 0);
  if (!own) throw new RangeError('The definition has no steps.');
  return own;
}

function planFor(whole: Assessment, answers: Answers, up: 0 | 1): Plan | null {
  const counted = countedAnswers(whole, answers);
  const assessment = applicable(whole, counted);
  const evaluation = evaluate(whole, counted);
  const present = evaluation.step.low;
  const step = assessment.steps[present - 1 + up];
  if (!step) return null;
  const compiled = compile(assessment);
  const now = read(compiled, counted);
  const goals = goalsOf(assessment, compiled, present + up);
  const { outcome, routes, complete } = cheapest(compiled, counted, goals, 1 + ALTERNATIVES);
  const [best = { effort: 0, raises: [] }, ...alternatives] = routes.map((choice) => toRoute(compiled, choice, now));
  const stages = roadmap(assessment, compiled, best.raises, {
    low: now.low,
    step: present,
    binding: binding(assessment, evaluation)?.dimension ?? null,
  });
  return { step: present + up, id: step.id, outcome, ...best, stages, alternatives, alternativesComplete: complete };
}

/** What must hold to stand on a step and stay there: its gate, all gates below, its needs, and its row of minima. */
function goalsOf(assessment: Assessment, compiled: Compiled, step: number): Test[] {
  const gates = compiled.gates.slice(0, step - 1).flatMap((gate) => conjuncts(gate.test));
  const rows = compiled.dimensions.flatMap(({ id }, at): Test[] => {
    const atLeast = minimumOf(assessment, step, id);
    return atLeast === undefined ? [] : [{ kind: 'dimension', at, atLeast }];
  });
  return [...gates, ...(compiled.needs[step - 1] ?? []), ...rows];
}

function conjuncts(test: Test): Test[] {
  return test.kind === 'all' ? test.parts.flatMap(conjuncts) : [test];
}

function toRoute(compiled: Compiled, choice: Choice, now: Reading): Route {
  const inDimension = (at: number) => {
    const index = compiled.dimensions.findIndex(({ terms }) => terms.some((term) => term.at === at));
    return index === -1 ? compiled.dimensions.length : index;
  };
  const raises = [...choice]
    .sort(([a], [b]) => inDimension(a) - inDimension(b) || a - b)
    .flatMap(([at, to]) => toRaise(compiled.items[at], at, to, now));
  return { effort: raises.reduce((sum, raise) => sum + raise.effort, 0), raises };
}

function toRaise(item: ScoredItem | undefined, at: number, to: number, now: Reading): Raise[] {
  if (!item) return [];
  const from = startOf(item, at, now);
  const rung = (value: number) => item.rungs[item.levels.indexOf(value)];
  const [start, end] = [rung(from), rung(to)];
  return [
    {
      item: item.item.id,
      from,
      to,
      option: end?.option ?? null,
      effort: (end?.work ?? 0) - (start?.work ?? 0),
      // A hidden item has one value. Where that is not its lowest, nobody knows what it is once it is asked.
      findOut: from !== now.high[at],
    },
  ];
}
