/** What a firm named as standing in the way, each with its answer in words; for the page, for paper and for text. */
import { answerBarriers, tasksOf } from '../../engine/index.js';
import type { ActionChoice, AnsweredBarrier, Result } from '../../engine/index.js';
import { say } from '../session/context.js';
import { sourcesOf } from './actions/sources.js';
import { itemInRole, optionLabel } from './context.js';
import type { ReportContext } from './context.js';
import type { ToDo } from './plan/to-do.js';

export interface BarrierAnswer {
  /** As the visitor chose it. */
  readonly barrier: string;
  /** Empty where there is no answer to it. */
  readonly text: string;
  /** What AI does in tasks of the sector, where the answer speaks of them. */
  readonly examples: readonly string[];
  /** Where the plan deals with it; else empty. */
  readonly pointer: string;
  /** An action that deals with it and is not in the plan. */
  readonly choice: ActionChoice | null;
  /** Else the form of support that helps, as an option id. */
  readonly support: string | null;
}

/** In the order in which they were chosen. `plan`: the actions that are shown already. */
export function barrierAnswers(context: ReportContext, result: Result, plan: readonly ToDo[]): BarrierAnswer[] {
  const answered = answerBarriers(context.assessment, result.answers, sourcesOf(context));
  const item = itemInRole(context, 'barriers')?.id ?? '';
  return result.barriers.map((id) => {
    const barrier = optionLabel(context, item, id);
    const answer = answered.find((one) => one.barrier === id);
    const words = answer && context.advice?.barriers[answer.source]?.[id];
    if (!words) return { barrier, text: '', examples: [], pointer: '', choice: null, support: null };
    // An action that answers two barriers is shown at the first.
    const first = answer.action && answered.find(({ action }) => action?.action === answer.action?.action);
    return {
      barrier,
      text: words.variants?.[answer.variant ?? '']?.text ?? words.text,
      examples: answer.examples ? taskExamples(context, result) : [],
      ...whereItLeads(context, answer, plan, first === null || first === answer),
    };
  });
}

function whereItLeads(
  context: ReportContext,
  { action, support }: AnsweredBarrier,
  plan: readonly ToDo[],
  isFirst: boolean,
): Pick<BarrierAnswer, 'pointer' | 'choice' | 'support'> {
  const planned = plan.find(({ choice }) => choice?.action === action?.action && choice?.source === action?.source);
  if (action && planned) {
    return { pointer: say(context, 'barrierInPlan', { number: planned.number }), choice: null, support: null };
  }
  return { pointer: '', choice: isFirst ? action : null, support: isFirst ? support : null };
}

/** What AI does in three tasks of the sector. */
function taskExamples({ advice, assessment }: ReportContext, { answers }: Result): string[] {
  if (!advice?.library) return [];
  const found = tasksOf(assessment, answers, advice.library.sectors);
  const words = found && advice.library.text.sectors[found.sector];
  return words ? found.tasks.flatMap((task) => words[task]?.example ?? []) : [];
}
