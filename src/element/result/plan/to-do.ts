/** The stages of a plan, each with the action that fits it. */
import { firmFacts, isTicked, stageAction } from '../../../engine/index.js';
import type { ActionChoice, PlanStage, Result } from '../../../engine/index.js';
import { sourcesOf } from '../actions/sources.js';
import { actionView } from '../actions/view.js';
import type { ActionView } from '../actions/view.js';
import type { ReportContext } from '../context.js';
import { whenOf } from './when.js';
import type { When } from './when.js';

export interface ToDo {
  /** Its place in the plan, from 1. */
  readonly number: number;
  readonly stage: PlanStage;
  /** Null in a plan that the firm need not begin with. */
  readonly when: When | null;
  readonly choice: ActionChoice | null;
  /** Null where there is no action for it: then the option says what to do. */
  readonly action: ActionView | null;
  /** The visitor has ticked it off. */
  readonly isDone: boolean;
}

export function toDos(context: ReportContext, result: Result, stages: readonly PlanStage[]): ToDo[] {
  const { assessment } = context;
  const firm = firmFacts(assessment, result.answers);
  const sources = sourcesOf(context);
  return stages.map((stage, index) => {
    const choice = stageAction(assessment, sources, stage, firm);
    const action = choice && actionView(context, result, choice);
    const when = whenOf(stage, stages.slice(0, index));
    return { number: index + 1, stage, when, choice, action, isDone: isTicked(context.ticks, stage) };
  });
}
