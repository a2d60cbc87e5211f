import { countedAnswers, itemStates } from './flow.js';
import { evaluate } from './evaluate.js';
import type { Answers, Assessment, Evaluation, ItemRole } from './types.js';
import { DONT_KNOW } from './types.js';

/** Version of the shape of a Result. */
export const RESULT_SCHEMA_VERSION = '1.0.0';
/** Version of these scoring rules; moves when the same answers may score otherwise. */
export const ENGINE_VERSION = '1.0.0';

/** What a result needs beside the answers. The engine has no clock and no source of chance of its own. */
export interface ResultContext {
  /** Unique id of this result. */
  readonly id: string;
  /** BCP 47 tag of the language in which the visitor answered. */
  readonly language: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** ISO 8601, UTC. */
  readonly completedAt: string;
}

/** One complete outcome: plain JSON, and enough to compute it again. */
export interface Result extends Evaluation, ResultContext {
  readonly schemaVersion: string;
  readonly engineVersion: string;
  readonly assessment: { readonly id: string; readonly version: string; readonly validation: Assessment['validation'] };
  /** The answers that counted: those to questions that were asked, in the order of the definition. */
  readonly answers: Answers;
  /** Option ids chosen, without "none of these" and "don't know". */
  readonly motives: readonly string[];
  readonly barriers: readonly string[];
  readonly supportWanted: readonly string[];
}

/**
 * Computes the result of a set of answers. Same definition, answers and context, same result.
 * Answers that routing hides are left out; unknown ids and options are ignored.
 */
export function createResult(assessment: Assessment, answers: Answers, context: ResultContext): Result {
  return deepFreeze({
    schemaVersion: RESULT_SCHEMA_VERSION,
    id: context.id,
    assessment: { id: assessment.id, version: assessment.version, validation: assessment.validation },
    engineVersion: ENGINE_VERSION,
    language: context.language,
    startedAt: context.startedAt,
    completedAt: context.completedAt,
    answers: countedAnswers(assessment, answers),
    ...evaluate(assessment, answers),
    motives: chosen(assessment, answers, 'motives'),
    barriers: chosen(assessment, answers, 'barriers'),
    supportWanted: chosen(assessment, answers, 'support'),
  });
}

/** Ids of the options chosen in the item with this role, if it was asked. */
export function chosen(assessment: Assessment, answers: Answers, role: ItemRole): string[] {
  const item = assessment.items.find((candidate) => candidate.role === role);
  const state = item && itemStates(assessment, answers).get(item.id);
  const answer = state?.asked ? state.answer : undefined;
  if (!item || answer === undefined || answer === DONT_KNOW) return [];
  const ids = typeof answer === 'string' ? [answer] : answer;
  return item.options.filter((option) => ids.includes(option.id) && !option.exclusive).map((option) => option.id);
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
