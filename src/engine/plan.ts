/** The smallest change that brings a firm one step up. */
import { compile } from './compile.js';
import type { Compiled } from './compile.js';
import type { Test } from './compile-items.js';
import { minimumOf, evaluate } from './evaluate.js';
import { countedAnswers } from './flow.js';
import { rounded } from './interval.js';
import { read } from './read.js';
import type { Reading } from './read.js';
import { cheapest } from './search/cheapest.js';
import { startOf } from './search/component.js';
import type { Choice } from './search/solve.js';
import { optionWorth } from './option-worth.js';
import type { Answers, Assessment, Evaluation } from './types.js';

/** One item to raise. */
export interface Raise {
  readonly item: string;
  /** What it is worth now; the least it can be worth where that is not known, or not asked yet. */
  readonly from: number;
  readonly to: number;
  /** Id of the option to reach; null in a `multiple` item, where `to` is a number of options. */
  readonly option: string | null;
  /** A whole number from 1. */
  readonly effort: number;
  /** The answer is not known: it may be there already. */
  readonly findOut: boolean;
}

/** Raises that together lead to the next step. No raise can be left out or made smaller. */
export interface Route {
  /** The sum of the efforts. */
  readonly effort: number;
  /** By dimension, in the order of the definition; what is in no dimension comes last. */
  readonly raises: readonly Raise[];
}

export interface Plan extends Route {
  /** The step it leads to, numbered from 1, and its id. */
  readonly step: number;
  readonly id: string;
  /**
   * `found`: it is exact, no change of less effort will do. `impossible`: no raises lead there.
   * `too-large`: the search ended at its bound of `SEARCH_LIMIT` comparisons without an answer; `raises` is then empty.
   */
  readonly outcome: 'found' | 'impossible' | 'too-large';
  /** Up to two other routes, of the same effort or, where there are fewer, of the next-best. */
  readonly alternatives: readonly Route[];
  /** False if the search for alternatives ended at its bound: there may be others. */
  readonly alternativesComplete: boolean;
}

/** How many alternatives are looked for. */
const ALTERNATIVES = 2;

/**
 * The plan for the step after the low one; null on the highest step. Afterwards all gates up to that step hold and no
 * dimension is below what the step asks for, as `evaluate` would say of the answers with the raises made. Among routes
 * of the same effort the one comes first that raises further the first item, in the order of asking, in which they
 * differ.
 */
export function plan(assessment: Assessment, answers: Answers): Plan | null {
  const counted = countedAnswers(assessment, answers);
  const next = evaluate(assessment, counted).step.low + 1;
  const step = assessment.steps[next - 1];
  if (!step) return null;
  const compiled = compile(assessment);
  const now = read(compiled, counted);
  const { outcome, routes, complete } = cheapest(
    compiled,
    counted,
    goalsOf(assessment, compiled, next),
    1 + ALTERNATIVES,
  );
  const [best = { effort: 0, raises: [] }, ...alternatives] = routes.map((choice) => toRoute(compiled, choice, now));
  return { step: next, id: step.id, outcome, ...best, alternatives, alternativesComplete: complete };
}

/** What must hold to stand on a step: its gate, all gates below, and its row of minima. */
function goalsOf(assessment: Assessment, compiled: Compiled, step: number): Test[] {
  const gates = compiled.gates.slice(0, step - 1).flatMap((gate) => conjuncts(gate.test));
  const rows = compiled.dimensions.flatMap(({ id }, at): Test[] => {
    const atLeast = minimumOf(assessment, step, id);
    return atLeast === undefined ? [] : [{ kind: 'dimension', at, atLeast }];
  });
  return [...gates, ...rows];
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
    .flatMap(([at, to]) => toRaise(compiled, at, to, now));
  return { effort: raises.reduce((sum, raise) => sum + raise.effort, 0), raises };
}

function toRaise(compiled: Compiled, at: number, to: number, now: Reading): Raise[] {
  const found = compiled.items[at];
  if (!found) return [];
  const { item, levels } = found;
  const from = startOf(found, at, now);
  return [
    {
      item: item.id,
      from,
      to,
      option: optionWorth(item, to),
      effort: (levels.indexOf(to) - levels.indexOf(from)) * (item.effort ?? 1),
      // A hidden item has one value. Where that is not its lowest, nobody knows what it is once it is asked.
      findOut: from !== now.high[at],
    },
  ];
}

/** The dimension that holds the firm back most, with how much it lacks for the next step. */
export interface Binding {
  readonly dimension: string;
  /** Above 0, in points of the dimension's score, counted from its low end. */
  readonly shortfall: number;
  /** False if an unknown answer may make it none. */
  readonly certain: boolean;
}

/** Largest shortfall against the next step's row; on a tie the dimension that stands first. Null if none falls short. */
export function binding(assessment: Assessment, { cells, step }: Pick<Evaluation, 'cells' | 'step'>): Binding | null {
  const shortfalls = assessment.dimensions.flatMap(({ id }): Binding[] => {
    const minimum = minimumOf(assessment, step.low + 1, id);
    const cell = cells[id];
    if (minimum === undefined || !cell || cell.low >= minimum) return [];
    return [{ dimension: id, shortfall: rounded(minimum - cell.low), certain: cell.high < minimum }];
  });
  return shortfalls.reduce<Binding | null>(
    (largest, one) => (largest && largest.shortfall >= one.shortfall ? largest : one),
    null,
  );
}
