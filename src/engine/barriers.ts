/** What firms do about the barriers that they name. */
import { availableActions, firmFacts, firstAhead, mostPrecise } from './actions.js';
import type { ActionChoice, ActionSource, Limits } from './actions.js';
import { chosen } from './chosen.js';
import { countedAnswers } from './flow.js';
import type { Answers, Assessment } from './types.js';

/** Another text for some firms. */
export interface TextVariant extends Limits {
  readonly id: string;
}

/** What to tell a firm that names this barrier, and where that leads. */
export interface BarrierAnswer {
  /** Option id of the item with the role `barriers`. */
  readonly barrier: string;
  /** Ids of actions; the first that still leads somewhere is shown. */
  readonly actions: readonly string[];
  /** Option id of the item with the role `support`. */
  readonly support: string;
  /** The tasks of the sector belong to the answer. */
  readonly examples?: boolean;
  readonly variants?: readonly TextVariant[];
}

/** An action source that may also answer barriers; an earlier answer replaces a later one. */
export interface AnswerSource extends ActionSource {
  readonly barriers?: readonly BarrierAnswer[];
}

export interface AnsweredBarrier {
  readonly source: string;
  readonly barrier: string;
  readonly variant: string | null;
  /** Null if the firm has done all of them, if they are hidden, or if it wants to stay without. */
  readonly action: ActionChoice | null;
  /** Null if the firm wants to stay without. */
  readonly support: string | null;
  readonly examples: boolean;
}

/**
 * The answers to the barriers of a firm, in the order of the assessment. A firm whose wish is the lowest step is told
 * what others do, and is led nowhere.
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

/** Actions that an answer or a library names and that no source has. */
export function unknownActions(sources: readonly ActionSource[], ids: readonly string[]): string[] {
  const known = new Set(availableActions(sources).map(({ action }) => action.id));
  return ids.filter((id) => !known.has(id));
}
