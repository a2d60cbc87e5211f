/** The Result: everything that is computed from one set of answers. */
import { binding } from './binding.js';
import type { Binding } from './binding.js';
import { planFor } from './plan.js';
import type { Plan } from './plan.js';
import { comparisonOf } from './benchmark.js';
import type { Benchmark, Comparison } from './benchmark.js';
import { chosenIn } from './chosen.js';
import { freeze } from './freeze.js';
import { ideasFor } from './ideas.js';
import type { IdeaMatch } from './ideas.js';
import { supportFor } from './match.js';
import type { SupportCatalogue, SupportMatch } from './match.js';
import { actionSources, firstAhead, stageAction } from './actions.js';
import { factsOf } from './firm-facts.js';
import type { ActionSource } from './actions.js';
import { askedAt } from './quick.js';
import type { LargeSearch } from './search/large-search.js';
import { scoredSheet } from './scored-sheet.js';
import { sheetOf } from './sheet.js';
import type { Sheet } from './sheet.js';
import { robustnessOf } from './robustness.js';
import type { Robustness } from './robustness.js';
import { previousOf } from './then-and-now/previous.js';
import type { EarlierVisit, Previous } from './then-and-now/previous.js';
import type { Answers, Assessment, Depth, LadderEvaluation, ProfileEvaluation } from './types.js';
import type { Voices } from './voices/types.js';
import { textsPart } from './written-texts.js';
import type { Texts } from './written-texts.js';

/** Version of the format of a Result. */
export const RESULT_SCHEMA_VERSION = '2.0.0';
/** Version of the scoring rules. It changes when the same answers can give another result. */
export const ENGINE_VERSION = '2.0.0';

/** What a result needs besides the answers. The engine has no clock, no randomness and no built-in catalogue. */
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
  /** Sources of support, ideas and actions. Without them, there are none but the actions of the assessment. */
  readonly catalogues?: readonly SupportCatalogue[];
  /** Source of the comparison. Without it, `benchmark` of the result is null. */
  readonly benchmark?: Benchmark | null;
  /** The earlier visit of a firm that came back. Without it, the result has no `previous`. */
  readonly previous?: EarlierVisit | null;
}

/**
 * One complete result: deeply frozen plain JSON, with all that `verify` needs to recompute it. Where `step` is null it is a
 * profile: then nothing that follows from a step is there either.
 */
export type Result = LadderResult | ProfileResult;

export interface LadderResult extends LadderEvaluation, ResultBase {
  readonly robustness: Robustness;
  /** The binding constraint. Null if no dimension falls short, on the highest step, and in a quick scan. */
  readonly binding: Binding | null;
  /** The plan to the next step. Null on the highest step, and in a quick scan. */
  readonly plan: Plan | null;
  /** The plan that secures the present step; without raises if nothing is missing. Null in a quick scan. */
  readonly hold: Plan | null;
  /** Id of the first action after a quick scan: the best that the firm may still need. Null in a full scan. */
  readonly quickAction: string | null;
}

/** A result of an assessment without steps. */
export interface ProfileResult extends ProfileEvaluation, ResultBase {
  readonly robustness: null;
  readonly binding: null;
  readonly plan: null;
  readonly hold: null;
  readonly quickAction: null;
}

interface ResultBase {
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
  /** The answers that counted: valid, and to items that were asked; in the order of the definition. */
  readonly answers: Answers;
  /**
   * What the visitor wrote, by item id: plain text, of at most 500 characters each. Absent if nothing was written, in what the
   * page is told, and in an anonymous result. Nothing else in a result depends on it.
   */
  readonly texts?: Texts;
  /** Option ids chosen, without "none of these" and "don't know". */
  readonly motives: readonly string[];
  readonly barriers: readonly string[];
  readonly supportWanted: readonly string[];
  /** The catalogues that support, ideas and actions come from, with their content hashes as far as they were given. */
  readonly catalogues: readonly Pick<SupportCatalogue, 'id' | 'version' | 'hash'>[];
  /** Offers that were shown, best first. Empty in a quick scan. */
  readonly support: readonly SupportMatch[];
  readonly ideas: readonly IdeaMatch[];
  readonly benchmark: Comparison | null;
  /** The earlier visit of a firm that came back; absent without one. `compareResults` says what has changed since. */
  readonly previous?: Previous;
  /** What colleagues see, if any were asked (`withVoices`). All else is computed from the lead's answers alone. */
  readonly voices?: Voices;
}

