/** Type of the action library. */
import type { AnswerSource, TextVariant } from './barriers.js';
import type { SafetyNote, SectorTasks } from './sector-tasks.js';

/** A check for a firm that prefers to work without AI. */
export interface StayCheck {
  readonly id: string;
  readonly variants?: readonly TextVariant[];
}

/** A complete library of actions and answers to barriers, without texts. */
export interface ActionLibrary extends AnswerSource {
  /** Semantic version. */
  readonly version: string;
  readonly sectors: readonly SectorTasks[];
  readonly safety: readonly SafetyNote[];
  /** By step id: ids of actions for the result of a quick scan, best first. */
  readonly quick: Readonly<Record<string, readonly string[]>>;
  readonly checks: readonly StayCheck[];
}
