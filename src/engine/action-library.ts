/** Type of the action library. */
import type { TextVariant } from './barriers.js';
import type { SupportCatalogue } from './match.js';
import type { SafetyNote, SectorTasks } from './sector-tasks.js';

/** A check for a firm that prefers to work without AI. */
export interface StayCheck {
  readonly id: string;
  readonly variants?: readonly TextVariant[];
}

/** A complete library of actions and answers to barriers, without texts. It is a catalogue, mostly without offers. */
export interface ActionLibrary extends SupportCatalogue {
  readonly sectors: readonly SectorTasks[];
  readonly safety: readonly SafetyNote[];
  readonly quick: Readonly<Record<string, readonly string[]>>;
  readonly checks: readonly StayCheck[];
}