/** Number of offers and ideas in a result. */
const SUPPORT_SHOWN = 6;
const IDEAS_SHOWN = 5;

/** `createResult`, with this search for its plans; null for a search of small goals only. */
export function createResultWith(
  large: LargeSearch | null,
  assessment: Assessment,
  answers: Answers,
  context: ResultContext,
): Result {
  const { id, language, startedAt, completedAt, hash, depth = 'full', catalogues = [], benchmark, previous } = context;
  // Computed from the counted answers only, so that `verify` can recompute the result from them.
  const sheet = sheetAt(assessment, answers, depth);
  const { answers: counted } = sheet;
  const scored = scoredSheet(sheet);
  const { evaluation } = scored;
  const sources = actionSources(assessment, catalogues);
  const isFull = depth === 'full';
  const withActions = (found: Plan | null) => found && planWithActions(sheet, sources, found);
  const made = {
    schemaVersion: RESULT_SCHEMA_VERSION,
    id,
    assessment: { id: assessment.id, version: assessment.version, hash, validation: assessment.validation },
    engineVersion: ENGINE_VERSION,
    language,
    startedAt,
    completedAt,
    depth,
    answers: counted,
    ...textsPart(askedAt(assessment, depth), answers),
  };
  const wishes = {
    motives: chosenIn(sheet, 'motives') ?? [],
    barriers: chosenIn(sheet, 'barriers') ?? [],
    supportWanted: chosenIn(sheet, 'support') ?? [],
  };
  const matched = {
    catalogues: catalogues.map(({ hash: of, id, version }) => ({ id, version, ...(of !== undefined && { hash: of }) })),
    support: isFull ? supportFor(scored, catalogues).slice(0, SUPPORT_SHOWN) : [],
    ideas: isFull ? ideasFor(sheet, catalogues).slice(0, IDEAS_SHOWN) : [],
    benchmark: benchmark ? comparisonOf(sheet, benchmark) : null,
    ...(previous && { previous: previousOf(assessment, hash, previous) }),
  };
  if (!evaluation.step) return freeze({ ...made, ...evaluation, ...NO_STEPS, ...wishes, ...matched });
  return freeze({
    ...made,
    ...evaluation,
    robustness: robustnessOf(scored),
    binding: isFull ? binding(assessment, evaluation) : null,
    plan: isFull ? withActions(planFor(large, scored, 1)) : null,
    hold: isFull ? withActions(planFor(large, scored, 0)) : null,
    ...wishes,
    quickAction: isFull ? null : quickAction(assessment, counted, catalogues, evaluation.step.id),
    ...matched,
  });
}

/** The sheet of the whole assessment, with the answers to what is asked in this depth. */
function sheetAt(assessment: Assessment, answers: Answers, depth: Depth): Sheet {
  const asked = sheetOf(askedAt(assessment, depth), answers);
  return asked.assessment === assessment ? asked : sheetOf(assessment, asked.answers);
}

/** What a profile has of all that follows from a step. */
const NO_STEPS = { robustness: null, binding: null, plan: null, hold: null, quickAction: null };

/** The plan with the action for each of its stages. */
function planWithActions(sheet: Sheet, sources: readonly ActionSource[], found: Plan): Plan {
  const firm = factsOf(sheet);
  const stages = found.stages.map((stage) => ({
    ...stage,
    action: stageAction(sheet.assessment, sources, stage, firm)?.action ?? null,
  }));
  return { ...found, stages };
}

/** The first source with a list for this step decides. */
function quickAction(
  assessment: Assessment,
  answers: Answers,
  catalogues: readonly SupportCatalogue[],
  step: string,
): string | null {
  const ids = catalogues.find(({ quick }) => quick?.[step])?.quick?.[step] ?? [];
  return firstAhead(assessment, answers, actionSources(assessment, catalogues), ids)?.action ?? null;
}
