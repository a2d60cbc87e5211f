/** Answers to the barriers that a firm has chosen. */
import { availableActions, firstAhead, mostPrecise } from './actions.js';
import { firmFacts } from './firm-facts.js';
import type { ActionChoice, ActionSource, Limits } from './actions.js';
import { chosen } from './chosen.js';
import { countedAnswers } from './flow.js';
import type { Answers, Assessment } from './types.js';

/** A different text for some firms. */
export interface TextVariant extends Limits {
  readonly id: string;
}

/** The answer to a barrier, with actions and a form of support. */
export interface BarrierAnswer {
  /** Option id of the item with the role `barriers`. */
  readonly barrier: string;
  /** Ids of actions; the first one that the firm may still need is shown (`firstAhead`). */
  readonly actions: readonly string[];
  /** Option id of the item with the role `support`. */
  readonly support: string;
  /** Whether tasks of the sector are shown as examples. */
  readonly examples?: boolean;
  readonly variants?: readonly TextVariant[];
}

/** An action source that may also answer barriers. The first source with an answer wins. */
export interface AnswerSource extends ActionSource {
  readonly barriers?: readonly BarrierAnswer[];
}

/** A barrier with its answer, for one firm. `source`, `barrier`, `variant`: ids. */
export interface AnsweredBarrier {
  readonly source: string;
  readonly barrier: string;
  readonly variant: string | null;
  /** Null if all actions are done or hidden, or if the firm prefers to work without AI. */
  readonly action: ActionChoice | null;
  /** Null if the firm prefers to work without AI. */
  readonly support: string | null;
  readonly examples: boolean;
}

/**
 * The answers to the barriers of a firm, in the order of the assessment. A firm with the lowest step as its ambition gets
 * the texts without action and support.
 */
export function answerBarriers(
  assessment: Assessment,
  answers: Answers,
  sources: readonly AnswerSource[],
): AnsweredBarrier[] {
  const firm = firmFacts(assessment, answers);
  const wish = chosen(assessment, countedAnswers(assessment, answers), 'ambition');
  const staysWithout = wish.some((id) => id === assessment.steps[0]?.id);
  return firm.barriers.flatMap((barrier): AnsweredBarrier[] => {
    const source = sources.find(({ barriers }) => barriers?.some((one) => one.barrier === barrier));
    const answer = source?.barriers?.find((one) => one.barrier === barrier);
    if (!source || !answer) return [];
    return [
      {
        source: source.id,
        barrier,
        variant: mostPrecise(answer.variants ?? [], (one) => one, firm, null)?.id ?? null,
        action: staysWithout ? null : firstAhead(assessment, answers, sources, answer.actions),
        support: staysWithout ? null : answer.support,
        examples: answer.examples ?? false,
      },
    ];
  });
}

/** The ids that no source has an action for. */
export function unknownActions(sources: readonly ActionSource[], ids: readonly string[]): string[] {
  const known = new Set(availableActions(sources).map(({ action }) => action.id));
  return ids.filter((id) => !known.has(id));
}
