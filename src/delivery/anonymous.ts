/** A result without anything that identifies a firm, a person or a browser, and that still can be computed again. */
import type { Result } from '../engine/index.js';

/** `kept`: as it is. `day`: midnight, UTC. `language`: without region or script. `fresh`: drawn anew. */
export type Treatment = 'kept' | 'day' | 'language' | 'fresh';

/**
 * What becomes of each field of a result. A field that a result gains does not compile until it is decided on here, and
 * what is not named here is left out. All that is kept follows from the choices that were made, none of which is free
 * text, and from the page's own catalogues. A rare sector and size may still be telling: whoever publishes counts.
 */
export const ANONYMOUS_FIELDS = {
  schemaVersion: 'kept',
  id: 'fresh',
  assessment: 'kept',
  engineVersion: 'kept',
  language: 'language',
  startedAt: 'day',
  completedAt: 'day',
  depth: 'kept',
  answers: 'kept',
  step: 'kept',
  gates: 'kept',
  cells: 'kept',
  undecided: 'kept',
  robustness: 'kept',
  binding: 'kept',
  plan: 'kept',
  motives: 'kept',
  barriers: 'kept',
  supportWanted: 'kept',
  catalogues: 'kept',
  support: 'kept',
  ideas: 'kept',
  benchmark: 'kept',
} as const satisfies Record<keyof Result, Treatment>;

/**
 * `id` has to be new at each call: it links to nothing. The result keeps its shape, so that it passes the same schema,
 * and `verify`.
 */
export function anonymous(result: Result, id: string): Result {
  const made: Partial<Record<keyof Result, unknown>> = {};
  // A loop: some old libraries have functions of their own in place of those of lists and objects.
  let field: keyof typeof ANONYMOUS_FIELDS;
  for (field in ANONYMOUS_FIELDS) {
    if (Object.hasOwn(ANONYMOUS_FIELDS, field)) made[field] = treated(result, field, ANONYMOUS_FIELDS[field], id);
  }
  return made as Result;
}

function treated(result: Result, field: keyof Result, treatment: Treatment, id: string): unknown {
  if (treatment === 'kept') return result[field];
  if (treatment === 'fresh') return id;
  if (treatment === 'language') return result.language.split('-', 1)[0];
  // Both times are the day of the result: for how long somebody put the scan aside is nobody's business.
  return `${new Date(result.completedAt).toISOString().slice(0, 10)}T00:00:00Z`;
}
