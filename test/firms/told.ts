/** What the result says to a firm, as a text that a reviewer can judge. */
import { builtInLibrary as library } from '../../src/content/advice/actions/index.js';
import { builtInCatalogues } from '../../src/content/advice/index.js';
import { assessment } from '../../src/content/index.js';
import { answerBarriers, createResult, effortOf, firmFacts, safetyNotes, stageAction } from '../../src/engine/index.js';
import type { Action, ActionChoice, AnsweredBarrier, Plan, PlanStage, Result } from '../../src/engine/index.js';
import type { Firm } from './firms.js';
import { wordsFor } from './words.js';
import type { FirmWords } from './words.js';
import { stepOf } from '../engine/support/step.js';

const ideas = builtInCatalogues.flatMap((catalogue) => catalogue.ideas ?? []);

export function resultFor({ answers, id, language }: Firm): Result {
  const time = '2026-11-24T10:00:00Z';
  const stamp = { id, language, startedAt: time, completedAt: time, hash: `sha256-${'0'.repeat(64)}` };
  return createResult(assessment, answers, { ...stamp, catalogues: builtInCatalogues });
}

export function actionOf(id: string): Action {
  const found = library.actions?.find((action) => action.id === id);
  if (!found) throw new RangeError(`no action ${id}`);
  return found;
}

export async function told(firm: Firm): Promise<string> {
  const words = await wordsFor(firm);
  const result = resultFor(firm);
  const { hold, plan } = result;
  const barriers = answerBarriers(assessment, firm.answers, builtInCatalogues);
  const notes = safetyNotes(assessment, firm.answers, library.safety);
  const lines = [
    `# ${firm.about}`,
    ...Object.entries(firm.answers).map(([id, answer]) => `${id}: ${[answer].flat().join(', ')}`),
    '',
    standing(result, words),
    '',
    ...planOf('Plan', plan, firm, words),
    ...planOf('Hold', hold, firm, words),
    ...block(
      'Barriers',
      barriers.flatMap((one) => barrierLines(one, words)),
    ),
    ...block('Data of others', notes.map(words.safety)),
    ...block(
      'Support',
      result.support.map(({ entry }) => words.support(entry)),
    ),
    ...block(
      'Ideas',
      result.ideas.map(({ idea }) => {
        const { source } = ideas.find(({ id }) => id === idea)?.evidence ?? {};
        return source ? `${words.idea(idea)} (${source})` : words.idea(idea);
      }),
    ),
  ];
  return `${lines.join('\n').trimEnd()}\n`;
}

function block(title: string, lines: readonly string[]): string[] {
  return lines.length > 0 ? [`## ${title}`, ...lines, ''] : [];
}

function standing(result: Result, words: FirmWords): string {
  const { high, id, low } = stepOf(result);
  const { binding } = result;
  const range = high > low ? `${low} to ${high}` : String(low);
  return `Step ${range}: ${words.step(id)}. Binding: ${binding ? words.dimension(binding.dimension) : 'none'}.`;
}

/** The first action in full, and all stages by their titles. */
function planOf(title: string, plan: Plan | null, { answers }: Firm, words: FirmWords): string[] {
  if (!plan) return [];
  const firm = firmFacts(assessment, answers);
  const choiceOf = (stage: PlanStage) => stageAction(assessment, builtInCatalogues, stage, firm);
  const [first] = plan.stages;
  const choice = first && choiceOf(first);
  return block(`${title}: step ${plan.step}, effort ${plan.effort}`, [
    ...(choice ? [...actionLines(choice, words), ''] : ['Nothing is missing.']),
    ...plan.stages.map((stage) => stageLine(stage, choiceOf(stage), words)),
  ]);
}

function stageLine(stage: PlanStage, choice: ActionChoice | null, words: FirmWords): string {
  const marks = [stage.phase, ...(stage.foundation ? ['foundation'] : []), ...(stage.findOut ? ['find out'] : [])];
  const title = choice ? words.action(choice).title : '(no action)';
  const source = choice && actionOf(choice.action).evidence.source;
  return [
    `- ${title} [${marks.join(', ')}]`,
    `    ${words.option(stage.item, stage.option ?? '')}`,
    ...(source ? [`    Source: ${source}`] : []),
  ].join('\n');
}

function actionLines(choice: ActionChoice, words: FirmWords): string[] {
  const { done, steps, stop, title, watch, why } = words.action(choice);
  const { each, hours, money, start, who } = effortOf(actionOf(choice.action), choice.variant);
  const time = [
    `${hours.join('-')} h`,
    ...(start ? [`first ${start.join('-')} h`] : []),
    ...(each === undefined ? [] : [`${each} h more of each`]),
  ];
  return [
    ...[title, why, ...steps.map((step, index) => `${index + 1}. ${step}`), `Done: ${done}`],
    ...(watch === undefined ? [] : [`Watch: ${watch}`]),
    ...(stop === undefined ? [] : [`Stop: ${stop}`]),
    `(${[words.who(who), ...time, words.money(money)].join('; ')})`,
  ];
}

function barrierLines({ action, barrier, examples, support, variant }: AnsweredBarrier, words: FirmWords): string[] {
  return [
    `- ${words.option('plans.barriers', barrier)}`,
    `    ${words.barrier(barrier, variant)}`,
    ...(action ? [`    -> ${words.action(action).title}`] : []),
    ...(support === null ? [] : [`    -> ${words.option('plans.support', support)}`]),
    ...(examples ? words.examples.map((example) => `    * ${example}`) : []),
  ];
}
