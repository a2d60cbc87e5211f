/** Anonymous mode: removes what identifies a firm, a person or a browser. `verify` can still recompute the result. */
import type { Result } from '../engine/index.js';

/**
 * How a field is made anonymous. `kept`: unchanged. `day`: midnight UTC of the day of the result. `language`: the
 * language subtag only (`de-AT` becomes `de`). `fresh`: replaced by a new random id. `unnamed`: its id becomes null. `removed`:
 * never sent anonymously.
 */
export type Treatment = 'kept' | 'day' | 'language' | 'fresh' | 'unnamed' | 'removed';

/**
 * The treatment of each field of a Result. A new field of Result does not compile until it is listed here; fields that
 * are not listed are removed. Kept fields hold choices and ids from the page's catalogues, never free text. A rare
 * combination of sector and size can still identify a firm, so publishers have to suppress small counts.
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
  texts: 'removed',
  step: 'kept',
  gates: 'kept',
  cells: 'kept',
  bands: 'kept',
  undecided: 'kept',
  notApplicable: 'kept',
  robustness: 'kept',
  binding: 'kept',
  plan: 'kept',
  hold: 'kept',
  motives: 'kept',
  barriers: 'kept',
  supportWanted: 'kept',
  quickAction: 'kept',
  catalogues: 'kept',
  support: 'kept',
  ideas: 'kept',
  benchmark: 'kept',
  previous: 'unnamed',
  voices: 'kept',
} as const satisfies Record<keyof Result, Treatment>;

/** Parts of a result that go along only if the visitor agreed to each of them in so many words. */
export const EXTRA_PARTS = ['previous', 'voices'] as const;
export type ExtraPart = (typeof EXTRA_PARTS)[number];

/** The result without the extra parts that are not among `agreed`. */
export function withParts(result: Result, agreed: readonly ExtraPart[]): Result {
  const { previous, voices, ...others } = result;
  return {
    ...others,
    ...(previous && agreed.includes('previous') && { previous }),
    ...(voices && agreed.includes('voices') && { voices }),
  };
}

/**
 * Makes the anonymous copy of a result. It has the shape of a Result, so it passes the same JSON Schema and `verify`.
 * `id`: a new random id for each call, so that the copy cannot be linked to the original.
 */
export function anonymous(result: Result, id: string): Result {
  const made: Partial<Record<keyof Result, unknown>> = {};
  // A plain loop, because some old libraries replace the methods of Array and Object.
  let field: keyof typeof ANONYMOUS_FIELDS;
  for (field in ANONYMOUS_FIELDS) {
    if (!Object.hasOwn(ANONYMOUS_FIELDS, field) || !Object.hasOwn(result, field)) continue;
    const treatment = ANONYMOUS_FIELDS[field];
    if (treatment !== 'removed') made[field] = treated(result, field, treatment, id);
  }
  return made as Result;
}

function treated(result: Result, field: keyof Result, treatment: Exclude<Treatment, 'removed'>, id: string): unknown {
  if (treatment === 'kept') return result[field];
  if (treatment === 'unnamed') return { ...result.previous, id: null };
  if (treatment === 'fresh') return id;
  if (treatment === 'language') return result.language.split('-', 1)[0];
  // Both times become the day of the result. This hides how long the visitor took.
  return `${new Date(result.completedAt).toISOString().slice(0, 10)}T00:00:00Z`;
}
