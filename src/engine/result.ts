import { binding } from './binding.js';
import type { Binding } from './binding.js';
import { hold, plan } from './plan.js';
import type { Plan } from './plan.js';
import { compareUse } from './benchmark.js';
import type { Benchmark, Comparison } from './benchmark.js';
import { chosen } from './chosen.js';
import { countedAnswers } from './flow.js';
import { evaluate } from './evaluate.js';
import { freeze } from './freeze.js';
import { matchIdeas } from './ideas.js';
import type { IdeaMatch } from './ideas.js';
import { matchSupport } from './match.js';
import type { SupportCatalogue, SupportMatch } from './match.js';
import { askedAt } from './quick.js';
import { robustness } from './robustness.js';
import type { Robustness } from './robustness.js';
import type { Answers, Assessment, Depth, Evaluation } from './types.js';

/** Version of the shape of a Result. */
export const RESULT_SCHEMA_VERSION = '2.0.0';
/** Version of these scoring rules; moves when the same answers may score otherwise. */
export const ENGINE_VERSION = '2.0.0';

/** What a result needs beside the answers. The engine has no clock, no source of chance and no catalogue of its own. */
export interface ResultContext {
  /** Unique id of this result. */
  readonly id: string;
  /** BCP 47 tag of the language in which the visitor answered. */
  readonly language: string;
  /** ISO 8601, UTC. */
  readonly startedAt: string;
  /** ISO 8601, UTC. */
  readonly completedAt: string;
  /** Content hash of the definition, as `hashOf` of `ai-maturity-scan/contract` gives it. */
  readonly hash: string;
  /** Default `full`. */
  readonly depth?: Depth;
  /** What is matched and compared with. Without it, that part of the result is empty. */
  readonly catalogues?: readonly SupportCatalogue[];
  readonly benchmark?: Benchmark | null;
}

/** One complete outcome: plain JSON, and enough to compute it again. */
export interface Result extends Evaluation {
  readonly schemaVersion: string;
  readonly id: string;
  readonly assessment: {
    readonly id: string;
    readonly version: string;
    readonly hash: string;
    readonly validation: Assessment['validation'];
  };
  readonly engineVersion: string;
  readonly language: string;
  readonly startedAt: string;
  readonly completedAt: string;
  readonly depth: Depth;
  /** The answers that counted: those to questions that were asked, in the order of the definition. */
  readonly answers: Answers;
  readonly robustness: Robustness;
  /** Null if no dimension falls short of the next step, on the highest step, and in a quick scan. */
  readonly binding: Binding | null;
  /** What brings the firm one step up. Null on the highest step, and in a quick scan. */
  readonly plan: Plan | null;
  /** What makes the present step hold; without raises where nothing is missing. Null in a quick scan. */
  readonly hold: Plan | null;
  /** Option ids chosen, without "none of these" and "don't know". */
  readonly motives: readonly string[];
  readonly barriers: readonly string[];
  readonly supportWanted: readonly string[];
  /** What support and ideas were chosen from. */
  readonly catalogues: readonly { readonly id: string; readonly version: string }[];
  /** What was shown, best first. Empty in a quick scan. */
  readonly support: readonly SupportMatch[];
  readonly ideas: readonly IdeaMatch[];
  readonly benchmark: Comparison | null;
}

/** How much of a ranking is shown. */
const SUPPORT_SHOWN = 6;
const IDEAS_SHOWN = 5;

/**
 * Computes the result of a set of answers. Same definition, answers and context, same result.
 * Answers that routing hides are left out; unknown ids and options are ignored.
 */
export function createResult(assessment: Assessment, answers: Answers, context: ResultContext): Result {
  const { id, language, startedAt, completedAt, hash, depth = 'full', catalogues = [], benchmark } = context;
  // Everything is computed from the answers that are kept, so that it can be computed from them again.
  const counted = countedAnswers(askedAt(assessment, depth), answers);
  const evaluation = evaluate(assessment, counted);
  const isFull = depth === 'full';
  return freeze({
    schemaVersion: RESULT_SCHEMA_VERSION,
    id,
    assessment: { id: assessment.id, version: assessment.version, hash, validation: assessment.validation },
    engineVersion: ENGINE_VERSION,
    language,
    startedAt,
    completedAt,
    depth,
    answers: counted,
    ...evaluation,
    robustness: robustness(assessment, counted),
    binding: isFull ? binding(assessment, evaluation) : null,
    plan: isFull ? plan(assessment, counted) : null,
    hold: isFull ? hold(assessment, counted) : null,
    motives: chosen(assessment, counted, 'motives'),
    barriers: chosen(assessment, counted, 'barriers'),
    supportWanted: chosen(assessment, counted, 'support'),
    catalogues: catalogues.map((catalogue) => ({ id: catalogue.id, version: catalogue.version })),
    support: isFull ? matchSupport(assessment, counted, catalogues).slice(0, SUPPORT_SHOWN) : [],
    ideas: isFull ? matchIdeas(assessment, counted, catalogues).slice(0, IDEAS_SHOWN) : [],
    benchmark: benchmark ? compareUse(assessment, counted, benchmark) : null,
  });
}
