/** Types of conditions: of routing, of gates, and of what fits a firm. */

/** The item's value is at least this. */
export interface AtLeast {
  readonly item: string;
  readonly atLeast: number;
}
/** The dimension's score is at least this. In gates only, since routing refers to items. */
export interface ScoreAtLeast {
  readonly dimension: string;
  readonly atLeast: number;
}
/** One of these options is chosen. Never in a gate. */
export interface Is {
  readonly item: string;
  readonly is: readonly string[];
}
/** None of these options is chosen. Never in a gate. */
export interface IsNot {
  readonly item: string;
  readonly isNot: readonly string[];
}
/** The item's value is at most this. In routing only: in a gate, a better answer could lower the step. */
export interface AtMost {
  readonly item: string;
  readonly atMost: number;
}
export interface All<Part = Condition> {
  readonly all: readonly Part[];
}
export interface Any<Part = Condition> {
  readonly any: readonly Part[];
}
export type Condition = AtLeast | AtMost | ScoreAtLeast | Is | IsNot | All | Any;

/** The item's value is more than this. In gates only. */
export interface MoreThan {
  readonly item: string;
  readonly moreThan: number;
}
/** The dimension's score is more than this. In gates only. */
export interface ScoreMoreThan {
  readonly dimension: string;
  readonly moreThan: number;
}
/** At least so many of these hold. In gates only. */
export interface AtLeastOf {
  readonly atLeast: number;
  readonly of: readonly Gate[];
}
/** What a step asks. Every comparison is "at least" or "more than", so a better answer never lowers the step. */
export type Gate = Condition | MoreThan | ScoreMoreThan | AtLeastOf | All<Gate> | Any<Gate>;
