import type { AnswerSource, TextVariant } from './barriers.js';
import type { SafetyNote, SectorTasks } from './sector-tasks.js';

/** One of the checks for a firm that works without AI. */
export interface StayCheck {
  readonly id: string;
  readonly variants?: readonly TextVariant[];
}

/** A whole library of advice, without words. */
export interface ActionLibrary extends AnswerSource {
  /** Semantic version. */
  readonly version: string;
  readonly sectors: readonly SectorTasks[];
  readonly safety: readonly SafetyNote[];
  /** Per step id: ids of actions for a quick result, the best one first. */
  readonly quick: Readonly<Record<string, readonly string[]>>;
  readonly checks: readonly StayCheck[];
}
