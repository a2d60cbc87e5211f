/** Then and now: what two sets of answers of one firm differ in. */
import type { StageKey } from '../code/layout.js';
import type { Answer, Answers, Depth, Interval, StepRange } from '../types.js';

/** Answers of one visit. A Result is one, and so is what `decodeAnswers` gives. */
export interface Visit {
  readonly answers: Answers;
  /** Default `full`. */
  readonly depth?: Depth;
  /** Stages of the plan that were ticked off since. */
  readonly ticks?: readonly StageKey[];
}

/** `unclear`: the ranges overlap, so it may be any. */
export type Direction = 'up' | 'down' | 'same' | 'unclear';

export interface Moved<T> {
  readonly then: T;
  readonly now: T;
  readonly direction: Direction;
}

/**
 * `done`: the answer of today is at or above it. `not-done`: it is below. `unknown`: today's answer is not known.
 * `no-longer-needed`: not done, but its question no longer applies, or all that the plan was for holds without it.
 */
export type StageOutcome = 'done' | 'not-done' | 'unknown' | 'no-longer-needed';

/** A stage of the plan of then. */
export interface StageThen extends StageKey {
  readonly from: number;
  /** Id of the option to reach; null in a `multiple` item. */
  readonly option: string | null;
  readonly outcome: StageOutcome;
  /** It was ticked off, whatever today's answer says. */
  readonly ticked: boolean;
}

export interface PlanThen {
  /** The step that the plan was for, numbered from 1. */
  readonly step: number;
  readonly id: string;
  /** In the order of the plan. */
  readonly stages: readonly StageThen[];
}

/** An answer that is another today. `null`: none, or not asked. */
export interface AnswerMoved {
  readonly item: string;
  readonly then: Answer | null;
  readonly now: Answer | null;
  /** `other`: an item without values or points, or a value that is not known. */
  readonly direction: 'up' | 'down' | 'other';
  /** A stage of the plan or of `hold` was about it. */
  readonly planned: boolean;
}

/** An answer of then that says nothing today. */
export interface NotCarried {
  readonly item: string;
  /** `item`: there is no such question. `answer`: it has no such option. `not-asked`: it would not be asked. */
  readonly reason: 'item' | 'answer' | 'not-asked';
}

/** All of it by the definition of today. Plain JSON. */
export interface ThenAndNow {
  /** Null if the definition has no steps. */
  readonly step: Moved<StepRange> | null;
  /** By dimension id. `null`: no score, since none of its items applied. */
  readonly cells: Readonly<Record<string, Moved<Interval | null>>>;
  /** The plan of then to the next step. Null if there was none: on the highest step, and after a quick scan. */
  readonly plan: PlanThen | null;
  /** The plan of then that was to secure the step. Null after a quick scan. */
  readonly hold: PlanThen | null;
  /** In the order of the definition. */
  readonly answers: readonly AnswerMoved[];
  readonly notCarried: readonly NotCarried[];
}
