/** The earlier visit inside a Result: what the firm brought along, and what it is worth by the present definition. */
import { layoutOf } from '../code/layout.js';
import type { StageKey } from '../code/layout.js';
import { evaluate } from '../evaluate.js';
import { isTicked } from '../ticks.js';
import type { Answers, Assessment, Depth, StepRange } from '../types.js';
import { countedOf } from './compare-results.js';
import { notCarried } from './not-carried.js';
import type { NotCarried } from './types.js';

/** An earlier visit as it was brought along, in a code or a Result. A `Previous` is one, too. */
export interface EarlierVisit {
  /** Id of its Result; null in a code. */
  readonly id: string | null;
  /** ISO 8601 date, such as `2026-01-31`; null if it is not known. */
  readonly date: string | null;
  readonly depth: Depth;
  readonly answers: Answers;
  /** Stages of the plan that were ticked off. Others than a plan can have are ignored. */
  readonly ticks?: readonly StageKey[];
  /** The definition that the answers were given to; null in a code, which has no room for it. */
  readonly assessment: { readonly id: string; readonly version: string; readonly hash: string } | null;
  /** Whether that is the present definition, where `assessment` does not say. Default: it is another. */
  readonly sameDefinition?: boolean;
  /** The step that the earlier Result named, by its own definition; null in a code. */
  readonly stepThen: StepRange | null;
}

/** The earlier visit, in `previous` of a Result. `verify` computes what follows from its answers again. */
export interface Previous extends EarlierVisit {
  /** All that were given, also those that the present definition does not have. */
  readonly answers: Answers;
  /** Only if there are any. */
  readonly ticks?: readonly StageKey[];
  /** By content hash, or by the part of it that a code has (10 bits). */
  readonly sameDefinition: boolean;
  /** Null if the definition is the same: then `step` is that step. */
  readonly stepThen: StepRange | null;
  /** The step that these answers give by the present definition; null if that has no steps. */
  readonly step: StepRange | null;
  /** Answers that say nothing by the present definition. They count as not given. */
  readonly notCarried: readonly NotCarried[];
}

/** `hash`: content hash of the present definition. All in it is a copy: a result is frozen, and `visit` is the caller's. */
export function previousOf(assessment: Assessment, hash: string, visit: EarlierVisit): Previous {
  const { date, depth, id, stepThen } = visit;
  const made = visit.assessment;
  const sameDefinition = made ? made.id === assessment.id && made.hash === hash : (visit.sameDefinition ?? false);
  const answers = Object.fromEntries(
    Object.entries(visit.answers).map(([item, answer]) => [item, typeof answer === 'object' ? [...answer] : answer]),
  );
  const counted = countedOf(assessment, visit);
  const ticks = layoutOf(assessment).stages.flatMap(({ item, to }) =>
    isTicked(visit.ticks ?? [], { item, to }) ? [{ item, to }] : [],
  );
  return {
    ...{ id, date, depth, answers },
    ...(ticks.length > 0 && { ticks }),
    assessment: made && { ...made },
    sameDefinition,
    stepThen: sameDefinition ? null : stepThen && { ...stepThen },
    step: evaluate(assessment, counted).step,
    notCarried: notCarried(assessment, answers, counted),
  };
}
